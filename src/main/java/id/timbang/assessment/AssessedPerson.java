package id.timbang.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import id.timbang.personnel.EmployeeId;
import id.timbang.scoring.Inputs;
import id.timbang.scoring.Ratings;
import id.timbang.scoring.ScoreSheet;
import id.timbang.scoring.ScoringPolicy;
import org.jspecify.annotations.Nullable;

/**
 * A person in a period with everything that counts.
 *
 * @param employeeId the person
 * @param parts the assignments in the order of time; as a rule one
 * @param suggestion as it was stored with the last part
 * @param verdict the ratings set by the last appraiser
 * @param savedBy who saved last; none as long as nothing was saved
 * @param savedAt when
 */
public record AssessedPerson(EmployeeId employeeId, List<AssessedPart> parts, Suggestion suggestion, Verdict verdict,
		@Nullable String savedBy, @Nullable Instant savedAt) {

	public AssessedPerson {
		parts = List.copyOf(parts);
	}

	/** The last part, whose appraiser sets the ratings. */
	public AssessedPart last() {
		return this.parts.get(this.parts.size() - 1);
	}

	/**
	 * The ratings set, as long as the figures suggest what they suggested then; otherwise
	 * none, because they were set in view of other figures.
	 */
	public Verdict verdictOn(Optional<Ratings> suggested) {
		return suggested.isPresent() && suggested.equals(this.suggestion.ratings()) ? this.verdict : Verdict.NONE;
	}

	/**
	 * Scores the person: the one function behind every stored suggestion and every result
	 * (P6).
	 */
	public ScoreSheet score(ScoringPolicy policy) {
		return policy.score(new Inputs(this.parts.stream().map(AssessedPart::toPart).toList(), null));
	}

}
