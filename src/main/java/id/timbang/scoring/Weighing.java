package id.timbang.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The workbench for one part of a period: it weighs the plan, then sum after sum of
 * components as a policy asks for them. A sum may use the sums before it.
 */
final class Weighing {

	private final Part part;

	private final ScoringSettings settings;

	private final Sources sources;

	private final WeightedSum<ResultItem> results;

	private final Map<Component, WeightedSum<Component>> sums = new EnumMap<>(Component.class);

	private final Map<Component, Outcome> outcomes = new EnumMap<>(Component.class);

	private final List<Note> notes = new ArrayList<>();

	Weighing(Part part, ScoringSettings settings) {
		this.part = part;
		this.settings = settings;
		this.sources = new Sources(part.raters(), part.citizens(), settings);
		this.results = weighResults();
		outcomes.put(Component.RESULTS, results.outcome());
		sources.answers().keySet().forEach(this::outcome);
		notes.addAll(results.notes());
	}

	/** Lets the citizens' index count as achievement of a target (S11). */
	Weighing citizensAs(Quantity measure) {
		Outcome index = outcome(Component.CITIZENS);
		outcomes.put(Component.CITIZENS, index.figure().flatMap(figure -> achieved(figure, measure)).orElse(index));
		return this;
	}

	Weighing sum(Component name, Weight minimumCoverage, List<ComponentShare> shares) {
		WeightedSum<Component> sum = WeightedSum.of(name, shares.stream().map(this::line).toList(), minimumCoverage);
		sums.put(name, sum);
		outcomes.put(name, sum.outcome());
		notes.addAll(sum.notes());
		return this;
	}

	PartSheet sheet() {
		if (countsCitizensTwice()) {
			notes.add(Note.Remark.CITIZENS_COUNTED_TWICE);
		}
		return new PartSheet(part.days(), results, sums, new Figures(outcomes), sources.answers(),
				part.raters().appraiser(), sources.shownIndex(), notes);
	}

	private WeightedSum<ResultItem> weighResults() {
		PlanRules.check(part.items(), settings.additionalLimit());
		List<ScoreLine<ResultItem>> lines = part.items()
			.stream()
			.map(item -> item.hidingIndexBelow(settings.minimumRatings()))
			.map(this::line)
			.toList();
		return WeightedSum.of(Component.RESULTS, lines, settings.minimumCoverage());
	}

	private ScoreLine<ResultItem> line(ResultItem item) {
		return ScoreLine.of(item, item.weight(), item.outcome(settings.conversion()),
				item.missingRule(settings.missingIndicator()));
	}

	private ScoreLine<Component> line(ComponentShare share) {
		return ScoreLine.of(share.component(), share.weight(), outcome(share.component()), share.whenMissing());
	}

	private Outcome outcome(Component component) {
		return outcomes.computeIfAbsent(component, sources::outcome);
	}

	private static Optional<Outcome> achieved(Figure index, Quantity measure) {
		return measure.achievement(new Reading.Value(index.exact()))
			.map(achievement -> new Figure(achievement.points()));
	}

	private boolean countsCitizensTwice() {
		return sums.values().stream().anyMatch(sum -> sum.weighs(Component.CITIZENS))
				&& part.items().stream().anyMatch(ResultItem::readsSatisfaction);
	}

}
