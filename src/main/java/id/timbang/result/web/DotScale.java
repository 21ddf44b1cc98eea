package id.timbang.result.web;

import id.timbang.scoring.Level;
import id.timbang.scoring.Ratio;

/**
 * Where points stand in a drawing from one end of a scale to the other.
 *
 * @param low points at the left end
 * @param high points at the right end
 */
record DotScale(Ratio low, Ratio high) {

	/** That of the seven values, whose lowest level gives 40. */
	static final DotScale LEVELS = new DotScale(Level.LOWEST.points(), Level.HIGHEST.points());

	/** That of achievements. */
	static final DotScale ACHIEVEMENTS = new DotScale(Ratio.ZERO, Level.HIGHEST.points());

	/** In percent of the width; what lies outside stands at the nearer end. */
	public String place(Ratio points) {
		Ratio share = points.clamp(this.low, this.high).minus(this.low).dividedBy(this.high.minus(this.low));
		return share.times(Ratio.HUNDRED).toDecimal(2).toPlainString() + '%';
	}

	/** Where what was expected stands. */
	public String target() {
		return place(Ratio.HUNDRED);
	}

}
