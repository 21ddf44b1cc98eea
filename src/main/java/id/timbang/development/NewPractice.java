package id.timbang.development;

/**
 * What is told of a good practice.
 *
 * @param title what it is called
 * @param done what was done
 * @param outcome what came of it
 * @param contact how the unit is reached
 */
public record NewPractice(String title, String done, String outcome, String contact) {

	/** Fewest characters of a title, or of how the unit is reached. */
	public static final int SHORTEST_LINE = 5;

	/** Most characters of a title. */
	public static final int LONGEST_TITLE = 150;

	/** Most characters of how the unit is reached. */
	public static final int LONGEST_CONTACT = 200;

	/** Fewest characters of what was done, and of what came of it. */
	public static final int SHORTEST = 10;

	/** Most characters of them. */
	public static final int LONGEST = 4000;

}
