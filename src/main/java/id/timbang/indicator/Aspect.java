package id.timbang.indicator;

/**
 * Which side of the work an indicator looks at (<i>aspek</i>).
 */
public enum Aspect {

	/** How much. */
	KUANTITAS,

	/** How well. */
	KUALITAS,

	/** How fast. */
	WAKTU,

	/** At what cost. */
	BIAYA;

	/** Key of the Indonesian word. */
	public String messageKey() {
		return "indicator.aspect." + name();
	}

}
