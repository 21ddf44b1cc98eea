package id.timbang.scoring;

import java.util.Optional;

/**
 * A quantitative measure (pendekatan kuantitatif): target, direction and cap (S2).
 */
public record Quantity(Target target, Direction direction, Cap cap) implements Measure {

	public static Quantity of(Target target, Direction direction) {
		return new Quantity(target, direction, Cap.DEFAULT);
	}

	@Override
	public Optional<Achievement> achievement(Reading reading) {
		return reading.realised().map(this::achieve);
	}

	private Achievement achieve(Ratio realised) {
		return new Achievement(formula(realised), realised, target.nearest(realised), cap);
	}

	private Formula formula(Ratio realised) {
		if (realised.compareTo(target.low()) < 0) {
			return direction.below();
		}
		if (realised.compareTo(target.high()) > 0) {
			return direction.above();
		}
		return target.isRange() ? Formula.INSIDE : direction.below();
	}

}
