package id.timbang.service;

import id.timbang.personnel.UnitId;

/**
 * A service point as citizens see it.
 *
 * @param id the point
 * @param unit where it belongs
 * @param code what its poster leads to
 * @param name its name
 * @param kind what it is
 * @param active whether citizens are served there
 * @param catalogue what its unit offers
 */
public record PublicPoint(ServicePointId id, UnitId unit, String code, String name, PointKind kind, boolean active,
		UnitCatalogue catalogue) {

	/** Whether one can come for something here. */
	public boolean serves() {
		return this.active && !this.catalogue.services().isEmpty();
	}

}
