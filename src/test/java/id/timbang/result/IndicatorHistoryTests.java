package id.timbang.result;

import java.util.List;
import java.util.UUID;

import id.timbang.period.PeriodLength;
import id.timbang.personnel.EmployeeId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The indicators of the latest sheet in the periods before.
 */
class IndicatorHistoryTests {

	private static final UUID ITEM = UUID.randomUUID();

	private static final UUID OTHER = UUID.randomUUID();

	@Test
	void whatFellMostComesFirstAndWhatIsNotComparedLast() {
		UUID third = UUID.randomUUID();
		UUID fourth = UUID.randomUUID();
		List<IndicatorHistory> found = IndicatorHistory.of(List.of(
				HistoryPeriods.month(1,
						(sheet) -> sheet.lines(TestSheet.line(ITEM, "IK-1", "90"), TestSheet.line(OTHER, "IK-2", "90"),
								TestSheet.line(third, "IK-3", "90"))),
				HistoryPeriods.month(2,
						(sheet) -> sheet.lines(TestSheet.line(fourth, "IK-4", "50"), TestSheet.line(ITEM, "IK-1", "95"),
								TestSheet.line(OTHER, "IK-2", "88"), TestSheet.line(third, "IK-3", "70")))));
		assertThat(found).extracting(IndicatorHistory::name)
			.containsExactly("Indikator IK-3", "Indikator IK-2", "Indikator IK-1", "Indikator IK-4");
		assertThat(found).extracting(IndicatorHistory::isLower).containsExactly(true, true, false, false);
		assertThat(found.get(3).before()).isEmpty();
		assertThat(found.get(3).points()).hasSize(1);
	}

	@Test
	void asManyPointsAreNoFall() {
		assertThat(history(TestSheet.line(ITEM, "IK-1", "90"), TestSheet.line(ITEM, "IK-1", "90")).isLower()).isFalse();
	}

	@Test
	void anotherPlanIsFoundByItsIndicator() {
		IndicatorHistory history = history(TestSheet.line(OTHER, "IK-1", "90"), TestSheet.line(ITEM, "IK-1", "80"));
		assertThat(history.isLower()).isTrue();
	}

	@Test
	void whatAPlanHasTwiceIsFoundByItsItemOnly() {
		SheetLine[] both = { TestSheet.line(ITEM, "IK-1", "80"), TestSheet.line(OTHER, "IK-1", "70") };
		List<IndicatorHistory> found = IndicatorHistory
			.of(List.of(HistoryPeriods.month(1, (sheet) -> sheet.lines(TestSheet.line(ITEM, "IK-1", "90"))),
					HistoryPeriods.month(2, (sheet) -> sheet.lines(both))));
		assertThat(found).extracting((one) -> one.points().size()).containsExactly(2, 1);
		assertThat(history(TestSheet.line(ITEM, "IK-1", "90"), both[1]).isLower()).isTrue();
		assertThat(
				IndicatorHistory
					.of(List.of(HistoryPeriods.month(1, (sheet) -> sheet.lines(both)),
							HistoryPeriods.month(2,
									(sheet) -> sheet.lines(TestSheet.line(UUID.randomUUID(), "IK-1", "60")))))
					.get(0)
					.points())
			.hasSize(1);
	}

	@Test
	void onlyThePeriodJustBeforeIsComparedWith() {
		IndicatorHistory history = IndicatorHistory
			.of(List.of(HistoryPeriods.month(1, (sheet) -> sheet.lines(TestSheet.line(ITEM, "IK-1", "90"))),
					HistoryPeriods.month(2),
					HistoryPeriods.month(3, (sheet) -> sheet.lines(TestSheet.line(ITEM, "IK-1", "80")))))
			.get(0);
		assertThat(history.points()).hasSize(3);
		assertThat(history.change()).isEmpty();
		assertThat(history.last().unlike(history.before().orElseThrow())).containsExactly(Unlikeness.ABSENT);
	}

	@Test
	void theAssignmentHeldLastCounts() {
		IndicatorHistory history = IndicatorHistory.of(List.of(
				HistoryPeriods.month(1, (sheet) -> sheet.lines(TestSheet.line(ITEM, "IK-1", "90"))),
				HistoryPeriods.month(2,
						(sheet) -> sheet.after("Analis", "Kelurahan Baru").lines(TestSheet.line(ITEM, "IK-1", "80")))))
			.get(0);
		assertThat(history.isLower()).isTrue();
	}

	@Test
	void thereAreNoneOfNoPeriod() {
		assertThat(
				new History(new EmployeeId(UUID.randomUUID()), "Pegawai", PeriodLength.MONTH, List.of(), 0, List.of())
					.indicators())
			.isEmpty();
	}

	private static IndicatorHistory history(SheetLine before, SheetLine after) {
		return IndicatorHistory.of(List.of(HistoryPeriods.month(1, (sheet) -> sheet.lines(before)),
				HistoryPeriods.month(2, (sheet) -> sheet.lines(after))))
			.get(0);
	}

}
