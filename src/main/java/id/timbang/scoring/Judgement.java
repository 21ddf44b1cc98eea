package id.timbang.scoring;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What figures suggest, or what the appraiser makes of it: two ratings under PermenPANRB
 * 6/2022, one predicate where there is a total.
 */
public sealed interface Judgement permits Ratings, TotalPredicate {

	/** The predicate that it comes to. */
	Predicate predicate();

	/** The two ratings; none where there is a total. */
	default Optional<Ratings> ratings() {
		return Optional.empty();
	}

	/** The predicate of a total; none where there are ratings. */
	default Optional<Predicate> ofTotal() {
		return Optional.empty();
	}

	/** What two ratings or a predicate make; none while neither is there. */
	static Optional<Judgement> of(@Nullable Rating results, @Nullable Rating behaviour, @Nullable Predicate ofTotal) {
		if (ofTotal != null) {
			return Optional.of(new TotalPredicate(ofTotal));
		}
		return (results != null && behaviour != null) ? Optional.of(new Ratings(results, behaviour)) : Optional.empty();
	}

}
