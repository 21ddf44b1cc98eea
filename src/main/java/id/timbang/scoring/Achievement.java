package id.timbang.scoring;

/**
 * An achievement (capaian) with the way it was made, so that a page can put the formula
 * into words and anyone can check it with a pocket calculator (S2, S3).
 *
 * @param realised the realised value, or the number of the level
 * @param bound the value it was compared with: the target or the nearer bound of a range,
 * level 4 for a rubric
 */
public record Achievement(Formula formula, Ratio realised, Ratio bound, Cap cap) {

	/** Whether the formula's result was used as it is or left the scale (S2). */
	public enum Clamp {

		NONE, AT_ZERO, AT_CAP

	}

	/** The points that count, 0 to the cap; clamped before any weight is applied. */
	public Ratio points() {
		return unclamped().clamp(Ratio.ZERO, cap.ratio());
	}

	/** The result of the formula alone. */
	public Ratio unclamped() {
		return formula.apply(realised, bound);
	}

	public Clamp clamp() {
		if (unclamped().signum() < 0) {
			return Clamp.AT_ZERO;
		}
		return unclamped().compareTo(cap.ratio()) > 0 ? Clamp.AT_CAP : Clamp.NONE;
	}

}
