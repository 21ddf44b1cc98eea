package id.timbang.scoring;

/**
 * The predicate of a person's performance (predikat kinerja), best first.
 *
 * <p>
 * PermenPANRB 6/2022 and PP 30/2019 both know five and differ in the name of the middle
 * one only; it is one constant here with two names (see {@link PredicateNames}).
 */
public enum Predicate {

	VERY_GOOD("SANGAT_BAIK"),

	GOOD("BAIK"),

	/** Called Cukup by PP 30/2019. */
	NEEDS_IMPROVEMENT("BUTUH_PERBAIKAN"),

	POOR("KURANG"),

	VERY_POOR("SANGAT_KURANG");

	private final String code;

	Predicate(String code) {
		this.code = code;
	}

	/**
	 * The name in PermenPANRB 6/2022 in capitals, as it stands in files and message keys.
	 */
	public String code() {
		return code;
	}

}
