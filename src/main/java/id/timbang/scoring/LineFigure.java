package id.timbang.scoring;

import java.math.BigDecimal;

/**
 * A figure as a line of the sheet shows it: four decimals, and whether they are the exact
 * value.
 */
public record LineFigure(BigDecimal value, boolean exact) {

	/**
	 * Plain digits with a decimal point, {@code ≈} in front where digits are missing; no
	 * locale.
	 */
	public String text() {
		return (exact ? "" : "≈") + value.toPlainString();
	}

}
