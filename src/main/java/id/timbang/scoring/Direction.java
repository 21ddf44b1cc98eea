package id.timbang.scoring;

/**
 * Which way an indicator is better (S2): it decides the formula on either side of the
 * target.
 */
public enum Direction {

	/** More is better. */
	HIGHER(Formula.DIRECT, Formula.DIRECT),

	/** Less is better: days, errors, complaints. */
	LOWER(Formula.REVERSED, Formula.REVERSED),

	/** Neither too little nor too much: both sides lose. */
	RANGE(Formula.DIRECT, Formula.REVERSED);

	private final Formula below;

	private final Formula above;

	Direction(Formula below, Formula above) {
		this.below = below;
		this.above = above;
	}

	Formula below() {
		return below;
	}

	Formula above() {
		return above;
	}

}
