package id.timbang.scoring;

import java.util.List;

/** Policies of the weighted multi-source kind. */
final class MultiSourcePolicies {

	private MultiSourcePolicies() {
	}

	/** The preset without subordinates, with another rule for peers. */
	static MultiSourcePolicy whenPeersAreMissing(MissingRule rule) {
		MultiSourcePolicy preset = MultiSourcePolicy.withoutSubordinates();
		return weighing(preset.shares()
			.stream()
			.map(share -> share.component() == Component.PEERS
					? new ComponentShare(Component.PEERS, share.weight(), rule) : share)
			.toList());
	}

	static MultiSourcePolicy weighing(List<ComponentShare> shares) {
		return new MultiSourcePolicy(ScoringSettings.DEFAULT, shares, MultiSourcePolicy.DEFAULT_SATISFACTION,
				NumericPolicy.DEFAULT_BANDS);
	}

}
