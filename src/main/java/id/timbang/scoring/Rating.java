package id.timbang.scoring;

/**
 * A rating of results or of behaviour against what was expected (PermenPANRB 6/2022),
 * best first.
 */
public enum Rating {

	ABOVE_EXPECTATION("DI_ATAS_EKSPEKTASI"),

	MEETS_EXPECTATION("SESUAI_EKSPEKTASI"),

	BELOW_EXPECTATION("DI_BAWAH_EKSPEKTASI");

	private final String code;

	Rating(String code) {
		this.code = code;
	}

	/** The Indonesian name in capitals, as it stands in files. */
	public String code() {
		return code;
	}

}
