package id.timbang.personnel;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DateSpanTests {

	private static final DateSpan OCTOBER = span("2026-10-01", "2026-10-31");

	private static final DateSpan ALWAYS = DateSpan.since(LocalDate.of(2019, 8, 1));

	@Test
	void refusesToEndBeforeItBegins() {
		assertThatIllegalArgumentException().isThrownBy(() -> span("2026-10-02", "2026-10-01"));
	}

	@Test
	void containsItsFirstAndItsLastDay() {
		assertThat(OCTOBER.contains(LocalDate.of(2026, 10, 1))).isTrue();
		assertThat(OCTOBER.contains(LocalDate.of(2026, 10, 31))).isTrue();
		assertThat(OCTOBER.contains(LocalDate.of(2026, 9, 30))).isFalse();
		assertThat(OCTOBER.contains(LocalDate.of(2026, 11, 1))).isFalse();
	}

	@Test
	void overlapsWhenOneDayIsShared() {
		assertThat(OCTOBER.overlaps(span("2026-10-31", "2026-12-31"))).isTrue();
		assertThat(OCTOBER.overlaps(span("2026-11-01", "2026-12-31"))).isFalse();
		assertThat(OCTOBER.overlaps(ALWAYS)).isTrue();
	}

	@Test
	void leavesWhatIsBeforeAndAfterAnother() {
		assertThat(ALWAYS.without(OCTOBER)).containsExactly(span("2019-08-01", "2026-09-30"),
				DateSpan.since(LocalDate.of(2026, 11, 1)));
	}

	@Test
	void leavesNothingUnderALongerOne() {
		assertThat(OCTOBER.without(ALWAYS)).isEmpty();
	}

	@Test
	void staysWholeBesideAnother() {
		assertThat(OCTOBER.without(span("2026-11-01", "2026-11-30"))).containsExactly(OCTOBER);
	}

	@Test
	void leavesOnlyWhatIsBeforeAnOpenEnd() {
		assertThat(OCTOBER.without(DateSpan.since(LocalDate.of(2026, 10, 15))))
			.containsExactly(span("2026-10-01", "2026-10-14"));
	}

	@Test
	void sharesTheDaysThatLieInBoth() {
		assertThat(OCTOBER.common(DateSpan.since(LocalDate.of(2026, 10, 15))))
			.contains(span("2026-10-15", "2026-10-31"));
		assertThat(ALWAYS.common(OCTOBER)).contains(OCTOBER);
		assertThat(ALWAYS.common(ALWAYS)).contains(ALWAYS);
		assertThat(OCTOBER.common(span("2026-11-01", "2026-11-30"))).isEmpty();
	}

	private static DateSpan span(String from, String until) {
		return new DateSpan(LocalDate.parse(from), LocalDate.parse(until));
	}

}
