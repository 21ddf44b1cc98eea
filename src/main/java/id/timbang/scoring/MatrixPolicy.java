package id.timbang.scoring;

import java.util.List;
import java.util.Set;

/**
 * PermenPANRB 6/2022, the rule in force: two ratings and a matrix, no total (S8).
 *
 * <p>
 * The regulation leaves the ratings to the appraiser and knows no percentages. The
 * figures only suggest ratings, by edges taken from PP 30/2019 because no other national
 * ones are confirmed (S6). What peers, subordinates and citizens say is shown for
 * consideration.
 */
public record MatrixPolicy(ScoringSettings settings, Bands<Rating> results,
		Bands<Rating> behaviour) implements ScoringPolicy {

	public static final Bands<Rating> DEFAULT_BANDS = Bands.of(Rating.class, "110", "90", "0");

	public static final MatrixPolicy DEFAULT = new MatrixPolicy(ScoringSettings.DEFAULT, DEFAULT_BANDS, DEFAULT_BANDS);

	private static final ComponentShare APPRAISER = ComponentShare.essential(Component.APPRAISER, Weight.HUNDRED);

	@Override
	public PredicateNames names() {
		return PredicateNames.PERMENPANRB_6_2022;
	}

	@Override
	public Set<Component> headline() {
		return Set.of(Component.RESULTS, Component.BEHAVIOUR);
	}

	@Override
	public PartSheet weigh(Part part) {
		return new Weighing(part, settings).sum(Component.BEHAVIOUR, Weight.HUNDRED, List.of(APPRAISER)).sheet();
	}

	@Override
	public Conclusion conclude(Figures headline, Inputs inputs) {
		Rating ofResults = results.of(headline.figure(Component.RESULTS));
		Rating ofBehaviour = behaviour.of(headline.figure(Component.BEHAVIOUR));
		return new Conclusion.Suggested(new Ratings(ofResults, ofBehaviour));
	}

}
