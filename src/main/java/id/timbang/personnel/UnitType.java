package id.timbang.personnel;

/**
 * Kinds of units, from the region down to the smallest section.
 */
public enum UnitType {

	PEMDA, SETDA, BAGIAN, DINAS, BADAN, SEKRETARIAT, SUBBAGIAN, BIDANG, SUBBIDANG, UPTD, KECAMATAN, KELURAHAN, SEKSI;

	/** Key of the Indonesian word. */
	public String messageKey() {
		return "personnel.unitType." + name();
	}

}
