package id.timbang.scoring;

/**
 * Why a figure is not there, with the numbers for a sentence such as "kelompok rekan
 * kerja baru 2 dari 3 jawaban" (S5, S11, S12).
 */
public sealed interface Gap {

	/** Tidak dilaporkan: this item awaits a report or a verified value. */
	record NotReported(String item) implements Gap {
	}

	/** Belum cukup data: this item was measured on too few cases. */
	record NotEnoughData(String item) implements Gap {
	}

	/**
	 * A single rater has not given enough of the seven values; 0 where there is no sheet.
	 */
	record TooFewValues(Component rater, int given, int needed) implements Gap {
	}

	/** A group has too few sheets that count, and stays hidden. */
	record TooFewRaters(Component group, int valid, int needed) implements Gap {
	}

	/** Too few citizens answered; 0 where there is no index. */
	record TooFewRatings(int given, int needed) implements Gap {
	}

	/** The lines of a sum that have a figure carry too little of its weight. */
	record CoverageTooLow(Component sum, Ratio coverage, Weight needed) implements Gap {
	}

}
