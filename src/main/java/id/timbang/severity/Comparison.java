package id.timbang.severity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One person as the appraiser and others see him or her in the same period.
 *
 * @param appraiser who appraises the person
 * @param points behaviour figure of the appraiser, in points
 * @param peers what colleagues say; none where too few answered
 * @param subordinates what subordinates say; none where too few answered
 */
public record Comparison(UUID appraiser, double points, @Nullable Panel peers, @Nullable Panel subordinates) {

	public Comparison {
		if (peers == null && subordinates == null) {
			throw new IllegalArgumentException("A comparison needs somebody to compare with");
		}
	}

}
