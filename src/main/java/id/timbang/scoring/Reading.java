package id.timbang.scoring;

import java.util.Optional;

/**
 * What was read off an indicator at the end of the period: a value, a level, an index, or
 * one of the three words for none.
 */
public sealed interface Reading permits Reading.Value, Reading.Rated, Reading.Satisfaction, Absence {

	/** The realised value (realisasi) in the unit of the target. */
	default Optional<Ratio> realised() {
		return Optional.empty();
	}

	default Optional<Level> level() {
		return Optional.empty();
	}

	/** A verified value, not negative. */
	record Value(Ratio amount) implements Reading {

		public Value {
			Refusal.REALISED_NEGATIVE.when(amount.signum() < 0, amount);
		}

		@Override
		public Optional<Ratio> realised() {
			return Optional.of(amount);
		}

	}

	/** A level of a rubric. */
	record Rated(Level given) implements Reading {

		@Override
		public Optional<Level> level() {
			return Optional.of(given);
		}

	}

	/**
	 * The satisfaction index (IKM) of a unit as an indicator; it keeps the integers it
	 * came from (S11).
	 */
	record Satisfaction(SatisfactionIndex index) implements Reading {

		@Override
		public Optional<Ratio> realised() {
			return Optional.of(index.exact());
		}

	}

}
