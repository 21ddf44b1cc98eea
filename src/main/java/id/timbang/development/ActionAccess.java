package id.timbang.development;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import id.timbang.personnel.AssignmentService;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.ReportingLineService;
import id.timbang.shared.Actor;
import id.timbang.shared.ForbiddenException;

import org.springframework.stereotype.Component;

/**
 * Who may do what with an action. The appraiser of today and HR open and cancel it, the
 * owner ends it; the person, the owner, those above and HR read it. The person reads
 * nothing of it before the result is released.
 */
@Component
class ActionAccess {

	private final ReportingLineService lines;

	private final AssignmentService assignments;

	private final Clock clock;

	ActionAccess(ReportingLineService lines, AssignmentService assignments, Clock clock) {
		this.lines = lines;
		this.assignments = assignments;
		this.clock = clock;
	}

	void requireReader(Actor actor, ActionStore.Kept action) {
		boolean allowed = action.person().isOf(actor) ? action.told()
				: action.owner().isOf(actor) || this.lines.isOpenTo(actor, action.person());
		if (!allowed) {
			throw new ForbiddenException(actor, "read action " + action.id());
		}
	}

	void requireOpener(Actor actor, EmployeeId person) {
		if (!opens(actor, person)) {
			throw new ForbiddenException(actor, "open an action about " + person);
		}
	}

	void requireFinisher(Actor actor, ActionStore.Kept action) {
		if (!finishes(actor, action)) {
			throw new ForbiddenException(actor, "finish action " + action.id());
		}
	}

	void requireCanceller(Actor actor, ActionStore.Kept action) {
		if (!cancels(actor, action)) {
			throw new ForbiddenException(actor, "cancel action " + action.id());
		}
	}

	void requireTalker(Actor actor, ActionStore.Kept action) {
		if (!talks(actor, action)) {
			throw new ForbiddenException(actor, "write about the talks of action " + action.id());
		}
	}

	/** Whether the actor is one of the two who talk, and knows of it. */
	boolean talks(Actor actor, ActionStore.Kept action) {
		return action.kind().isTalk() && (action.owner().isOf(actor) || (action.person().isOf(actor) && action.told()));
	}

	/**
	 * Whether a reader of the action may read what is talked about: counselling is in
	 * confidence, also towards superiors.
	 */
	boolean hears(Actor actor, ActionStore.Kept action) {
		return action.kind() != ActionKind.COUNSELLING || actor.isHrAdmin() || talks(actor, action);
	}

	/** The employee who asks, of one who was found to be somebody's owner or person. */
	static EmployeeId self(Actor actor) {
		return new EmployeeId(Objects.requireNonNull(actor.employeeId()));
	}

	/** Whether the actor appraises the person today, or is HR; never about oneself. */
	boolean opens(Actor actor, EmployeeId person) {
		return !person.isOf(actor)
				&& (actor.isHrAdmin() || this.assignments.isAppraisedBy(person, actor, LocalDate.now(this.clock)));
	}

	/** Whether the actor can say that it was done. */
	boolean finishes(Actor actor, ActionStore.Kept action) {
		boolean owns = action.owner().isOf(actor) && (action.told() || !action.person().isOf(actor));
		return owns || opens(actor, action.person());
	}

	/** Whether the actor can say that it will not be done; the person alone cannot. */
	boolean cancels(Actor actor, ActionStore.Kept action) {
		boolean ownsForAnother = action.owner().isOf(actor) && !action.person().isOf(actor);
		return ownsForAnother || opens(actor, action.person());
	}

}
