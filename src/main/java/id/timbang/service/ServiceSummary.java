package id.timbang.service;

import id.timbang.personnel.UnitType;

/**
 * A service as a list shows it.
 *
 * @param id the service
 * @param code short name
 * @param name full name
 * @param unitType the kind of unit that offers it
 * @param standard how long it may take
 * @param fee in rupiah, 0 when it is free
 * @param offered whether visits can be registered for it
 */
public record ServiceSummary(ServiceId id, String code, String name, UnitType unitType, ServiceStandard standard,
		long fee, boolean offered) {
}
