package id.timbang.demo;

import java.time.LocalDate;

import id.timbang.database.ConditionalOnDemo;
import id.timbang.period.Cadence;
import id.timbang.period.CycleId;
import id.timbang.period.NewCycle;
import id.timbang.period.PeriodKind;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.period.Phase;
import id.timbang.shared.Actor;

import org.springframework.stereotype.Component;

/**
 * Plans the year 2026 and opens October.
 */
@Component
@ConditionalOnDemo
class DemoPeriods {

	private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

	private final PeriodService periods;

	DemoPeriods(PeriodService periods) {
		this.periods = periods;
	}

	CycleId plan(Actor actor) {
		return this.periods.plan(actor, new NewCycle("Tahun 2026", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31),
				LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31), Cadence.MONTHLY));
	}

	/** Needs everybody's plan to be agreed. */
	void open(Actor actor, CycleId cycle) {
		this.periods.periods(cycle)
			.stream()
			.filter((period) -> period.kind() == PeriodKind.PERIODIC && period.from().equals(OCTOBER))
			.map(PeriodSummary::id)
			.forEach((period) -> this.periods.move(actor, period, Phase.REPORTING));
	}

}
