package id.timbang.result;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import id.timbang.indicator.MeasureSource;
import id.timbang.indicator.Measurement;
import id.timbang.plan.MeasureScope;
import id.timbang.scoring.Direction;
import id.timbang.scoring.Ratio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two readings of an indicator are compared only if they mean the same.
 */
class IndicatorPointTests {

	private static final UUID ITEM = UUID.randomUUID();

	private static final IndicatorPoint JUNE = point(6, line("98"));

	@Test
	void whatIsAlikeIsCompared() {
		IndicatorPoint july = point(7, line("88"));
		assertThat(july.unlike(JUNE)).isEmpty();
		assertThat(july.change(JUNE)).hasValue(Ratio.of(-10));
		assertThat(july.distance(JUNE)).hasValue(Ratio.of(10));
		assertThat(JUNE.change(july)).hasValue(Ratio.of(10));
		assertThat(JUNE.distance(july)).hasValue(Ratio.of(10));
	}

	@Test
	void theExactPointsAreCompared() {
		assertThat(point(7, line("295/3")).change(JUNE)).hasValue(Ratio.of(1, 3));
	}

	@Test
	void aPeriodWithoutResultsBetweenIsNoObstacle() {
		assertThat(point(9, line("98")).unlike(JUNE)).isEmpty();
	}

	@Test
	void anotherTargetIsSaidAndNoObstacle() {
		IndicatorPoint july = point(7, TestSheet.defined(ITEM, 1, "90", "88"));
		assertThat(july.unlike(JUNE)).isEmpty();
		assertThat(july.isAimedLike(JUNE)).isFalse();
		assertThat(point(7, TestSheet.defined(ITEM, 1, "100.00", "88")).isAimedLike(JUNE)).isTrue();
	}

	@Test
	void anotherVersionIsNot() {
		unlike(TestSheet.defined(ITEM, 2, "100", "88"), Unlikeness.OTHER_VERSION);
	}

	@Test
	void anotherUnitDirectionOrSourceIsNot() {
		unlike(line("orang", Direction.HIGHER, MeasureSource.SELF_REPORTED, "88"), Unlikeness.OTHER_UNIT);
		unlike(line("%", null, MeasureSource.SELF_REPORTED, "88"), Unlikeness.OTHER_UNIT);
		unlike(line("%", Direction.LOWER, MeasureSource.SELF_REPORTED, "88"), Unlikeness.OTHER_DIRECTION);
		unlike(line("%", Direction.HIGHER, MeasureSource.MEASURED_VOLUME, "88"), Unlikeness.OTHER_SOURCE);
	}

	@Test
	void anotherConversionIsNot() {
		IndicatorPoint july = point(7, (sheet) -> sheet.converted().lines(line("88")));
		assertThat(july.unlike(JUNE)).containsExactly(Unlikeness.OTHER_CONVERSION);
	}

	@Test
	void anotherPositionOrUnitIsNot() {
		IndicatorPoint july = point(7, (sheet) -> sheet.post("Analis", "Kelurahan Lama").lines(line("88")));
		assertThat(july.unlike(JUNE)).containsExactly(Unlikeness.OTHER_PLACE);
	}

	@Test
	void whatWasReportedIsNotComparedWithWhatWasMeasured() {
		IndicatorPoint reported = point(6, measured(null));
		IndicatorPoint measured = point(7, measured(measure(MeasureScope.Kind.UNIT, "Kelurahan Lama")));
		assertThat(measured.unlike(reported)).containsExactly(Unlikeness.OTHER_SOURCE);
		assertThat(reported.unlike(measured)).containsExactly(Unlikeness.OTHER_SOURCE);
	}

	@Test
	void theVisitsOfOthersAreNot() {
		IndicatorPoint unit = point(6, measured(measure(MeasureScope.Kind.UNIT, "Kelurahan Lama")));
		assertThat(point(7, measured(measure(MeasureScope.Kind.UNIT, "Kelurahan Lama"))).unlike(unit)).isEmpty();
		assertThat(point(7, measured(measure(MeasureScope.Kind.UNIT, "Kelurahan Baru"))).unlike(unit))
			.containsExactly(Unlikeness.OTHER_SCOPE);
		assertThat(point(7, measured(measure(MeasureScope.Kind.PERSON, ""))).unlike(unit))
			.containsExactly(Unlikeness.OTHER_SCOPE);
	}

	@Test
	void whatIsMissingIsNot() {
		IndicatorPoint july = point(7, line(null));
		assertThat(july.unlike(JUNE)).containsExactly(Unlikeness.NO_FIGURE);
		assertThat(JUNE.unlike(july)).containsExactly(Unlikeness.NO_FIGURE);
		assertThat(july.change(JUNE)).isEmpty();
		IndicatorPoint absent = IndicatorPoint.of(HistoryPeriods.month(7), Optional.empty());
		assertThat(absent.unlike(JUNE)).containsExactly(Unlikeness.ABSENT);
		assertThat(JUNE.unlike(absent)).containsExactly(Unlikeness.ABSENT);
		assertThat(JUNE.isAimedLike(absent)).isTrue();
		assertThat(absent.isAimedLike(JUNE)).isTrue();
	}

	private static void unlike(SheetLine line, Unlikeness reason) {
		IndicatorPoint july = point(7, line);
		assertThat(july.unlike(JUNE)).containsExactly(reason);
		assertThat(july.change(JUNE)).isEmpty();
		assertThat(july.distance(JUNE)).isEmpty();
	}

	private static IndicatorPoint point(int month, SheetLine line) {
		return point(month, (sheet) -> sheet.lines(line));
	}

	private static IndicatorPoint point(int month, UnaryOperator<TestSheet> as) {
		HistoryPeriod period = HistoryPeriods.month(month, as);
		return IndicatorPoint.of(period, FoundLine.find(period.sheet(), ITEM, "IK-05"));
	}

	private static SheetLine line(@Nullable String points) {
		return TestSheet.line(ITEM, "IK-05", points);
	}

	private static SheetLine line(String unit, @Nullable Direction direction, MeasureSource source, String points) {
		return TestSheet.line(ITEM, "IK-05", 1, unit, direction, source, "100", points, null);
	}

	private static SheetLine measured(@Nullable SheetMeasure measure) {
		return TestSheet.line(ITEM, "IK-05", 1, "%", Direction.HIGHER, MeasureSource.MEASURED_ON_TIME, "100", "88",
				measure);
	}

	private static SheetMeasure measure(MeasureScope.Kind scope, String subject) {
		LocalDate day = LocalDate.of(2031, 6, 1);
		return new SheetMeasure(Measurement.ON_TIME, scope, subject, day, day, 12, 0, Ratio.of(88), List.of(),
				Instant.parse("2031-07-05T17:00:00Z"));
	}

}
