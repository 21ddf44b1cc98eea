package id.timbang.personnel;

import java.time.Clock;
import java.time.LocalDate;

import id.timbang.shared.RuleException;

import org.springframework.stereotype.Component;

/**
 * How far ahead somebody may begin to work or to appraise. Later than that is a slip of
 * the year; no later assignment could be recorded before it.
 */
@Component
class LatestStart {

	private final Clock clock;

	LatestStart(Clock clock) {
		this.clock = clock;
	}

	/** The last day that is taken: today in a year. */
	LocalDate day() {
		return LocalDate.now(this.clock).plusYears(1);
	}

	/** Refuses later days at this field. */
	void check(String field, LocalDate start) {
		if (start.isAfter(day())) {
			throw new RuleException(field, "personnel.start.farAhead", day());
		}
	}

}
