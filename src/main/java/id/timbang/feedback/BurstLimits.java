package id.timbang.feedback;

import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * From where on ratings of a day are a burst. Fewer than ten never are: less is not shown
 * of anything that citizens say.
 */
@Component
class BurstLimits {

	private static final int PERCENT = 100;

	private final int alikeWalkIns;

	private final int alikeCodes;

	private final int walkInsPerVisit;

	BurstLimits(@Value("${timbang.burst.alike-walk-ins}") int alikeWalkIns,
			@Value("${timbang.burst.alike-codes}") int alikeCodes,
			@Value("${timbang.burst.walk-ins-per-visit}") int walkInsPerVisit) {
		this.alikeWalkIns = alikeWalkIns;
		this.alikeCodes = alikeCodes;
		this.walkInsPerVisit = walkInsPerVisit;
	}

	/** The first rule that a group breaks, if any. */
	Optional<BurstRule> broken(BurstGroup group) {
		BurstRule alike = group.isWalkIn() ? BurstRule.ALIKE_WALK_INS : BurstRule.ALIKE_CODES;
		if ((long) PERCENT * group.identical() > (long) allowed(alike) * group.ratings()) {
			return Optional.of(alike);
		}
		return Optional.of(BurstRule.MANY_WALK_INS)
			.filter((rule) -> group.isWalkIn() && group.ratings() > allowed(rule) * group.visits());
	}

	/** A share in percent, or a multiple of the visits. */
	int allowed(BurstRule rule) {
		return switch (rule) {
			case ALIKE_WALK_INS -> this.alikeWalkIns;
			case ALIKE_CODES -> this.alikeCodes;
			case MANY_WALK_INS -> this.walkInsPerVisit;
		};
	}

}
