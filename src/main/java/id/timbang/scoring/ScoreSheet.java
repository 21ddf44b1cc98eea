package id.timbang.scoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The score sheet (kertas kerja nilai) of one person: the figures, what they mean, and
 * everything they came from.
 *
 * @param parts the parts that were scored; as a rule one
 * @param figures the headline figures of the whole period, parts combined by their days
 * (S20)
 * @param notes on the period as a whole; each part has its own as well
 */
public record ScoreSheet(ScoringPolicy policy, List<PartSheet> parts, Figures figures, Conclusion conclusion,
		List<Note> notes) {

	public ScoreSheet {
		parts = List.copyOf(parts);
		notes = List.copyOf(notes);
	}

	/**
	 * A figure of the whole period. One that is not combined, because the policy combines
	 * totals (S20), is there for a period of one part only.
	 */
	public Optional<Figure> figure(Component component) {
		Figures where = figures.outcome(component).isEmpty() && parts.size() == 1 ? parts.get(0).figures() : figures;
		return where.outcome(component).flatMap(Outcome::figure);
	}

	static ScoreSheet of(ScoringPolicy policy, Inputs inputs) {
		List<PartSheet> parts = inputs.scored().stream().map(policy::weigh).toList();
		Figures figures = combine(parts, policy);
		Conclusion conclusion = figures.gaps().isEmpty() ? policy.conclude(figures, inputs)
				: new Conclusion.Pending(figures.gaps());
		return new ScoreSheet(policy, parts, figures, conclusion, inputs.notes());
	}

	private static Figures combine(List<PartSheet> parts, ScoringPolicy policy) {
		Map<Component, Outcome> combined = new EnumMap<>(Component.class);
		policy.headline().forEach(component -> combined.put(component, combine(parts, component)));
		return new Figures(combined);
	}

	private static Outcome combine(List<PartSheet> parts, Component component) {
		List<Outcome> outcomes = parts.stream().map(part -> part.figures().outcome(component).orElseThrow()).toList();
		List<Gap> gaps = Figures.gaps(outcomes);
		return gaps.isEmpty() ? new Figure(meanByDays(parts, component)) : new NoFigure(gaps);
	}

	private static Ratio meanByDays(List<PartSheet> parts, Component component) {
		long days = parts.stream().mapToLong(PartSheet::days).sum();
		List<Ratio> products = parts.stream()
			.map(part -> part.figures().figure(component).exact().times(Ratio.of(part.days())))
			.toList();
		return Ratio.sum(products).dividedBy(Ratio.of(days));
	}

}
