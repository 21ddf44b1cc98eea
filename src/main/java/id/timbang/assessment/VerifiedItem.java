package id.timbang.assessment;

import java.math.BigDecimal;

import id.timbang.indicator.TargetRange;
import id.timbang.scoring.Absence;
import id.timbang.scoring.Level;
import id.timbang.scoring.Ratio;
import id.timbang.scoring.Reading;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What the appraiser found for one indicator: a verified value, or the level of a rubric.
 *
 * @param verified the value in the unit of the target, not negative
 * @param level 1 to 5
 * @param reason why the value differs from what was reported, or why the lowest or
 * highest level was given
 * @param contextConfirmed whether what the employee says about the context of the period
 * is so (feature 29)
 */
@Embeddable
public record VerifiedItem(@Nullable BigDecimal verified, @Nullable Integer level, String reason,
		boolean contextConfirmed) {

	/** Nothing found. */
	static final VerifiedItem NONE = new VerifiedItem(null, null, "");

	public VerifiedItem {
		verified = (verified != null) ? verified.setScale(TargetRange.DECIMALS) : null;
	}

	/** Without a word about the context. */
	public VerifiedItem(@Nullable BigDecimal verified, @Nullable Integer level, String reason) {
		this(verified, level, reason, false);
	}

	/** Whether the appraiser has found anything. */
	public boolean isGiven() {
		return this.verified != null || this.level != null;
	}

	/** Whether nothing was entered at all. */
	public boolean isEmpty() {
		return !isGiven() && this.reason.isBlank() && !this.contextConfirmed;
	}

	/** The same for scoring; nothing found counts as not reported (S12). */
	Reading reading() {
		if (this.verified != null) {
			return new Reading.Value(Ratio.of(this.verified));
		}
		return (this.level != null) ? new Reading.Rated(new Level(this.level)) : Absence.NOT_REPORTED;
	}

}
