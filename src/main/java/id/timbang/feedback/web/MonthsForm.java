package id.timbang.feedback.web;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

import id.timbang.shared.TypedDays;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.validation.Errors;
import org.springframework.web.server.ResponseStatusException;

/**
 * From which month to which; as a rule the last twelve.
 *
 * @param from first month
 * @param until last month
 */
record MonthsForm(@Nullable YearMonth from, @Nullable YearMonth until) {

	/** More than anybody compares, and little enough to be added up at once. */
	static final int MOST_MONTHS = 60;

	private static final int MONTHS_BEFORE = 11;

	/** What is missing, taken from the present month. */
	MonthsForm completed(YearMonth now) {
		YearMonth last = Objects.requireNonNullElse(this.until,
				(this.from != null && this.from.isAfter(now)) ? this.from : now);
		return new MonthsForm(Objects.requireNonNullElse(this.from, last.minusMonths(MONTHS_BEFORE)), last);
	}

	/** The last twelve months. */
	static MonthsForm usual(YearMonth now) {
		return new MonthsForm(null, null).completed(now);
	}

	/** Those of a link; one with other months was not made by a page of ours. */
	MonthsForm ofLink(Errors errors, YearMonth now) {
		check(errors);
		if (errors.hasErrors()) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		return completed(now);
	}

	boolean isEmpty() {
		return this.from == null && this.until == null;
	}

	YearMonth first() {
		return Objects.requireNonNull(this.from);
	}

	YearMonth last() {
		return Objects.requireNonNull(this.until);
	}

	/** Says what is wrong with months that were typed. */
	void check(Errors errors) {
		refuseUnheard("from", this.from, errors);
		refuseUnheard("until", this.until, errors);
		if (errors.hasErrors() || this.from == null || this.until == null) {
			return;
		}
		if (this.until.isBefore(this.from)) {
			errors.rejectValue("until", "feedback.months.order");
		}
		else if (this.from.until(this.until, ChronoUnit.MONTHS) >= MOST_MONTHS) {
			errors.rejectValue("until", "feedback.months.many", new Object[] { MOST_MONTHS }, "");
		}
	}

	/** Refuses a month in which nobody can have said or done anything. */
	static void refuseUnheard(String field, @Nullable YearMonth month, Errors errors) {
		if (month != null
				&& (month.isBefore(YearMonth.from(TypedDays.FIRST)) || month.isAfter(YearMonth.from(TypedDays.LAST)))) {
			errors.rejectValue(field, "typeMismatch.java.time.YearMonth");
		}
	}

}
