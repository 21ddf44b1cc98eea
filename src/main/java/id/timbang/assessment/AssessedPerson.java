package id.timbang.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.PositionLevel;
import id.timbang.scoring.Inputs;
import id.timbang.scoring.Judgement;
import id.timbang.scoring.ScoreSheet;
import org.jspecify.annotations.Nullable;

/**
 * A person in a period with everything that counts.
 *
 * @param employeeId the person
 * @param level level of the position that the person holds last
 * @param parts the assignments in the order of time; as a rule one
 * @param suggestion as it was stored with the last part
 * @param verdict what was set by the last appraiser
 * @param innovation a new idea or method, as far as it is claimed
 * @param savedBy who saved last; none as long as nothing was saved
 * @param savedAt when
 */
public record AssessedPerson(EmployeeId employeeId, PositionLevel level, List<AssessedPart> parts,
		Suggestion suggestion, Verdict verdict, InnovationClaim innovation, @Nullable String savedBy,
		@Nullable Instant savedAt) {

	public AssessedPerson {
		parts = List.copyOf(parts);
	}

	/** The last part, whose appraiser decides. */
	public AssessedPart last() {
		return this.parts.get(this.parts.size() - 1);
	}

	/**
	 * What was set, as long as the figures suggest what they suggested then; otherwise
	 * none, because it was set in view of other figures.
	 */
	public Verdict verdictOn(Optional<Judgement> suggested) {
		return suggested.isPresent() && suggested.equals(this.suggestion.judgement()) ? this.verdict : Verdict.NONE;
	}

	/**
	 * Scores the person: the one function behind every stored suggestion and every result
	 * (P6).
	 */
	public ScoreSheet score(ScoringPolicies.ByPosition policies) {
		return policies.of(this.level)
			.score(new Inputs(this.parts.stream().map(AssessedPart::toPart).toList(), this.innovation.toInnovation()));
	}

}
