package id.timbang.journey;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import id.timbang.personnel.UnitType;
import id.timbang.service.ServiceId;
import id.timbang.service.ServiceStandard;
import id.timbang.service.StandardDetails;
import id.timbang.service.TestServices;
import id.timbang.visit.Channel;
import id.timbang.visit.PastVisit;
import id.timbang.visit.TestVisits;
import id.timbang.visit.VisitService;
import id.timbang.workday.Holiday;
import id.timbang.workday.HolidayService;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import static id.timbang.personnel.Organisations.HR;

/**
 * The visits of worked examples.
 */
@Component
class ExampleVisits {

	/** Received and completed, in the order of the example. */
	private static final List<String> TABLE = List.of("07-24 08-04", "08-03 08-03", "08-03 08-11", "08-04 08-13",
			"08-05 08-18", "08-08 08-18", "08-10 08-19", "08-11 08-21", "08-12 08-26", "08-13 08-20", "08-14 08-28",
			"08-18 08-31", "08-14 open");

	private static final StandardDetails SEVEN_DAYS = new StandardDetails(
			new ServiceStandard(7, ServiceStandard.Unit.WORKING_DAYS), 0, List.of("KTP-el"), "", List.of());

	private final AtomicInteger tickets = new AtomicInteger();

	private final TestVisits visits;

	private final TestServices services;

	private final HolidayService holidays;

	private final VisitService service;

	ExampleVisits(TestVisits visits, TestServices services, HolidayService holidays, VisitService service) {
		this.visits = visits;
		this.services = services;
		this.holidays = holidays;
		this.service = service;
	}

	/** So many within the quarter of an hour that is promised, and so many beyond. */
	void onTime(Example example, int kept, int missed) {
		LocalDateTime morning = example.first().plusDays(9).atTime(9, 0);
		ServiceId usual = this.visits.usual();
		this.service.load(HR,
				IntStream.range(0, kept + missed)
					.mapToObj((place) -> visit(example, usual, morning, morning.plusMinutes((place < kept) ? 15 : 16)))
					.toList());
	}

	/** The first visits of the table of example (d), with its holidays. */
	void august(Example example, int number) {
		keepHolidays(example.first());
		ServiceId service = this.services.add(UnitType.KELURAHAN, SEVEN_DAYS);
		this.service.load(HR,
				IntStream.range(0, number).mapToObj((place) -> august(example, service, TABLE.get(place))).toList());
		this.services.retire(service);
	}

	private void keepHolidays(LocalDate august) {
		if (this.holidays.of(Year.from(august)).isEmpty()) {
			this.holidays.add(HR, new Holiday(august.withDayOfMonth(17), "Hari Uji", Holiday.Kind.NATIONAL));
			this.holidays.add(HR, new Holiday(august.withDayOfMonth(24), "Cuti Uji", Holiday.Kind.JOINT_LEAVE));
			this.holidays.add(HR, new Holiday(august.withDayOfMonth(25), "Hari Uji", Holiday.Kind.NATIONAL));
		}
	}

	private PastVisit august(Example example, ServiceId service, String row) {
		String[] days = row.split(" ", -1);
		int year = example.first().getYear();
		LocalDateTime received = MonthDay.parse("--" + days[0]).atYear(year).atTime(9, 0);
		LocalDateTime completed = days[1].equals("open") ? null
				: MonthDay.parse("--" + days[1]).atYear(year).atTime(11, 0);
		return visit(example, service, received, completed);
	}

	private PastVisit visit(Example example, ServiceId service, LocalDateTime received,
			@Nullable LocalDateTime completed) {
		return new PastVisit("C" + this.tickets.incrementAndGet(), service, example.org().kelurahan(), example.person(),
				Channel.COUNTER, received, completed, 0, false);
	}

}
