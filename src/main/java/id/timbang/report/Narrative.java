package id.timbang.report;

import jakarta.persistence.Embeddable;

/**
 * The three parts of a report, overall or for one indicator (feature 24). Each may be
 * empty.
 *
 * @param achievements what was reached (<i>capaian</i>)
 * @param challenges what stood in the way (<i>tantangan</i>)
 * @param improvements what will be done better (<i>rencana perbaikan</i>)
 */
@Embeddable
public record Narrative(String achievements, String challenges, String improvements) {

	/** Most characters of each part. */
	public static final int LONGEST = 4000;

	public static final Narrative EMPTY = new Narrative("", "", "");

	public boolean isEmpty() {
		return this.achievements.isBlank() && this.challenges.isBlank() && this.improvements.isBlank();
	}

}
