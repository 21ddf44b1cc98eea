package id.timbang.scoring;

/**
 * Whether a planned result belongs to the main work (utama) or was added to it
 * (tambahan).
 */
public enum ResultType {

	MAIN, ADDITIONAL

}
