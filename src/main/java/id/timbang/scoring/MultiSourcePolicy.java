package id.timbang.scoring;

import java.util.List;
import java.util.Set;

/**
 * Weighted multi-source appraisal (penilaian multisumber): results, appraiser, peers,
 * subordinates, self and citizens make a total (S10).
 *
 * <p>
 * No regulation prescribes it. The edges are those of PP 30/2019, without its condition
 * for the highest band; the names are those of PermenPANRB 6/2022. An agency has one
 * policy per position group, because not everybody has subordinates.
 *
 * @param shares components with weights that make exactly 100.00; one not listed does not
 * apply
 * @param satisfaction target by which the citizens' index becomes an achievement (S11)
 */
public record MultiSourcePolicy(ScoringSettings settings, List<ComponentShare> shares, Quantity satisfaction,
		Bands<Predicate> bands) implements ScoringPolicy {

	/** With 85 the edges of index grades and of predicate bands agree. */
	public static final Quantity DEFAULT_SATISFACTION = Quantity.of(Target.of(Ratio.of(85)), Direction.HIGHER);

	private static final Set<Component> WEIGHABLE = Set.of(Component.RESULTS, Component.APPRAISER, Component.PEERS,
			Component.SUBORDINATES, Component.SELF, Component.CITIZENS);

	private static final Set<Component> NEEDED = Set.of(Component.RESULTS, Component.APPRAISER);

	public MultiSourcePolicy {
		shares = List.copyOf(shares);
		List<Component> components = shares.stream().map(ComponentShare::component).toList();
		Refusal.COMPONENT_NOT_WEIGHABLE.when(!WEIGHABLE.containsAll(components), components);
		Refusal.COMPONENT_TWICE.when(Set.copyOf(components).size() < components.size(), components);
		Refusal.COMPONENT_WITHOUT_WEIGHT.when(!components.containsAll(NEEDED), components);
		WeightSum.of(shares.stream().map(ComponentShare::weight).toList()).requireHundred();
	}

	/** Results 50, appraiser 25, peers 10, self 5, citizens 10. */
	public static MultiSourcePolicy withoutSubordinates() {
		return of(ComponentShare.essential(Component.RESULTS, Weight.of("50")),
				ComponentShare.essential(Component.APPRAISER, Weight.of("25")),
				ComponentShare.ifPresent(Component.PEERS, Weight.of("10")),
				ComponentShare.ifPresent(Component.SELF, Weight.of("5")),
				ComponentShare.ifPresent(Component.CITIZENS, Weight.of("10")));
	}

	/** Results 50, appraiser 20, peers 10, subordinates 5, self 5, citizens 10. */
	public static MultiSourcePolicy withSubordinates() {
		return of(ComponentShare.essential(Component.RESULTS, Weight.of("50")),
				ComponentShare.essential(Component.APPRAISER, Weight.of("20")),
				ComponentShare.ifPresent(Component.PEERS, Weight.of("10")),
				ComponentShare.ifPresent(Component.SUBORDINATES, Weight.of("5")),
				ComponentShare.ifPresent(Component.SELF, Weight.of("5")),
				ComponentShare.ifPresent(Component.CITIZENS, Weight.of("10")));
	}

	private static MultiSourcePolicy of(ComponentShare... shares) {
		return new MultiSourcePolicy(ScoringSettings.DEFAULT, List.of(shares), DEFAULT_SATISFACTION,
				NumericPolicy.DEFAULT_BANDS);
	}

	@Override
	public PredicateNames names() {
		return PredicateNames.PERMENPANRB_6_2022;
	}

	@Override
	public Set<Component> headline() {
		return Set.of(Component.TOTAL);
	}

	@Override
	public PartSheet weigh(Part part) {
		return new Weighing(part, settings).citizensAs(satisfaction)
			.sum(Component.TOTAL, settings.minimumCoverage(), shares)
			.sheet();
	}

	@Override
	public Conclusion conclude(Figures headline, Inputs inputs) {
		Predicate band = bands.of(headline.figure(Component.TOTAL));
		return new Conclusion.Banded(band, band);
	}

}
