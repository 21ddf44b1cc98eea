package id.timbang.scoring.recount;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a person's score is made of, in whole numbers: weights, edges and caps in
 * hundredths, fractions as two numbers, a level of 0 where a value was left out.
 */
public final class Raw {

	private Raw() {
	}

	/**
	 * The whole period.
	 *
	 * @param ideaLength characters of the innovation
	 * @param ideaCounts whether it has evidence and both have agreed
	 */
	public record Person(List<Stretch> parts, int ideaLength, boolean ideaCounts) {
	}

	/**
	 * One part of the period.
	 *
	 * @param appraiser seven levels; none before there is a sheet
	 * @param self seven levels; none before there is a sheet
	 * @param respondents citizens who answered
	 * @param answers the sums of their answers to the nine elements
	 */
	public record Stretch(int days, List<Item> items, @Nullable List<Integer> appraiser, List<List<Integer>> peers,
			List<List<Integer>> subordinates, @Nullable List<Integer> self, int respondents, List<Integer> answers) {
	}

	/**
	 * One indicator.
	 *
	 * @param way HIGHER, LOWER, RANGE or RUBRIC
	 * @param low the target or its lower bound; 0/1 for a rubric
	 * @param high the target or its upper bound; 0/1 for a rubric
	 * @param realised the value, or the level over 1
	 * @param missing UNREPORTED, SCARCE or empty
	 */
	public record Item(int weight, String way, List<Integer> low, List<Integer> high, int cap, List<Integer> realised,
			String missing) {
	}

	/**
	 * What an agency has set.
	 *
	 * @param missingItem SPREAD, BLOCK or ZERO
	 * @param coverage weight that must be there
	 * @param curve whether achievements are converted
	 * @param fewestRaters of a group
	 * @param fewestCitizens of an index
	 */
	public record Settings(String missingItem, int coverage, boolean curve, int fewestRaters, int fewestCitizens) {
	}

	/**
	 * PermenPANRB 6/2022: two edges each, the higher one first.
	 */
	public record Ratings(Settings settings, List<Integer> results, List<Integer> behaviour) {
	}

	/**
	 * PP 30/2019.
	 *
	 * @param results weight of results
	 * @param appraiser weight of the appraiser within behaviour
	 * @param edges four, the highest first
	 */
	public record Numeric(Settings settings, int results, int appraiser, boolean peers, boolean subordinates,
			List<Integer> edges) {
	}

	/**
	 * Several sources: results, appraiser, peers, subordinates, self, citizens.
	 *
	 * @param weights of these six
	 * @param missing SPREAD, BLOCK or ZERO for each of the last four
	 * @param target of the index
	 * @param edges four, the highest first
	 */
	public record Sources(Settings settings, List<Integer> weights, List<String> missing, int target,
			List<Integer> edges) {
	}

}
