package id.timbang.service;

/**
 * A service as citizens read about it.
 *
 * @param name full name
 * @param standard what is promised about it
 */
public record OfferedService(String name, StandardDetails standard) {
}
