package id.timbang.indicator;

/**
 * How an indicator is measured in principle; it stays so through all versions.
 */
public enum IndicatorKind {

	/** By a number with a unit and a target. */
	QUANTITATIVE,

	/** By five described levels (<i>rubrik</i>). */
	QUALITATIVE;

	/** Key of the Indonesian word. */
	public String messageKey() {
		return "indicator.kind." + name();
	}

}
