package id.timbang.service;

import id.timbang.personnel.UnitId;

/**
 * A service point as HR sees it.
 *
 * @param id the point
 * @param version for its forms
 * @param unit where it belongs
 * @param code what its poster leads to
 * @param name its name
 * @param kind what it is
 * @param active whether citizens are served there
 */
public record ServicePointSummary(ServicePointId id, long version, UnitId unit, String code, String name,
		PointKind kind, boolean active) {
}
