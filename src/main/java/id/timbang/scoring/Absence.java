package id.timbang.scoring;

/**
 * Why an indicator has no value: three different words with three different consequences
 * (S12).
 */
public enum Absence implements Reading {

	/** Tidak berlaku: it carries no weight here. */
	NOT_APPLICABLE,

	/**
	 * Belum cukup data: measured, but on too few cases; the policy's missing rule
	 * decides.
	 */
	NOT_ENOUGH_DATA,

	/**
	 * Tidak dilaporkan: always blocks, until the appraiser enters a verified value (which
	 * may be 0).
	 */
	NOT_REPORTED

}
