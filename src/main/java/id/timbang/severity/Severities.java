package id.timbang.severity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What was learnt from the comparisons of a period.
 *
 * @param people how many people were compared
 * @param betweenAppraisers standard deviation of the leniency of appraisers, in points
 * @param betweenPeople standard deviation of what an appraiser sees in one person and not
 * in another, in points
 * @param appraisers one estimate for each, in no order
 */
public record Severities(int people, double betweenAppraisers, double betweenPeople, List<Severity> appraisers) {

	/**
	 * Fewer appraisers than this say nothing about how appraisers differ. Our own number.
	 */
	public static final int FEWEST_APPRAISERS = 5;

	/** Fewest people that have to be compared. Our own number. */
	public static final int FEWEST_PEOPLE = 10;

	public Severities {
		appraisers = List.copyOf(appraisers);
	}

	/**
	 * Estimates the severity of all appraisers; none where there is too little to
	 * compare.
	 */
	public static Optional<Severities> of(Collection<Comparison> comparisons) {
		List<Team> teams = Team.of(comparisons);
		return (teams.size() < FEWEST_APPRAISERS || comparisons.size() < FEWEST_PEOPLE) ? Optional.empty()
				: Optional.of(new SeverityModel(teams).estimate());
	}

}
