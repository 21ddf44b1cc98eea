package id.timbang.period;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

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

	/** First days of the periods between two days, both inclusive. */
	List<LocalDate> beginnings(LocalDate from, LocalDate until) {
		return Stream.iterate(from, (day) -> !day.isAfter(until), (day) -> day.plusMonths(this.months)).toList();
	}

	/** Last day of a period that begins on this day. */
	LocalDate end(LocalDate beginning) {
		return beginning.plusMonths(this.months).minusDays(1);
	}

	/** Key of the Indonesian word. */
	public String messageKey() {
		return "period.cadence." + name();
	}

}
