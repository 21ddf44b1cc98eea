package id.timbang.report;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What somebody who reports says about the value of a plan item.
 *
 * @param realised what was realised; none if that was not said, as where it is measured
 * @param context what stood around it; empty if nothing
 */
public record ReportedValue(@Nullable BigDecimal realised, String context) {

	/** Nothing was said. */
	public static final ReportedValue NONE = new ReportedValue(null, "");

}
