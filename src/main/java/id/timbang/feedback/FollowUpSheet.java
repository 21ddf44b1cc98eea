package id.timbang.feedback;

import java.util.List;

import id.timbang.shared.Window;
import org.jspecify.annotations.Nullable;

/**
 * What a unit undertakes about its weakest elements.
 *
 * @param shown what citizens said; none where nobody serves citizens for the unit
 * @param rows the weakest elements, and those that something is undertaken about, the
 * weakest first; empty without an index
 * @param months all months that something is undertaken for, the latest first
 * @param mayWrite whether the reader may change it
 */
public record FollowUpSheet(@Nullable UnitSatisfaction shown, List<FollowUpRow> rows, Window<FollowUpMonths> months,
		boolean mayWrite) {

	public FollowUpSheet {
		rows = List.copyOf(rows);
	}

}
