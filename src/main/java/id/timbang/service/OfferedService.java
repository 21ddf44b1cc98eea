package id.timbang.service;

/**
 * A service as citizens read about it.
 *
 * @param id the service
 * @param code its short name
 * @param name full name
 * @param standard what is promised about it
 */
public record OfferedService(ServiceId id, String code, String name, StandardDetails standard) {
}
