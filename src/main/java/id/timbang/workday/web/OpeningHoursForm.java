package id.timbang.workday.web;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.timbang.shared.RuleException;
import id.timbang.shared.SeveralRulesException;
import id.timbang.shared.TypedDays;
import id.timbang.workday.Hours;
import id.timbang.workday.OpeningHours;
import org.jspecify.annotations.Nullable;

/**
 * Opening hours as they are typed. A day without times is a day off. All text, because
 * what cannot be read has to come back as it is.
 *
 * @param from first day
 * @param days Monday to Sunday
 */
record OpeningHoursForm(String from, List<Day> days) {

	OpeningHoursForm(@Nullable String from, @Nullable List<@Nullable Day> days) {
		this.from = (from != null) ? from : "";
		this.days = Arrays.stream(DayOfWeek.values()).map((weekday) -> day(days, place(weekday))).toList();
	}

	private static Day day(@Nullable List<@Nullable Day> days, int place) {
		Day day = (days != null && place < days.size()) ? days.get(place) : null;
		return (day != null) ? day : Day.CLOSED;
	}

	private static int place(DayOfWeek weekday) {
		return weekday.getValue() - DayOfWeek.MONDAY.getValue();
	}

	static OpeningHoursForm of(OpeningHours hours) {
		return new OpeningHoursForm("",
				Arrays.stream(DayOfWeek.values())
					.map((weekday) -> hours.on(weekday).map(Day::of).orElse(Day.CLOSED))
					.toList());
	}

	/**
	 * Reads what was typed.
	 * @throws SeveralRulesException with everything that cannot be a day or hours
	 */
	Term read() {
		List<RuleException> refusals = new ArrayList<>();
		LocalDate first = readFrom(refusals);
		Map<DayOfWeek, Hours> hours = new EnumMap<>(DayOfWeek.class);
		for (DayOfWeek weekday : DayOfWeek.values()) {
			this.days.get(place(weekday))
				.read("days[" + place(weekday) + "].", refusals)
				.forEach((read) -> hours.put(weekday, read));
		}
		if (refusals.isEmpty() && hours.isEmpty()) {
			refusals.add(new RuleException("days[0].opens", "workday.opening.never"));
		}
		if (first == null || !refusals.isEmpty()) {
			throw new SeveralRulesException(refusals);
		}
		return new Term(first, new OpeningHours(hours));
	}

	private @Nullable LocalDate readFrom(List<RuleException> refusals) {
		Optional<LocalDate> day = TypedDays.parse(this.from);
		if (day.isEmpty()) {
			refusals.add(new RuleException("from",
					this.from.isEmpty() ? "NotNull.from" : "typeMismatch.java.time.LocalDate"));
		}
		return day.orElse(null);
	}

	/**
	 * From which day on a unit has which hours.
	 */
	record Term(LocalDate from, OpeningHours hours) {
	}

	/**
	 * From when until when on one day of the week.
	 */
	record Day(String opens, String closes) {

		static final Day CLOSED = new Day("", "");

		private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

		Day(@Nullable String opens, @Nullable String closes) {
			this.opens = (opens != null) ? opens : "";
			this.closes = (closes != null) ? closes : "";
		}

		static Day of(Hours hours) {
			return new Day(TIME.format(hours.opens()), TIME.format(hours.closes()));
		}

		/**
		 * The hours; none on a day off, or where they are refused.
		 * @param at beginning of the names of the fields
		 */
		private List<Hours> read(String at, List<RuleException> refusals) {
			if (this.opens.isEmpty() && this.closes.isEmpty()) {
				return List.of();
			}
			@Nullable LocalTime first = read(this.opens, at + "opens", "workday.opening.opens.missing", refusals);
			@Nullable LocalTime last = read(this.closes, at + "closes", "workday.opening.closes.missing", refusals);
			if (first == null || last == null) {
				return List.of();
			}
			if (!last.isAfter(first)) {
				refusals.add(new RuleException(at + "closes", "workday.opening.closes.early"));
				return List.of();
			}
			return List.of(new Hours(first, last));
		}

		private static @Nullable LocalTime read(String text, String field, String missing,
				List<RuleException> refusals) {
			try {
				if (!text.isEmpty()) {
					return LocalTime.parse(text, TIME);
				}
				refusals.add(new RuleException(field, missing));
			}
			catch (DateTimeException ex) {
				refusals.add(new RuleException(field, "workday.opening.unreadable"));
			}
			return null;
		}

	}

}
