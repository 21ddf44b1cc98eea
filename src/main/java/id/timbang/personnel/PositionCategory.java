package id.timbang.personnel;

/**
 * Groups of positions (<i>jenis jabatan</i>).
 */
public enum PositionCategory {

	/** High leadership (<i>jabatan pimpinan tinggi</i>). */
	JPT,

	/** Administrative (<i>jabatan administrasi</i>). */
	JA,

	/** Functional, expertise (<i>jabatan fungsional keahlian</i>). */
	JF_KEAHLIAN,

	/** Functional, skill (<i>jabatan fungsional keterampilan</i>). */
	JF_KETERAMPILAN;

	/** Whether its holders collect credit points (<i>angka kredit</i>). */
	public boolean isFunctional() {
		return this == JF_KEAHLIAN || this == JF_KETERAMPILAN;
	}

	/** Key of the Indonesian word. */
	public String messageKey() {
		return "personnel.positionCategory." + name();
	}

}
