package id.timbang.rater;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many colleagues are wanted for a person, and about how many people one rater may be
 * asked in a period.
 */
@Component
class RaterLimits {

	private final int wanted;

	private final int most;

	RaterLimits(@Value("${timbang.rater.peers-wanted}") int wanted,
			@Value("${timbang.rater.people-per-rater}") int most) {
		this.wanted = wanted;
		this.most = most;
	}

	/** Colleagues who are proposed for a person. */
	int wanted() {
		return this.wanted;
	}

	/** People whom one rater is asked about, subordinates' invitations included. */
	int most() {
		return this.most;
	}

}
