package id.timbang.result;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;

import id.timbang.period.CycleId;
import id.timbang.period.PeriodId;
import id.timbang.period.PeriodKind;
import id.timbang.period.PeriodSummary;
import id.timbang.period.Phase;
import id.timbang.period.ScoringRules;
import id.timbang.period.Windows;

/**
 * Released months of 2031 that nobody has stored.
 */
public final class HistoryPeriods {

	private static final CycleId CYCLE = new CycleId(new UUID(0, 2031));

	private HistoryPeriods() {
	}

	/** A month like any other. */
	public static HistoryPeriod month(int month) {
		return month(month, (sheet) -> sheet);
	}

	/** A month with something special on its sheet. */
	public static HistoryPeriod month(int month, UnaryOperator<TestSheet> as) {
		return month(month, ScoringRules.DEFAULT, 1, as);
	}

	/** The same by these rules. */
	static HistoryPeriod month(int month, ScoringRules rules, int number, UnaryOperator<TestSheet> as) {
		LocalDate from = LocalDate.of(2031, month, 1);
		LocalDate until = from.plusMonths(1).minusDays(1);
		PeriodSummary period = new PeriodSummary(new PeriodId(UUID.randomUUID()), 0, CYCLE, PeriodKind.PERIODIC, from,
				until, Phase.RELEASED,
				new Windows(until.plusDays(5), until.plusDays(12), until.plusDays(17), until.plusDays(18)), false,
				rules, number);
		return new HistoryPeriod(ResultId.next(), period, as.apply(TestSheet.of(period)).written());
	}

}
