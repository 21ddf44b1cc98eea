package id.timbang.scoring;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * PP 30/2019: results and behaviour make a total, the total a predicate (S9).
 *
 * <p>
 * Article 41 weighs them 70/30, or 60/40 where peers and subordinates are heard. How
 * their voice is weighed against the appraiser's is left open; 60/40 is the practice of
 * one agency (DJKI). The edges 110, 90 and 70 are confirmed, 50 is not.
 *
 * @param results weight of results; behaviour has the rest
 * @param appraiser weight of the appraiser within behaviour; other raters have the rest
 * @param others which groups are heard: peers, subordinates, both or none
 */
public record NumericPolicy(ScoringSettings settings, Weight results, Weight appraiser, List<Component> others,
		Bands<Predicate> bands) implements ScoringPolicy {

	public static final Bands<Predicate> DEFAULT_BANDS = Bands.of(Predicate.class, "110", "90", "70", "50", "0");

	private static final Set<Component> GROUPS = Set.of(Component.PEERS, Component.SUBORDINATES);

	public NumericPolicy {
		others = List.copyOf(others);
		Refusal.COMPONENT_NOT_WEIGHABLE.when(!GROUPS.containsAll(others), others);
		Refusal.COMPONENT_TWICE.when(Set.copyOf(others).size() < others.size(), others);
		boolean complete = !results.isZero() && !results.complement().isZero() && !appraiser.isZero();
		Refusal.COMPONENT_WITHOUT_WEIGHT.when(!complete, "results " + results + ", appraiser " + appraiser);
		Refusal.OTHERS_WITHOUT_WEIGHT.when(others.isEmpty() != appraiser.complement().isZero(), appraiser);
	}

	/** 70/30: the appraiser alone. */
	public static NumericPolicy withoutOtherRaters() {
		return new NumericPolicy(ScoringSettings.DEFAULT, Weight.of("70"), Weight.HUNDRED, List.of(), DEFAULT_BANDS);
	}

	/** 60/40: the appraiser and the groups given, at least one. */
	public static NumericPolicy withOtherRaters(Component... groups) {
		return new NumericPolicy(ScoringSettings.DEFAULT, Weight.of("60"), Weight.of("60"), List.of(groups),
				DEFAULT_BANDS);
	}

	@Override
	public PredicateNames names() {
		return PredicateNames.PP_30_2019;
	}

	@Override
	public Set<Component> headline() {
		return Set.of(Component.TOTAL);
	}

	@Override
	public PartSheet weigh(Part part) {
		ComponentShare ofResults = ComponentShare.essential(Component.RESULTS, results);
		ComponentShare ofBehaviour = ComponentShare.essential(Component.BEHAVIOUR, results.complement());
		return behaviour(new Weighing(part, settings))
			.sum(Component.TOTAL, Weight.HUNDRED, List.of(ofResults, ofBehaviour))
			.sheet();
	}

	/**
	 * Behaviour is the appraiser's figure alone where no other group has one; the total
	 * keeps its weights.
	 */
	private Weighing behaviour(Weighing weighing) {
		ComponentShare own = ComponentShare.essential(Component.APPRAISER, appraiser);
		if (others.isEmpty()) {
			return weighing.sum(Component.BEHAVIOUR, appraiser, List.of(own));
		}
		ComponentShare ofOthers = ComponentShare.ifPresent(Component.OTHER_RATERS, appraiser.complement());
		return weighing.sum(Component.OTHER_RATERS, Weight.spreadEvenly(others.size()).get(0), groups())
			.sum(Component.BEHAVIOUR, appraiser, List.of(own, ofOthers));
	}

	private List<ComponentShare> groups() {
		List<Weight> weights = Weight.spreadEvenly(others.size());
		return IntStream.range(0, others.size())
			.mapToObj(i -> ComponentShare.ifPresent(others.get(i), weights.get(i)))
			.toList();
	}

	@Override
	public Conclusion conclude(Figures headline, Inputs inputs) {
		Predicate band = bands.of(headline.figure(Component.TOTAL));
		boolean lacksInnovation = band == Predicate.VERY_GOOD && !inputs.hasInnovation();
		return new Conclusion.Banded(band, lacksInnovation ? Predicate.GOOD : band);
	}

}
