package id.timbang.result;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import id.timbang.period.PeriodPart;
import id.timbang.period.PeriodSummary;
import id.timbang.personnel.AssignmentCard;

/**
 * Where somebody worked in a part of the period, and as what.
 *
 * @param position name of the position
 * @param unit name of the unit
 * @param from first day within the period
 * @param until last day within the period
 */
public record SheetAssignment(String position, String unit, LocalDate from, LocalDate until) {

	/** Calendar days, first and last included. */
	int days() {
		return (int) ChronoUnit.DAYS.between(this.from, this.until) + 1;
	}

	static SheetAssignment of(AssignmentCard card, PeriodSummary period) {
		PeriodPart part = period.part(card.span());
		return new SheetAssignment(card.position(), card.unit(), part.from(), part.until());
	}

}
