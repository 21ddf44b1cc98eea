package id.timbang.indicator;

import id.timbang.personnel.PositionId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Whom a template is for: a group of positions or one position. For somebody to whom both
 * apply the position counts.
 *
 * @param positionGroup the group, or none
 * @param positionId the position, or none
 */
@Embeddable
public record Recipient(@Enumerated(EnumType.STRING) @Nullable PositionGroup positionGroup,
		@Nullable PositionId positionId) {

	public Recipient {
		if ((positionGroup == null) == (positionId == null) || positionGroup == PositionGroup.ALL) {
			throw new IllegalArgumentException("a template is for a group or for a position");
		}
	}

	/** Everybody in a group of positions. */
	public static Recipient group(PositionGroup group) {
		return new Recipient(group, null);
	}

	/** Everybody in one position. */
	public static Recipient position(PositionId position) {
		return new Recipient(null, position);
	}

}
