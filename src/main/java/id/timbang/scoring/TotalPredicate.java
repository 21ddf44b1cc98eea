package id.timbang.scoring;

import java.util.Optional;

/** The predicate of a total (S9, S10). */
public record TotalPredicate(Predicate predicate) implements Judgement {

	@Override
	public Optional<Predicate> ofTotal() {
		return Optional.of(predicate);
	}

}
