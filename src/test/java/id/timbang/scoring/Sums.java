package id.timbang.scoring;

import java.util.Optional;

/** Looks into the sums of a sheet. */
final class Sums {

	private Sums() {
	}

	static WeightedSum<Component> sum(PartSheet part, Component name) {
		return Optional.ofNullable(part.sums().get(name)).orElseThrow();
	}

	static <S> ScoreLine<S> line(WeightedSum<S> sum, S subject) {
		return sum.lines().stream().filter(line -> line.subject().equals(subject)).findFirst().orElseThrow();
	}

}
