package id.timbang.indicator;

import id.timbang.personnel.PositionSummary;
import org.jspecify.annotations.Nullable;

/**
 * Whom a template is for, in words.
 *
 * @param group the group of positions, which the position belongs to if there is one
 * @param position the name of the one position; none for a whole group
 */
public record RecipientName(PositionGroup group, @Nullable String position) {

	static RecipientName of(PositionSummary position) {
		return new RecipientName(PositionGroup.of(position.level()), position.name());
	}

}
