package id.timbang.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import id.timbang.personnel.AppraiserName;
import id.timbang.personnel.AssignmentService;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.ReportingLineService;
import id.timbang.shared.Actor;
import id.timbang.shared.ForbiddenException;

import org.springframework.stereotype.Component;

/**
 * Who may do what with a plan: the person writes, the appraiser of today decides, those
 * above and HR read. Where the appraiser stands outside the application, HR records the
 * decision.
 */
@Component
class PlanAccess {

	private final ReportingLineService lines;

	private final AssignmentService assignments;

	private final Clock clock;

	PlanAccess(ReportingLineService lines, AssignmentService assignments, Clock clock) {
		this.lines = lines;
		this.assignments = assignments;
		this.clock = clock;
	}

	/** Who appraises the owner today. */
	Optional<AppraiserName> appraiser(EmployeeId owner) {
		return this.assignments.appraiser(owner, LocalDate.now(this.clock));
	}

	void requireReader(Actor actor, EmployeeId owner) {
		if (!isReader(actor, owner)) {
			throw new ForbiddenException(actor, "read the plan of " + owner);
		}
	}

	boolean isReader(Actor actor, EmployeeId owner) {
		return this.lines.isOpenTo(actor, owner);
	}

	void requireOwner(Actor actor, EmployeeId owner) {
		if (!owner.isOf(actor)) {
			throw new ForbiddenException(actor, "write the plan of " + owner);
		}
	}

	void requireDecider(Actor actor, EmployeeId owner) {
		if (!decides(actor, owner, appraiser(owner))) {
			throw new ForbiddenException(actor, "decide on the plan of " + owner);
		}
	}

	/** Both sides talk; who only reads does not. */
	void requireParty(Actor actor, EmployeeId owner) {
		if (!owner.isOf(actor) && !decides(actor, owner, appraiser(owner))) {
			throw new ForbiddenException(actor, "write about the plan of " + owner);
		}
	}

	private static boolean decides(Actor actor, EmployeeId owner, Optional<AppraiserName> appraiser) {
		return !owner.isOf(actor) && appraiser.filter((one) -> one.isPlayedBy(actor)).isPresent();
	}

	/** What the reader may do with a plan that stands so. */
	static PlanRights rights(Actor actor, EmployeeId owner, PlanState state, Optional<AppraiserName> appraiser) {
		boolean own = owner.isOf(actor);
		boolean decides = decides(actor, owner, appraiser);
		return new PlanRights(own && state.isOpen(), decides && state == PlanState.SUBMITTED,
				own && state == PlanState.APPROVED, own || decides);
	}

}
