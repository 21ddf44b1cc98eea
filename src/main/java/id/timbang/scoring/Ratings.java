package id.timbang.scoring;

import java.util.Optional;

/**
 * The two independent ratings of PermenPANRB 6/2022; together they make the predicate by
 * a matrix of nine cells.
 */
public record Ratings(Rating results, Rating behaviour) implements Judgement {

	@Override
	public Predicate predicate() {
		return switch (results) {
			case ABOVE_EXPECTATION -> choose(Predicate.VERY_GOOD, Predicate.GOOD, Predicate.POOR);
			case MEETS_EXPECTATION -> choose(Predicate.GOOD, Predicate.GOOD, Predicate.POOR);
			case BELOW_EXPECTATION ->
				choose(Predicate.NEEDS_IMPROVEMENT, Predicate.NEEDS_IMPROVEMENT, Predicate.VERY_POOR);
		};
	}

	@Override
	public Optional<Ratings> ratings() {
		return Optional.of(this);
	}

	/**
	 * Good results with behaviour below expectation: the form prints "Kurang/misconduct".
	 */
	public boolean isMisconduct() {
		return predicate() == Predicate.POOR;
	}

	private Predicate choose(Predicate above, Predicate meets, Predicate below) {
		return switch (behaviour) {
			case ABOVE_EXPECTATION -> above;
			case MEETS_EXPECTATION -> meets;
			case BELOW_EXPECTATION -> below;
		};
	}

}
