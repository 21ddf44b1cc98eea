package id.timbang.scoring;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static id.timbang.scoring.Items.higher;
import static id.timbang.scoring.Items.lower;
import static id.timbang.scoring.Items.rubric;
import static id.timbang.scoring.Items.without;
import static id.timbang.scoring.Ratios.ratio;
import static id.timbang.scoring.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

/** The five examples of {@code docs/scoring.md}, with the same numbers. */
class WorkedExamplesTests {

	/** (a) PermenPANRB 6/2022: suggestion and matrix. */
	@Nested
	class SuggestionAndMatrix {

		private static final String REASON = "Tiga warga menulis surat terima kasih atas bantuannya di luar jam kerja.";

		private final ScoreSheet sheet = MatrixPolicy.DEFAULT
			.score(Inputs.of(Parts.month(sheet(5, 4, 4, 5, 4, 4, 4), higher("I1", "40", "20700/216", "95"),
					higher("I2", "25", "136", "120"), lower("I3", "20", "146/25", "7"), rubric("I4", "15", 5))));

		@ParameterizedTest(name = "{0}: {1} × {2} = {4}")
		@CsvSource({ "I1, 40.00, 5750/57, 100.877193, 2300/57, 40.350877",
				"I2, 25.00, 340/3, 113.333333, 85/3, 28.333333", "I3, 20.00, 816/7, 116.571429, 816/35, 23.314286",
				"I4, 15.00, 120, 120.000000, 18, 18.000000" })
		void weighsTheLines(String id, BigDecimal weight, String points, BigDecimal pointsShown, String contribution,
				BigDecimal contributionShown) {
			ScoreLine<ResultItem> line = line(sheet, id);
			assertThat(line.weight().percent()).isEqualTo(weight);
			assertThat(line.usedWeight()).isEqualTo(line.weight().ratio());
			assertThat(line.points()).isEqualTo(ratio(points));
			assertThat(line.points().toDecimal(6)).isEqualTo(pointsShown);
			assertThat(line.contribution()).isEqualTo(ratio(contribution));
			assertThat(line.contribution().toDecimal(6)).isEqualTo(contributionShown);
			assertThat(line.weightedPoints()).isEqualTo(ratio(contribution).times(Ratio.HUNDRED));
		}

		@Test
		void explainsTheMeanDuration() {
			assertThat(line(sheet, "I3").subject().achievement())
				.contains(new Achievement(Formula.REVERSED, ratio("146/25"), Ratio.of(7), Cap.DEFAULT));
		}

		@Test
		void roundsBothFiguresOnce() {
			assertFigure(sheet.figures(), Component.RESULTS, "73149/665", "110.00");
			assertFigure(sheet.figures(), Component.BEHAVIOUR, "740/7", "105.71");
			assertThat(sheet.figures().outcome(Component.TOTAL)).isEmpty();
		}

		@Test
		void suggestsRatingsAndPredicate() {
			Ratings suggested = new Ratings(Rating.ABOVE_EXPECTATION, Rating.MEETS_EXPECTATION);
			assertThat(sheet.conclusion()).isEqualTo(new Conclusion.Suggested(suggested));
			assertThat(sheet.conclusion().predicate()).contains(Predicate.GOOD);
		}

		@ParameterizedTest(name = "behaviour {0}: {1}")
		@CsvSource({ "ABOVE_EXPECTATION, VERY_GOOD, false", "BELOW_EXPECTATION, POOR, true" })
		void letsTheAppraiserDepart(Rating behaviour, Predicate predicate, boolean misconduct) {
			Decision decision = new Decision(RatingDecision.confirming(Rating.ABOVE_EXPECTATION),
					new RatingDecision(Rating.MEETS_EXPECTATION, behaviour, REASON));
			assertThat(decision.suggested().predicate()).isEqualTo(Predicate.GOOD);
			assertThat(decision.given().predicate()).isEqualTo(predicate);
			assertThat(decision.given().isMisconduct()).isEqualTo(misconduct);
		}

	}

	/** (b) PP 30/2019: 60/40 with peers. */
	@Nested
	class SixtyFortyWithPeers {

		private final Part part = Parts.part(30,
				RaterSheets.of(sheet(4, 5, 4, 4, 4, 3, 4))
					.withPeers(List.of(Sheets.asExpected(), sheet(5, 4, 4, 4, 5, 4, 4), sheet(4, 3, 4, 4, 4, 4, 3))),
				higher("I1", "37.5", "28", "30"), higher("I2", "12.5", "65", "60"), higher("I3", "30", "7", "9"),
				rubric("I4", "20", 3));

		private final ScoreSheet sheet = NumericPolicy.withOtherRaters(Component.PEERS).score(Inputs.of(part));

		@ParameterizedTest(name = "{0}: {1} adds {2}")
		@CsvSource({ "I1, 280/3, 35, 35.000000", "I2, 325/3, 325/24, 13.541667", "I3, 700/9, 70/3, 23.333333",
				"I4, 80, 16, 16.000000" })
		void weighsTheLines(String id, String points, String contribution, BigDecimal shown) {
			assertThat(line(sheet, id).points()).isEqualTo(ratio(points));
			assertThat(line(sheet, id).contribution()).isEqualTo(ratio(contribution));
			assertThat(line(sheet, id).contribution().toDecimal(6)).isEqualTo(shown);
		}

		@Test
		void makesBehaviourOfAppraiserAndPeers() {
			Figures figures = part(sheet).figures();
			assertFigure(figures, Component.RESULTS, "703/8", "87.88");
			assertFigure(figures, Component.APPRAISER, "100", "100.00");
			assertFigure(figures, Component.OTHER_RATERS, "100", "100.00");
			assertFigure(figures, Component.BEHAVIOUR, "100", "100.00");
			assertThat(part(sheet).answers()).containsExactly(entry(Component.APPRAISER, 1), entry(Component.PEERS, 3));
		}

		@Test
		void computesTheTotalFromUnroundedFigures() {
			List<ScoreLine<Component>> lines = total(sheet).lines();
			assertThat(lines).map(ScoreLine::contribution).containsExactly(ratio("2109/40"), ratio("40"));
			assertFigure(sheet.figures(), Component.TOTAL, "3709/40", "92.73");
			assertThat(sheet.conclusion()).isEqualTo(new Conclusion.Banded(Predicate.GOOD, Predicate.GOOD));
		}

		@Test
		void countsSeventyThirtyWithoutOtherRaters() {
			ScoreSheet alone = NumericPolicy.withoutOtherRaters().score(Inputs.of(part));
			assertFigure(alone.figures(), Component.TOTAL, "7321/80", "91.51");
			assertThat(alone.conclusion().predicate()).contains(Predicate.GOOD);
		}

	}

	/** (c) Weighted multi-source: two of three peers have answered. */
	@Nested
	class MultiSourceWithPeersMissing {

		private final RaterSheets raters = RaterSheets.of(sheet(4, 5, 4, 4, 4, 3, 4))
			.withSelf(sheet(5, 5, 4, 5, 5, 4, 5))
			.withPeers(Sheets.asExpected(2));

		private final Part part = Parts.withCitizens(Parts.part(30, raters, higher("I1", "50", "95", "90"),
				higher("I2", "30", "58", "60"), rubric("I3", "20", 3)), Indexes.gaspul());

		private final ScoreSheet sheet = MultiSourcePolicy.withoutSubordinates().score(Inputs.of(part));

		@ParameterizedTest(name = "{0}: {1} adds {2}")
		@CsvSource({ "I1, 950/9, 475/9", "I2, 290/3, 29", "I3, 80, 16" })
		void weighsTheLines(String id, String points, String contribution) {
			assertThat(line(sheet, id).points()).isEqualTo(ratio(points));
			assertThat(line(sheet, id).contribution()).isEqualTo(ratio(contribution));
		}

		@ParameterizedTest(name = "{0}: {1}, shown as {2}; w·a {3}; used weight {4}, shown as {5}")
		@CsvSource({ "RESULTS, 880/9, 97.78, 44000/9, 500/9, 55.5556", "APPRAISER, 100, 100.00, 2500, 250/9, 27.7778",
				"SELF, 800/7, 114.29, 4000/7, 50/9, 5.5556",
				"CITIZENS, 477500/4437, 107.62, 4775000/4437, 100/9, 11.1111" })
		void renormalisesTheComponents(Component component, String exact, String shown, String weightedPoints,
				String usedWeight, BigDecimal usedShown) {
			ScoreLine<Component> line = component(sheet, component);
			assertFigure(part(sheet).figures(), component, exact, shown);
			assertThat(line.weightedPoints()).isEqualTo(ratio(weightedPoints));
			assertThat(line.usedWeight()).isEqualTo(ratio(usedWeight));
			assertThat(line.usedWeight().toDecimal(4)).isEqualTo(usedShown);
			assertThat(line.treatment()).isEqualTo(Treatment.COUNTED);
		}

		@Test
		void leavesThePeersOut() {
			ScoreLine<Component> peers = component(sheet, Component.PEERS);
			assertThat(peers.outcome()).isEqualTo(new NoFigure(List.of(new Gap.TooFewRaters(Component.PEERS, 2, 3))));
			assertThat(peers.treatment()).isEqualTo(Treatment.LEFT_OUT);
			assertThat(peers.usedWeight()).isEqualTo(Ratio.ZERO);
			assertThat(part(sheet).notes()).containsExactly(new Note.Renormalised(Component.TOTAL, Ratio.of(90)));
		}

		@Test
		void keepsTheIntegersOfTheIndex() {
			assertThat(part(sheet).citizens()).isEqualTo(Indexes.gaspul());
			assertThat(part(sheet).answers()).containsExactly(entry(Component.APPRAISER, 1), entry(Component.PEERS, 2),
					entry(Component.SELF, 1), entry(Component.CITIZENS, 29));
		}

		@Test
		void addsUpToAGoodTotal() {
			Ratio sum = Ratio.sum(total(sheet).lines().stream().map(ScoreLine::weightedPoints).toList());
			assertThat(sum).isEqualTo(ratio("280664500/31059"));
			assertThat(total(sheet).coverage()).isEqualTo(Ratio.of(90));
			assertFigure(sheet.figures(), Component.TOTAL, "28066450/279531", "100.41");
			assertThat(sheet.conclusion()).isEqualTo(new Conclusion.Banded(Predicate.GOOD, Predicate.GOOD));
		}

		@Test
		void hasNoFigureWhenPeersBlock() {
			ScoreSheet blocked = MultiSourcePolicies.whenPeersAreMissing(MissingRule.BLOCK).score(Inputs.of(part));
			List<Gap> gaps = List.of(new Gap.TooFewRaters(Component.PEERS, 2, 3));
			assertThat(blocked.figures().outcome(Component.TOTAL)).contains(new NoFigure(gaps));
			assertThat(blocked.conclusion()).isEqualTo(new Conclusion.Pending(gaps));
			assertThat(blocked.conclusion().predicate()).isEmpty();
		}

		@Test
		void countsPeersAsZeroOnlyIfChosen() {
			ScoreSheet zero = MultiSourcePolicies.whenPeersAreMissing(MissingRule.ZERO).score(Inputs.of(part));
			assertFigure(zero.figures(), Component.TOTAL, "2806645/31059", "90.36");
			assertThat(total(zero).coverage()).isEqualTo(Ratio.of(100));
			assertThat(component(zero, Component.PEERS).usedWeight()).isEqualTo(Ratio.of(10));
			assertThat(part(zero).notes()).containsExactly(new Note.CountedAsZero(Component.TOTAL));
		}

		@Test
		void countsThePeersOnceTheThirdAnswers() {
			RaterSheets three = raters
				.withPeers(List.of(Sheets.asExpected(), sheet(4, 4, 4, 4, 4, 3, 4), sheet(5, 4, 5, 4, 5, 4, 4)));
			ScoreSheet complete = MultiSourcePolicy.withoutSubordinates()
				.score(Inputs.of(Parts.withRaters(part, three)));
			assertFigure(part(complete).figures(), Component.PEERS, "2140/21", "101.90");
			assertThat(ratio("2140/21").toDecimal(6)).isEqualTo("101.904762");
			assertFigure(complete.figures(), Component.TOTAL, "3123151/31059", "100.56");
			assertThat(part(complete).notes()).isEmpty();
		}

	}

	/** (d) A measured share on time, a duration with target 7, a rubric. */
	@Nested
	class MeasuredIndicators {

		private final ScoreSheet sheet = MatrixPolicy.DEFAULT.score(Inputs.of(Parts.month(Sheets.asExpected(),
				higher("I1", "40", "1100/13", "90"), lower("I2", "35", "71/12", "7"), rubric("I3", "25", 4))));

		@ParameterizedTest(name = "{0}: {1} adds {3}")
		@CsvSource({ "I1, 11000/117, 94.017094, 4400/117, 37.606838", "I2, 2425/21, 115.476190, 485/12, 40.416667",
				"I3, 100, 100.000000, 25, 25.000000" })
		void weighsTheLines(String id, String points, BigDecimal pointsShown, String contribution,
				BigDecimal contributionShown) {
			assertThat(line(sheet, id).points()).isEqualTo(ratio(points));
			assertThat(line(sheet, id).points().toDecimal(6)).isEqualTo(pointsShown);
			assertThat(line(sheet, id).contribution()).isEqualTo(ratio(contribution));
			assertThat(line(sheet, id).contribution().toDecimal(6)).isEqualTo(contributionShown);
		}

		@Test
		void meetsExpectation() {
			assertFigure(sheet.figures(), Component.RESULTS, "48215/468", "103.02");
			assertThat(sheet.conclusion())
				.isEqualTo(new Conclusion.Suggested(new Ratings(Rating.MEETS_EXPECTATION, Rating.MEETS_EXPECTATION)));
		}

		@Test
		void blocksWithNineVisitsOnly() {
			ScoreSheet blocked = MatrixPolicy.DEFAULT
				.score(Inputs.of(Parts.month(Sheets.asExpected(), without(Absence.NOT_ENOUGH_DATA, "I1", "40"),
						without(Absence.NOT_ENOUGH_DATA, "I2", "35"), rubric("I3", "25", 4))));
			assertThat(part(blocked).results().coverage()).isEqualTo(Ratio.of(25));
			assertThat(blocked.conclusion()).isEqualTo(new Conclusion.Pending(
					List.of(new Gap.CoverageTooLow(Component.RESULTS, Ratio.of(25), Weight.of("70")),
							new Gap.NotEnoughData("I1"), new Gap.NotEnoughData("I2"))));
		}

	}

	/** (e) A transfer in mid-period: May 2026, 12 and 19 days. */
	@Nested
	class TransferInMidPeriod {

		private final Part first = Parts.part(12, RaterSheets.of(sheet(4, 4, 4, 4, 5, 4, 4)),
				higher("I1", "60", "96", "95"), rubric("I2", "40", 4));

		private final Part second = second(19);

		private final ScoreSheet sheet = MatrixPolicy.DEFAULT.score(Inputs.of(first, second));

		@ParameterizedTest(name = "part {0}, {1}: adds {2}")
		@CsvSource({ "1, I1, 1152/19", "1, I2, 40", "2, I1, 285/7", "2, I2, 123/5", "2, I3, 24" })
		void weighsTheLines(int number, String id, String contribution) {
			assertThat(line(sheet.parts().get(number - 1), id).contribution()).isEqualTo(ratio(contribution));
		}

		@ParameterizedTest(name = "part {0}, {1}: {2}")
		@CsvSource({ "1, RESULTS, 1912/19, 100.63", "1, BEHAVIOUR, 720/7, 102.86", "2, RESULTS, 3126/35, 89.31",
				"2, BEHAVIOUR, 680/7, 97.14" })
		void scoresEachPart(int number, Component component, String exact, String shown) {
			assertFigure(sheet.parts().get(number - 1).figures(), component, exact, shown);
		}

		@Test
		void combinesTheExactPartsByDays() {
			assertFigure(sheet.figures(), Component.RESULTS, "1931526/20615", "93.70");
			assertFigure(sheet.figures(), Component.BEHAVIOUR, "3080/31", "99.35");
			assertThat(sheet.conclusion().predicate()).contains(Predicate.GOOD);
			assertThat(sheet.notes()).isEmpty();
		}

		@Test
		void combinesTotalsUnderPp30() {
			ScoreSheet total = NumericPolicy.withoutOtherRaters().score(Inputs.of(first, second));
			assertFigure(total.figures(), Component.TOTAL, "1404663/14725", "95.39");
		}

		@Test
		void leavesOutASecondPartOfOneDay() {
			ScoreSheet lastDay = MatrixPolicy.DEFAULT
				.score(Inputs.of(new Part(30, first.items(), first.raters(), null), second(1)));
			assertFigure(lastDay.figures(), Component.RESULTS, "1912/19", "100.63");
			assertThat(lastDay.parts()).hasSize(1);
			assertThat(lastDay.notes()).containsExactly(new Note.PartTooShort(1));
		}

		private static Part second(int days) {
			return Parts.part(days, RaterSheets.of(sheet(4, 3, 4, 4, 4, 4, 4)), lower("I1", "50", "83/10", "7"),
					higher("I2", "30", "41", "50"), rubric("I3", "20", 5));
		}

	}

	private static void assertFigure(Figures figures, Component component, String exact, String shown) {
		assertThat(figures.figure(component).exact()).isEqualTo(ratio(exact));
		assertThat(figures.figure(component).shown()).isEqualTo(shown);
	}

	private static PartSheet part(ScoreSheet sheet) {
		assertThat(sheet.parts()).hasSize(1);
		return sheet.parts().get(0);
	}

	private static ScoreLine<ResultItem> line(ScoreSheet sheet, String id) {
		return line(part(sheet), id);
	}

	private static ScoreLine<ResultItem> line(PartSheet part, String id) {
		return part.results().lines().stream().filter(line -> line.subject().id().equals(id)).findFirst().orElseThrow();
	}

	private static WeightedSum<Component> total(ScoreSheet sheet) {
		return Sums.sum(part(sheet), Component.TOTAL);
	}

	private static ScoreLine<Component> component(ScoreSheet sheet, Component component) {
		return Sums.line(total(sheet), component);
	}

}
