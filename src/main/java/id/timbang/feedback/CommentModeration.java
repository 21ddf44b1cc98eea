package id.timbang.feedback;

import java.time.Clock;
import java.util.List;

import id.timbang.personnel.StaffNames;
import id.timbang.personnel.UnitId;
import id.timbang.service.ServiceCatalogue;
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
 * Decides which comments of released answers are shown, and how. HR does, but never about
 * comments of the own unit or of one that it leads. The comment as it was written stays.
 */
@Service
@Transactional(readOnly = true)
public class CommentModeration {

	private final CommentStore comments;

	private final ServiceCatalogue catalogue;

	private final OwnUnits own;

	private final StaffNames names;

	private final AuditTrail audit;

	private final Clock clock;

	CommentModeration(CommentStore comments, ServiceCatalogue catalogue, OwnUnits own, StaffNames names,
			AuditTrail audit, Clock clock) {
		this.comments = comments;
		this.catalogue = catalogue;
		this.own = own;
		this.names = names;
		this.audit = audit;
		this.clock = clock;
	}

	/** A window of what nobody has decided about. */
	public Window<RatingComment> waiting(Actor actor, int page) {
		actor.require(Role.HR_ADMIN);
		return this.comments.waiting(this.own.of(actor), Window.clamp(page));
	}

	/** How many comments the actor can decide about. */
	int countWaiting(Actor actor) {
		return actor.isHrAdmin() ? this.comments.countWaiting(this.own.of(actor)) : 0;
	}

	/**
	 * A comment to be decided about.
	 * @throws NotFoundException if there is none, or it was decided about
	 */
	public RatingComment comment(Actor actor, CommentId id) {
		actor.require(Role.HR_ADMIN);
		RatingComment comment = this.comments.waiting(id).orElseThrow(() -> new NotFoundException("comment", id));
		if (this.own.of(actor).contains(comment.unitId())) {
			throw new ForbiddenException(actor, "decide about comments of the own unit");
		}
		return comment;
	}

	/** Names of people of the unit that a comment seems to mention. */
	public List<String> namesIn(RatingComment comment) {
		return this.names.in(comment.unitId(), comment.text());
	}

	/**
	 * Decides about a comment, once.
	 * @param text what is shown in its place, where it is redacted
	 * @param reason why it is withheld, where it is
	 * @throws ConflictException if somebody was faster
	 * @throws RuleException if the text or the reason is missing
	 */
	@Transactional
	public void decide(Actor actor, CommentId id, CommentVerdict verdict, String text,
			@Nullable WithholdReason reason) {
		RatingComment comment = comment(actor, id);
		if (verdict == CommentVerdict.REDACTED && (text.isEmpty() || text.equals(comment.text()))) {
			throw new RuleException("shown", "feedback.comment.same");
		}
		if (verdict == CommentVerdict.WITHHELD && reason == null) {
			throw new RuleException("why", "feedback.comment.why.missing");
		}
		boolean decided = this.comments.decide(id, verdict, (verdict == CommentVerdict.REDACTED) ? text : null,
				(verdict == CommentVerdict.WITHHELD) ? reason : null, actor, this.clock.instant());
		if (!decided) {
			throw new ConflictException("feedback.comment.decided");
		}
		this.audit.record(actor, id.ratingId(), "audit.comment." + verdict.name());
	}

	/**
	 * A window of what is shown of a unit and those below it, the latest months first.
	 */
	public Window<RatingComment> shown(UnitId unit, int page) {
		List<UnitId> sources = this.catalogue.servingUnits()
			.of(unit)
			.map((source) -> source.ids().toList())
			.orElse(List.of());
		return this.comments.shown(sources, Window.clamp(page));
	}

}
