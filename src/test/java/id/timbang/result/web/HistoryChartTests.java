package id.timbang.result.web;

import java.util.ArrayList;
import java.util.List;

import id.timbang.result.HistoryPeriod;
import id.timbang.result.HistoryPeriods;
import id.timbang.result.TestSheet;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A line says that two points may be compared.
 */
class HistoryChartTests {

	@Test
	void joinsNeighboursThatAreAlike() {
		HistoryChart chart = chart(HistoryPeriods.month(1), HistoryPeriods.month(2));
		assertThat(chart.points()).extracting((point) -> point.x() + " " + point.y())
			.containsExactly("25.00% 44.00", "75.00% 44.00");
		assertThat(chart.lines()).hasSize(1);
		assertThat(chart.breaks()).isEmpty();
	}

	@Test
	void breaksWhereTheyAreNot() {
		HistoryChart chart = chart(HistoryPeriods.month(1), HistoryPeriods.month(2),
				HistoryPeriods.month(3, (sheet) -> sheet.post("Analis", "Kelurahan Baru")));
		assertThat(chart.lines()).hasSize(1);
		assertThat(chart.breaks()).containsExactly("66.67%");
	}

	@Test
	void aMissingFigureHasNoPointAndNoLine() {
		HistoryChart chart = chart(HistoryPeriods.month(1),
				HistoryPeriods.month(2, (sheet) -> sheet.figures(null, "100")), HistoryPeriods.month(3));
		assertThat(chart.points()).extracting(HistoryChart.Point::x).containsExactly("16.67%", "83.33%");
		assertThat(chart.lines()).isEmpty();
		assertThat(chart.breaks()).isEmpty();
		assertThat(chart.ticks()).hasSize(3);
	}

	@Test
	void namesAsManyAsAPhoneHasRoomFor() {
		List<HistoryPeriod> year = new ArrayList<>();
		for (int month = 1; month <= 12; month++) {
			year.add(HistoryPeriods.month(month));
			if (month > 1) {
				HistoryChart chart = chart(year.toArray(HistoryPeriod[]::new));
				assertThat(chart.ticks()).hasSizeLessThanOrEqualTo(5);
				assertThat(chart.ticks()).extracting((tick) -> tick.period().id()).endsWith(year.get(month - 1).id());
				assertThat(chart.points()).filteredOn(HistoryChart.Point::labelled).hasSameSizeAs(chart.ticks());
			}
		}
	}

	@Test
	void drawsTheWholeScale() {
		assertThat(chart(HistoryPeriods.month(1), HistoryPeriods.month(2)).scale())
			.extracting((mark) -> mark.value() + " " + mark.y())
			.containsExactly("0 144", "100 44", "120 24");
	}

	private static HistoryChart chart(HistoryPeriod... periods) {
		return HistoryChart.of("result.results", List.of(periods), (one) -> one.sheet().results().shown());
	}

}
