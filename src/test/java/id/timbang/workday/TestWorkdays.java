package id.timbang.workday;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import id.timbang.personnel.UnitId;

import org.springframework.stereotype.Component;

import static id.timbang.personnel.Organisations.HR;

/**
 * Holidays and opening hours for tests, in a year in which nothing else happens.
 */
@Component
public class TestWorkdays {

	private static final LocalDate FIRST = LocalDate.of(1987, 1, 1);

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private final HolidayService holidays;

	private final OpeningHoursService openings;

	TestWorkdays(HolidayService holidays, OpeningHoursService openings) {
		this.holidays = holidays;
		this.openings = openings;
	}

	/** A new holiday, as long as a year has days. */
	public LocalDate holiday() {
		LocalDate day = FIRST.plusDays(NUMBER.getAndIncrement());
		this.holidays.add(HR, new Holiday(day, "Hari Uji", Holiday.Kind.NATIONAL));
		return day;
	}

	/** New hours of a unit, like the usual ones. */
	public UUID term(UnitId unit) {
		LocalDate from = FIRST.plusDays(NUMBER.getAndIncrement());
		this.openings.add(HR, unit, from, OpeningHours.USUAL);
		List<OpeningTerm> terms = this.openings.page(HR, unit).terms();
		return terms.stream().filter((term) -> term.from().equals(from)).findFirst().orElseThrow().id();
	}

}
