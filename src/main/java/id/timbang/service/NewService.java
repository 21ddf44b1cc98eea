package id.timbang.service;

import id.timbang.personnel.UnitType;

/**
 * A service that shall be offered.
 *
 * @param code short name, such as {@code KL-DOM}
 * @param name full name
 * @param unitType the kind of unit that offers it
 * @param standard how long it may take
 * @param fee in rupiah, 0 when it is free
 * @param requirements what citizens bring, separated by semicolons
 */
public record NewService(String code, String name, UnitType unitType, ServiceStandard standard, long fee,
		String requirements) {
}
