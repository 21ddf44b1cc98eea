package id.timbang.period;

import java.time.LocalDate;
import java.util.Map;

import id.timbang.shared.Task;

/**
 * When somebody was last reminded, by period and by cycle.
 */
public record Reminders(Map<PeriodId, LocalDate> periods, Map<CycleId, LocalDate> cycles) {

	public static final Reminders NONE = new Reminders(Map.of(), Map.of());

	public Reminders {
		periods = Map.copyOf(periods);
		cycles = Map.copyOf(cycles);
	}

	/** The task, saying when the person was reminded of the period. */
	public Task mark(Task task, PeriodId period) {
		return task.remindedOn(this.periods.get(period));
	}

	/** The same for what belongs to the whole cycle. */
	public Task mark(Task task, CycleId cycle) {
		return task.remindedOn(this.cycles.get(cycle));
	}

}
