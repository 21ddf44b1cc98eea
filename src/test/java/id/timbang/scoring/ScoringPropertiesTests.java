package id.timbang.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static id.timbang.scoring.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every plan, tried on plans made by a seeded generator. */
class ScoringPropertiesTests {

	private static final List<Direction> DIRECTIONS = List.of(Direction.values());

	@ParameterizedTest
	@MethodSource("seeds")
	void theTotalLiesBetweenTheSmallestAndTheLargestLine(long seed) {
		WeightedSum<ResultItem> results = weigh(plan(new Random(seed)));
		List<Ratio> points = results.lines()
			.stream()
			.filter(line -> line.treatment() == Treatment.COUNTED)
			.map(ScoreLine::points)
			.toList();
		Ratio total = figure(results);
		assertThat(total).isBetween(Collections.min(points), Collections.max(points));
		assertThat(total).isBetween(Ratio.ZERO, Ratio.of(120));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void theOrderOfLinesDoesNotMatter(long seed) {
		Random random = new Random(seed);
		List<ResultItem> plan = plan(random);
		List<ResultItem> shuffled = new ArrayList<>(plan);
		Collections.shuffle(shuffled, random);
		assertThat(figure(weigh(shuffled))).isEqualTo(figure(weigh(plan)));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void usedWeightsMakeAHundredAndContributionsTheTotal(long seed) {
		WeightedSum<ResultItem> results = weigh(plan(new Random(seed)));
		assertThat(Ratio.sum(results.lines().stream().map(ScoreLine::usedWeight).toList())).isEqualTo(Ratio.HUNDRED);
		assertThat(Ratio.sum(results.lines().stream().map(ScoreLine::contribution).toList()))
			.isEqualTo(figure(results));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void raisingAValueNeverLowersATotalWhereMoreIsBetter(long seed) {
		Random random = new Random(seed);
		List<ResultItem> plan = plan(random);
		List<ResultItem> raised = changed(plan, random, Direction.HIGHER,
				value -> value.plus(Ratio.of(random.nextInt(1, 50))));
		assertThat(figure(weigh(raised))).isGreaterThanOrEqualTo(figure(weigh(plan)));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void raisingAValueNeverRaisesATotalWhereLessIsBetter(long seed) {
		Random random = new Random(seed);
		List<ResultItem> plan = plan(random);
		List<ResultItem> raised = changed(plan, random, Direction.LOWER,
				value -> value.plus(Ratio.of(random.nextInt(1, 50))));
		assertThat(figure(weigh(raised))).isLessThanOrEqualTo(figure(weigh(plan)));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void aHundredthMoreOrLessOnOneWeightIsRefused(long seed) {
		Random random = new Random(seed);
		List<ResultItem> plan = plan(random);
		Ratio change = Ratio.of(random.nextBoolean() ? 1 : -1, 100);
		ResultItem first = plan.get(0);
		Weight weight = new Weight(first.weight().ratio().plus(change).toDecimal(2));
		plan.set(0, new ResultItem(first.id(), first.type(), weight, first.measure(), first.reading()));
		assertRefused(Refusal.WEIGHTS_NOT_HUNDRED, () -> weigh(plan));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void equalPartsWeighTheSameAsOne(long seed) {
		List<ResultItem> plan = plan(new Random(seed));
		RaterSheets raters = RaterSheets.of(Sheets.asExpected());
		Part half = new Part(15, plan, raters, null);
		Part whole = new Part(30, plan, raters, null);
		for (ScoringPolicy policy : List.of(MatrixPolicy.DEFAULT, NumericPolicy.withoutOtherRaters(),
				MultiSourcePolicy.withoutSubordinates())) {
			assertThat(policy.score(Inputs.of(half, half)).figures())
				.isEqualTo(policy.score(Inputs.of(whole)).figures());
		}
	}

	static LongStream seeds() {
		return LongStream.range(0, 40);
	}

	/**
	 * Two to nine items; the last may have not enough data and then weighs less than 30.
	 */
	private static List<ResultItem> plan(Random random) {
		int count = random.nextInt(2, 10);
		List<Weight> weights = weights(random, count);
		List<ResultItem> items = new ArrayList<>(
				IntStream.range(0, count).mapToObj(i -> item(random, "I" + i, weights.get(i))).toList());
		ResultItem last = items.get(count - 1);
		if (random.nextBoolean() && last.weight().compareTo(Weight.of("30")) < 0) {
			items.set(count - 1,
					new ResultItem(last.id(), last.type(), last.weight(), last.measure(), Absence.NOT_ENOUGH_DATA));
		}
		return items;
	}

	/** Spread evenly, then some hundredths moved from the last to the first. */
	private static List<Weight> weights(Random random, int count) {
		List<Weight> weights = new ArrayList<>(Weight.spreadEvenly(count));
		Ratio moved = Ratio.of(random.nextInt(1, 1000), 100);
		weights.set(0, new Weight(weights.get(0).ratio().plus(moved).toDecimal(2)));
		weights.set(count - 1, new Weight(weights.get(count - 1).ratio().minus(moved).toDecimal(2)));
		return weights;
	}

	private static ResultItem item(Random random, String id, Weight weight) {
		if (random.nextInt(4) == 0) {
			Reading level = new Reading.Rated(new Level(random.nextInt(1, 6)));
			return new ResultItem(id, ResultType.MAIN, weight, Rubric.DEFAULT, level);
		}
		Ratio low = Ratio.of(random.nextInt(1, 1000), random.nextInt(1, 20));
		Target target = new Target(low, low.plus(Ratio.of(random.nextInt(0, 3))));
		Direction direction = DIRECTIONS.get(random.nextInt(DIRECTIONS.size()));
		Ratio realised = low.times(Ratio.of(random.nextInt(0, 250), 100));
		return new ResultItem(id, ResultType.MAIN, weight, Quantity.of(target, direction), new Reading.Value(realised));
	}

	private static List<ResultItem> changed(List<ResultItem> plan, Random random, Direction direction,
			UnaryOperator<Ratio> change) {
		return plan.stream()
			.map(item -> item.measure() instanceof Quantity quantity && quantity.direction() == direction
					&& item.reading() instanceof Reading.Value value && random.nextBoolean()
							? new ResultItem(item.id(), item.type(), item.weight(), quantity,
									new Reading.Value(change.apply(value.amount())))
							: item)
			.toList();
	}

	private static WeightedSum<ResultItem> weigh(List<ResultItem> plan) {
		return MatrixPolicy.DEFAULT.weigh(new Part(30, plan, RaterSheets.of(Sheets.asExpected()), null)).results();
	}

	private static Ratio figure(WeightedSum<ResultItem> results) {
		return results.outcome().figure().map(Figure::exact).orElseThrow();
	}

}
