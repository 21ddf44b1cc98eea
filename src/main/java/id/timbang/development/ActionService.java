package id.timbang.development;

import java.time.Clock;
import java.time.LocalDate;

import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.personnel.ReportingLineService;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Window;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows actions to those whom they concern, and lets them end with what came of them.
 */
@Service
@Transactional(readOnly = true)
public class ActionService {

	private final ActionStore actions;

	private final ActionDirectory directory;

	private final ActionAccess access;

	private final ReportingLineService lines;

	private final PeriodService periods;

	private final LaterResults later;

	private final AuditTrail audit;

	private final Clock clock;

	ActionService(ActionStore actions, ActionDirectory directory, ActionAccess access, ReportingLineService lines,
			PeriodService periods, LaterResults later, AuditTrail audit, Clock clock) {
		this.actions = actions;
		this.directory = directory;
		this.access = access;
		this.lines = lines;
		this.periods = periods;
		this.later = later;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * A window of the actor's own, of those that the actor sees to, and of those of the
	 * people whom the actor appraises today; for HR of all. What is due first is at the
	 * top.
	 */
	public Window<ActionSummary> list(Actor actor, ActionFilter filter, int page) {
		return this.directory.list(actor, filter, Window.clamp(page));
	}

	/** How many there are, exact up to 1,000; 1,001 stands for more. */
	public int count(Actor actor, ActionFilter filter) {
		return this.directory.count(actor, filter);
	}

	/** Everything about one. */
	public ActionPage page(Actor actor, ActionId id) {
		ActionStore.Kept action = readable(actor, id);
		ActionDetails details = this.directory.details(id);
		PeriodSummary period = this.periods.period(action.period());
		return new ActionPage(details, period, this.later.of(actor, details, period), rights(actor, action));
	}

	private ActionPage.Rights rights(Actor actor, ActionStore.Kept action) {
		boolean open = action.isOpen();
		return new ActionPage.Rights(open && this.access.finishes(actor, action),
				open && this.access.cancels(actor, action), this.lines.isOpenTo(actor, action.person()));
	}

	/**
	 * Says that it was done.
	 * @param version the version that the page showed
	 * @param outcome what came of it, in 10 to 2,000 characters
	 * @throws ConflictException if it has ended, or has another version
	 */
	@Transactional
	public void finish(Actor actor, ActionId id, long version, String outcome) {
		ActionStore.Kept action = readable(actor, id);
		this.access.requireFinisher(actor, action);
		end(actor, action, version, ActionState.DONE, outcome);
	}

	/**
	 * Says that it will not be done.
	 * @param version the version that the page showed
	 * @param reason why, in 10 to 2,000 characters
	 * @throws ConflictException if it has ended, or has another version
	 */
	@Transactional
	public void cancel(Actor actor, ActionId id, long version, String reason) {
		ActionStore.Kept action = readable(actor, id);
		this.access.requireCanceller(actor, action);
		end(actor, action, version, ActionState.CANCELLED, reason);
	}

	private void end(Actor actor, ActionStore.Kept action, long version, ActionState state, String outcome) {
		if (!this.actions.end(action, version, state, outcome, actor.name(), LocalDate.now(this.clock))) {
			throw new ConflictException("error.409.stale");
		}
		this.audit.record(actor, action.id().actionId(), "audit.action.ended." + state.name());
	}

	private ActionStore.Kept readable(Actor actor, ActionId id) {
		ActionStore.Kept action = this.actions.find(id).orElseThrow(() -> new NotFoundException("action", id));
		this.access.requireReader(actor, action);
		return action;
	}

}
