package id.timbang.result;

import java.util.List;
import java.util.Map;

import id.timbang.scoring.Component;
import id.timbang.scoring.Ratio;
import id.timbang.scoring.Viewpoint;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IndicatorViewsTests {

	private static final SheetDocument RICH = RichSheets.decided();

	/** Reported 99, verified 93,5, where 95 was agreed. */
	private static final SheetLine CORRECTED = RICH.parts().get(0).lines().get(0);

	private static final SheetLine NOT_MEASURED = RICH.parts().get(0).lines().get(1);

	private static final SheetLine RUBRIC = RICH.parts().get(0).lines().get(2);

	/** Reported and verified alike. */
	private static final SheetLine AGREED = RICH.parts().get(1).lines().get(0);

	private static final SheetLine SATISFACTION = RICH.parts().get(1).lines().get(1);

	@Test
	void setsWhatWasReportedBesideWhatWasVerified() {
		assertThat(IndicatorViews.of(sheet(CORRECTED))).singleElement().satisfies((view) -> {
			assertThat(view.subject()).isEqualTo(CORRECTED);
			assertThat(view.points()).containsExactlyInAnyOrderEntriesOf(
					Map.of(Component.APPRAISER, Ratio.of(1870, 19), Component.SELF, Ratio.of(1980, 19)));
			assertThat(view.difference()).isEqualTo(Ratio.of(110, 19));
			assertThat(view.highest()).contains(Component.SELF);
		});
	}

	@Test
	void convertsWhatWasReportedLikeWhatWasVerified() {
		SheetDocument converted = HistoryPeriods.month(1, (sheet) -> sheet.converted().lines(CORRECTED)).sheet();
		assertThat(IndicatorViews.of(converted)).singleElement()
			.satisfies((view) -> assertThat(view.points()).as("104 percent")
				.containsEntry(Component.SELF, Ratio.of(340, 3)));
	}

	@Test
	void showsCitizensWhereTheyWereAskedAndNobodyWhereNobodyWas() {
		List<Viewpoint<SheetLine>> views = IndicatorViews.of(sheet(SATISFACTION, NOT_MEASURED, RUBRIC));
		assertThat(views).extracting(Viewpoint::subject).containsExactly(SATISFACTION, RUBRIC);
		assertThat(views.get(0).points()).containsOnlyKeys(Component.CITIZENS);
		assertThat(views.get(1).points()).containsOnlyKeys(Component.APPRAISER);
	}

	@Test
	void putsTheLargestDifferenceFirst() {
		assertThat(IndicatorViews.of(sheet(AGREED, CORRECTED))).extracting(Viewpoint::subject)
			.containsExactly(CORRECTED, AGREED);
	}

	@Test
	void speaksOfTheLastAssignment() {
		assertThat(IndicatorViews.of(RICH)).extracting(Viewpoint::subject).containsExactly(AGREED, SATISFACTION);
	}

	private static SheetDocument sheet(SheetLine... lines) {
		return HistoryPeriods.month(1, (sheet) -> sheet.lines(lines)).sheet();
	}

}
