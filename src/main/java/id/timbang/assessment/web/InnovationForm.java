package id.timbang.assessment.web;

import id.timbang.assessment.InnovationClaim;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An innovation as it is claimed, or the reason why it is not confirmed.
 */
record InnovationForm(long version, @Size(max = InnovationClaim.LONGEST) String innovation,
		@Size(max = InnovationClaim.LONGEST_EVIDENCE) String evidence, @Size(max = 1000) String reason) {

	InnovationForm(long version, @Nullable String innovation, @Nullable String evidence, @Nullable String reason) {
		this.version = version;
		this.innovation = (innovation != null) ? innovation : "";
		this.evidence = (evidence != null) ? evidence : "";
		this.reason = (reason != null) ? reason : "";
	}

}
