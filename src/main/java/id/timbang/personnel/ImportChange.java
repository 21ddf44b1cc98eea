package id.timbang.personnel;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an import changes about somebody who is known already, to be read before it is
 * confirmed.
 *
 * @param line of the file
 * @param name with titles, as it will be
 * @param parts what changes, never empty
 */
public record ImportChange(long line, String name, List<Part> parts) {

	public ImportChange {
		parts = List.copyOf(parts);
	}

	/**
	 * One thing that changes.
	 *
	 * @param field what it is
	 * @param before as stored; empty for nothing
	 * @param after as the file has it; empty for nothing
	 * @param from first day of what follows; none for what has no days
	 * @param correction whether what is stored becomes wrong from its own first day on,
	 * instead of ending before another begins
	 */
	public record Part(Field field, String before, String after, @Nullable LocalDate from, boolean correction) {
	}

	/** What may change. */
	public enum Field {

		/** Name and titles. */
		NAME,

		/** E-mail address. */
		EMAIL,

		/** Rank (<i>golongan/ruang</i>). */
		GRADE,

		/** Position and unit. */
		POST,

		/** Who appraises. */
		APPRAISER;

		/** Key of the Indonesian word. */
		public String messageKey() {
			return "import.change." + name();
		}

	}

}
