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
 * negative; none where nothing has been reported, for what the system measures, and for a
 * rubric, whose level the appraiser chooses
 * @param narrative what there is to say about it
 * @param context what made this period unlike others, such as a rush, too few people or a
 * disaster (<i>catatan konteks</i>); it changes no figure and, once the appraiser has
 * confirmed it, stands beside it (feature 29)
 */
@Embeddable
public record ReportItem(@Nullable BigDecimal realised, @Embedded Narrative narrative, String context) {

	/** Most characters of a context. */
	public static final int LONGEST_CONTEXT = 500;

	public static final ReportItem EMPTY = new ReportItem(null, Narrative.EMPTY, "");

	/**
	 * Refuses numbers below zero.
	 */
	public ReportItem {
		if (realised != null && realised.signum() < 0) {
			throw new IllegalArgumentException("nobody reaches less than nothing");
		}
		realised = (realised != null) ? realised.setScale(TargetRange.DECIMALS) : null;
	}

	/** Without a context. */
	public ReportItem(@Nullable BigDecimal realised, Narrative narrative) {
		this(realised, narrative, "");
	}

	public boolean isEmpty() {
		return this.realised == null && this.narrative.isEmpty() && this.context.isEmpty();
	}

}
