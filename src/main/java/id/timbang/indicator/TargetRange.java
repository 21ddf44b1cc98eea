package id.timbang.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;

import id.timbang.scoring.Ratio;
import id.timbang.scoring.Target;
import jakarta.persistence.Embeddable;

/**
 * A target as it is stored and shown: a range, or one value, which is a range without
 * width. What a target may be is decided by {@link Target}.
 *
 * @param targetLow the value, or the lower bound
 * @param targetHigh the same value, or the upper bound
 */
@Embeddable
public record TargetRange(BigDecimal targetLow, BigDecimal targetHigh) {

	/** Most decimals of a target. */
	public static final int DECIMALS = 4;

	/**
	 * Refuses what {@link Target} refuses.
	 * @throws id.timbang.scoring.RefusedException if it is not above zero, or upside down
	 */
	public TargetRange {
		targetLow = targetLow.setScale(DECIMALS, RoundingMode.UNNECESSARY);
		targetHigh = targetHigh.setScale(DECIMALS, RoundingMode.UNNECESSARY);
		new Target(Ratio.of(targetLow), Ratio.of(targetHigh));
	}

	/** One value. */
	public static TargetRange of(BigDecimal value) {
		return new TargetRange(value, value);
	}

	/**
	 * Two different bounds.
	 * @throws id.timbang.scoring.RefusedException if they are not
	 */
	public static TargetRange between(BigDecimal low, BigDecimal high) {
		Target.range(Ratio.of(low), Ratio.of(high));
		return new TargetRange(low, high);
	}

	public boolean isRange() {
		return this.targetLow.compareTo(this.targetHigh) != 0;
	}

	/** The same for scoring. */
	public Target toTarget() {
		return new Target(Ratio.of(this.targetLow), Ratio.of(this.targetHigh));
	}

}
