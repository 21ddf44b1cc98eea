package id.timbang.visit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;

import id.timbang.service.ServiceStandard;
import id.timbang.service.ServiceStandard.Unit;
import id.timbang.workday.WorkCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class VisitTimeTests {

	private static final WorkCalendar CALENDAR = new WorkCalendar(Map.of(), Set.of(LocalDate.of(2026, 8, 17)));

	private static final List<Unit> UNITS = List.of(Unit.values());

	@ParameterizedTest(name = "{0} {1} from {2}: due {3}")
	@CsvSource({ "15, MINUTES, 2026-08-13T09:00, 2026-08-13T09:15", "15, MINUTES, 2026-08-14T15:50, 2026-08-18T08:05",
			"7, WORKING_DAYS, 2026-08-05T09:00, 2026-08-14T23:59",
			"1, WORKING_DAYS, 2026-08-14T17:00, 2026-08-19T23:59",
			"3, CALENDAR_DAYS, 2026-08-14T17:00, 2026-08-17T23:59" })
	void isDueAtTheEndOfItsStandard(int value, Unit unit, LocalDateTime received, LocalDateTime due) {
		assertThat(time(value, unit, received).due()).contains(due);
	}

	@ParameterizedTest(name = "{0}: {1} to {2} take {3}")
	@CsvSource({ "MINUTES, 2026-08-14T15:50, 2026-08-18T08:05, 15",
			"WORKING_DAYS, 2026-08-05T09:00, 2026-08-18T09:00, 8",
			"CALENDAR_DAYS, 2026-08-14T17:00, 2026-08-17T08:00, 3",
			"CALENDAR_DAYS, 2026-08-14T08:00, 2026-08-14T17:00, 0" })
	void takesAsLongAsItsUnitSays(Unit unit, LocalDateTime received, LocalDateTime completed, int duration) {
		assertThat(time(1, unit, received).duration(completed)).isEqualTo(duration);
	}

	@Test
	void waitsWhileTheApplicantHasToDoSomething() {
		LocalDateTime received = at("2026-08-10T09:00");
		Pause pause = new Pause(at("2026-08-11T10:00"), at("2026-08-13T11:00"));
		VisitTime time = time(3, Unit.WORKING_DAYS, received, pause);
		assertThat(time.due()).contains(at("2026-08-18T23:59"));
		assertThat(time.duration(at("2026-08-18T10:00"))).isEqualTo(3);
		assertThat(time(3, Unit.WORKING_DAYS, received).duration(at("2026-08-18T10:00"))).isEqualTo(5);
	}

	@Test
	void hasNoDueDateWhileAPauseLasts() {
		Pause pause = new Pause(at("2026-08-11T10:00"), null);
		assertThat(time(3, Unit.WORKING_DAYS, at("2026-08-10T09:00"), pause).due()).isEmpty();
	}

	@Test
	void aPauseInsideADayTakesNoDayAndItsMinutes() {
		Pause pause = new Pause(at("2026-08-11T10:00"), at("2026-08-11T15:00"));
		LocalDateTime received = at("2026-08-11T09:30");
		assertThat(time(1, Unit.WORKING_DAYS, received, pause).due()).contains(at("2026-08-12T23:59"));
		assertThat(time(60, Unit.MINUTES, received, pause).due()).contains(at("2026-08-11T15:30"));
		assertThat(time(60, Unit.MINUTES, received, pause).duration(at("2026-08-11T15:10"))).isEqualTo(40);
	}

	@Test
	void refusesAPauseThatEndsBeforeItBegins() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Pause(at("2026-08-11T10:00"), at("2026-08-11T09:59")));
	}

	/** Whoever completes by the due date took no longer than the standard, and back. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void beingInTimeAndTakingNoLongerAreTheSame(long seed) {
		Random random = new Random(seed);
		for (int turn = 0; turn < 50; turn++) {
			Unit unit = UNITS.get(random.nextInt(UNITS.size()));
			int value = 1 + random.nextInt((unit == Unit.MINUTES) ? 600 : 9);
			LocalDateTime received = open(random, LocalDate.of(2026, 8, 3));
			List<Pause> pauses = new ArrayList<>();
			LocalDateTime last = received;
			for (int times = random.nextInt(3); times > 0; times--) {
				LocalDateTime from = open(random, last.toLocalDate().plusDays(1));
				last = open(random, from.toLocalDate().plusDays(1));
				pauses.add(new Pause(from, last));
			}
			LocalDateTime completed = open(random, last.toLocalDate().plusDays(1 + random.nextInt(5)));
			VisitTime time = new VisitTime(CALENDAR, new ServiceStandard(value, unit), received, pauses);
			assertThat(!completed.isAfter(time.due().orElseThrow())).as("%s %s", pauses, completed)
				.isEqualTo(time.duration(completed) <= value);
		}
	}

	static LongStream seeds() {
		return LongStream.range(0, 20);
	}

	/** Some minute at which the office is open, on this day or the next. */
	private static LocalDateTime open(Random random, LocalDate day) {
		LocalDate open = day;
		while (!CALENDAR.isWorkingDay(open)) {
			open = open.plusDays(1);
		}
		return open.atTime(8, 0).plusMinutes(1 + random.nextInt(480));
	}

	private static VisitTime time(int value, Unit unit, LocalDateTime received, Pause... pauses) {
		return new VisitTime(CALENDAR, new ServiceStandard(value, unit), received, List.of(pauses));
	}

	private static LocalDateTime at(String text) {
		return LocalDateTime.parse(text);
	}

}
