package id.timbang.scoring;

/** What became of a line in its sum (S12). */
public enum Treatment {

	COUNTED,

	/** No figure and no weight: nothing is missing. */
	NOT_APPLICABLE,

	/** No figure: its weight went to the other lines. */
	LEFT_OUT,

	COUNTED_AS_ZERO,

	/** No figure, and without it the sum has none. */
	BLOCKS;

	boolean covers() {
		return this == COUNTED || this == COUNTED_AS_ZERO;
	}

}
