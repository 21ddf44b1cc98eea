package id.timbang.personnel;

/**
 * In which capacity somebody acts in the place of an official. Either may be handed the
 * appraisal of the team; that is confirmed for a lasting absence only (Permensos 4/2024),
 * so HR decides in each case.
 */
public enum ActingCapacity {

	/** Pelaksana harian: the official is away for some days. */
	PLH("Plh."),

	/** Pelaksana tugas: the position is vacant, or its holder is away for long. */
	PLT("Plt.");

	private final String abbreviation;

	ActingCapacity(String abbreviation) {
		this.abbreviation = abbreviation;
	}

	/** Such as "Plh.". */
	public String abbreviation() {
		return this.abbreviation;
	}

	/** A name with the abbreviation behind it. */
	String beside(String name) {
		return name + " (" + this.abbreviation + ")";
	}

}
