package id.timbang.service;

import id.timbang.personnel.UnitType;

/**
 * A service that shall be offered.
 *
 * @param code short name, such as {@code KL-DOM}
 * @param name full name
 * @param unitType the kind of unit that offers it
 * @param standard what is promised about it
 */
public record NewService(String code, String name, UnitType unitType, StandardDetails standard) {
}
