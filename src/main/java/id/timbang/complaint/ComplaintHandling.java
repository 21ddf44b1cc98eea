package id.timbang.complaint;

import java.time.Clock;
import java.time.Instant;

import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.RuleException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Works on complaints, step by step. What may follow what stands in
 * {@link ComplaintState}; each step is kept with who took it, when, and why.
 */
@Service
@Transactional(readOnly = true)
public class ComplaintHandling {

	/** Fewest characters of a reason. */
	public static final int SHORTEST_REASON = 10;

	private final ComplaintReach reach;

	private final ComplaintStore complaints;

	private final ComplaintClock complaintClock;

	private final AuditTrail audit;

	private final Clock clock;

	ComplaintHandling(ComplaintReach reach, ComplaintStore complaints, ComplaintClock complaintClock, AuditTrail audit,
			Clock clock) {
		this.reach = reach;
		this.complaints = complaints;
		this.complaintClock = complaintClock;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Takes the next step that needs no words for the citizen.
	 * @param version the version that the page showed
	 * @param note for those who read the history; who forwards says to whom
	 * @throws ConflictException if it cannot follow any more
	 * @throws RuleException if it needs a note
	 */
	@Transactional
	public void move(Actor actor, ComplaintId id, long version, ComplaintState next, String note) {
		ComplaintStore.Kept complaint = find(actor, id, version);
		if (!complaint.state().steps().contains(next)) {
			throw new ConflictException("complaint.step.order");
		}
		if (next == ComplaintState.FORWARDED && note.length() < SHORTEST_REASON) {
			throw new RuleException("note", "complaint.note.required", SHORTEST_REASON);
		}
		advance(actor, complaint, next, note, null);
	}

	/**
	 * Answers the citizen.
	 * @param version the version that the page showed
	 * @param answer in 10 to 4,000 characters
	 * @throws ConflictException if it cannot be answered now
	 */
	@Transactional
	public void answer(Actor actor, ComplaintId id, long version, String answer) {
		advance(actor, find(actor, id, version), ComplaintState.ANSWERED, "", answer);
	}

	/**
	 * Refuses to work on it.
	 * @param version the version that the page showed
	 * @param reason why, as the citizen reads it
	 * @throws ConflictException if it cannot be refused any more
	 */
	@Transactional
	public void refuse(Actor actor, ComplaintId id, long version, String reason) {
		advance(actor, find(actor, id, version), ComplaintState.REFUSED, reason, reason);
	}

	/**
	 * Says that somebody has to look at the place, for which there is more time.
	 * @param version the version that the page showed
	 * @param reason why
	 * @throws ConflictException if it is no open complaint, or was said before
	 */
	@Transactional
	public void checkInField(Actor actor, ComplaintId id, long version, String reason) {
		ComplaintStore.Kept complaint = find(actor, id, version);
		boolean possible = complaint.kind() == ComplaintKind.COMPLAINT && complaint.state().isOpen()
				&& !complaint.fieldCheck();
		if (!possible) {
			throw new ConflictException("complaint.fieldCheck.order");
		}
		requireCurrent(this.complaints.checkInField(complaint));
		this.complaintClock.count(id);
		note(actor, complaint, ComplaintStep.Action.FIELD_CHECK, reason);
	}

	private void advance(Actor actor, ComplaintStore.Kept complaint, ComplaintState next, String note,
			@Nullable String answer) {
		if (!complaint.state().next().contains(next)) {
			throw new ConflictException("complaint.step.order");
		}
		requireCurrent(this.complaints.advance(complaint, next, answer, this.clock.instant()));
		note(actor, complaint, ComplaintStep.Action.valueOf(next.name()), note);
	}

	private void note(Actor actor, ComplaintStore.Kept complaint, ComplaintStep.Action action, String note) {
		Instant now = this.clock.instant();
		this.complaints.addStep(complaint.id(), action, note, actor, now);
		this.audit.record(actor, complaint.id().complaintId(), "audit.complaint." + action.name());
	}

	private ComplaintStore.Kept find(Actor actor, ComplaintId id, long version) {
		ComplaintStore.Kept complaint = this.reach.complaint(actor, id);
		requireCurrent(complaint.version() == version);
		return complaint;
	}

	private static void requireCurrent(boolean current) {
		if (!current) {
			throw new ConflictException("error.409.stale");
		}
	}

}
