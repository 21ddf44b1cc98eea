package id.timbang.report;

import java.math.BigDecimal;

import id.timbang.indicator.TargetRange;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/**
 * What a report says about one indicator.
 *
 * @param realised the realised value (<i>realisasi</i>) in the unit of the target, not
 * negative; none where nothing has been reported, and for a rubric, whose level the
 * appraiser chooses
 * @param narrative what there is to say about it
 */
@Embeddable
public record ReportItem(@Nullable BigDecimal realised, @Embedded Narrative narrative) {

	public static final ReportItem EMPTY = new ReportItem(null, Narrative.EMPTY);

	/**
	 * Refuses numbers below zero.
	 */
	public ReportItem {
		if (realised != null && realised.signum() < 0) {
			throw new IllegalArgumentException("nobody reaches less than nothing");
		}
		realised = (realised != null) ? realised.setScale(TargetRange.DECIMALS) : null;
	}

	public boolean isEmpty() {
		return this.realised == null && this.narrative.isEmpty();
	}

}
