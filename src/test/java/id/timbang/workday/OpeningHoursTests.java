package id.timbang.workday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OpeningHoursTests {

	private static final LocalTime EIGHT = LocalTime.of(8, 0);

	@Test
	void refusesHoursThatEndBeforeTheyBegin() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Hours(EIGHT, EIGHT));
		assertThatIllegalArgumentException().isThrownBy(() -> new Hours(EIGHT, EIGHT.minusMinutes(1)));
		assertThatIllegalArgumentException().isThrownBy(() -> new Hours(EIGHT, EIGHT.plusSeconds(59)));
	}

	@Test
	void refusesAWeekWithoutAnOpenDay() {
		assertThatIllegalArgumentException().isThrownBy(() -> new OpeningHours(Map.of()));
	}

	@Test
	void isUsuallyOpenFromMondayToFriday() {
		assertThat(OpeningHours.USUAL.on(DayOfWeek.FRIDAY)).contains(new Hours(EIGHT, LocalTime.of(16, 0)));
		assertThat(OpeningHours.USUAL.on(DayOfWeek.SATURDAY)).isEmpty();
	}

	@Test
	void saysTheWeekInAFewWords() {
		assertThat(OpeningHours.USUAL.spans()).containsExactly(
				new OpeningHours.Span(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, new Hours(EIGHT, LocalTime.of(16, 0))));
		Map<DayOfWeek, Hours> days = new EnumMap<>(OpeningHours.USUAL.days());
		Hours morning = new Hours(EIGHT, LocalTime.of(11, 0));
		days.put(DayOfWeek.FRIDAY, morning);
		days.put(DayOfWeek.SUNDAY, morning);
		days.remove(DayOfWeek.TUESDAY);
		assertThat(new OpeningHours(days).spans()).extracting(OpeningHours.Span::from)
			.containsExactly(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY, DayOfWeek.SUNDAY);
		assertThat(new OpeningHours(days).spans()).extracting(OpeningHours.Span::until)
			.containsExactly(DayOfWeek.MONDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY, DayOfWeek.SUNDAY);
	}

	@Test
	void aUnitHasTheHoursFromAboveUntilItsOwnBegin() {
		LocalDate january = LocalDate.of(2026, 1, 1);
		LocalDate june = LocalDate.of(2026, 6, 1);
		LocalDate july = LocalDate.of(2026, 7, 1);
		OpeningHours wholeDays = OpeningHours.weekdays(new Hours(EIGHT, LocalTime.of(17, 0)));
		OpeningHours halfDays = OpeningHours.weekdays(new Hours(EIGHT, LocalTime.of(12, 0)));
		NavigableMap<LocalDate, OpeningHours> above = new TreeMap<>(
				Map.of(january, OpeningHours.USUAL, july, halfDays));
		List<OpeningTerm> own = List.of(new OpeningTerm(UUID.randomUUID(), june, wholeDays));
		assertThat(WorkCalendars.under(above, own)).containsExactly(Map.entry(january, OpeningHours.USUAL),
				Map.entry(june, wholeDays));
		assertThat(WorkCalendars.under(above, List.of())).isEqualTo(above);
	}

}
