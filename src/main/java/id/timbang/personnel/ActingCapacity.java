package id.timbang.personnel;

import org.jspecify.annotations.Nullable;

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

	/**
	 * A name with the abbreviation behind it, such as "Siti Aminah (Plh.)".
	 * @param capacity name of the constant; none for somebody who acts for nobody
	 */
	public static String beside(String name, @Nullable String capacity) {
		return (capacity != null) ? name + " (" + valueOf(capacity).abbreviation + ")" : name;
	}

}
