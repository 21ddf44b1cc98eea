package id.timbang.feedback;

import java.util.HashSet;
import java.util.Set;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.ReportingLineService;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitService;
import id.timbang.shared.Actor;

import org.springframework.stereotype.Component;

/**
 * About which units somebody must not decide what becomes of answers: where he or she
 * works, and what he or she leads.
 */
@Component
class OwnUnits {

	private final UnitService units;

	private final ReportingLineService lines;

	OwnUnits(UnitService units, ReportingLineService lines) {
		this.units = units;
		this.lines = lines;
	}

	Set<UnitId> of(Actor actor) {
		Set<UnitId> own = new HashSet<>(this.lines.unitsOfSubordinates(actor));
		if (actor.employeeId() != null) {
			this.units.placesOf(new EmployeeId(actor.employeeId()))
				.stream()
				.findFirst()
				.ifPresent((place) -> own.add(place.id()));
		}
		return own;
	}

}
