package id.timbang.result;

import java.time.LocalDate;

import id.timbang.period.PeriodSummary;
import id.timbang.personnel.AssignmentCard;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody worked in a part of the period, and as what.
 *
 * @param position name of the position
 * @param unit name of the unit
 * @param from first day within the period
 * @param until last day within the period
 */
public record SheetAssignment(String position, String unit, LocalDate from, LocalDate until) {

	static SheetAssignment of(AssignmentCard card, PeriodSummary period) {
		LocalDate first = card.span().from();
		LocalDate from = first.isAfter(period.from()) ? first : period.from();
		return new SheetAssignment(card.position(), card.unit(), from, last(card.span().until(), from, period));
	}

	/** A span that was corrected afterwards may end before it would begin. */
	private static LocalDate last(@Nullable LocalDate end, LocalDate from, PeriodSummary period) {
		LocalDate until = (end != null && end.isBefore(period.until())) ? end : period.until();
		return until.isBefore(from) ? from : until;
	}

}
