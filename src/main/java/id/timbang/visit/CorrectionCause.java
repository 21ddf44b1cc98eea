package id.timbang.visit;

/**
 * Why something had to be put right. Only the first counts against accuracy (S18).
 */
public enum CorrectionCause {

	/** <i>Kesalahan petugas</i>. */
	OFFICER,
	/** <i>Permintaan atau kekeliruan pemohon</i>. */
	APPLICANT;

	/** Key of the Indonesian words. */
	public String messageKey() {
		return "visit.cause." + name();
	}

}
