package id.timbang.period;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often is evaluated within a cycle. That an agency may choose between months and
 * quarters is common practice, not confirmed by the text of PermenPANRB 6/2022.
 */
public enum Cadence {

	/** Twelve periods a year. */
	MONTHLY(1),

	/** Four periods a year. */
	QUARTERLY(3);

	private final int months;

	Cadence(int months) {
		this.months = months;
	}

	/**
	 * The periods between two days, both inclusive. All are counted from the first day: a
	 * short month moves none of those after it.
	 */
	List<PeriodPart> parts(LocalDate from, LocalDate until) {
		return IntStream.iterate(0, (months) -> months + this.months)
			.takeWhile((months) -> !from.plusMonths(months).isAfter(until))
			.mapToObj((months) -> part(from, months, until))
			.toList();
	}

	private PeriodPart part(LocalDate from, int months, LocalDate until) {
		LocalDate last = from.plusMonths(months + this.months).minusDays(1);
		return new PeriodPart(from.plusMonths(months), last.isBefore(until) ? last : until);
	}

	/** Key of the Indonesian word. */
	public String messageKey() {
		return "period.cadence." + name();
	}

}
