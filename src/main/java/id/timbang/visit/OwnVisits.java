package id.timbang.visit;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.shared.Actor;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;

import org.springframework.stereotype.Component;

/**
 * Lets officers reach the visits of their own counter, and nobody anything else.
 */
@Component
class OwnVisits {

	private final VisitStore visits;

	private final Counters counters;

	OwnVisits(VisitStore visits, Counters counters) {
		this.visits = visits;
		this.counters = counters;
	}

	VisitStore.Kept find(Actor actor, VisitId id) {
		return requireOwn(actor, this.visits.find(id).orElseThrow(() -> new NotFoundException("visit", id)));
	}

	VisitStore.Kept requireOwn(Actor actor, VisitStore.Kept visit) {
		if (!visit.unit().equals(unit(actor))) {
			throw new ForbiddenException(actor, "see visit " + visit.id());
		}
		return visit;
	}

	/** The unit whose visits the officer keeps. */
	UnitId unit(Actor actor) {
		return this.counters.require(officer(actor)).unit();
	}

	static EmployeeId officer(Actor actor) {
		actor.require(Role.COUNTER_OFFICER);
		if (actor.employeeId() == null) {
			throw new ForbiddenException(actor, "keep visits without being an employee");
		}
		return new EmployeeId(actor.employeeId());
	}

}
