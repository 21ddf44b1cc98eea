package id.timbang.period;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static id.timbang.personnel.Organisations.HR;

/**
 * Moves periods for tests whose people are not all ready.
 */
@Component
public class Periods {

	private final PeriodRepository periods;

	private final PeriodService service;

	private final ScoringRulesService rules;

	private final ApplicationEventPublisher events;

	private final TransactionTemplate transaction;

	/** Backwards, so that no cycle takes over the rules of another one. */
	private final AtomicInteger year = new AtomicInteger(9000);

	Periods(PeriodRepository periods, PeriodService service, ScoringRulesService rules,
			ApplicationEventPublisher events, PlatformTransactionManager transactions) {
		this.periods = periods;
		this.service = service;
		this.rules = rules;
		this.events = events;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** A cycle far ahead, none of whose periods is open, with a draft of its rules. */
	public CycleId drafted(PolicyKind policy) {
		CycleId cycle = this.service.plan(HR, Cycles.year(this.year.decrementAndGet(), Cadence.QUARTERLY));
		this.rules.draft(HR, cycle, policy);
		return cycle;
	}

	/** Puts these rules in force for the periods of a cycle that are not open yet. */
	public void follow(CycleId cycle, ScoringRules wanted) {
		this.rules.draft(HR, cycle, wanted.policy());
		this.rules.save(HR, cycle, this.rules.draft(HR, cycle).version(), wanted);
		this.rules.putInForce(HR, cycle, this.rules.draft(HR, cycle).version());
	}

	/**
	 * Moves a period on, phase by phase, whatever the readiness checks say; each in a
	 * transaction of its own, because what follows from a phase happens after it.
	 */
	public void moveTo(PeriodId id, Phase wanted) {
		Phase present = this.service.period(id).phase();
		Arrays.stream(Phase.values())
			.filter((phase) -> phase.compareTo(present) > 0 && phase.compareTo(wanted) <= 0)
			.forEach((phase) -> this.transaction.executeWithoutResult((status) -> {
				Period period = this.periods.findAlone(id).orElseThrow();
				period.moveTo(phase, period.summary().from());
				this.events.publishEvent(new PhaseChanged(id, phase));
			}));
	}

	/** The periodic period of a cycle that a day lies in. */
	public PeriodId on(CycleId cycle, LocalDate day) {
		return this.periods.findByCycleIdOrderByValidFromAscKindDesc(cycle)
			.stream()
			.map(Period::summary)
			.filter((period) -> period.kind() == PeriodKind.PERIODIC && !day.isBefore(period.from())
					&& !day.isAfter(period.until()))
			.findFirst()
			.orElseThrow()
			.id();
	}

}
