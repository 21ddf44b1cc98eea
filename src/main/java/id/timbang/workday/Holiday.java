package id.timbang.workday;

import java.time.LocalDate;

/**
 * A day on which no office works.
 *
 * @param day the day
 * @param name why, such as "Hari Kemerdekaan Republik Indonesia"
 * @param kind national holiday or joint leave
 */
public record Holiday(LocalDate day, String name, Kind kind) {

	/**
	 * Which kind of day off it is. Both come from one joint decree of three ministers
	 * each year, and both count the same here.
	 */
	public enum Kind {

		/** <i>Hari libur nasional</i>. */
		NATIONAL,
		/** <i>Cuti bersama</i>. */
		JOINT_LEAVE;

		/** Key of the Indonesian words. */
		public String messageKey() {
			return "workday.kind." + name();
		}

	}

}
