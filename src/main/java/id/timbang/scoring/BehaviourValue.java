package id.timbang.scoring;

/**
 * The seven values of BerAKHLAK in their order (SE MenPANRB 20/2021): what behaviour
 * (perilaku kerja) is rated by.
 */
public enum BehaviourValue {

	SERVICE_ORIENTED("BERORIENTASI_PELAYANAN"),

	ACCOUNTABLE("AKUNTABEL"),

	COMPETENT("KOMPETEN"),

	HARMONIOUS("HARMONIS"),

	LOYAL("LOYAL"),

	ADAPTIVE("ADAPTIF"),

	COLLABORATIVE("KOLABORATIF");

	private final String code;

	BehaviourValue(String code) {
		this.code = code;
	}

	/** The Indonesian name in capitals, as it stands in files. */
	public String code() {
		return code;
	}

}
