package id.timbang.plan;

import id.timbang.indicator.Aspect;
import id.timbang.indicator.IndicatorDetails;
import id.timbang.indicator.QuantityYardstick;
import id.timbang.scoring.Direction;

/**
 * How the target of a year relates to its periods (P1).
 */
public enum ItemKind {

	/** A share, mean, index or level: the same target in each period. */
	LEVEL,

	/** An amount for the whole year, split over the periods. */
	SUM;

	/** Key of the Indonesian word. */
	public String messageKey() {
		return "plan.kind." + name();
	}

	/**
	 * What an indicator usually is: amounts of work add up, everything else does not. A
	 * plan may say otherwise.
	 */
	public static ItemKind usual(IndicatorDetails indicator) {
		boolean amount = indicator.aspect() == Aspect.KUANTITAS
				&& indicator.yardstick() instanceof QuantityYardstick quantity
				&& quantity.direction() == Direction.HIGHER && !quantity.unit().startsWith("%");
		return amount ? SUM : LEVEL;
	}

}
