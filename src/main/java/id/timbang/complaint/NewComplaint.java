package id.timbang.complaint;

import java.time.LocalDate;
import java.util.UUID;

import id.timbang.personnel.UnitId;
import id.timbang.service.ServiceId;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen sends.
 *
 * @param key made with the form, so that a second click sends nothing
 * @param unit whom it is told
 * @param kind what it is
 * @param service what it is about, if it is about one
 * @param happenedOn the day of the event, if the citizen says
 * @param text in 10 to 4,000 characters
 * @param officer a name, as it was typed; empty for none
 */
public record NewComplaint(UUID key, UnitId unit, ComplaintKind kind, @Nullable ServiceId service,
		@Nullable LocalDate happenedOn, String text, String officer) {

	/** Fewest characters of a text that can be understood. */
	public static final int SHORTEST = 10;

	/** Most characters of a text. */
	public static final int LONGEST = 4000;

	/** Most characters of a name. */
	public static final int LONGEST_OFFICER = 100;

}
