package id.timbang.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every person under every policy that an agency can set, tried on
 * {@link RandomCases}.
 */
class PolicyPropertiesTests {

	private static final Ratio HIGHEST = Ratio.of(120);

	@ParameterizedTest
	@MethodSource("seeds")
	void everyFigureLiesOnTheScale(long seed) {
		sheets(seed).flatMap(PolicyPropertiesTests::figures)
			.forEach(figure -> assertThat(figure.exact()).isBetween(Ratio.ZERO, HIGHEST));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void everySumIsAWeightedMeanOfItsLines(long seed) {
		sheets(seed).flatMap(PolicyPropertiesTests::sums)
			.filter(sum -> sum.outcome().figure().isPresent())
			.forEach(sum -> {
				List<Ratio> points = counting(sum).stream().map(ScoreLine::points).toList();
				assertThat(exact(sum)).isBetween(Collections.min(points), Collections.max(points));
				assertThat(Ratio.sum(sum.lines().stream().map(ScoreLine::usedWeight).toList()))
					.isEqualTo(Ratio.HUNDRED);
				assertThat(Ratio.sum(sum.lines().stream().map(ScoreLine::contribution).toList())).isEqualTo(exact(sum));
			});
	}

	/** What each line gets is its own share of the weight that is left. */
	@ParameterizedTest
	@MethodSource("seeds")
	void theWeightOfWhatIsMissingIsSpreadInProportion(long seed) {
		sheets(seed).flatMap(PolicyPropertiesTests::sums)
			.filter(sum -> sum.outcome().figure().isPresent())
			.forEach(sum -> {
				Ratio missing = weight(sum.lines().stream().filter(line -> line.treatment() == Treatment.LEFT_OUT));
				Ratio present = Ratio.HUNDRED.minus(missing);
				Ratio spread = Ratio.sum(counting(sum).stream().map(line -> {
					Ratio weight = line.weight().ratio();
					return weight.plus(missing.times(weight).dividedBy(present)).times(line.points());
				}).toList()).dividedBy(Ratio.HUNDRED);
				assertThat(exact(sum)).isEqualTo(spread);
			});
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void betterInputsNeverLowerAFigureNorAPredicate(long seed) {
		RandomCases cases = new RandomCases(seed);
		List<ScoringPolicy> policies = cases.policies();
		Part before = cases.part();
		Part after = cases.better(before);
		for (ScoringPolicy policy : policies) {
			ScoreSheet worse = policy.score(Inputs.of(before));
			ScoreSheet better = policy.score(Inputs.of(after));
			policy.headline().forEach(component -> {
				Optional<Ratio> figure = better.figure(component).map(Figure::exact);
				assertThat(figure.isPresent()).isEqualTo(worse.figure(component).isPresent());
				figure.ifPresent(
						exact -> assertThat(exact).isGreaterThanOrEqualTo(worse.figures().figure(component).exact()));
			});
			better.conclusion()
				.predicate()
				.ifPresent(predicate -> assertThat(predicate)
					.isLessThanOrEqualTo(worse.conclusion().predicate().orElseThrow()));
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void theOrderOfItemsRatersAndSourcesDoesNotMatter(long seed) {
		RandomCases cases = new RandomCases(seed);
		List<ScoringPolicy> policies = cases.policies();
		Part part = cases.part();
		Part shuffled = cases.shuffled(part);
		for (ScoringPolicy policy : policies) {
			ScoreSheet sheet = policy.score(Inputs.of(part));
			ScoreSheet other = turned(policy).score(Inputs.of(shuffled));
			assertThat(figures(other).toList()).isEqualTo(figures(sheet).toList());
			assertThat(other.conclusion().predicate()).isEqualTo(sheet.conclusion().predicate());
		}
	}

	/** One figure rises from 0 to 120 while the others stay. */
	@ParameterizedTest
	@MethodSource("seeds")
	void aHigherFigureNeverGivesALowerPredicate(long seed) {
		RandomCases cases = new RandomCases(seed);
		for (ScoringPolicy policy : cases.policies()) {
			for (Component rising : policy.headline()) {
				Map<Component, Outcome> figures = new EnumMap<>(Component.class);
				policy.headline().forEach(component -> figures.put(component, new Figure(cases.points())));
				List<Predicate> predicates = LongStream.rangeClosed(0, 1200).mapToObj(tenths -> {
					figures.put(rising, new Figure(Ratio.of(tenths, 10)));
					return policy.conclude(new Figures(figures), Inputs.of(Parts.month("100", 100)))
						.predicate()
						.orElseThrow();
				}).toList();
				assertThat(predicates).isSortedAccordingTo(Collections.reverseOrder());
			}
		}
	}

	/** The figure is rounded to two decimals before it is compared. */
	@ParameterizedTest
	@MethodSource("seeds")
	void anEdgeBelongsToTheBandAboveIt(long seed) {
		for (ScoringPolicy policy : new RandomCases(seed).policies()) {
			if (policy instanceof MultiSourcePolicy multi) {
				List<Band<Predicate>> rows = multi.bands().rows();
				for (int place = 0; place < rows.size() - 1; place++) {
					Ratio edge = Ratio.of(rows.get(place).from());
					Ratio half = edge.minus(Ratio.of(5, 1000));
					assertThat(multi.bands().of(new Figure(half))).isEqualTo(rows.get(place).value());
					assertThat(multi.bands().of(new Figure(half.minus(Ratio.of(1, 1_000_000)))))
						.isEqualTo(rows.get(place + 1).value());
				}
			}
		}
	}

	/** With BLOCK wherever there is a choice, nothing may be missing. */
	@ParameterizedTest
	@MethodSource("seeds")
	void whatBlocksLeavesNeitherFigureNorPredicate(long seed) {
		RandomCases cases = new RandomCases(seed);
		List<ScoringPolicy> policies = cases.policies();
		Part part = cases.part();
		for (ScoringPolicy policy : policies) {
			ScoreSheet sheet = with(policy, MissingRule.BLOCK).score(Inputs.of(part));
			boolean missing = sums(sheet)
				.filter(sum -> sum.name() == Component.RESULTS || policy instanceof MultiSourcePolicy)
				.flatMap(sum -> sum.lines().stream())
				.anyMatch(line -> line.outcome().figure().isEmpty());
			if (missing) {
				assertThat(policy.headline()).anyMatch(component -> sheet.figure(component).isEmpty());
				assertThat(sheet.conclusion()).isInstanceOf(Conclusion.Pending.class);
				assertThat(sheet.conclusion().predicate()).isEmpty();
			}
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void whatWasNotReportedBlocksWhateverTheRule(long seed) {
		RandomCases cases = new RandomCases(seed);
		List<ScoringPolicy> policies = cases.policies();
		Part part = cases.part();
		boolean unreported = part.items().stream().anyMatch(item -> item.reading() == Absence.NOT_REPORTED);
		for (ScoringPolicy policy : policies) {
			for (MissingRule rule : MissingRule.values()) {
				Conclusion conclusion = with(policy, rule).score(Inputs.of(part)).conclusion();
				assertThat(unreported && conclusion.predicate().isPresent()).isFalse();
			}
		}
	}

	/** Where both give a figure. */
	@ParameterizedTest
	@MethodSource("seeds")
	void countingZeroIsNeverBetterThanSpreadingTheWeight(long seed) {
		RandomCases cases = new RandomCases(seed);
		List<ScoringPolicy> policies = cases.policies();
		Part part = cases.part();
		for (ScoringPolicy policy : policies) {
			ScoreSheet spread = with(policy, MissingRule.RENORMALISE).score(Inputs.of(part));
			ScoreSheet zero = with(policy, MissingRule.ZERO).score(Inputs.of(part));
			policy.headline()
				.forEach(component -> spread.figure(component)
					.ifPresent(figure -> assertThat(zero.figures().figure(component).exact())
						.isLessThanOrEqualTo(figure.exact())));
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void belowTheCoverageThereIsNoFigureAndAboveItNothingIsMissing(long seed) {
		RandomCases cases = new RandomCases(seed);
		List<ScoringPolicy> policies = cases.policies();
		Part part = cases.part();
		for (ScoringPolicy policy : policies) {
			WeightedSum<ResultItem> results = with(policy, MissingRule.RENORMALISE).weigh(part).results();
			boolean unreported = part.items().stream().anyMatch(item -> item.reading() == Absence.NOT_REPORTED);
			Ratio covered = weight(results.lines().stream().filter(line -> line.outcome().figure().isPresent()));
			boolean enough = covered.compareTo(policy.settings().minimumCoverage().ratio()) >= 0;
			assertThat(results.coverage()).isEqualTo(covered);
			assertThat(results.outcome().figure().isPresent()).isEqualTo(enough && !unreported);
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void equalPartsMakeThePart(long seed) {
		RandomCases cases = new RandomCases(seed);
		List<ScoringPolicy> policies = cases.policies();
		Part part = cases.part();
		Part again = new Part(Part.MINIMUM_DAYS, part.items(), part.raters(), part.citizens());
		for (ScoringPolicy policy : policies) {
			ScoreSheet twice = policy.score(Inputs.of(part, again));
			ScoreSheet once = policy.score(Inputs.of(part));
			assertThat(twice.figures()).isEqualTo(once.figures());
			assertThat(twice.conclusion()).isEqualTo(once.conclusion());
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void severalPartsLieBetweenTheLeastAndTheGreatest(long seed) {
		RandomCases cases = new RandomCases(seed);
		List<ScoringPolicy> policies = cases.policies();
		Part first = cases.part();
		Part second = cases.part();
		for (ScoringPolicy policy : policies) {
			ScoreSheet sheet = policy.score(Inputs.of(first, second));
			for (Component component : policy.headline()) {
				List<Optional<Ratio>> parts = sheet.parts()
					.stream()
					.map(part -> part.figures().outcome(component).flatMap(Outcome::figure).map(Figure::exact))
					.toList();
				boolean complete = parts.stream().allMatch(Optional::isPresent);
				assertThat(sheet.figure(component).isPresent()).isEqualTo(complete);
				if (complete) {
					List<Ratio> exact = parts.stream().map(Optional::orElseThrow).toList();
					assertThat(sheet.figures().figure(component).exact()).isBetween(Collections.min(exact),
							Collections.max(exact));
				}
			}
		}
	}

	/** Nobody can work out of the figures what one of two said (S13). */
	@ParameterizedTest
	@MethodSource("seeds")
	void aGroupThatIsTooSmallChangesNothing(long seed) {
		RandomCases cases = new RandomCases(seed);
		List<ScoringPolicy> policies = cases.policies();
		Part part = cases.part();
		RaterSheets raters = part.raters();
		for (ScoringPolicy policy : policies) {
			int minimum = policy.settings().minimumRaters();
			Part others = Parts.withRaters(part, raters.withPeers(hidden(raters.peers(), minimum))
				.withSubordinates(hidden(raters.subordinates(), minimum)));
			assertThat(policy.score(Inputs.of(others)).figures()).isEqualTo(policy.score(Inputs.of(part)).figures());
		}
	}

	/** As many who say something else, unless they are enough. */
	private static List<BehaviourSheet> hidden(List<BehaviourSheet> group, int minimum) {
		long counting = group.stream().filter(BehaviourSheet::counts).count();
		return counting < minimum ? Sheets.asExpected((int) counting) : group;
	}

	/** Far apart: what neighbouring seeds of a generator make begins alike. */
	static LongStream seeds() {
		return new SplittableRandom(2019).longs(200);
	}

	private static Stream<ScoreSheet> sheets(long seed) {
		RandomCases cases = new RandomCases(seed);
		List<ScoringPolicy> policies = cases.policies();
		Part part = cases.part();
		return policies.stream().map(policy -> policy.score(Inputs.of(part)));
	}

	private static Stream<Figure> figures(ScoreSheet sheet) {
		return Stream.concat(Stream.of(sheet.figures()), sheet.parts().stream().map(PartSheet::figures))
			.map(Figures::outcomes)
			.flatMap(outcomes -> outcomes.values().stream())
			.flatMap(outcome -> outcome.figure().stream());
	}

	private static Stream<WeightedSum<?>> sums(ScoreSheet sheet) {
		return sheet.parts()
			.stream()
			.flatMap(part -> Stream.<WeightedSum<?>>concat(Stream.of(part.results()), part.sums().values().stream()));
	}

	private static List<? extends ScoreLine<?>> counting(WeightedSum<?> sum) {
		return sum.lines().stream().filter(line -> line.treatment() != Treatment.LEFT_OUT).toList();
	}

	private static Ratio weight(Stream<? extends ScoreLine<?>> lines) {
		return Ratio.sum(lines.map(line -> line.weight().ratio()).toList());
	}

	private static Ratio exact(WeightedSum<?> sum) {
		return sum.outcome().figure().map(Figure::exact).orElseThrow();
	}

	/** The same policy with its sources in the opposite order. */
	private static ScoringPolicy turned(ScoringPolicy policy) {
		if (policy instanceof MultiSourcePolicy multi) {
			List<ComponentShare> shares = new ArrayList<>(multi.shares());
			Collections.reverse(shares);
			return new MultiSourcePolicy(multi.settings(), shares, multi.satisfaction(), multi.bands());
		}
		if (policy instanceof NumericPolicy numeric) {
			List<Component> others = new ArrayList<>(numeric.others());
			Collections.reverse(others);
			return new NumericPolicy(numeric.settings(), numeric.results(), numeric.appraiser(), others,
					numeric.bands());
		}
		return policy;
	}

	/** The same policy with this rule wherever an agency may choose one. */
	private static ScoringPolicy with(ScoringPolicy policy, MissingRule rule) {
		ScoringSettings old = policy.settings();
		ScoringSettings settings = new ScoringSettings(rule, old.minimumCoverage(), old.additionalLimit(),
				old.minimumRaters(), old.minimumRatings(), old.conversion());
		if (policy instanceof MatrixPolicy matrix) {
			return new MatrixPolicy(settings, matrix.results(), matrix.behaviour());
		}
		if (policy instanceof NumericPolicy numeric) {
			return new NumericPolicy(settings, numeric.results(), numeric.appraiser(), numeric.others(),
					numeric.bands());
		}
		MultiSourcePolicy multi = (MultiSourcePolicy) policy;
		return new MultiSourcePolicy(settings, multi.shares().stream().map(share -> with(share, rule)).toList(),
				multi.satisfaction(), multi.bands());
	}

	private static ComponentShare with(ComponentShare share, MissingRule rule) {
		boolean essential = share.component() == Component.RESULTS || share.component() == Component.APPRAISER;
		return essential ? share : new ComponentShare(share.component(), share.weight(), rule);
	}

}
