package id.timbang.indicator;

import id.timbang.personnel.PositionLevel;

/**
 * The group of positions (<i>kelompok jabatan</i>) that an indicator or a template is
 * meant for.
 */
public enum PositionGroup {

	/** High leadership. */
	JPT,

	/** Heads of larger units. */
	ADMINISTRATOR,

	/** Supervisors: heads of villages and sections. */
	PENGAWAS,

	/** Staff. */
	PELAKSANA,

	/** Both kinds of functional positions. */
	JF,

	/** Everybody; for indicators only. */
	ALL;

	/** The group that a position belongs to. */
	public static PositionGroup of(PositionLevel level) {
		return switch (level.category()) {
			case JPT -> JPT;
			case JF_KEAHLIAN, JF_KETERAMPILAN -> JF;
			case JA -> valueOf(level.name());
		};
	}

	/** Whether something meant for this group is meant for the other one as well. */
	public boolean covers(PositionGroup other) {
		return this == ALL || this == other;
	}

	/** Key of the Indonesian word. */
	public String messageKey() {
		return "indicator.group." + name();
	}

}
