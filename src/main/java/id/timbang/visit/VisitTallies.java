package id.timbang.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import id.timbang.personnel.EmployeeId;
import id.timbang.service.ServiceStandard;
import id.timbang.shared.Window;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts visits. Due dates and durations stand beside each visit, so nothing has to be
 * counted in days here.
 */
@Repository
class VisitTallies {

	static final VisitTally NOTHING = new VisitTally(Map.of(), List.of());

	/** Visits that can belong to a figure of these days at all, by their indexes. */
	private static final String OF_OFFICERS = """
			from visit v where v.officer_id = any (:officers)
			and (v.due_on between :from and :until or v.completed_on between :from and :until)""";

	private static final String COUNTS = "select v.officer_id, " + Arrays.stream(VisitFigure.values())
		.map((figure) -> "count(*) filter (where " + figure.condition() + ") as " + figure.name())
		.collect(Collectors.joining(", ")) + " " + OF_OFFICERS + " group by v.officer_id";

	private static final String DURATIONS = """
			select v.officer_id, s.standard_unit, count(*) as number, sum(v.duration) as total,
			       percentile_disc(0.5) within group (order by v.duration) as lower_median,
			       percentile_disc(0.5) within group (order by v.duration desc) as upper_median
			from visit v join service_standard s using (standard_id)
			where v.officer_id = any (:officers) and %s
			group by v.officer_id, s.standard_unit order by s.standard_unit"""
		.formatted(VisitFigure.COMPLETED.condition());

	private final VisitDirectory directory;

	private final JdbcClient jdbc;

	VisitTallies(VisitDirectory directory, JdbcClient jdbc) {
		this.directory = directory;
		this.jdbc = jdbc;
	}

	/** The tallies of officers who have any, in two statements whatever their number. */
	Map<EmployeeId, VisitTally> ofOfficers(Collection<EmployeeId> officers, LocalDate from, LocalDate until,
			Instant now) {
		UUID[] ids = officers.stream().map(EmployeeId::employeeId).toArray(UUID[]::new);
		Map<EmployeeId, List<DurationTally>> durations = new HashMap<>();
		this.jdbc.sql(DURATIONS).param("officers", ids).param("from", from).param("until", until).query((row) -> {
			durations.computeIfAbsent(officer(row), (officer) -> new ArrayList<>()).add(duration(row));
		});
		Map<EmployeeId, VisitTally> tallies = new HashMap<>();
		this.jdbc.sql(COUNTS)
			.param("officers", ids)
			.param("from", from)
			.param("until", until)
			.param("now", Timestamp.from(now))
			.query((row) -> {
				tallies.put(officer(row), new VisitTally(counts(row), durations.getOrDefault(officer(row), List.of())));
			});
		return tallies;
	}

	/** A window of the visits behind a figure of an officer. */
	Window<VisitSummary> rows(EmployeeId officer, VisitFigure figure, LocalDate from, LocalDate until, Instant now,
			int page) {
		return this.directory.list("v.officer_id = :officer and " + figure.condition(), "due_at desc, visit_id", page,
				Map.of("officer", officer.employeeId(), "from", from, "until", until, "now", Timestamp.from(now)));
	}

	private static EmployeeId officer(ResultSet row) throws SQLException {
		return new EmployeeId(row.getObject("officer_id", UUID.class));
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
				row.getLong("total"), row.getInt("lower_median"), row.getInt("upper_median"));
	}

}
