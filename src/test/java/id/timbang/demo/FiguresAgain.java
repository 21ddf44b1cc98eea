package id.timbang.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The figures of officers, units and services once more, from the files of the
 * demonstration alone and with code of its own: what was on time, how long it took, what
 * had to be corrected.
 */
final class FiguresAgain {

	/** What happens from here on is not known to the demonstration. */
	private static final LocalDateTime BEGINNING = LocalDateTime.of(2026, 10, 13, 9, 0);

	private static final LocalTime OPENS = LocalTime.of(8, 0);

	private static final LocalTime CLOSES = LocalTime.of(16, 0);

	private final Set<LocalDate> holidays = new HashSet<>();

	private final Map<String, CSVRecord> services = new HashMap<>();

	private final Map<String, CSVRecord> people = new HashMap<>();

	private final Map<String, Set<String>> units = new TreeMap<>();

	private final Map<String, List<Visit>> visits = new TreeMap<>();

	FiguresAgain() {
		table("holidays").forEach((row) -> this.holidays.add(LocalDate.parse(row.get("date"))));
		table("services").forEach((row) -> this.services.put(row.get("code"), row));
		table("employees").forEach((row) -> this.people.put(row.get("nip"), row));
		List<CSVRecord> tree = table("units");
		for (CSVRecord top : tree) {
			Set<String> below = new HashSet<>(Set.of(top.get("code")));
			int size;
			do {
				size = below.size();
				tree.stream()
					.filter((row) -> below.contains(row.get("parent_code")))
					.forEach((row) -> below.add(row.get("code")));
			}
			while (below.size() > size);
			this.units.put(top.get("code"), below);
		}
		for (CSVRecord row : table("visits")) {
			LocalDateTime received = LocalDateTime.parse(row.get("received_at"));
			if (received.isBefore(BEGINNING)) {
				this.visits.computeIfAbsent(row.get("officer_nip"), (nip) -> new ArrayList<>())
					.add(visit(row, received));
			}
		}
	}

	/** The codes of all units with those below each of them. */
	Map<String, Set<String>> units() {
		return this.units;
	}

	/**
	 * The same for all visits of those who were assigned to one of the units on the day
	 * of completion or, while a visit is open, on the first day of the demonstration.
	 */
	String ofUnit(String unit, LocalDate from, LocalDate until) {
		Set<String> below = Objects.requireNonNull(this.units.get(unit));
		List<Visit> found = new ArrayList<>();
		this.visits.forEach((nip, own) -> {
			CSVRecord officer = Objects.requireNonNull(this.people.get(nip));
			LocalDate since = LocalDate.parse(officer.get("started_on"));
			if (below.contains(officer.get("unit_code"))) {
				own.stream().filter((visit) -> !visit.end().toLocalDate().isBefore(since)).forEach(found::add);
			}
		});
		return inOneLine(found, from, until);
	}

	/** The same for all visits of a service. */
	String ofService(String code, LocalDate from, LocalDate until) {
		return inOneLine(this.visits.values()
			.stream()
			.flatMap(List::stream)
			.filter((visit) -> visit.service().equals(code))
			.toList(), from, until);
	}

	/** The codes of all services. */
	Set<String> services() {
		return this.services.keySet();
	}

	/** The numbers of all officers who have any visit. */
	Set<String> officers() {
		return new TreeSet<>(this.visits.keySet());
	}

	/**
	 * In one line: on time, late, completed, corrected; then number, sum and twice the
	 * median of durations in minutes and in working days.
	 */
	String of(String nip, LocalDate from, LocalDate until) {
		return inOneLine(this.visits.getOrDefault(nip, List.of()), from, until);
	}

	private static String inOneLine(List<Visit> own, LocalDate from, LocalDate until) {
		long kept = own.stream().filter((visit) -> visit.isDue(from, until) && !visit.isLate()).count();
		long missed = own.stream().filter((visit) -> visit.isDue(from, until) && visit.isLate()).count();
		List<Visit> done = own.stream().filter((visit) -> visit.isDone(from, until)).toList();
		long faulty = done.stream().filter((visit) -> visit.corrections() > 0).count();
		return "%d/%d/%d/%d %s %s".formatted(kept, missed, done.size(), faulty, durations(done, true),
				durations(done, false));
	}

	/**
	 * What a measurement makes of such a line: the number of cases and the value as a
	 * fraction in lowest terms, or "-" where there are fewer than ten.
	 */
	static String value(String measurement, String line) {
		String[] parts = line.split("[/ :]", -1);
		long[] counts = LongStream
			.of(Long.parseLong(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]), Long.parseLong(parts[3]))
			.toArray();
		return switch (measurement) {
			case "ON_TIME" -> fraction(counts[0] + counts[1], 100 * counts[0], counts[0] + counts[1]);
			case "ACCURACY" -> fraction(counts[2], 100 * (counts[2] - counts[3]), counts[2]);
			case "VOLUME" -> counts[2] + " " + counts[2] + "/1";
			case "MEAN_MINUTES" -> mean(line.split(" ", -1)[1]);
			case "MEAN_WORKING_DAYS" -> mean(line.split(" ", -1)[2]);
			default -> throw new IllegalArgumentException(measurement);
		};
	}

	private static String mean(String durations) {
		if (durations.equals("-")) {
			return "0 -";
		}
		long number = Long.parseLong(durations.split(":", -1)[0]);
		return fraction(number, Long.parseLong(durations.split(":", -1)[1]), number);
	}

	private static String fraction(long cases, long up, long down) {
		if (cases < 10) {
			return cases + " -";
		}
		long common = BigInteger.valueOf(up).gcd(BigInteger.valueOf(down)).longValue();
		return cases + " " + up / common + "/" + down / common;
	}

	private static String durations(List<Visit> done, boolean minutes) {
		long[] sorted = done.stream()
			.filter((visit) -> visit.minutes() == minutes)
			.mapToLong(Visit::duration)
			.sorted()
			.toArray();
		return (sorted.length == 0) ? "-" : "%d:%d:%d".formatted(sorted.length, LongStream.of(sorted).sum(),
				sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]);
	}

	private Visit visit(CSVRecord row, LocalDateTime received) {
		CSVRecord service = Objects.requireNonNull(this.services.get(row.get("service_code")));
		boolean minutes = service.get("standard_unit").equals("MINUTES");
		int standard = Integer.parseInt(service.get("standard_value"));
		LocalDateTime due = minutes ? minute(received, standard) : day(received, standard).atTime(23, 59);
		LocalDateTime end = row.get("completed_at").isEmpty() ? BEGINNING
				: LocalDateTime.parse(row.get("completed_at"));
		boolean open = !end.isBefore(BEGINNING);
		long duration = open ? 0 : minutes ? minutesBetween(received, end) : daysBetween(received, end);
		return new Visit(row.get("service_code"), due, open ? BEGINNING : end, open, minutes, duration,
				open ? 0 : Integer.parseInt(row.get("corrections")));
	}

	private boolean works(LocalDate day) {
		return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !this.holidays.contains(day);
	}

	/** The day on which it counts as received. */
	private LocalDate zero(LocalDateTime received) {
		LocalDate day = received.toLocalDate();
		boolean tooLate = received.toLocalTime().isAfter(CLOSES);
		while (!works(day) || tooLate) {
			day = day.plusDays(1);
			tooLate = false;
		}
		return day;
	}

	private LocalDate day(LocalDateTime received, int number) {
		LocalDate day = zero(received);
		int left = number;
		while (left > 0) {
			day = day.plusDays(1);
			left -= works(day) ? 1 : 0;
		}
		return day;
	}

	private long daysBetween(LocalDateTime received, LocalDateTime completed) {
		LocalDate zero = zero(received);
		return zero.isBefore(completed.toLocalDate())
				? zero.plusDays(1).datesUntil(completed.toLocalDate().plusDays(1)).filter(this::works).count() : 0;
	}

	private boolean isOpen(LocalDateTime minute) {
		return works(minute.toLocalDate()) && !minute.toLocalTime().isBefore(OPENS)
				&& minute.toLocalTime().isBefore(CLOSES);
	}

	/** Minute after minute. */
	private LocalDateTime minute(LocalDateTime received, int number) {
		LocalDateTime minute = received;
		int left = number;
		while (left > 0) {
			left -= isOpen(minute) ? 1 : 0;
			minute = minute.plusMinutes(1);
		}
		return minute;
	}

	private long minutesBetween(LocalDateTime from, LocalDateTime until) {
		return Stream.iterate(from, (minute) -> minute.isBefore(until), (minute) -> minute.plusMinutes(1))
			.filter(this::isOpen)
			.count();
	}

	private static List<CSVRecord> table(String name) {
		try (Reader file = new InputStreamReader(
				Objects.requireNonNull(FiguresAgain.class.getResourceAsStream("/demo/" + name + ".csv")),
				StandardCharsets.UTF_8);
				CSVParser parser = CSVFormat.RFC4180.builder()
					.setHeader()
					.setSkipHeaderRecord(true)
					.get()
					.parse(file)) {
			return parser.getRecords();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A visit as far as it counts.
	 *
	 * @param end when it was completed, or the end of what is known
	 */
	private record Visit(String service, LocalDateTime due, LocalDateTime end, boolean open, boolean minutes,
			long duration, int corrections) {

		boolean isLate() {
			return this.end.isAfter(this.due);
		}

		/** What is open and has time left is not due yet. */
		boolean isDue(LocalDate from, LocalDate until) {
			return isWithin(this.due, from, until) && !(this.open && !isLate());
		}

		boolean isDone(LocalDate from, LocalDate until) {
			return !this.open && isWithin(this.end, from, until);
		}

		private static boolean isWithin(LocalDateTime time, LocalDate from, LocalDate until) {
			return !time.toLocalDate().isBefore(from) && !time.toLocalDate().isAfter(until);
		}

	}

}
