package id.timbang.service;

import java.util.List;

import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitType;
import id.timbang.workday.OpeningHours;
import org.jspecify.annotations.Nullable;

/**
 * What citizens can come for at a unit.
 *
 * @param id the unit
 * @param code its short name
 * @param unit its name
 * @param server the unit that serves for it, where it has no services of its own
 * @param type the kind of unit that offers the services; none where nobody serves
 * @param services what is offered, by name
 * @param hours when the unit that serves is open
 */
public record UnitCatalogue(UnitId id, String code, String unit, @Nullable String server, @Nullable UnitType type,
		List<OfferedService> services, OpeningHours hours) {

	public UnitCatalogue {
		services = List.copyOf(services);
	}

}
