package id.timbang.measurement;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import id.timbang.indicator.Measurement;
import id.timbang.measurement.Outlook.Course;
import id.timbang.personnel.UnitId;
import id.timbang.plan.MeasureScope;
import id.timbang.scoring.Direction;
import id.timbang.scoring.Quantity;
import id.timbang.scoring.Ratio;
import id.timbang.scoring.Target;
import id.timbang.workday.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * June 2026 has 22 working days of eight hours where nobody has said anything else.
 */
class OutlookTests {

	private static final WorkCalendar CALENDAR = new WorkCalendar(Map.of(), List.of());

	private static final Ratio MEETS = Ratio.of(90);

	/** After eleven of the 22 days. */
	private static final LocalDateTime HALFWAY = LocalDateTime.of(2026, 6, 15, 16, 0);

	@Test
	void aNumberGrowsWithWorkingTime() {
		assertThat(outlook(Measurement.VOLUME, 30, 60, HALFWAY))
			.contains(new Outlook(Ratio.of(60), Ratio.of(100), Course.ON_TARGET));
		assertThat(outlook(Measurement.VOLUME, 28, 60, HALFWAY).orElseThrow().course()).isEqualTo(Course.CLOSE);
		assertThat(outlook(Measurement.VOLUME, 26, 60, HALFWAY).orElseThrow().course()).isEqualTo(Course.BEHIND);
	}

	/** Saturday and Sunday do not bring the end nearer. */
	@Test
	void nothingIsExpectedOfDaysOff() {
		LocalDateTime friday = LocalDateTime.of(2026, 6, 12, 18, 0);
		LocalDateTime sunday = LocalDateTime.of(2026, 6, 14, 12, 0);
		assertThat(outlook(Measurement.VOLUME, 30, 60, sunday)).isEqualTo(outlook(Measurement.VOLUME, 30, 60, friday));
	}

	@Test
	void aShareStaysWhatItIs() {
		assertThat(outlook(Measurement.ON_TIME, 85, 90, HALFWAY))
			.contains(new Outlook(Ratio.of(85), Ratio.of(850, 9), Course.CLOSE));
	}

	@Test
	void anEdgeBelongsToTheBetterCourse() {
		assertThat(outlook(Measurement.ON_TIME, 90, 100, HALFWAY).orElseThrow().course()).isEqualTo(Course.CLOSE);
		assertThat(outlook(Measurement.ON_TIME, 100, 100, HALFWAY).orElseThrow().course()).isEqualTo(Course.ON_TARGET);
	}

	@Test
	void theFirstFifthSaysNothing() {
		// 22 days of 480 minutes: a fifth are 2112, on Friday the 5th at 11.12
		assertThat(outlook(Measurement.VOLUME, 3, 60, LocalDateTime.of(2026, 6, 5, 11, 11))).isEmpty();
		assertThat(outlook(Measurement.VOLUME, 3, 60, LocalDateTime.of(2026, 6, 5, 11, 12))).isPresent();
	}

	@Test
	void beforeAndAfterThePeriodNothingIsSaid() {
		assertThat(outlook(Measurement.VOLUME, 3, 60, LocalDateTime.of(2026, 5, 31, 12, 0))).isEmpty();
		assertThat(outlook(Measurement.VOLUME, 3, 60, LocalDateTime.of(2026, 7, 1, 0, 0))).isEmpty();
		assertThat(outlook(Measurement.VOLUME, 3, 60, LocalDateTime.of(2026, 6, 30, 23, 59))).isPresent();
	}

	@Test
	void withoutAValueNothingIsSaid() {
		assertThat(outlook(Measurement.ON_TIME, null, 90, HALFWAY)).isEmpty();
	}

	private static Optional<Outlook> outlook(Measurement measurement, @Nullable Integer amount, int target,
			LocalDateTime now) {
		MeasuredValue value = new MeasuredValue(measurement, MeasureScope.PERSON, new UnitId(UUID.randomUUID()),
				LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30), 20, (amount != null) ? Ratio.of(amount) : null, 0,
				null, null);
		return Outlook.of(value, Quantity.of(new Target(Ratio.of(target), Ratio.of(target)), Direction.HIGHER),
				CALENDAR, now, MEETS);
	}

}
