package id.timbang.scoring;

/**
 * The predicate of an organisation's performance (capaian kinerja organisasi), best
 * first, as SE MenPANRB 3/2023 names them. The leader of the organisation above sets it.
 *
 * <p>
 * Only the highest differs in name from the {@link Predicate} of a person; it is another
 * thing, and decides which {@link DistributionPattern} those should follow.
 */
public enum OrganisationPredicate {

	/** Istimewa: goes beyond what was agreed. */
	EXCELLENT("ISTIMEWA"),

	GOOD("BAIK"),

	/** Called Cukup by older rules. */
	NEEDS_IMPROVEMENT("BUTUH_PERBAIKAN"),

	POOR("KURANG"),

	/** Most of what was agreed shows no progress. */
	VERY_POOR("SANGAT_KURANG");

	private final String code;

	OrganisationPredicate(String code) {
		this.code = code;
	}

	/** The name in capitals, as it stands in files. */
	public String code() {
		return code;
	}

}
