package id.timbang.period;

/**
 * Periodic evaluation within the year, or the annual one at its end.
 */
public enum PeriodKind {

	/** A month or a quarter (<i>evaluasi kinerja periodik</i>). */
	PERIODIC,

	/** The whole cycle (<i>evaluasi kinerja tahunan</i>). */
	ANNUAL

}
