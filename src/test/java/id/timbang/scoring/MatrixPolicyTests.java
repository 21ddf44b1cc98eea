package id.timbang.scoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MatrixPolicyTests {

	@ParameterizedTest(name = "results {0}, behaviour {1}: {2}")
	@CsvSource({ "110, 120, VERY_GOOD", "110, 100, GOOD", "90, 120, GOOD", "90, 100, GOOD",
			"89.99, 120, NEEDS_IMPROVEMENT", "89.99, 100, NEEDS_IMPROVEMENT", "120, 80, POOR", "90, 80, POOR",
			"89.99, 80, VERY_POOR" })
	void suggestsThePredicateOfBothFigures(BigDecimal results, int behaviour, Predicate predicate) {
		ScoreSheet sheet = score(Parts.month(Ratio.of(results).toString(), behaviour));
		assertThat(sheet.conclusion().predicate()).contains(predicate);
		assertThat(sheet.conclusion().suggestion().map(Judgement::predicate)).contains(predicate);
		assertThat(sheet.policy().names()).isEqualTo(PredicateNames.PERMENPANRB_6_2022);
	}

	@Test
	void letsEachRatingHaveItsOwnEdges() {
		Bands<Rating> strict = Bands.of(Rating.class, "119", "101", "0");
		Inputs inputs = Inputs.of(Parts.month("100", 100));
		ScoringSettings settings = ScoringSettings.DEFAULT;
		MatrixPolicy results = new MatrixPolicy(settings, strict, MatrixPolicy.DEFAULT_BANDS);
		MatrixPolicy behaviour = new MatrixPolicy(settings, MatrixPolicy.DEFAULT_BANDS, strict);
		assertThat(results.score(inputs).conclusion().predicate()).contains(Predicate.NEEDS_IMPROVEMENT);
		assertThat(behaviour.score(inputs).conclusion().predicate()).contains(Predicate.POOR);
	}

	@ParameterizedTest(name = "{0} values given")
	@CsvSource({ "4 4 4 4 4 4 0, 6", "0 0 0 0 0 0 0, 0" })
	void waitsForAllSevenValuesOfTheAppraiser(String levels, int given) {
		BehaviourSheet sheet = Sheets.sheet(Arrays.stream(levels.split(" ", -1)).mapToInt(Integer::parseInt).toArray());
		assertThat(score(Parts.month(sheet, Items.rubric("I1", "100", 4))).conclusion())
			.isEqualTo(pending(new Gap.TooFewValues(Component.APPRAISER, given, 7)));
	}

	@Test
	void waitsForTheAppraiser() {
		Part part = Parts.part(30, RaterSheets.of(null), Items.rubric("I1", "100", 4));
		ScoreSheet sheet = score(part);
		assertThat(sheet.conclusion()).isEqualTo(pending(new Gap.TooFewValues(Component.APPRAISER, 0, 7)));
		assertThat(sheet.figures().figure(Component.RESULTS).exact()).isEqualTo(Ratio.of(100));
		assertThat(sheet.parts().get(0).appraiser()).isNull();
	}

	@Test
	void saysEverythingThatIsMissing() {
		Part part = Parts.part(30, RaterSheets.of(null), Items.without(Absence.NOT_REPORTED, "I1", "100"));
		assertThat(score(part).conclusion())
			.isEqualTo(pending(new Gap.NotReported("I1"), new Gap.TooFewValues(Component.APPRAISER, 0, 7)));
	}

	@Test
	void considersWhatHasNoWeight() {
		RaterSheets raters = RaterSheets.of(Sheets.asExpected())
			.withPeers(List.of(Sheets.sheet(5, 5, 5, 5, 5, 5, 5), Sheets.asExpected(), Sheets.asExpected()))
			.withSubordinates(Sheets.asExpected(2))
			.withSelf(Sheets.sheet(3, 3, 3, 3));
		Part month = Parts.withRaters(Parts.month("100", 100), raters);
		PartSheet sheet = score(Parts.withCitizens(month, Indexes.gaspul())).parts().get(0);
		assertThat(sheet.considered()).containsExactly(Component.PEERS, Component.SUBORDINATES, Component.SELF,
				Component.CITIZENS);
		assertThat(sheet.figures().figure(Component.PEERS).shown()).isEqualTo("106.67");
		assertThat(sheet.figures().outcome(Component.SUBORDINATES))
			.contains(new NoFigure(List.of(new Gap.TooFewRaters(Component.SUBORDINATES, 2, 3))));
		assertThat(sheet.figures().figure(Component.SELF).exact()).isEqualTo(Ratio.of(80));
		assertThat(sheet.figures().figure(Component.CITIZENS).shown()).isEqualTo("91.48");
		assertThat(sheet.figures().figure(Component.BEHAVIOUR).exact()).isEqualTo(Ratio.of(100));
		assertThat(sheet.notes()).isEmpty();
	}

	@Test
	void considersNobodyWhoWasNotAsked() {
		PartSheet sheet = score(Parts.month("100", 100)).parts().get(0);
		assertThat(sheet.considered()).isEmpty();
		assertThat(sheet.figures().outcomes()).containsOnlyKeys(Component.RESULTS, Component.BEHAVIOUR,
				Component.APPRAISER);
		assertThat(sheet.citizens()).isNull();
		assertThat(sheet.appraiser()).isEqualTo(Sheets.asExpected());
	}

	@Test
	void hidesTheIndexOfTooFewCitizens() {
		PartSheet sheet = score(Parts.withCitizens(Parts.month("100", 100), Indexes.unanimous(9, 4))).parts().get(0);
		assertThat(sheet.citizens()).isNull();
		assertThat(sheet.figures().outcome(Component.CITIZENS))
			.contains(new NoFigure(List.of(new Gap.TooFewRatings(9, 10))));
	}

	@Test
	void countsNoSheetWithMoreThanThreeValuesLeftOut() {
		List<BehaviourSheet> peers = List.of(Sheets.asExpected(), Sheets.asExpected(), Sheets.sheet(1, 1, 1));
		Part part = Parts.withRaters(Parts.month("100", 100),
				RaterSheets.of(Sheets.asExpected()).withPeers(peers).withSelf(Sheets.sheet(5, 5, 5)));
		PartSheet sheet = score(part).parts().get(0);
		assertThat(sheet.figures().outcome(Component.PEERS))
			.contains(new NoFigure(List.of(new Gap.TooFewRaters(Component.PEERS, 2, 3))));
		assertThat(sheet.answers()).doesNotContainKey(Component.SELF);
	}

	@Test
	void countsEveryRaterTheSame() {
		List<BehaviourSheet> peers = List.of(Sheets.sheet(5, 5, 5, 5), Sheets.asExpected(),
				Sheets.sheet(2, 2, 2, 2, 2, 2, 2));
		Part part = Parts.withRaters(Parts.month("100", 100), RaterSheets.of(null).withPeers(peers));
		assertThat(score(part).parts().get(0).figures().figure(Component.PEERS).exact())
			.isEqualTo(Ratios.ratio("280/3"));
	}

	private static ScoreSheet score(Part part) {
		return MatrixPolicy.DEFAULT.score(Inputs.of(part));
	}

	private static Conclusion pending(Gap... gaps) {
		return new Conclusion.Pending(List.of(gaps));
	}

}
