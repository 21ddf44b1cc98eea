package id.timbang.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import id.timbang.scoring.Innovation;
import id.timbang.scoring.WrittenReason;
import id.timbang.shared.RuleException;
import id.timbang.shared.SeveralRulesException;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A new idea or method that the appraiser accepts, and what the appraiser's superior says
 * of it (S9).
 *
 * @param innovation what it is and whom it helps, at least 50 characters; empty where
 * nothing is claimed
 * @param innovationEvidence what shows it, such as a link or the number of a letter
 * @param innovationClaimedBy account of the appraiser; none where nothing is claimed
 * @param innovationRefusal why the superior does not confirm it; empty otherwise
 * @param innovationConfirmedBy the superior; none until it is confirmed
 * @param innovationConfirmedAt when
 */
@Embeddable
public record InnovationClaim(String innovation, String innovationEvidence, @Nullable UUID innovationClaimedBy,
		String innovationRefusal, @Nullable String innovationConfirmedBy, @Nullable Instant innovationConfirmedAt) {

	/** Most characters of the description. */
	public static final int LONGEST = 2000;

	/** Most characters of the evidence. */
	public static final int LONGEST_EVIDENCE = 500;

	public static final InnovationClaim NONE = new InnovationClaim("", "", null, "", null, null);

	/**
	 * What an appraiser claims.
	 * @throws SeveralRulesException with everything that is missing
	 */
	static InnovationClaim by(UUID appraiser, String innovation, String evidence) {
		List<RuleException> found = new ArrayList<>();
		if (!WrittenReason.INNOVATION.accepts(innovation)) {
			found.add(new RuleException("innovation", "assessment.innovation.short",
					WrittenReason.INNOVATION.minimumLength()));
		}
		if (evidence.isBlank()) {
			found.add(new RuleException("evidence", "assessment.innovation.evidence.missing"));
		}
		if (!found.isEmpty()) {
			throw new SeveralRulesException(found);
		}
		return new InnovationClaim(innovation, evidence.strip(), appraiser, "", null, null);
	}

	InnovationClaim confirmed(String by, Instant at) {
		return new InnovationClaim(this.innovation, this.innovationEvidence, this.innovationClaimedBy, "", by, at);
	}

	InnovationClaim refused(String reason) {
		return new InnovationClaim(this.innovation, this.innovationEvidence, this.innovationClaimedBy, reason, null,
				null);
	}

	/** Whether anything is claimed. */
	public boolean isClaimed() {
		return this.innovationClaimedBy != null;
	}

	/** Whether the superior has confirmed it. */
	public boolean isConfirmed() {
		return this.innovationConfirmedBy != null;
	}

	/** Whether the superior has refused it. */
	public boolean isRefused() {
		return !this.innovationRefusal.isEmpty();
	}

	/** Whether it waits for the superior. */
	public boolean isWaiting() {
		return isClaimed() && !isConfirmed() && !isRefused();
	}

	/** The same for scoring; none where nothing is claimed. */
	@Nullable Innovation toInnovation() {
		return isClaimed() ? new Innovation(this.innovation, true, true, isConfirmed()) : null;
	}

}
