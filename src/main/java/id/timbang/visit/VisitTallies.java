package id.timbang.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import id.timbang.service.ServiceStandard;
import id.timbang.shared.Window;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts visits. Due dates and durations stand beside each visit, so nothing has to be
 * counted in days here.
 */
@Repository
class VisitTallies {

	static final VisitTally NOTHING = new VisitTally(Map.of(), List.of());

	private static final String FIGURES = Arrays.stream(VisitFigure.values())
		.map((figure) -> "count(*) filter (where " + asked(figure) + ") as " + figure.name())
		.collect(Collectors.joining(", "));

	private static final String DURATIONS = """
			s.standard_unit, count(*) as number, count(*) filter (where v.paused) as paused, sum(v.duration) as total,
			percentile_disc(0.5) within group (order by v.duration) as lower_median,
			percentile_disc(0.5) within group (order by v.duration desc) as upper_median""";

	private static final String WITH_STANDARD = """
			(:standard = '' or v.standard_id in (select standard_id from service_standard where standard_unit = :standard))""";

	private final VisitDirectory directory;

	private final JdbcClient jdbc;

	private final Clock clock;

	VisitTallies(VisitDirectory directory, JdbcClient jdbc, Clock clock) {
		this.directory = directory;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	private static String counts(VisitCohort.Kind kind) {
		return "select a.place, " + FIGURES + asked(kind, "") + " group by a.place";
	}

	private static String durations(VisitCohort.Kind kind) {
		return "select a.place, " + DURATIONS + asked(kind, "join service_standard s using (standard_id)") + " and "
				+ asked(VisitFigure.COMPLETED) + " group by a.place, s.standard_unit order by s.standard_unit";
	}

	/**
	 * The cohorts that are asked about, each with the visits that can belong to one of
	 * its figures at all, by their indexes.
	 */
	private static String asked(VisitCohort.Kind kind, String join) {
		return """
				 from unnest(:places, :subjects, cast(:begins as date[]), cast(:ends as date[]))
				    a (place, subject, begin_day, end_day)
				%s %s
				where (v.due_on between a.begin_day and a.end_day or v.completed_on between a.begin_day and a.end_day)"""
			.formatted(kind.join(), join);
	}

	/** The condition of a figure over the days of the cohort. */
	private static String asked(VisitFigure figure) {
		return figure.condition().replace(":from", "a.begin_day").replace(":until", "a.end_day");
	}

	/**
	 * The tally of each cohort, in two statements for each kind of them, whatever their
	 * number.
	 * @param now what is open and due before that is late
	 */
	Map<VisitCohort, VisitTally> of(Set<VisitCohort> cohorts, Instant now) {
		Map<VisitCohort, VisitTally> tallies = new HashMap<>();
		cohorts.stream()
			.collect(Collectors.groupingBy(VisitCohort::kind))
			.forEach((kind, asked) -> tallies.putAll(of(kind, asked, now)));
		return tallies;
	}

	private Map<VisitCohort, VisitTally> of(VisitCohort.Kind kind, List<VisitCohort> cohorts, Instant now) {
		Map<Integer, List<DurationTally>> durations = new HashMap<>();
		ask(durations(kind), cohorts, now).query((row) -> {
			durations.computeIfAbsent(row.getInt("place"), (place) -> new ArrayList<>()).add(duration(row));
		});
		Map<VisitCohort, VisitTally> tallies = new HashMap<>();
		cohorts.forEach((cohort) -> tallies.put(cohort, NOTHING));
		ask(counts(kind), cohorts, now).query((row) -> {
			int place = row.getInt("place");
			tallies.put(cohorts.get(place), new VisitTally(counts(row), durations.getOrDefault(place, List.of())));
		});
		return tallies;
	}

	private JdbcClient.StatementSpec ask(String sql, List<VisitCohort> cohorts, Instant now) {
		List<Integer> places = new ArrayList<>();
		List<UUID> subjects = new ArrayList<>();
		List<String> begins = new ArrayList<>();
		List<String> ends = new ArrayList<>();
		for (int place = 0; place < cohorts.size(); place++) {
			VisitCohort cohort = cohorts.get(place);
			for (UUID subject : cohort.subjects()) {
				places.add(place);
				subjects.add(subject);
				begins.add(cohort.from().toString());
				ends.add(cohort.until().toString());
			}
		}
		return this.jdbc.sql(sql)
			.param("places", places.toArray(Integer[]::new))
			.param("subjects", subjects.toArray(UUID[]::new))
			.param("begins", begins.toArray(String[]::new))
			.param("ends", ends.toArray(String[]::new))
			.params(times(now));
	}

	/**
	 * A window of the visits behind figures, the latest due first.
	 * @param unit only those with such a standard; none for all
	 */
	Window<VisitSummary> rows(VisitCohort cohort, Collection<VisitFigure> figures, ServiceStandard.@Nullable Unit unit,
			Instant now, int page) {
		Map<String, Object> parameters = new HashMap<>(times(now));
		parameters.put("subjects", cohort.subjects().toArray(UUID[]::new));
		parameters.put("from", cohort.from());
		parameters.put("until", cohort.until());
		String any = figures.stream().map(VisitFigure::condition).collect(Collectors.joining(" or ", "(", ")"));
		parameters.put("standard", (unit != null) ? unit.name() : "");
		return this.directory.list(cohort.kind().condition() + " and " + any + " and " + WITH_STANDARD,
				"due_at desc, visit_id", page, parameters);
	}

	private Map<String, Object> times(Instant now) {
		return Map.of("now", Timestamp.from(now), "today", LocalDate.ofInstant(now, this.clock.getZone()));
	}

	private static Map<VisitFigure, Long> counts(ResultSet row) throws SQLException {
		Map<VisitFigure, Long> counts = new EnumMap<>(VisitFigure.class);
		for (VisitFigure figure : VisitFigure.values()) {
			counts.put(figure, row.getLong(figure.name()));
		}
		return counts;
	}

	private static DurationTally duration(ResultSet row) throws SQLException {
		return new DurationTally(ServiceStandard.Unit.valueOf(row.getString("standard_unit")), row.getLong("number"),
				row.getLong("paused"), row.getLong("total"), row.getInt("lower_median"), row.getInt("upper_median"));
	}

}
