package id.timbang.development;

import java.time.LocalDate;

import id.timbang.scoring.BehaviourValue;
import org.jspecify.annotations.Nullable;

/**
 * What is announced about a workshop.
 *
 * @param title what it is called
 * @param from first day
 * @param until last day
 * @param place where it is held
 * @param seats how many can take part
 * @param behaviour the value that it is about, if any
 * @param indicator code of the indicator that it is about, if any
 */
public record NewWorkshop(String title, LocalDate from, LocalDate until, String place, int seats,
		@Nullable BehaviourValue behaviour, @Nullable String indicator) {

	/** Fewest characters of a title. */
	public static final int SHORTEST_TITLE = 5;

	/** Fewest characters of a place. */
	public static final int SHORTEST_PLACE = 3;

	/** Most characters of both. */
	public static final int LONGEST = 150;

	/** Most seats. */
	public static final int MOST_SEATS = 1000;

}
