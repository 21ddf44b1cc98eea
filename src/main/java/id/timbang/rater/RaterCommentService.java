package id.timbang.rater;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.personnel.AssignmentService;
import id.timbang.personnel.EmployeeId;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;
import id.timbang.shared.Window;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides which of the texts of raters are shown, and how (feature 44). HR does, once
 * nobody can answer any more, but never about somebody near: the own person, those above
 * and below, and those whom one is asked about. Who wrote a text nobody knows.
 */
@Service
@Transactional(readOnly = true)
public class RaterCommentService {

	private final RaterCommentStore comments;

	private final PeriodService periods;

	private final AssignmentService assignments;

	private final OutOfReach outOfReach;

	private final AuditTrail audit;

	private final Clock clock;

	RaterCommentService(RaterCommentStore comments, PeriodService periods, AssignmentService assignments,
			OutOfReach outOfReach, AuditTrail audit, Clock clock) {
		this.comments = comments;
		this.periods = periods;
		this.assignments = assignments;
		this.outOfReach = outOfReach;
		this.audit = audit;
		this.clock = clock;
	}

	/** A window of what waits for the actor, in random order. */
	public Window<RaterComment> waiting(Actor actor, int page) {
		actor.require(Role.HR_ADMIN);
		return read(this.comments.waiting(actor, Window.clamp(page)));
	}

	/** How much waits for the actor. */
	int countWaiting(Actor actor) {
		return actor.isHrAdmin() ? this.comments.countWaiting(actor) : 0;
	}

	/**
	 * Whether comments wait that nobody with the role of HR may decide about, because
	 * they are about somebody near all of them.
	 */
	public boolean isAnyOutOfReach(Actor actor) {
		actor.require(Role.HR_ADMIN);
		return !this.outOfReach.periods().isEmpty();
	}

	/**
	 * A comment to be decided about.
	 * @throws NotFoundException if there is none, or it was decided about
	 * @throws ForbiddenException if it is about somebody near
	 */
	public RaterComment comment(Actor actor, RaterCommentId id) {
		actor.require(Role.HR_ADMIN);
		Optional<RaterCommentStore.Row> comment = this.comments.waiting(actor, id);
		if (comment.isEmpty() && this.comments.isWaiting(id)) {
			throw new ForbiddenException(actor, "decide about comments on somebody near");
		}
		return comment.map((row) -> row.in(this.periods.period(row.period())))
			.orElseThrow(() -> new NotFoundException("comment", id));
	}

	/**
	 * Decides about a comment, once. What is not shown is gone for good.
	 * @param text the words that are kept, where it is shortened
	 * @param reason why it is withheld, where it is
	 * @return what is shown; empty where it is withheld
	 * @throws ConflictException if somebody was faster
	 * @throws RuleException if the text cannot be shortened so, or the reason is missing
	 */
	@Transactional
	public Optional<String> decide(Actor actor, RaterCommentId id, RaterCommentVerdict verdict, String text,
			@Nullable WithheldReason reason) {
		RaterComment comment = comment(actor, id);
		if (verdict == RaterCommentVerdict.WITHHELD && reason == null) {
			throw new RuleException("why", "rater.comment.why.missing");
		}
		String shown = switch (verdict) {
			case RELEASED -> comment.text();
			case SHORTENED -> Shortening.of(comment.text(), text);
			case WITHHELD -> null;
		};
		if (!this.comments.decide(id, verdict, shown, (shown == null) ? reason : null, actor)) {
			throw new ConflictException("rater.comment.decided");
		}
		record(actor, comment, verdict, shown, reason);
		return Optional.ofNullable(shown);
	}

	/** What was taken out stays out of the trail as well. */
	private void record(Actor actor, RaterComment comment, RaterCommentVerdict verdict, @Nullable String shown,
			@Nullable WithheldReason reason) {
		String[] details = switch (verdict) {
			case RELEASED -> new String[0];
			case SHORTENED -> new String[] { String.valueOf(Objects.requireNonNull(shown).length()),
					String.valueOf(comment.text().length()) };
			case WITHHELD -> new String[] { Objects.requireNonNull(reason).name() };
		};
		this.audit.record(actor, comment.id().commentId(), "audit.rater.comment." + verdict.name(), details);
	}

	/**
	 * A window of what is shown about somebody whose results have been told; for the
	 * person and the appraiser.
	 */
	public Window<RaterComment> shown(Actor actor, EmployeeId person, int page) {
		requireReader(actor, person);
		return read(this.comments.shown(person, Window.clamp(page)));
	}

	private Window<RaterComment> read(Window<RaterCommentStore.Row> window) {
		List<PeriodId> ids = window.items().stream().map(RaterCommentStore.Row::period).distinct().toList();
		Map<PeriodId, PeriodSummary> summaries = this.periods.byId(ids);
		return window.map((row) -> row.in(Objects.requireNonNull(summaries.get(row.period()))));
	}

	private void requireReader(Actor actor, EmployeeId person) {
		if (!person.isOf(actor) && !this.assignments.isAppraisedBy(person, actor, LocalDate.now(this.clock))) {
			throw new ForbiddenException(actor, "read what was written about " + person);
		}
	}

}
