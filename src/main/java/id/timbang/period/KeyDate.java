package id.timbang.period;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A day that people note down: until when something is to be done, or when it is told.
 *
 * @param kind what happens
 * @param day when
 * @param cycle in which cycle
 * @param period in which period; the annual one for what belongs to the whole cycle
 */
public record KeyDate(Kind kind, LocalDate day, CycleSummary cycle, PeriodSummary period) {

	/** What is still to come: a phase that is over has no last day any more. */
	static Stream<KeyDate> of(CycleSummary cycle, PeriodSummary period) {
		Windows windows = period.windows();
		Stream<KeyDate> own = Stream
			.of(new KeyDate(Kind.REPORTING, windows.reportingUntil(), cycle, period),
					new KeyDate(Kind.ASSESSMENT, windows.assessmentUntil(), cycle, period),
					new KeyDate(Kind.CALIBRATION, windows.calibrationUntil(), cycle, period),
					new KeyDate(Kind.RELEASE, windows.releaseOn(), cycle, period))
			.filter(KeyDate::isAhead);
		return (period.kind() == PeriodKind.ANNUAL) ? Stream.concat(plan(cycle, period), own) : own;
	}

	private static Stream<KeyDate> plan(CycleSummary cycle, PeriodSummary annual) {
		return Stream.of(new KeyDate(Kind.PLAN_FROM, cycle.planFrom(), cycle, annual),
				new KeyDate(Kind.PLAN_UNTIL, cycle.planUntil(), cycle, annual));
	}

	private boolean isAhead() {
		return switch (this.kind) {
			case REPORTING -> !Phase.REPORTING.isOverIn(this.period.phase());
			case ASSESSMENT -> !Phase.ASSESSMENT.isOverIn(this.period.phase());
			case CALIBRATION, RELEASE -> !Phase.CALIBRATION.isOverIn(this.period.phase());
			case PLAN_FROM, PLAN_UNTIL -> true;
		};
	}

	/** The same for as long as the period exists, whenever the day may be. */
	public String key() {
		return this.kind + "-" + this.period.id();
	}

	/**
	 * What happens on such a day, in the order in which it happens.
	 */
	public enum Kind {

		/** Plans can be agreed from this day on. */
		PLAN_FROM,

		/** Last day to agree plans. */
		PLAN_UNTIL,

		/** Last day for reports. */
		REPORTING,

		/** Last day for ratings. */
		ASSESSMENT,

		/** Last day for calibration. */
		CALIBRATION,

		/** Day on which results are told. */
		RELEASE

	}

}
