package id.timbang.assessment;

import id.timbang.scoring.Level;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What the appraiser says about one of the seven values.
 *
 * @param level 1 to 5; none as long as it is not rated
 * @param feedback what was seen; the reason for the lowest and the highest level
 */
@Embeddable
public record RatedValue(@Nullable Integer level, String feedback) {

	/** Whether nothing was entered at all. */
	public boolean isEmpty() {
		return this.level == null && this.feedback.isBlank();
	}

	/** The level for scoring; only of a rated value. */
	Level toLevel() {
		if (this.level == null) {
			throw new IllegalStateException("this value is not rated");
		}
		return new Level(this.level);
	}

}
