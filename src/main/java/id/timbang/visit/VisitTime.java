package id.timbang.visit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import id.timbang.service.ServiceStandard;
import id.timbang.workday.WorkCalendar;

/**
 * How the time of a visit runs against its standard (S17): in working days or minutes of
 * opening hours of the unit, or in calendar days, for which every day counts. A pause
 * stops it. A pause is measured by the same rule as the visit, so that the due date moves
 * by exactly what is taken off the duration.
 */
final class VisitTime {

	/** A day is in time until its last minute. */
	private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

	private final WorkCalendar calendar;

	private final ServiceStandard standard;

	private final LocalDateTime received;

	private final List<Pause> pauses;

	/**
	 * @param received when the file was complete
	 * @param pauses of the visit, one after the other
	 */
	VisitTime(WorkCalendar calendar, ServiceStandard standard, LocalDateTime received, List<Pause> pauses) {
		this.calendar = calendar;
		this.standard = standard;
		this.received = received;
		this.pauses = List.copyOf(pauses);
	}

	/**
	 * The last minute in time; none while a pause lasts, because then nobody knows.
	 */
	Optional<LocalDateTime> due() {
		if (this.pauses.stream().anyMatch(Pause::isOpen)) {
			return Optional.empty();
		}
		int allowed = Math.addExact(this.standard.value(), paused());
		return Optional.of(switch (this.standard.unit()) {
			case MINUTES -> this.calendar.after(this.received, allowed);
			case WORKING_DAYS -> this.calendar.workingDay(this.received, allowed).atTime(END_OF_DAY);
			case CALENDAR_DAYS -> this.received.toLocalDate().plusDays(allowed).atTime(END_OF_DAY);
		});
	}

	/**
	 * How long it took without its pauses, in the unit of the standard.
	 * @param completed when the applicant had what was asked for; every pause is over by
	 * then
	 * @return 0 or more
	 */
	int duration(LocalDateTime completed) {
		return Math.max(0, between(this.received, completed) - paused());
	}

	private int paused() {
		return this.pauses.stream()
			.filter((pause) -> !pause.isOpen())
			.mapToInt((pause) -> between(pause.from(), Objects.requireNonNull(pause.until())))
			.sum();
	}

	private int between(LocalDateTime from, LocalDateTime until) {
		return switch (this.standard.unit()) {
			case MINUTES -> Math.toIntExact(this.calendar.minutes(from, until));
			case WORKING_DAYS -> this.calendar.workingDays(from, until);
			case CALENDAR_DAYS -> days(from.toLocalDate(), until.toLocalDate());
		};
	}

	private static int days(LocalDate from, LocalDate until) {
		return Math.toIntExact(ChronoUnit.DAYS.between(from, until));
	}

}
