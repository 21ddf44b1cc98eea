package id.timbang.workday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WorkCalendarTests {

	/** Two holidays and an invented day of joint leave, as in the worked example (d). */
	private static final Set<LocalDate> AUGUST = Set.of(day("2026-08-17"), day("2026-08-24"), day("2026-08-25"));

	private static final WorkCalendar CALENDAR = new WorkCalendar(Map.of(), AUGUST);

	@ParameterizedTest(name = "received {0}, completed {1}: {2} days of 7, due {3}")
	@CsvSource({ "2026-07-24, 2026-08-04, 7, 2026-08-04", "2026-08-03, 2026-08-03, 0, 2026-08-12",
			"2026-08-03, 2026-08-11, 6, 2026-08-12", "2026-08-04, 2026-08-13, 7, 2026-08-13",
			"2026-08-05, 2026-08-18, 8, 2026-08-14", "2026-08-08, 2026-08-18, 5, 2026-08-20",
			"2026-08-10, 2026-08-19, 6, 2026-08-20", "2026-08-11, 2026-08-21, 7, 2026-08-21",
			"2026-08-12, 2026-08-26, 7, 2026-08-26", "2026-08-13, 2026-08-20, 4, 2026-08-27",
			"2026-08-14, 2026-08-28, 7, 2026-08-28", "2026-08-18, 2026-08-31, 7, 2026-08-31" })
	void countsTheDaysOfTheWorkedExample(LocalDate received, LocalDate completed, int days, LocalDate due) {
		assertThat(CALENDAR.workingDays(received.atTime(9, 0), completed.atTime(11, 0))).isEqualTo(days);
		assertThat(CALENDAR.workingDay(received.atTime(9, 0), 7)).isEqualTo(due);
	}

	@ParameterizedTest(name = "received {0}: day 0 is {1}")
	@CsvSource({ "2026-08-13T07:10, 2026-08-13", "2026-08-13T16:00, 2026-08-13", "2026-08-13T16:00:59, 2026-08-13",
			"2026-08-13T16:01, 2026-08-14", "2026-08-14T16:01, 2026-08-18", "2026-08-17T09:00, 2026-08-18",
			"2026-08-22T09:00, 2026-08-26" })
	void beginsOnAWorkingDay(LocalDateTime received, LocalDate dayZero) {
		assertThat(CALENDAR.dayOfReceipt(received)).isEqualTo(dayZero);
		assertThat(CALENDAR.workingDay(received, 0)).isEqualTo(dayZero);
	}

	@ParameterizedTest(name = "{0} to {1}: {2} minutes")
	@CsvSource({ "2026-08-13T09:00, 2026-08-13T09:10, 10", "2026-08-13T09:00:59, 2026-08-13T09:10:01, 10",
			"2026-08-13T07:30, 2026-08-13T08:05, 5", "2026-08-13T15:50, 2026-08-14T08:10, 20",
			"2026-08-14T15:50, 2026-08-18T08:10, 20", "2026-08-15T10:00, 2026-08-16T10:00, 0",
			"2026-08-13T16:00, 2026-08-13T18:00, 0", "2026-08-13T10:00, 2026-08-13T09:00, 0",
			"2026-08-13T08:00, 2026-08-14T16:00, 960" })
	void countsMinutesOfOpeningHours(LocalDateTime from, LocalDateTime until, long minutes) {
		assertThat(CALENDAR.minutes(from, until)).isEqualTo(minutes);
	}

	@ParameterizedTest(name = "{1} minutes after {0}: {2}")
	@CsvSource({ "2026-08-13T09:00, 10, 2026-08-13T09:10", "2026-08-13T15:50, 10, 2026-08-13T16:00",
			"2026-08-13T15:50, 11, 2026-08-14T08:01", "2026-08-14T16:30, 30, 2026-08-18T08:30",
			"2026-08-15T09:00, 480, 2026-08-18T16:00" })
	void findsTheMomentAfterSoManyMinutes(LocalDateTime from, long minutes, LocalDateTime moment) {
		assertThat(CALENDAR.after(from, minutes)).isEqualTo(moment);
	}

	@Test
	void refusesAStandardOfNothing() {
		assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.after(day("2026-08-13").atTime(9, 0), 0));
	}

	@Test
	void worksSixDaysWhereTheUnitDoes() {
		Map<DayOfWeek, Hours> week = new EnumMap<>(OpeningHours.USUAL.days());
		week.put(DayOfWeek.SATURDAY, hours("08:00", "12:00"));
		WorkCalendar six = new WorkCalendar(Map.of(day("2026-08-01"), new OpeningHours(week)), Set.of());
		assertThat(six.workingDays(day("2026-08-07").atTime(9, 0), day("2026-08-10").atTime(9, 0))).isEqualTo(2);
		assertThat(six.dayOfReceipt(day("2026-08-08").atTime(12, 1))).isEqualTo("2026-08-10");
		assertThat(six.minutes(day("2026-08-08").atTime(11, 0), day("2026-08-08").atTime(14, 0))).isEqualTo(60);
	}

	@Test
	void knowsFromWhenHoursCount() {
		WorkCalendar fasting = new WorkCalendar(
				Map.of(day("2026-02-18"), OpeningHours.weekdays(hours("08:00", "15:00")), day("2026-03-23"),
						OpeningHours.weekdays(hours("07:30", "16:00"))),
				Set.of());
		assertThat(fasting.hoursOn(day("2026-02-17"))).contains(hours("08:00", "16:00"));
		assertThat(fasting.hoursOn(day("2026-02-18"))).contains(hours("08:00", "15:00"));
		assertThat(fasting.hoursOn(day("2026-03-20"))).contains(hours("08:00", "15:00"));
		assertThat(fasting.hoursOn(day("2026-03-23"))).contains(hours("07:30", "16:00"));
		assertThat(fasting.hoursOn(day("2026-03-22"))).isEmpty();
	}

	/** Written down from the sentences of the rule, without the class that is tested. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void countsLikeSomebodyWhoReadsTheRule(long seed) {
		Random random = new Random(seed);
		Scene scene = Scene.random(random);
		for (int time = 0; time < 60; time++) {
			LocalDateTime from = scene.moment(random);
			LocalDateTime until = from.plusMinutes(random.nextInt(20 * 24 * 60));
			assertThat(scene.calendar().workingDays(from, until)).as("%s %s", from, until)
				.isEqualTo(scene.workingDays(from, until));
			assertThat(scene.calendar().minutes(from, until)).as("%s %s", from, until)
				.isEqualTo(scene.minutes(from, until));
		}
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void dueDatesAndCountsAgree(long seed) {
		Random random = new Random(seed);
		WorkCalendar calendar = Scene.random(random).calendar();
		for (int time = 0; time < 60; time++) {
			LocalDateTime from = new Scene(calendar, Map.of(), Set.of()).moment(random);
			int days = random.nextInt(15);
			LocalDate due = calendar.workingDay(from, days);
			assertThat(calendar.isWorkingDay(due)).isTrue();
			assertThat(calendar.workingDays(from, due.atTime(23, 59))).isEqualTo(days);
			assertThat(calendar.workingDays(from, due.minusDays(1).atTime(23, 59))).isEqualTo(Math.max(0, days - 1));
			long minutes = random.nextLong(1, 3000);
			LocalDateTime moment = calendar.after(from, minutes);
			assertThat(calendar.minutes(from, moment)).isEqualTo(minutes);
			assertThat(calendar.minutes(from, moment.minusMinutes(1))).isEqualTo(minutes - 1);
		}
	}

	static LongStream seeds() {
		return LongStream.range(0, 40);
	}

	private static LocalDate day(String text) {
		return LocalDate.parse(text);
	}

	private static Hours hours(String opens, String closes) {
		return new Hours(LocalTime.parse(opens), LocalTime.parse(closes));
	}

	/**
	 * An office as chance makes it.
	 */
	private record Scene(WorkCalendar calendar, Map<LocalDate, OpeningHours> hours, Set<LocalDate> holidays) {

		private static final LocalDate BEGINNING = LocalDate.of(2026, 3, 1);

		private static final int DAYS = 60;

		static Scene random(Random random) {
			Map<LocalDate, OpeningHours> hours = new TreeMap<>();
			for (int time = random.nextInt(3); time >= 0; time--) {
				hours.put(BEGINNING.plusDays(random.nextInt(DAYS)), week(random));
			}
			Set<LocalDate> holidays = new HashSet<>();
			for (int time = random.nextInt(8); time > 0; time--) {
				holidays.add(BEGINNING.plusDays(random.nextInt(DAYS)));
			}
			return new Scene(new WorkCalendar(hours, holidays), hours, holidays);
		}

		private static OpeningHours week(Random random) {
			Map<DayOfWeek, Hours> days = new EnumMap<>(DayOfWeek.class);
			days.put(DayOfWeek.of(1 + random.nextInt(7)), day(random));
			for (DayOfWeek weekday : DayOfWeek.values()) {
				if (random.nextInt(4) > 0) {
					days.put(weekday, day(random));
				}
			}
			return new OpeningHours(days);
		}

		private static Hours day(Random random) {
			LocalTime opens = LocalTime.of(6 + random.nextInt(4), random.nextInt(60));
			return new Hours(opens, opens.plusMinutes(1 + random.nextInt(600)));
		}

		LocalDateTime moment(Random random) {
			return BEGINNING.plusDays(random.nextInt(DAYS)).atStartOfDay().plusSeconds(random.nextInt(86_400));
		}

		private boolean works(LocalDate day) {
			return opening(day).isPresent();
		}

		private Optional<Hours> opening(LocalDate day) {
			OpeningHours week = OpeningHours.USUAL;
			for (Map.Entry<LocalDate, OpeningHours> entry : this.hours.entrySet()) {
				week = entry.getKey().isAfter(day) ? week : entry.getValue();
			}
			return this.holidays.contains(day) ? Optional.empty() : week.on(day.getDayOfWeek());
		}

		long workingDays(LocalDateTime from, LocalDateTime until) {
			LocalDate zero = from.toLocalDate();
			LocalTime time = from.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
			if (opening(zero).filter((hours) -> !time.isAfter(hours.closes())).isEmpty()) {
				do {
					zero = zero.plusDays(1);
				}
				while (!works(zero));
			}
			return zero.isAfter(until.toLocalDate()) ? 0
					: zero.plusDays(1).datesUntil(until.toLocalDate().plusDays(1)).filter(this::works).count();
		}

		/** Minute after minute. */
		long minutes(LocalDateTime from, LocalDateTime until) {
			LocalDateTime begin = from.truncatedTo(ChronoUnit.MINUTES);
			return LongStream.range(0, ChronoUnit.MINUTES.between(begin, until.truncatedTo(ChronoUnit.MINUTES)))
				.mapToObj(begin::plusMinutes)
				.filter((minute) -> opening(minute.toLocalDate())
					.filter((hours) -> !minute.toLocalTime().isBefore(hours.opens())
							&& minute.toLocalTime().isBefore(hours.closes()))
					.isPresent())
				.count();
		}

	}

}
