package id.timbang.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

import id.timbang.scoring.recount.Raw;
import id.timbang.scoring.recount.RawPeople;
import id.timbang.scoring.recount.Recount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ten thousand people, each under rules of their own of all three kinds, are scored here
 * and once more by {@link Recount}; every digit of every figure, line and predicate is
 * the same.
 */
class RecountTests {

	private static final int PEOPLE = 1000;

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 })
	void givesEveryDigitTheSameWay(int bundle) {
		new SplittableRandom(bundle).longs(PEOPLE).forEach(seed -> {
			RawPeople people = new RawPeople(seed);
			Raw.Person person = people.person();
			Raw.Ratings ratings = people.ratings();
			Raw.Numeric numeric = people.numeric();
			Raw.Sources sources = people.sources();
			assertThat(scored(person, policy(ratings))).as("ratings %d", seed).isEqualTo(Recount.of(person, ratings));
			assertThat(scored(person, policy(numeric))).as("numeric %d", seed).isEqualTo(Recount.of(person, numeric));
			assertThat(scored(person, policy(sources))).as("sources %d", seed).isEqualTo(Recount.of(person, sources));
		});
	}

	/** Figures by name, each as fraction and as shown, as the other side lists them. */
	private static Map<String, String> scored(Raw.Person person, ScoringPolicy policy) {
		Innovation idea = new Innovation("x".repeat(person.ideaLength()), person.ideaCounts(), person.ideaCounts(),
				person.ideaCounts());
		ScoreSheet sheet = policy.score(new Inputs(person.parts().stream().map(RecountTests::part).toList(), idea));
		Map<String, String> found = new TreeMap<>();
		list(found, "", sheet.figures());
		for (int place = 0; place < sheet.parts().size(); place++) {
			PartSheet part = sheet.parts().get(place);
			String where = "part " + place + " ";
			list(found, where, part.figures());
			list(found, where, part.results());
			WeightedSum<?> total = part.sums().get(Component.TOTAL);
			if (total != null) {
				list(found, where, total);
			}
		}
		sheet.conclusion().predicate().ifPresent(predicate -> found.put("PREDICATE", predicate.name()));
		return found;
	}

	private static void list(Map<String, String> found, String where, Figures figures) {
		figures.outcomes()
			.forEach((component, outcome) -> outcome.figure()
				.ifPresent(figure -> found.put(where + component, figure.exact() + " " + figure.shown())));
	}

	private static void list(Map<String, String> found, String where, WeightedSum<?> sum) {
		for (int place = 0; place < sum.lines().size() && sum.outcome().figure().isPresent(); place++) {
			ScoreLine<?> line = sum.lines().get(place);
			if (line.outcome().figure().isPresent()) {
				found.put(where + sum.name() + " line " + place,
						line.contribution() + " " + line.contribution().toScore());
			}
		}
	}

	private static Part part(Raw.Stretch part) {
		return new Part(part.days(),
				IntStream.range(0, part.items().size()).mapToObj(i -> item("I" + i, part.items().get(i))).toList(),
				new RaterSheets(sheet(part.appraiser()), sheets(part.peers()), sheets(part.subordinates()),
						sheet(part.self())),
				part.respondents() == 0 ? null : SatisfactionIndex.of(part.respondents(), part.answers()));
	}

	private static List<BehaviourSheet> sheets(List<List<Integer>> group) {
		return group.stream().map(levels -> Sheets.sheet(levels.stream().mapToInt(level -> level).toArray())).toList();
	}

	private static @Nullable BehaviourSheet sheet(@Nullable List<Integer> levels) {
		return levels == null ? null : sheets(List.of(levels)).get(0);
	}

	private static ResultItem item(String id, Raw.Item item) {
		Cap cap = new Cap(hundredths(item.cap()));
		boolean rubric = item.way().equals("RUBRIC");
		Measure measure = rubric ? new Rubric(cap)
				: new Quantity(new Target(ratio(item.low()), ratio(item.high())), Direction.valueOf(item.way()), cap);
		Reading reading = rubric ? new Reading.Rated(new Level(item.realised().get(0)))
				: new Reading.Value(ratio(item.realised()));
		return new ResultItem(id, ResultType.MAIN, weight(item.weight()), measure, switch (item.missing()) {
			case "UNREPORTED" -> Absence.NOT_REPORTED;
			case "SCARCE" -> Absence.NOT_ENOUGH_DATA;
			default -> reading;
		});
	}

	private static MatrixPolicy policy(Raw.Ratings rules) {
		return new MatrixPolicy(settings(rules.settings()), bands(Rating.class, rules.results()),
				bands(Rating.class, rules.behaviour()));
	}

	private static NumericPolicy policy(Raw.Numeric rules) {
		List<Component> groups = new ArrayList<>();
		if (rules.peers()) {
			groups.add(Component.PEERS);
		}
		if (rules.subordinates()) {
			groups.add(Component.SUBORDINATES);
		}
		return new NumericPolicy(settings(rules.settings()), weight(rules.results()), weight(rules.appraiser()), groups,
				bands(Predicate.class, rules.edges()));
	}

	private static MultiSourcePolicy policy(Raw.Sources rules) {
		List<String> missing = new ArrayList<>(List.of("BLOCK", "BLOCK"));
		missing.addAll(rules.missing());
		Iterator<Integer> weights = rules.weights().iterator();
		Iterator<String> rule = missing.iterator();
		List<ComponentShare> shares = List
			.of(Component.RESULTS, Component.APPRAISER, Component.PEERS, Component.SUBORDINATES, Component.SELF,
					Component.CITIZENS)
			.stream()
			.map(component -> new ComponentShare(component, weight(weights.next()), rule(rule.next())))
			.toList();
		return new MultiSourcePolicy(settings(rules.settings()), shares,
				Quantity.of(Target.of(Ratio.of(hundredths(rules.target()))), Direction.HIGHER),
				bands(Predicate.class, rules.edges()));
	}

	private static ScoringSettings settings(Raw.Settings settings) {
		return new ScoringSettings(rule(settings.missingItem()), weight(settings.coverage()), Weight.of("20"),
				settings.fewestRaters(), settings.fewestCitizens(),
				settings.curve() ? Conversion.PERMENPANRB_8_2021 : Conversion.NONE);
	}

	private static MissingRule rule(String name) {
		return name.equals("SPREAD") ? MissingRule.RENORMALISE : MissingRule.valueOf(name);
	}

	private static <E extends Enum<E>> Bands<E> bands(Class<E> type, List<Integer> edges) {
		List<String> from = new ArrayList<>(edges.stream().map(edge -> hundredths(edge).toPlainString()).toList());
		from.add("0");
		return Bands.of(type, from.toArray(String[]::new));
	}

	private static Weight weight(int hundredths) {
		return new Weight(hundredths(hundredths));
	}

	private static Ratio ratio(List<Integer> terms) {
		return Ratio.of(terms.get(0), terms.get(1));
	}

	private static BigDecimal hundredths(int number) {
		return BigDecimal.valueOf(number, 2);
	}

}
