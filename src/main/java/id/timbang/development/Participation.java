package id.timbang.development;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A workshop that belongs to a training.
 *
 * @param workshop the workshop
 * @param title what it is called
 * @param from first day
 * @param until last day
 * @param place where it is held
 * @param attended whether the person was there; none until somebody says so
 */
public record Participation(WorkshopId workshop, String title, LocalDate from, LocalDate until, String place,
		@Nullable Boolean attended) {
}
