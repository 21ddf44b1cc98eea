package id.timbang.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Policies and people made by a seeded generator: everything that an agency may set, and
 * everything that may be missing about a person.
 */
final class RandomCases {

	private static final int HUNDRED_PERCENT = 10_000;

	private static final List<MissingRule> RULES = List.of(MissingRule.values());

	private static final List<Direction> DIRECTIONS = List.of(Direction.values());

	private final Random random;

	RandomCases(long seed) {
		this.random = new Random(seed);
	}

	/** One policy of each kind, with the same settings. */
	List<ScoringPolicy> policies() {
		ScoringSettings settings = settings();
		return List.of(matrix(settings), numeric(settings), multiSource(settings));
	}

	private MatrixPolicy matrix(ScoringSettings settings) {
		return new MatrixPolicy(settings, Bands.of(Rating.class, edges(2)), Bands.of(Rating.class, edges(2)));
	}

	private NumericPolicy numeric(ScoringSettings settings) {
		List<Component> groups = Stream.of(Component.PEERS, Component.SUBORDINATES)
			.filter(group -> random.nextInt(3) > 0)
			.toList();
		Weight appraiser = groups.isEmpty() ? Weight.HUNDRED : weights(2).get(0);
		return new NumericPolicy(settings, weights(2).get(0), appraiser, groups, bands());
	}

	private MultiSourcePolicy multiSource(ScoringSettings settings) {
		List<Weight> weights = weights(6);
		List<ComponentShare> shares = new ArrayList<>(
				List.of(ComponentShare.essential(Component.RESULTS, weights.get(0)),
						ComponentShare.essential(Component.APPRAISER, weights.get(1)),
						new ComponentShare(Component.PEERS, weights.get(2), rule()),
						new ComponentShare(Component.SUBORDINATES, weights.get(3), rule()),
						new ComponentShare(Component.SELF, weights.get(4), rule()),
						new ComponentShare(Component.CITIZENS, weights.get(5), rule())));
		Ratio target = Ratio.of(random.nextInt(1, HUNDRED_PERCENT + 1), 100);
		return new MultiSourcePolicy(settings, shares, Quantity.of(Target.of(target), Direction.HIGHER), bands());
	}

	private ScoringSettings settings() {
		return new ScoringSettings(rule(), weights(2).get(0), Weight.of("20"), random.nextInt(3, 6),
				random.nextInt(10, 21), random.nextInt(4) == 0 ? Conversion.PERMENPANRB_8_2021 : Conversion.NONE);
	}

	private MissingRule rule() {
		return RULES.get(random.nextInt(RULES.size()));
	}

	private Bands<Predicate> bands() {
		return Bands.of(Predicate.class, edges(4));
	}

	/** So many different edges above 0, falling, and 0. */
	private String[] edges(int count) {
		TreeSet<Integer> edges = new TreeSet<>(List.of(0));
		while (edges.size() <= count) {
			edges.add(random.nextInt(1, 12_001));
		}
		return edges.descendingSet().stream().map(edge -> hundredths(edge).toPlainString()).toArray(String[]::new);
	}

	/** So many weights above 0 that make exactly 100.00. */
	List<Weight> weights(int count) {
		TreeSet<Integer> cuts = new TreeSet<>(List.of(0, HUNDRED_PERCENT));
		while (cuts.size() <= count) {
			cuts.add(random.nextInt(1, HUNDRED_PERCENT));
		}
		List<Integer> sorted = List.copyOf(cuts);
		return IntStream.range(0, count)
			.mapToObj(i -> new Weight(hundredths(sorted.get(i + 1) - sorted.get(i))))
			.toList();
	}

	private static BigDecimal hundredths(int number) {
		return BigDecimal.valueOf(number, 2);
	}

	/** Points from 0 to 120. */
	Ratio points() {
		return Ratio.of(random.nextInt(12_001), 100);
	}

	/** A person of whom now and then something is missing. */
	Part part() {
		return new Part(random.nextInt(Part.MINIMUM_DAYS, 32), items(), raters(), index());
	}

	private List<ResultItem> items() {
		List<Weight> weights = weights(random.nextInt(1, 8));
		return IntStream.range(0, weights.size()).mapToObj(i -> item("I" + i, weights.get(i))).toList();
	}

	private ResultItem item(String id, Weight weight) {
		Cap cap = new Cap(hundredths(random.nextInt(100_00, 120_01)));
		if (random.nextInt(4) == 0) {
			return new ResultItem(id, ResultType.MAIN, weight, new Rubric(cap), orMissing(new Reading.Rated(level())));
		}
		Ratio low = Ratio.of(random.nextInt(1, 1000), random.nextInt(1, 20));
		Target target = new Target(low, low.plus(Ratio.of(random.nextInt(0, 3))));
		Direction direction = DIRECTIONS.get(random.nextInt(DIRECTIONS.size()));
		Ratio realised = low.times(Ratio.of(random.nextInt(0, 250), 100));
		return new ResultItem(id, ResultType.MAIN, weight, new Quantity(target, direction, cap),
				orMissing(new Reading.Value(realised)));
	}

	private Reading orMissing(Reading reading) {
		return switch (random.nextInt(40)) {
			case 0, 1, 2, 3 -> Absence.NOT_ENOUGH_DATA;
			case 4 -> Absence.NOT_REPORTED;
			default -> reading;
		};
	}

	private RaterSheets raters() {
		@Nullable BehaviourSheet appraiser = random.nextInt(20) == 0 ? null : sheet(0);
		@Nullable BehaviourSheet self = random.nextInt(3) == 0 ? null : sheet(random.nextInt(5));
		return new RaterSheets(appraiser, group(), group(), self);
	}

	private List<BehaviourSheet> group() {
		return IntStream.range(0, random.nextInt(7)).mapToObj(i -> sheet(random.nextInt(5))).toList();
	}

	/** Where so many values are left out. */
	private BehaviourSheet sheet(int leftOut) {
		List<BehaviourValue> values = new ArrayList<>(List.of(BehaviourValue.values()));
		Collections.shuffle(values, random);
		Map<BehaviourValue, Level> levels = new EnumMap<>(BehaviourValue.class);
		values.subList(leftOut, values.size()).forEach(value -> levels.put(value, level()));
		return new BehaviourSheet(levels);
	}

	private Level level() {
		return new Level(random.nextInt(1, 6));
	}

	private @Nullable SatisfactionIndex index() {
		int respondents = random.nextInt(30);
		Map<ServiceElement, Integer> sums = new EnumMap<>(ServiceElement.class);
		for (ServiceElement element : ServiceElement.values()) {
			sums.put(element, random.nextInt(respondents, 4 * respondents + 1));
		}
		return respondents == 0 ? null : new SatisfactionIndex(respondents, sums);
	}

	/** The same person with everything in another order. */
	Part shuffled(Part part) {
		RaterSheets raters = part.raters();
		return new Part(part.days(), shuffled(part.items()), new RaterSheets(raters.appraiser(),
				shuffled(raters.peers()), shuffled(raters.subordinates()), raters.self()), part.citizens());
	}

	private <T> List<T> shuffled(List<T> list) {
		List<T> copy = new ArrayList<>(list);
		Collections.shuffle(copy, random);
		return copy;
	}

	/** The same person with some inputs better and none worse. */
	Part better(Part part) {
		RaterSheets raters = part.raters();
		return new Part(part.days(), part.items().stream().map(this::better).toList(),
				new RaterSheets(better(raters.appraiser()), raters.peers().stream().map(this::raised).toList(),
						raters.subordinates().stream().map(this::raised).toList(), better(raters.self())),
				better(part.citizens()));
	}

	private @Nullable BehaviourSheet better(@Nullable BehaviourSheet sheet) {
		return sheet == null ? null : raised(sheet);
	}

	private BehaviourSheet raised(BehaviourSheet sheet) {
		Map<BehaviourValue, Level> levels = new EnumMap<>(sheet.levels());
		levels.replaceAll((value, level) -> raised(level));
		return new BehaviourSheet(levels);
	}

	private Level raised(Level level) {
		return new Level(Math.min(5, level.number() + random.nextInt(2)));
	}

	/** Less is more where less is better; a range that loses on both sides stays. */
	private ResultItem better(ResultItem item) {
		Reading reading = item.reading();
		if (reading instanceof Reading.Rated rated) {
			reading = new Reading.Rated(raised(rated.given()));
		}
		else if (reading instanceof Reading.Value value && item.measure() instanceof Quantity quantity) {
			reading = switch (quantity.direction()) {
				case HIGHER -> new Reading.Value(value.amount().plus(Ratio.of(random.nextInt(50))));
				case LOWER -> new Reading.Value(value.amount().times(Ratio.of(random.nextInt(101), 100)));
				case RANGE -> value;
			};
		}
		return new ResultItem(item.id(), item.type(), item.weight(), item.measure(), reading);
	}

	private @Nullable SatisfactionIndex better(@Nullable SatisfactionIndex index) {
		if (index == null) {
			return null;
		}
		Map<ServiceElement, Integer> sums = new EnumMap<>(index.sums());
		sums.replaceAll((element, sum) -> Math.min(4 * index.respondents(), sum + random.nextInt(3)));
		return new SatisfactionIndex(index.respondents(), sums);
	}

}
