package id.timbang.personnel;

/**
 * Levels of positions (<i>jenjang</i>); each belongs to one category.
 */
public enum PositionLevel {

	UTAMA(PositionCategory.JPT), MADYA(PositionCategory.JPT), PRATAMA(PositionCategory.JPT),

	ADMINISTRATOR(PositionCategory.JA), PENGAWAS(PositionCategory.JA), PELAKSANA(PositionCategory.JA),

	AHLI_PERTAMA(PositionCategory.JF_KEAHLIAN), AHLI_MUDA(PositionCategory.JF_KEAHLIAN),
	AHLI_MADYA(PositionCategory.JF_KEAHLIAN), AHLI_UTAMA(PositionCategory.JF_KEAHLIAN),

	PEMULA(PositionCategory.JF_KETERAMPILAN), TERAMPIL(PositionCategory.JF_KETERAMPILAN),
	MAHIR(PositionCategory.JF_KETERAMPILAN), PENYELIA(PositionCategory.JF_KETERAMPILAN);

	private final PositionCategory category;

	PositionLevel(PositionCategory category) {
		this.category = category;
	}

	/** The category that this level belongs to. */
	public PositionCategory category() {
		return this.category;
	}

	/**
	 * Whether its holders lead others by their position: high leadership, administrators
	 * and supervisors (UU 20/2023). Others may lead a team, but have no subordinates.
	 */
	public boolean isLeading() {
		return this.category == PositionCategory.JPT || this == ADMINISTRATOR || this == PENGAWAS;
	}

	/** Key of the Indonesian word. */
	public String messageKey() {
		return "personnel.positionLevel." + name();
	}

}
