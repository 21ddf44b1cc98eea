package id.timbang.feedback;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What citizens say about a unit.
 *
 * @param shown some months together; none where nobody serves citizens for the unit
 * @param sample how many of the visits behind the index have been rated; none without an
 * index
 * @param months the last twelve months, latest first, as far as something can be shown
 */
public record SatisfactionPage(@Nullable UnitSatisfaction shown, @Nullable SurveySample sample,
		List<UnitSatisfaction> months) {

	static final SatisfactionPage EMPTY = new SatisfactionPage(null, null, List.of());

	public SatisfactionPage {
		months = List.copyOf(months);
	}

}
