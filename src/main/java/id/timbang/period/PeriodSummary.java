package id.timbang.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;

import id.timbang.personnel.DateSpan;

/**
 * A period as others see it.
 *
 * @param id the period
 * @param version for forms
 * @param cycleId the cycle it belongs to
 * @param kind periodic or annual
 * @param from first day
 * @param until last day
 * @param phase where it stands
 * @param windows when it should move on
 * @param movesByItself whether reporting and assessment end by themselves after their
 * last day
 * @param rules by which its figures make predicates; its own from its opening on
 * @param rulesNumber which version of the rules of its cycle that is, from 1
 */
public record PeriodSummary(PeriodId id, long version, CycleId cycleId, PeriodKind kind, LocalDate from,
		LocalDate until, Phase phase, Windows windows, boolean movesByItself, ScoringRules rules, int rulesNumber) {

	private static final int MONTHS_OF_A_YEAR = 12;

	/** Whether the period is exactly one month, and can be called by its name. */
	public boolean isMonth() {
		return YearMonth.from(this.from).equals(YearMonth.from(this.until)) && this.from.getDayOfMonth() == 1
				&& this.until.equals(month().atEndOfMonth());
	}

	/** How long it is. */
	public PeriodLength length() {
		if (this.kind == PeriodKind.ANNUAL) {
			return PeriodLength.YEAR;
		}
		return (months() == 1) ? PeriodLength.MONTH : PeriodLength.QUARTER;
	}

	/**
	 * The whole months that it takes, wherever in a month it begins; 1 to 12. From the
	 * last of January a month goes to the last of February.
	 */
	public int months() {
		LocalDate end = this.until.plusDays(1);
		return IntStream.rangeClosed(1, MONTHS_OF_A_YEAR)
			.filter((months) -> !this.from.plusMonths(months).isAfter(end))
			.max()
			.orElse(1);
	}

	/**
	 * What a span covers of the period. A span that was corrected afterwards may miss it;
	 * then it is one day, because what was rated under it stays.
	 */
	public PeriodPart part(DateSpan span) {
		LocalDate first = span.from().isAfter(this.from) ? span.from() : this.from;
		LocalDate end = span.until();
		LocalDate last = (end != null && end.isBefore(this.until)) ? end : this.until;
		return new PeriodPart(first, last.isBefore(first) ? first : last);
	}

	/**
	 * The day for which everything has to be ready: the first, or today if that has
	 * passed.
	 */
	public LocalDate readyOn(LocalDate today) {
		return this.from.isAfter(today) ? this.from : today;
	}

	/**
	 * Whether the phase in which people report is over: what was reported, measured and
	 * said by others does not move any more.
	 */
	public boolean isReported() {
		return Phase.REPORTING.isOverIn(this.phase);
	}

	/** Whether the phase in which appraisers rate is over. */
	public boolean isAssessed() {
		return Phase.ASSESSMENT.isOverIn(this.phase);
	}

	/** Whether the results have been told. */
	public boolean isReleased() {
		return Phase.RELEASED.isReachedIn(this.phase);
	}

	/** Whether there are dates left that may change. */
	public boolean isReschedulable() {
		return !isReleased();
	}

	/** Whether the present phase ends by itself, and its last day is over. */
	boolean isOverdueOn(LocalDate today) {
		return this.movesByItself && (this.phase == Phase.REPORTING || this.phase == Phase.ASSESSMENT)
				&& phaseUntil().isBefore(today);
	}

	/** The month of the first day. */
	public YearMonth month() {
		return YearMonth.from(this.from);
	}

	/**
	 * Last day of the present phase; none of its own before opening and after release.
	 */
	public LocalDate phaseUntil() {
		return switch (this.phase) {
			case PREPARED -> this.from;
			case REPORTING -> this.windows.reportingUntil();
			case ASSESSMENT -> this.windows.assessmentUntil();
			case CALIBRATION -> this.windows.calibrationUntil();
			case RELEASED, CLOSED -> this.windows.releaseOn();
		};
	}

}
