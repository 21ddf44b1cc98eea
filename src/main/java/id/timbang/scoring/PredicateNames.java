package id.timbang.scoring;

/** Whose names a policy gives its predicates. */
public enum PredicateNames {

	PERMENPANRB_6_2022("BUTUH_PERBAIKAN"),

	PP_30_2019("CUKUP");

	private final String middle;

	PredicateNames(String middle) {
		this.middle = middle;
	}

	/** The name in capitals, as it stands in files. */
	public String codeOf(Predicate predicate) {
		return predicate == Predicate.NEEDS_IMPROVEMENT ? middle : predicate.code();
	}

}
