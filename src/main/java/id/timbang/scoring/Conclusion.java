package id.timbang.scoring;

import java.util.List;
import java.util.Optional;

/** What the figures of a sheet say in words. */
public sealed interface Conclusion {

	/**
	 * The predicate that follows from the figures; under PermenPANRB 6/2022 the suggested
	 * one.
	 */
	Optional<Predicate> predicate();

	/** What the figures suggest to the appraiser, where none is missing. */
	default Optional<Judgement> suggestion() {
		return Optional.empty();
	}

	/**
	 * Two suggested ratings, which the appraiser confirms or departs from in a
	 * {@link Decision} (S8).
	 */
	record Suggested(Ratings ratings) implements Conclusion {

		@Override
		public Optional<Predicate> predicate() {
			return Optional.of(ratings.predicate());
		}

		@Override
		public Optional<Judgement> suggestion() {
			return Optional.of(ratings);
		}

	}

	/**
	 * The band of the total, and the predicate given: one lower where the innovation is
	 * missing (S9, S10).
	 */
	record Banded(Predicate band, Predicate given) implements Conclusion {

		@Override
		public Optional<Predicate> predicate() {
			return Optional.of(given);
		}

		@Override
		public Optional<Judgement> suggestion() {
			return Optional.of(new TotalPredicate(given));
		}

		public boolean lacksInnovation() {
			return given != band;
		}

	}

	/** Belum dapat dihitung. */
	record Pending(List<Gap> gaps) implements Conclusion {

		public Pending {
			gaps = List.copyOf(gaps);
		}

		@Override
		public Optional<Predicate> predicate() {
			return Optional.empty();
		}

	}

}
