package id.timbang.workday;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts the time of a service (S17). All times are those of the agency's clock, and
 * count to the minute: seconds are cut off.
 * <p>
 * <b>Working days.</b> An office works on the days on which it is open and which are
 * neither national holiday nor joint leave. What is received on another day, or after
 * closing time, counts as received on the next working day; exactly at closing time still
 * belongs to the day. That day is day 0; a service takes as many working days as follow
 * it, up to and including the day of completion, so 0 on the same day.
 * <p>
 * <b>Minutes</b> are those during opening hours.
 * <p>
 * The rule is a decision of ours: the regulations speak of working days without saying
 * how they are counted.
 */
public final class WorkCalendar {

	private final NavigableMap<LocalDate, OpeningHours> hours;

	private final Set<LocalDate> holidays;

	/**
	 * @param hours opening hours by the first day on which they count; before the first
	 * of them the {@linkplain OpeningHours#USUAL usual ones} do
	 * @param holidays national holidays and joint leave
	 */
	public WorkCalendar(Map<LocalDate, OpeningHours> hours, Collection<LocalDate> holidays) {
		this.hours = new TreeMap<>(hours);
		this.holidays = Set.copyOf(holidays);
	}

	/** From when until when the office is open on a day; none where it stays closed. */
	public Optional<Hours> hoursOn(LocalDate day) {
		if (this.holidays.contains(day)) {
			return Optional.empty();
		}
		Map.Entry<LocalDate, OpeningHours> entry = this.hours.floorEntry(day);
		return ((entry != null) ? entry.getValue() : OpeningHours.USUAL).on(day.getDayOfWeek());
	}

	/** Whether the office works on this day. */
	public boolean isWorkingDay(LocalDate day) {
		return hoursOn(day).isPresent();
	}

	/** Day 0: the working day on which something counts as received. */
	public LocalDate dayOfReceipt(LocalDateTime received) {
		LocalDate day = received.toLocalDate();
		LocalTime time = received.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
		boolean inTime = hoursOn(day).filter((hours) -> !time.isAfter(hours.closes())).isPresent();
		return inTime ? day : nextWorkingDay(day);
	}

	/**
	 * How many working days something took.
	 * @return 0 or more
	 */
	public int workingDays(LocalDateTime received, LocalDateTime completed) {
		LocalDate last = completed.toLocalDate();
		int days = 0;
		for (LocalDate day = dayOfReceipt(received).plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
			days += isWorkingDay(day) ? 1 : 0;
		}
		return days;
	}

	/**
	 * The working day with this number after day 0: the last one in time for a standard
	 * of so many.
	 * @param number 0 or more
	 */
	public LocalDate workingDay(LocalDateTime received, int number) {
		LocalDate day = dayOfReceipt(received);
		for (int passed = 0; passed < number; passed++) {
			day = nextWorkingDay(day);
		}
		return day;
	}

	/**
	 * How many minutes of opening hours lie between two moments.
	 * @return 0 or more
	 */
	public long minutes(LocalDateTime from, LocalDateTime until) {
		LocalDateTime begin = from.truncatedTo(ChronoUnit.MINUTES);
		LocalDateTime end = until.truncatedTo(ChronoUnit.MINUTES);
		long minutes = 0;
		for (LocalDate day = begin.toLocalDate(); !day.isAfter(end.toLocalDate()); day = day.plusDays(1)) {
			Optional<Hours> hours = hoursOn(day);
			if (hours.isPresent()) {
				LocalDateTime opens = later(begin, day.atTime(hours.get().opens()));
				LocalDateTime closes = earlier(end, day.atTime(hours.get().closes()));
				minutes += Math.max(0, Duration.between(opens, closes).toMinutes());
			}
		}
		return minutes;
	}

	/**
	 * The moment at which so many minutes of opening hours have passed: the last one in
	 * time for a standard of so many.
	 * @param minutes 1 or more
	 */
	public LocalDateTime after(LocalDateTime from, long minutes) {
		if (minutes < 1) {
			throw new IllegalArgumentException("after " + minutes + " minutes");
		}
		LocalDateTime begin = from.truncatedTo(ChronoUnit.MINUTES);
		long left = minutes;
		LocalDate day = begin.toLocalDate();
		while (true) {
			Optional<Hours> hours = hoursOn(day);
			if (hours.isPresent()) {
				LocalDateTime opens = later(begin, day.atTime(hours.get().opens()));
				long here = Duration.between(opens, day.atTime(hours.get().closes())).toMinutes();
				if (here >= left) {
					return opens.plusMinutes(left);
				}
				left -= Math.max(0, here);
			}
			day = day.plusDays(1);
		}
	}

	private LocalDate nextWorkingDay(LocalDate day) {
		LocalDate next = day.plusDays(1);
		while (!isWorkingDay(next)) {
			next = next.plusDays(1);
		}
		return next;
	}

	private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
		return one.isAfter(other) ? one : other;
	}

	private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
		return one.isBefore(other) ? one : other;
	}

}
