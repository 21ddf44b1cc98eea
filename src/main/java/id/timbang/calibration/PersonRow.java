package id.timbang.calibration;

import java.math.BigDecimal;

import id.timbang.result.ResultId;
import id.timbang.scoring.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's result as calibration lists it.
 *
 * @param id the score sheet
 * @param name with titles
 * @param nip 18 digits
 * @param appraiser by name; none for somebody outside
 * @param results R with two decimals; none while something is missing
 * @param behaviour B with two decimals; none while something is missing
 * @param total T with two decimals; none where there is none
 * @param suggested what the figures suggest
 * @param settled what counts now
 * @param adjusted whether calibration changed it
 * @param waiting whether an adjustment waits for the second person
 */
public record PersonRow(ResultId id, String name, String nip, @Nullable String appraiser, @Nullable BigDecimal results,
		@Nullable BigDecimal behaviour, @Nullable BigDecimal total, @Nullable Predicate suggested,
		@Nullable Predicate settled, boolean adjusted, boolean waiting) {

	/**
	 * Whether the appraiser set something else than was suggested, and it still counts.
	 */
	public boolean departs() {
		return !this.adjusted && this.settled != null && this.settled != this.suggested;
	}

}
