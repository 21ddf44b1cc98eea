package id.timbang.scoring.recount;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The rules S1 to S22 of {@code docs/scoring.md} once more, with whole numbers and
 * fractions of its own: what a distrustful reader would write from that page alone. The
 * answer is a list of figures by name, each as fraction and as shown; what has no figure
 * is not listed.
 */
public final class Recount {

	private static final Fraction HUNDRED = Fraction.of(100, 1);

	private static final List<String> PREDICATES = List.of("VERY_GOOD", "GOOD", "NEEDS_IMPROVEMENT", "POOR",
			"VERY_POOR");

	private final Map<String, String> answer = new TreeMap<>();

	private final Raw.Settings settings;

	/** Which part is being computed; empty for the whole period. */
	private String where = "";

	private Recount(Raw.Settings settings) {
		this.settings = settings;
	}

	/** Two ratings and the matrix (S6, S8). */
	public static Map<String, String> of(Raw.Person person, Raw.Ratings rules) {
		Recount again = new Recount(rules.settings());
		@Nullable Fraction results = again.byDays(person, "RESULTS", again::results);
		@Nullable Fraction behaviour = again.byDays(person, "BEHAVIOUR", (part) -> again.voices(part, again.index(part)).get(0));
		if (results != null && behaviour != null) {
			int row = place(results, rules.results());
			int column = place(behaviour, rules.behaviour());
			String[][] matrix = { { "VERY_GOOD", "GOOD", "POOR" }, { "GOOD", "GOOD", "POOR" },
					{ "NEEDS_IMPROVEMENT", "NEEDS_IMPROVEMENT", "VERY_POOR" } };
			again.answer.put("PREDICATE", matrix[row][column]);
		}
		return again.answer;
	}

	/** Results and behaviour make a total (S9). */
	public static Map<String, String> of(Raw.Person person, Raw.Numeric rules) {
		Recount again = new Recount(rules.settings());
		@Nullable Fraction total = again.byDays(person, "TOTAL", (part) -> {
			List<@Nullable Fraction> figures = Arrays.asList(again.results(part), again.behaviour(part, rules));
			return again.sum("TOTAL", List.of(rules.results(), 100_00 - rules.results()), figures,
					List.of("BLOCK", "BLOCK"), 100_00);
		});
		if (total != null) {
			int band = place(total, rules.edges());
			boolean idea = person.ideaLength() >= 50 && person.ideaCounts();
			again.answer.put("PREDICATE", PREDICATES.get((band == 0 && !idea) ? 1 : band));
		}
		return again.answer;
	}

	/** Several sources make a total (S10). */
	public static Map<String, String> of(Raw.Person person, Raw.Sources rules) {
		Recount again = new Recount(rules.settings());
		@Nullable Fraction total = again.byDays(person, "TOTAL", (part) -> again.sources(part, rules));
		if (total != null) {
			again.answer.put("PREDICATE", PREDICATES.get(place(total, rules.edges())));
		}
		return again.answer;
	}

	/**
	 * Parts of seven days and more, or else the last one, averaged by their days (S20).
	 */
	private @Nullable Fraction byDays(Raw.Person person, String name, Function<Raw.Stretch, @Nullable Fraction> rule) {
		List<Raw.Stretch> parts = person.parts().stream().filter((part) -> part.days() >= 7).toList();
		if (parts.isEmpty()) {
			parts = List.of(person.parts().get(person.parts().size() - 1));
		}
		Fraction sum = Fraction.ZERO;
		int days = 0;
		boolean complete = true;
		for (int place = 0; place < parts.size(); place++) {
			this.where = "part " + place + " ";
			@Nullable Fraction figure = note(name, rule.apply(parts.get(place)));
			this.where = "";
			complete &= figure != null;
			sum = sum.plus(((figure != null) ? figure : Fraction.ZERO).times(Fraction.of(parts.get(place).days(), 1)));
			days += parts.get(place).days();
		}
		return note(name, complete ? sum.over(Fraction.of(days, 1)) : null);
	}

	private @Nullable Fraction note(String name, @Nullable Fraction figure) {
		if (figure != null) {
			this.answer.put(this.where + name, figure + " " + figure.shown());
		}
		return figure;
	}

	/** S4, S12. */
	private @Nullable Fraction results(Raw.Stretch part) {
		List<Integer> weights = part.items().stream().map(Raw.Item::weight).toList();
		List<@Nullable Fraction> points = new ArrayList<>();
		List<String> missing = new ArrayList<>();
		for (Raw.Item item : part.items()) {
			points.add(item.missing().isEmpty() ? converted(item) : null);
			missing.add(item.missing().equals("UNREPORTED") ? "BLOCK" : this.settings.missingItem());
		}
		return note("RESULTS", sum("RESULTS", weights, points, missing, this.settings.coverage()));
	}

	/**
	 * Weighs what is there. What is missing blocks, counts as 0, or leaves its weight to
	 * the others if enough weight is covered (S12). No weight, nothing missing.
	 */
	private @Nullable Fraction sum(String name, List<Integer> weights, List<@Nullable Fraction> points,
			List<String> missing, int coverage) {
		Fraction sum = Fraction.ZERO;
		int covered = 0;
		for (int place = 0; place < weights.size(); place++) {
			@Nullable Fraction figure = points.get(place);
			int weight = weights.get(place);
			if (figure == null && weight > 0 && missing.get(place).equals("BLOCK")) {
				return null;
			}
			covered += (figure != null || missing.get(place).equals("ZERO")) ? weight : 0;
			sum = (figure != null) ? sum.plus(figure.times(Fraction.of(weight, 1))) : sum;
		}
		if (covered < coverage) {
			return null;
		}
		for (int place = 0; place < weights.size(); place++) {
			@Nullable Fraction figure = points.get(place);
			note(name + " line " + place,
					(figure != null) ? figure.times(Fraction.of(weights.get(place), covered)) : null);
		}
		return sum.over(Fraction.of(covered, 1));
	}

	/** S2, S3: an achievement, clamped to 0 and to the cap. */
	private static Fraction achieved(Raw.Item item) {
		Fraction realised = fraction(item.realised());
		Fraction low = fraction(item.low());
		Fraction high = fraction(item.high());
		Fraction points;
		if (item.way().equals("RUBRIC")) {
			points = Fraction.of(20, 1).plus(Fraction.of(20, 1).times(realised));
		}
		else if (!realised.isBelow(low) && !high.isBelow(realised)) {
			points = HUNDRED;
		}
		else {
			boolean below = realised.isBelow(low);
			Fraction share = realised.over(below ? low : high);
			boolean straight = item.way().equals("HIGHER") || (item.way().equals("RANGE") && below);
			points = (straight ? share : Fraction.of(2, 1).minus(share)).times(HUNDRED);
		}
		Fraction cap = Fraction.of(item.cap(), 100);
		return points.isBelow(Fraction.ZERO) ? Fraction.ZERO : cap.isBelow(points) ? cap : points;
	}

	/** S21. */
	private Fraction converted(Raw.Item item) {
		Fraction achieved = achieved(item);
		if (!this.settings.curve() || item.way().equals("RUBRIC")) {
			return achieved;
		}
		int percent = achieved.rounded(1).intValueExact();
		if (percent < 60) {
			return Fraction.of(percent * 49L, 59);
		}
		if (percent < 100) {
			return Fraction.of(percent - 10L, 1);
		}
		if (percent == 100) {
			return Fraction.of((item.cap() == 100_00) ? 120 : 109, 1);
		}
		return (percent > 110) ? Fraction.of(120, 1) : Fraction.of(110 * 9L + (percent - 101) * 10L, 9);
	}

	/**
	 * Appraiser, peers, subordinates, self, citizens: what each of them says, whether it
	 * weighs anything or not.
	 */
	private List<@Nullable Fraction> voices(Raw.Stretch part, @Nullable Fraction citizens) {
		return Arrays.asList(note("APPRAISER", mean(part.appraiser(), 7)), note("PEERS", group(part.peers())),
				note("SUBORDINATES", group(part.subordinates())), note("SELF", mean(part.self(), 4)),
				note("CITIZENS", citizens));
	}

	/**
	 * The appraiser alone, or together with the mean of the groups that are there (S9).
	 */
	private @Nullable Fraction behaviour(Raw.Stretch part, Raw.Numeric rules) {
		List<@Nullable Fraction> voices = voices(part, index(part));
		List<Fraction> groups = new ArrayList<>();
		if (rules.peers()) {
			add(groups, voices.get(1));
		}
		if (rules.subordinates()) {
			add(groups, voices.get(2));
		}
		@Nullable Fraction own = voices.get(0);
		@Nullable Fraction others = note("OTHER_RATERS", groups.isEmpty() ? null : mean(groups));
		if (own == null || others == null) {
			return note("BEHAVIOUR", own);
		}
		return note("BEHAVIOUR", own.times(Fraction.of(rules.appraiser(), 100_00))
			.plus(others.times(Fraction.of(100_00 - rules.appraiser(), 100_00))));
	}

	private static void add(List<Fraction> groups, @Nullable Fraction figure) {
		if (figure != null) {
			groups.add(figure);
		}
	}

	/** S10, S11. */
	private @Nullable Fraction sources(Raw.Stretch part, Raw.Sources rules) {
		@Nullable Fraction index = index(part);
		List<@Nullable Fraction> figures = new ArrayList<>();
		figures.add(results(part));
		figures.addAll(voices(part, (index != null) ? achieved(index, rules.target()) : null));
		List<String> missing = new ArrayList<>(List.of("BLOCK", "BLOCK"));
		missing.addAll(rules.missing());
		return sum("TOTAL", rules.weights(), figures, missing, this.settings.coverage());
	}

	/** Σ / (9n) · 25 (S11), from enough people (S14). */
	private @Nullable Fraction index(Raw.Stretch part) {
		long total = part.answers().stream().mapToLong(Integer::longValue).sum();
		return (part.respondents() < this.settings.fewestCitizens()) ? null
				: Fraction.of(total * 25, 9L * part.respondents());
	}

	private static Fraction achieved(Fraction index, int target) {
		Fraction points = index.over(Fraction.of(target, 100)).times(HUNDRED);
		Fraction highest = Fraction.of(120, 1);
		return highest.isBelow(points) ? highest : points;
	}

	/** The mean of the means of those who left out three values at most (S5). */
	private @Nullable Fraction group(List<List<Integer>> sheets) {
		List<Fraction> means = new ArrayList<>();
		sheets.forEach((sheet) -> add(means, mean(sheet, 4)));
		return (means.size() < this.settings.fewestRaters()) ? null : mean(means);
	}

	private static Fraction mean(List<Fraction> figures) {
		return figures.stream().reduce(Fraction.ZERO, Fraction::plus).over(Fraction.of(figures.size(), 1));
	}

	/**
	 * The mean of the levels given, 20 + 20 · level each, if there are enough (S3, S5).
	 */
	private static @Nullable Fraction mean(@Nullable List<Integer> levels, int needed) {
		if (levels == null) {
			return null;
		}
		List<Integer> given = levels.stream().filter((level) -> level > 0).toList();
		long points = given.stream().mapToLong((level) -> 20 + 20L * level).sum();
		return (given.size() < needed) ? null : Fraction.of(points, given.size());
	}

	/** How many edges the figure stays below, as it is shown. */
	private static int place(Fraction figure, List<Integer> edges) {
		int shown = figure.rounded(100).intValueExact();
		return (int) edges.stream().filter((edge) -> shown < edge).count();
	}

	private static Fraction fraction(List<Integer> terms) {
		return Fraction.of(terms.get(0), terms.get(1));
	}

}
