package id.timbang.development;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import id.timbang.personnel.EmployeeId;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.RuleException;
import id.timbang.shared.Window;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what is talked about in coaching and counselling (feature 99). Coaching is read
 * by whoever reads the action; counselling by the person, by who leads it and by HR
 * alone. Both sides write; nothing is ever deleted.
 */
@Service
@Transactional(readOnly = true)
public class TalkService {

	/**
	 * How long ago a talk may have been, and how far ahead the next one can be, in days.
	 */
	public static final int MOST_DAYS = 365;

	private final ActionStore actions;

	private final TalkStore talks;

	private final ActionAccess access;

	private final AuditTrail audit;

	private final Clock clock;

	TalkService(ActionStore actions, TalkStore talks, ActionAccess access, AuditTrail audit, Clock clock) {
		this.actions = actions;
		this.talks = talks;
		this.access = access;
		this.audit = audit;
		this.clock = clock;
	}

	/** A window of the entries about an action that the actor may read. */
	public TalkPage page(Actor actor, ActionId id, int page) {
		ActionStore.Kept action = find(id);
		this.access.requireReader(actor, action);
		if (!action.kind().isTalk()) {
			return TalkPage.NONE;
		}
		if (!this.access.hears(actor, action)) {
			return TalkPage.CONFIDENTIAL;
		}
		boolean writes = this.access.talks(actor, action);
		return new TalkPage(this.talks.list(id, Window.clamp(page)), false, writes && action.isOpen(),
				writes ? this.talks.written(id, ActionAccess.self(actor)) : List.of());
	}

	/** Numbers of the actor's own entries, for the form of who may write. */
	public List<Integer> correctable(Actor actor, ActionId id) {
		return this.talks.written(writable(actor, id).id(), ActionAccess.self(actor));
	}

	/**
	 * Adds an entry.
	 * @throws RuleException if the talk is in the future or too long ago, if the next one
	 * is not after it or too far ahead, or if it corrects what somebody else wrote
	 * @throws ConflictException if the action has ended and nothing is corrected
	 */
	@Transactional
	public void add(Actor actor, ActionId id, NewEntry entry) {
		ActionStore.Kept action = writable(actor, id);
		EmployeeId author = ActionAccess.self(actor);
		if (entry.corrects() == null && !action.isOpen()) {
			throw new ConflictException("development.entry.over");
		}
		if (entry.corrects() != null && !this.talks.written(id, author).contains(entry.corrects())) {
			throw new RuleException("corrects", "development.entry.corrects.foreign");
		}
		checkDays(entry, LocalDate.now(this.clock));
		this.talks.add(action, author, entry);
		this.audit.record(actor, id.actionId(), "audit.action.talked." + action.kind().name());
	}

	private static void checkDays(NewEntry entry, LocalDate today) {
		if (entry.heldOn().isAfter(today)) {
			throw new RuleException("heldOn", "development.entry.future");
		}
		if (entry.heldOn().isBefore(today.minusDays(MOST_DAYS))) {
			throw new RuleException("heldOn", "development.entry.longAgo");
		}
		LocalDate next = entry.followUpOn();
		if (next != null && !next.isAfter(entry.heldOn())) {
			throw new RuleException("followUpOn", "development.entry.followUp.early");
		}
		if (next != null && next.isAfter(today.plusDays(MOST_DAYS))) {
			throw new RuleException("followUpOn", "development.entry.followUp.far");
		}
	}

	private ActionStore.Kept writable(Actor actor, ActionId id) {
		ActionStore.Kept action = find(id);
		this.access.requireTalker(actor, action);
		return action;
	}

	private ActionStore.Kept find(ActionId id) {
		return this.actions.find(id).orElseThrow(() -> new NotFoundException("action", id));
	}

}
