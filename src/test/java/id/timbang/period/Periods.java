package id.timbang.period;

import java.time.LocalDate;
import java.util.Arrays;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves periods for tests whose people are not all ready.
 */
@Component
public class Periods {

	private final PeriodRepository periods;

	private final ApplicationEventPublisher events;

	Periods(PeriodRepository periods, ApplicationEventPublisher events) {
		this.periods = periods;
		this.events = events;
	}

	/** Moves a period on, phase by phase, whatever the readiness checks say. */
	@Transactional
	public void moveTo(PeriodId id, Phase wanted) {
		Period period = this.periods.findAlone(id).orElseThrow();
		Arrays.stream(Phase.values())
			.filter((phase) -> phase.compareTo(period.phase()) > 0 && phase.compareTo(wanted) <= 0)
			.forEach((phase) -> {
				period.moveTo(phase);
				this.events.publishEvent(new PhaseChanged(id, phase));
			});
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
