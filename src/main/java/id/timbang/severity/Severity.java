package id.timbang.severity;

import java.util.UUID;

/**
 * How strict an appraiser is, against the average of the appraisers.
 *
 * @param appraiser who
 * @param people how many people are compared
 * @param points how many points lower the appraiser rates the same people than the
 * average appraiser would; negative where it is higher
 * @param standardError of the points
 * @param unevenness mean square of the standardised rest, about 1 where the appraiser
 * differs from others as much from person to person as appraisers do
 */
public record Severity(UUID appraiser, int people, double points, double standardError, double unevenness) {

	/** Two-sided 95 % of the normal distribution. */
	public static final double WIDTH = 1.96;

	/** Fewest people for saying anything about unevenness. Our own number. */
	private static final int FEWEST_FOR_UNEVENNESS = 5;

	/** Lower end of the interval that holds the true value in 95 of 100 cases. */
	public double low() {
		return this.points - WIDTH * this.standardError;
	}

	/** Upper end of the same interval. */
	public double high() {
		return this.points + WIDTH * this.standardError;
	}

	/** What can be said with that certainty. */
	public Leaning leaning() {
		if (low() > 0) {
			return Leaning.STRICTER;
		}
		return (high() < 0) ? Leaning.MILDER : Leaning.UNPROVEN;
	}

	/**
	 * Whether the appraiser departs from others in one person much more than in another:
	 * by more than two standard errors of a mean square.
	 */
	public boolean isUneven() {
		return this.people >= FEWEST_FOR_UNEVENNESS && this.unevenness > 1 + 2 * Math.sqrt(2.0 / this.people);
	}

	/** Towards which side an appraiser leans. */
	public enum Leaning {

		STRICTER, UNPROVEN, MILDER

	}

}
