package id.timbang.calibration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.period.Phase;
import id.timbang.period.PhaseChanged;
import id.timbang.personnel.AssignmentService;
import id.timbang.personnel.EmployeeId;
import id.timbang.result.ResultAdjuster;
import id.timbang.result.ResultId;
import id.timbang.result.ResultPage;
import id.timbang.result.ResultService;
import id.timbang.result.ResultsComputed;
import id.timbang.scoring.Judgement;
import id.timbang.scoring.WrittenReason;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.RuleException;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets what an appraiser has set be changed in calibration: one person proposes with a
 * reason, a second one decides, and the score sheet tells the person all of it. Figures
 * are never changed.
 */
@Service
@Transactional(readOnly = true)
public class AdjustmentService {

	/** Fewest characters of the reason for a refusal. Our own number. */
	static final int SHORTEST_REFUSAL = 20;

	/** Fewest characters of what the appraiser says to a proposal. Our own number. */
	static final int SHORTEST_OPINION = 20;

	private final AdjustmentStore adjustments;

	private final ResultAdjuster adjuster;

	private final ResultService results;

	private final PeriodService periods;

	private final AssignmentService assignments;

	private final AuditTrail audit;

	private final Clock clock;

	AdjustmentService(AdjustmentStore adjustments, ResultAdjuster adjuster, ResultService results,
			PeriodService periods, AssignmentService assignments, AuditTrail audit, Clock clock) {
		this.adjustments = adjustments;
		this.adjuster = adjuster;
		this.results = results;
		this.periods = periods;
		this.assignments = assignments;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * What was proposed about a result. For HR and those above the person; to the person
	 * the score sheet tells what was confirmed.
	 */
	public Page page(Actor actor, ResultId id) {
		ResultPage result = readable(actor, id);
		List<Adjustment> all = this.adjustments.about(result.summary().employeeId(), result.period().id());
		Optional<Adjustment> waiting = all.stream().filter(Adjustment::isWaiting).findFirst();
		Optional<Judgement> settled = result.sheet().settled();
		boolean open = result.period().phase() == Phase.CALIBRATION;
		return new Page(result, all, settled.orElse(null),
				open && waiting.isEmpty() && settled.isPresent() && proposes(actor, result),
				open && waiting.filter((one) -> decides(actor, one)).isPresent(),
				open && waiting.filter((one) -> withdraws(actor, one)).isPresent(),
				open && waiting.filter((one) -> comments(actor, one)).isPresent());
	}

	/**
	 * Proposes that something else shall count.
	 * @param version the version of the result that the page showed
	 * @param after two ratings, or the predicate of a total
	 * @throws RuleException if it changes nothing, nobody can have it without an
	 * innovation, or the reason is too short
	 * @throws ConflictException if something is proposed already, if the result has
	 * changed or is just being computed, or if the rules of the period speak of ratings
	 * where this speaks of a total
	 */
	@Transactional
	public void propose(Actor actor, ResultId id, long version, Judgement after, String reason) {
		PeriodSummary period = this.periods.requireOpen(readable(actor, id).period().id(), Phase.CALIBRATION);
		this.adjuster.requireComputed(period.id());
		ResultPage result = readable(actor, id);
		if (!proposes(actor, result)) {
			throw new ForbiddenException(actor, "propose an adjustment of " + id);
		}
		Judgement before = result.sheet()
			.settled()
			.filter((settled) -> result.summary().version() == version)
			.filter((settled) -> settled.ratings().isPresent() == after.ratings().isPresent())
			.orElseThrow(() -> new ConflictException("error.409.stale"));
		if (before.equals(after)) {
			throw new RuleException(after.ratings().isPresent() ? "results" : "predicate", "calibration.same");
		}
		if (period.rules().policy().needsInnovation(after) && !suggests(result, after)) {
			throw new RuleException("predicate", "calibration.innovation.missing");
		}
		if (!WrittenReason.DEPARTURE.accepts(reason)) {
			throw new RuleException("reason", "calibration.reason.short", WrittenReason.DEPARTURE.minimumLength());
		}
		EmployeeId employee = result.summary().employeeId();
		if (!this.adjustments.add(AdjustmentId.next(), period.id(), employee, before, after, reason.strip(), actor,
				appraises(actor, employee), this.clock.instant())) {
			throw new ConflictException("error.409.stale");
		}
		this.audit.record(actor, employee.employeeId(), "audit.adjustment.proposed", reason.strip());
	}

	/**
	 * Says what the appraiser thinks of a proposal that somebody else made, once, before
	 * the second person decides. Without it the second person may decide all the same.
	 * @param version the version that the page showed
	 * @param opinion at least {@value #SHORTEST_OPINION} characters
	 * @throws RuleException if the opinion is too short
	 * @throws ConflictException if it has been heard already, or has ended
	 */
	@Transactional
	public void hear(Actor actor, AdjustmentId id, long version, String opinion) {
		Adjustment adjustment = open(id);
		if (adjustment.byAppraiser() || !appraises(actor, adjustment.employee())) {
			throw new ForbiddenException(actor, "comment on adjustment " + id);
		}
		if (opinion.strip().length() < SHORTEST_OPINION) {
			throw new RuleException("opinion", "calibration.opinion.short", SHORTEST_OPINION);
		}
		if (!adjustment.isUnheard()
				|| !this.adjustments.hear(id, version, opinion.strip(), actor, this.clock.instant())) {
			throw new ConflictException("error.409.stale");
		}
		this.audit.record(actor, adjustment.employee().employeeId(), "audit.adjustment.heard", opinion.strip());
	}

	/**
	 * Agrees: from now on the adjusted ratings or predicate count.
	 * @param version the version that the page showed
	 */
	@Transactional
	public void confirm(Actor actor, AdjustmentId id, long version) {
		Adjustment adjustment = decidable(actor, id);
		Instant now = this.clock.instant();
		end(actor, adjustment, version, AdjustmentState.CONFIRMED, "", now);
		if (!apply(adjustment, actor.name(), now)) {
			throw new ConflictException("error.409.stale");
		}
		this.audit.record(actor, adjustment.employee().employeeId(), "audit.adjustment.confirmed");
	}

	/**
	 * Does not agree.
	 * @param version the version that the page showed
	 * @param reason at least {@value #SHORTEST_REFUSAL} characters
	 * @throws RuleException if the reason is too short
	 */
	@Transactional
	public void refuse(Actor actor, AdjustmentId id, long version, String reason) {
		Adjustment adjustment = decidable(actor, id);
		if (reason.strip().length() < SHORTEST_REFUSAL) {
			throw new RuleException("refusal", "calibration.refusal.short", SHORTEST_REFUSAL);
		}
		end(actor, adjustment, version, AdjustmentState.REFUSED, reason.strip(), this.clock.instant());
		this.audit.record(actor, adjustment.employee().employeeId(), "audit.adjustment.refused", reason.strip());
	}

	/**
	 * Takes a proposal back; whoever made it, and HR.
	 * @param version the version that the page showed
	 */
	@Transactional
	public void withdraw(Actor actor, AdjustmentId id, long version) {
		Adjustment adjustment = open(id);
		if (!withdraws(actor, adjustment)) {
			throw new ForbiddenException(actor, "withdraw adjustment " + id);
		}
		end(actor, adjustment, version, AdjustmentState.WITHDRAWN, "", this.clock.instant());
		this.audit.record(actor, adjustment.employee().employeeId(), "audit.adjustment.withdrawn");
	}

	/** The score sheet that an adjustment is about; to whoever may read it. */
	public ResultId resultOf(Actor actor, AdjustmentId id) {
		Adjustment adjustment = find(id);
		return readable(actor, this.adjuster.resultOf(adjustment.period(), adjustment.employee())).summary().id();
	}

	/**
	 * Sheets that are computed anew get back what has been confirmed, as long as they say
	 * what they said then.
	 */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void computed(ResultsComputed event) {
		for (Adjustment adjustment : this.adjustments.confirmed(event.period())) {
			if (!apply(adjustment, Objects.requireNonNull(adjustment.endedBy()),
					Objects.requireNonNull(adjustment.endedAt()))) {
				this.audit.record(Actor.SYSTEM, adjustment.employee().employeeId(), "audit.adjustment.overtaken");
			}
		}
	}

	/** Nobody decides any more once results are told. */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void periodMoved(PhaseChanged event) {
		if (event.phase() == Phase.RELEASED) {
			this.adjustments.lapse(event.period(), this.clock.instant());
		}
	}

	/** Whether what counted when it was proposed still did. */
	private boolean apply(Adjustment adjustment, String confirmedBy, Instant at) {
		return this.adjuster.adjust(adjustment.period(), adjustment.employee(), adjustment.before(),
				adjustment.onSheet(confirmedBy, at));
	}

	private void end(Actor actor, Adjustment adjustment, long version, AdjustmentState state, String refusal,
			Instant now) {
		if (!this.adjustments.end(adjustment.id(), version, state, refusal, actor, now)) {
			throw new ConflictException("error.409.stale");
		}
	}

	private ResultPage readable(Actor actor, ResultId id) {
		ResultPage result = this.results.page(actor, id);
		if (result.own()) {
			throw new ForbiddenException(actor, "read what was proposed about " + id);
		}
		return result;
	}

	private Adjustment decidable(Actor actor, AdjustmentId id) {
		Adjustment adjustment = open(id);
		this.adjuster.requireComputed(adjustment.period());
		if (!decides(actor, adjustment)) {
			throw new ForbiddenException(actor, "decide on adjustment " + id);
		}
		return adjustment;
	}

	private Adjustment open(AdjustmentId id) {
		Adjustment adjustment = find(id);
		this.periods.requireOpen(adjustment.period(), Phase.CALIBRATION);
		return adjustment;
	}

	private Adjustment find(AdjustmentId id) {
		return this.adjustments.find(id).orElseThrow(() -> new NotFoundException("adjustment", id));
	}

	private static boolean suggests(ResultPage result, Judgement wanted) {
		return result.sheet().decision().suggested().filter(wanted::equals).isPresent();
	}

	/** HR, and whoever appraises the person today; nobody about himself or herself. */
	private boolean proposes(Actor actor, ResultPage result) {
		EmployeeId person = result.summary().employeeId();
		return !person.isOf(actor) && (actor.isHrAdmin() || appraises(actor, person));
	}

	private boolean appraises(Actor actor, EmployeeId person) {
		return this.assignments.isAppraisedBy(person, actor, LocalDate.now(this.clock));
	}

	/** The second person of today, and never whoever proposed it. */
	private boolean decides(Actor actor, Adjustment adjustment) {
		return !actor.accountId().equals(adjustment.proposer())
				&& this.assignments.isSecondTo(adjustment.employee(), actor, LocalDate.now(this.clock));
	}

	/** The appraiser of today, about what somebody else proposed. */
	private boolean comments(Actor actor, Adjustment adjustment) {
		return adjustment.isUnheard() && appraises(actor, adjustment.employee());
	}

	private static boolean withdraws(Actor actor, Adjustment adjustment) {
		return !adjustment.employee().isOf(actor)
				&& (actor.isHrAdmin() || actor.accountId().equals(adjustment.proposer()));
	}

	/**
	 * What was proposed about a result.
	 *
	 * @param result the score sheet
	 * @param adjustments in the order of time
	 * @param settled what counts now; none until the appraiser has decided
	 * @param proposable whether the reader may propose something now
	 * @param decidable whether the reader may decide on what waits
	 * @param withdrawable whether the reader may take back what waits
	 * @param hearable whether the reader is the appraiser and may say something to it
	 */
	public record Page(ResultPage result, List<Adjustment> adjustments, @Nullable Judgement settled, boolean proposable,
			boolean decidable, boolean withdrawable, boolean hearable) {

		public Page {
			adjustments = List.copyOf(adjustments);
		}

	}

}
