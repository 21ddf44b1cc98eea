package id.timbang.scoring;

import java.math.BigDecimal;

/**
 * The highest achievement an indicator can give (S2): 100.00 to 120.00 points, as a rule
 * 120 (PP 30/2019).
 */
public record Cap(BigDecimal points) {

	public static final Cap DEFAULT = new Cap(BigDecimal.valueOf(120));

	public Cap {
		points = Hundredths.between(100, 120, points, Refusal.CAP_OUT_OF_RANGE);
	}

	public Ratio ratio() {
		return Ratio.of(points);
	}

}
