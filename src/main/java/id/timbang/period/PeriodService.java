package id.timbang.period;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import id.timbang.period.PhaseReview.Remark;
import id.timbang.period.ReadinessCheck.Finding;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans cycles, opens periods when everything is ready, and moves them through their
 * phases.
 */
@Service
@Transactional(readOnly = true)
public class PeriodService {

	private static final int MONTHS_SHOWN = 12;

	private final CycleRepository cycles;

	private final PeriodRepository periods;

	private final RulesRepository rules;

	private final List<ReadinessCheck> checks;

	private final List<PhaseReview> reviews;

	private final ApplicationEventPublisher events;

	private final AuditTrail audit;

	private final Clock clock;

	PeriodService(CycleRepository cycles, PeriodRepository periods, RulesRepository rules, List<ReadinessCheck> checks,
			List<PhaseReview> reviews, ApplicationEventPublisher events, AuditTrail audit, Clock clock) {
		this.cycles = cycles;
		this.periods = periods;
		this.rules = rules;
		this.checks = checks;
		this.reviews = reviews;
		this.events = events;
		this.audit = audit;
		this.clock = clock;
	}

	/** All cycles, newest first. */
	public List<CycleSummary> cycles() {
		return this.cycles.findAllByOrderByValidFromDesc().stream().map(Cycle::summary).toList();
	}

	/** One cycle. */
	public CycleSummary cycle(CycleId id) {
		return this.cycles.findById(id).map(Cycle::summary).orElseThrow(() -> new NotFoundException("cycle", id));
	}

	/**
	 * The cycles that had begun by a day, or in which plans could be agreed by then,
	 * newest first.
	 */
	public List<CycleSummary> cyclesBegunBy(LocalDate day) {
		return cycles().stream().filter((cycle) -> cycle.hasBegunBy(day)).toList();
	}

	/** The cycle that a day lies in. */
	public Optional<CycleSummary> cycleOn(LocalDate day) {
		return this.cycles.findByValidFromLessThanEqualAndValidUntilGreaterThanEqual(day, day).map(Cycle::summary);
	}

	/** The periods of a cycle in their order, the annual one last. */
	public List<PeriodSummary> periods(CycleId cycle) {
		return this.periods.findByCycleIdOrderByValidFromAscKindDesc(cycle)
			.stream()
			.map(Period::summary)
			.sorted((one, other) -> one.kind().compareTo(other.kind()))
			.toList();
	}

	/**
	 * The periodic periods that had been opened by a day, newest first; at most twelve.
	 * In January those of last year are among them.
	 */
	public List<PeriodSummary> begun(LocalDate day) {
		return this.periods
			.findByKindAndPhaseNotAndValidFromLessThanEqualOrderByValidFromDesc(PeriodKind.PERIODIC, Phase.PREPARED,
					day, Limit.of(MONTHS_SHOWN))
			.stream()
			.map(Period::summary)
			.toList();
	}

	/** One period. */
	public PeriodSummary period(PeriodId id) {
		return this.periods.findById(id).map(Period::summary).orElseThrow(() -> new NotFoundException("period", id));
	}

	/** These periods, by identifier. */
	public Map<PeriodId, PeriodSummary> byId(Collection<PeriodId> ids) {
		return this.periods.findAllById(ids)
			.stream()
			.map(Period::summary)
			.collect(Collectors.toMap(PeriodSummary::id, (period) -> period));
	}

	/**
	 * The place of a periodic period in its cycle, from 0; yearly amounts are split by
	 * it.
	 */
	public int placeOf(PeriodSummary period) {
		return (int) periods(period.cycleId()).stream()
			.filter((other) -> other.kind() == PeriodKind.PERIODIC && other.from().isBefore(period.from()))
			.count();
	}

	/**
	 * Plans a cycle with all its periods, which are scored as those of the cycle before.
	 * @throws RuleException if its days overlap another cycle's, or are out of order
	 */
	@Transactional
	public CycleId plan(Actor actor, NewCycle wanted) {
		actor.require(Role.HR_ADMIN);
		check(wanted);
		ScoringRules rules = rulesBefore(wanted.from());
		Cycle cycle = new Cycle(wanted);
		try {
			this.cycles.saveAndFlush(cycle);
			RulesVersion first = this.rules
				.save(RulesVersion.first(cycle.id(), rules, actor.name(), this.clock.instant()));
			this.periods.saveAllAndFlush(cycle.periods(first));
		}
		catch (DataIntegrityViolationException ex) {
			throw new RuleException("from", "period.cycle.overlap");
		}
		this.audit.record(actor, cycle.id().cycleId(), "audit.cycle.planned", wanted.name());
		return cycle.id();
	}

	/** An agency that has decided on its numbers keeps them from year to year. */
	private ScoringRules rulesBefore(LocalDate from) {
		return this.cycles.findFirstByValidFromBeforeOrderByValidFromDesc(from)
			.flatMap((cycle) -> this.rules.findFirstByCycleIdAndNumberNotNullOrderByNumberDesc(cycle.id()))
			.map(RulesVersion::rules)
			.orElse(ScoringRules.DEFAULT);
	}

	/** What stands between a period and its opening, each with a link to the names. */
	public List<Finding> readiness(Actor actor, PeriodId id) {
		actor.require(Role.HR_ADMIN);
		PeriodSummary period = period(id);
		LocalDate day = period.readyOn(LocalDate.now(this.clock));
		return this.checks.stream().map((check) -> check.check(actor, period, day)).toList();
	}

	/**
	 * What whoever moves a period on should know before, as far as it is about anybody.
	 * @throws IllegalTransitionException if that is not the next phase
	 */
	public List<Remark> review(Actor actor, PeriodId id, Phase next) {
		actor.require(Role.HR_ADMIN);
		PeriodSummary period = period(id);
		if (!period.phase().leadsTo(next)) {
			throw new IllegalTransitionException();
		}
		return this.reviews.stream()
			.flatMap((review) -> review.before(actor, period, next).stream())
			.filter((remark) -> remark.people() > 0)
			.toList();
	}

	/**
	 * Moves a period to its next phase. Opening needs everything to be ready.
	 * @param next the phase that the page offered; another one means that somebody was
	 * faster
	 * @throws IllegalTransitionException if that is not the next phase
	 * @throws RuleException if somebody is not ready
	 */
	@Transactional
	public void move(Actor actor, PeriodId id, Phase next) {
		move(actor, id, next, LocalDate.now(this.clock));
	}

	/** The same on a given day. */
	@Transactional
	void move(Actor actor, PeriodId id, Phase next, LocalDate today) {
		actor.require(Role.HR_ADMIN);
		Period period = this.periods.findAlone(id).orElseThrow(() -> new NotFoundException("period", id));
		if (period.phase() == Phase.PREPARED && !readiness(actor, id).stream().allMatch(Finding::isReady)) {
			throw new RuleException("", "period.notReady");
		}
		period.moveTo(next, today);
		this.events.publishEvent(new PhaseChanged(id, next));
		this.audit.record(actor, id.periodId(), "audit.period.moved", next.name());
	}

	/**
	 * Changes when the phases of a period should end.
	 * @param version the version that the form was filled from
	 * @param byItself whether reporting and assessment end by themselves after their last
	 * day
	 * @throws RuleException if the days do not follow each other, or one belongs to a
	 * phase that is over
	 * @throws PhaseClosedException if the results have been released
	 */
	@Transactional
	public void reschedule(Actor actor, PeriodId id, long version, Windows windows, boolean byItself) {
		actor.require(Role.HR_ADMIN);
		Period period = this.periods.findById(id).orElseThrow(() -> new NotFoundException("period", id));
		if (period.version() != version) {
			throw new ConflictException("error.409.stale");
		}
		period.reschedule(windows, byItself);
		this.audit.record(actor, id.periodId(), "audit.period.rescheduled", windows.releaseOn().toString());
	}

	/** The periods that should move by themselves on this day. */
	List<PeriodSummary> overdue(LocalDate today) {
		return this.periods.findByMovesByItselfTrue()
			.stream()
			.filter((period) -> period.isOverdueOn(today))
			.map(Period::summary)
			.toList();
	}

	/**
	 * Goes on only if the period stands in one of these phases, and keeps it there until
	 * the transaction ends.
	 * @throws PhaseClosedException if it stands in another
	 */
	@Transactional
	public PeriodSummary requireOpen(PeriodId id, Phase... phases) {
		Period period = this.periods.findStill(id).orElseThrow(() -> new NotFoundException("period", id));
		if (!List.of(phases).contains(period.phase())) {
			throw new PhaseClosedException();
		}
		return period.summary();
	}

	private static void check(NewCycle wanted) {
		if (!wanted.until().isAfter(wanted.from()) || wanted.until().isAfter(wanted.from().plusYears(1).minusDays(1))) {
			throw new RuleException("until", "period.cycle.length");
		}
		if (wanted.planUntil().isBefore(wanted.planFrom()) || wanted.planFrom().isAfter(wanted.until())) {
			throw new RuleException("planUntil", "period.cycle.planWindow");
		}
	}

}
