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

	private final PeriodService periods;

	DemoPeriods(PeriodService periods) {
		this.periods = periods;
	}

	CycleId plan(Actor actor) {
		return this.periods.plan(actor, new NewCycle("Tahun 2026", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31),
				LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31), Cadence.MONTHLY));
	}

}
