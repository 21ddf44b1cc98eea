package id.timbang.complaint;

import java.util.Set;
import java.util.UUID;

import id.timbang.personnel.ReportingLineService;
import id.timbang.personnel.UnitId;
import id.timbang.shared.Actor;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Who works on which complaints: HR on all, and whoever leads a unit on those of that
 * unit. Nobody else, so no officer decides about what was said of him or her.
 */
@Component
class ComplaintReach {

	private final ReportingLineService lines;

	private final ComplaintStore complaints;

	ComplaintReach(ReportingLineService lines, ComplaintStore complaints) {
		this.lines = lines;
		this.complaints = complaints;
	}

	/** What the actor works on; none for who works on nothing. */
	@Nullable Reach find(Actor actor) {
		if (actor.isHrAdmin()) {
			return new Reach(true, Set.of());
		}
		Set<UnitId> units = this.lines.unitsOfSubordinates(actor);
		return units.isEmpty() ? null : new Reach(false, units);
	}

	/** The same, for pages of those who work on something. */
	Reach of(Actor actor) {
		Reach reach = find(actor);
		if (reach == null) {
			throw new ForbiddenException(actor, "see complaints without leading a unit");
		}
		return reach;
	}

	/** A complaint that the actor works on. */
	ComplaintStore.Kept complaint(Actor actor, ComplaintId id) {
		ComplaintStore.Kept complaint = this.complaints.find(id)
			.orElseThrow(() -> new NotFoundException("complaint", id));
		Reach reach = find(actor);
		if (reach == null || !reach.includes(complaint.unit())) {
			throw new ForbiddenException(actor, "see complaint " + id);
		}
		return complaint;
	}

	/**
	 * The complaints of some units, or all.
	 */
	record Reach(boolean everything, Set<UnitId> units) {

		boolean includes(UnitId unit) {
			return this.everything || this.units.contains(unit);
		}

		/** About {@code c}, with the units as parameter. */
		String condition() {
			return this.everything ? "true" : "c.unit_id = any(:units)";
		}

		UUID[] keys() {
			return this.units.stream().map(UnitId::unitId).toArray(UUID[]::new);
		}

	}

}
