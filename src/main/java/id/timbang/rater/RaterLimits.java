package id.timbang.rater;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many colleagues are wanted for a person, about how many people one rater may be
 * asked in a period, and how many may rate each other.
 */
@Component
class RaterLimits {

	private final int wanted;

	private final int most;

	private final int mutualMost;

	RaterLimits(@Value("${timbang.rater.peers-wanted}") int wanted,
			@Value("${timbang.rater.people-per-rater}") int most,
			@Value("${timbang.rater.mutual-most}") int mutualMost) {
		this.wanted = wanted;
		this.most = most;
		this.mutualMost = mutualMost;
	}

	/** Colleagues who are proposed for a person. */
	int wanted() {
		return this.wanted;
	}

	/** People whom one rater is asked about, subordinates' invitations included. */
	int most() {
		return this.most;
	}

	/** Those whom a person rates who rate him or her back, where there is a choice. */
	int mutualMost() {
		return this.mutualMost;
	}

}
