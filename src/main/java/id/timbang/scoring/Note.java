package id.timbang.scoring;

/** Something a reader of the sheet must be told; a page puts it into words. */
public sealed interface Note {

	/** Lines without figure gave their weight to the others (S12). */
	record Renormalised(Component sum, Ratio coverage) implements Note {
	}

	/** Lines without figure counted as 0, by the agency's choice (S12). */
	record CountedAsZero(Component sum) implements Note {
	}

	/**
	 * A part of fewer than seven days has no figure, and its days count nowhere (S20).
	 */
	record PartTooShort(int days) implements Note {
	}

	/** Notes without figures. */
	enum Remark implements Note {

		/**
		 * No other group is large enough: B = A, the weights of results and behaviour
		 * stay (S9).
		 */
		NO_OTHER_RATERS,

		/**
		 * The satisfaction index stands in the plan and is a component of its own as well
		 * (S11).
		 */
		CITIZENS_COUNTED_TWICE,

		/** No part has seven days, so the last one stands for the whole period (S20). */
		LAST_PART_STANDS_FOR_ALL

	}

}
