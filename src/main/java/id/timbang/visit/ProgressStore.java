package id.timbang.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import id.timbang.personnel.EmployeeId;
import id.timbang.service.Stage;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps what happens to a visit between receipt and completion, and after it. Each change
 * says what it expects to find, so that of two at once one fails.
 */
@Repository
class ProgressStore {

	private final JdbcClient jdbc;

	private final Clock clock;

	ProgressStore(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The stages of a visit, as they were promised, and when they were over. */
	List<StageState> stages(VisitId visit) {
		return this.jdbc
			.sql("""
					select s.place, s.name, s.standard_value, d.ended_at from visit v join service_stage s using (standard_id)
					left join visit_stage d on d.visit_id = v.visit_id and d.place = s.place
					where v.visit_id = :visit order by s.place""")
			.param("visit", visit.visitId())
			.query(ProgressStore::stage)
			.list();
	}

	/** Ends a stage; false if it has been ended before. */
	boolean endStage(VisitId visit, int place, EmployeeId officer, Instant now) {
		return this.jdbc.sql("""
				insert into visit_stage (visit_id, place, ended_at, officer_id) values (:visit, :place, :now, :officer)
				on conflict (visit_id, place) do nothing""")
			.param("visit", visit.visitId())
			.param("place", place)
			.param("now", Timestamp.from(now))
			.param("officer", officer.employeeId())
			.update() == 1;
	}

	/** Ends all stages that are not over. */
	void endStages(VisitId visit, EmployeeId officer, Instant now) {
		this.jdbc.sql("""
				insert into visit_stage (visit_id, place, ended_at, officer_id)
				select visit_id, place, :now, :officer from visit join service_stage using (standard_id)
				where visit_id = :visit on conflict (visit_id, place) do nothing""")
			.param("visit", visit.visitId())
			.param("now", Timestamp.from(now))
			.param("officer", officer.employeeId())
			.update();
	}

	/** Begins a pause; false if one lasts. */
	boolean pause(VisitId visit, String reason, EmployeeId officer, Instant now) {
		return this.jdbc.sql("""
				insert into visit_pause (visit_pause_id, visit_id, reason, began_at, officer_id)
				select :id, :visit, :reason, :now, :officer
				where not exists (select from visit_pause where visit_id = :visit and ended_at is null)""")
			.param("id", UUID.randomUUID())
			.param("visit", visit.visitId())
			.param("reason", reason)
			.param("now", Timestamp.from(now))
			.param("officer", officer.employeeId())
			.update() == 1;
	}

	/** Ends the pause that lasts; false if none does. */
	boolean resume(VisitId visit, Instant now) {
		return this.jdbc.sql("update visit_pause set ended_at = :now where visit_id = :visit and ended_at is null")
			.param("now", Timestamp.from(now))
			.param("visit", visit.visitId())
			.update() == 1;
	}

	/** The pauses of these visits, one after the other, by the agency's clock. */
	Map<VisitId, List<Pause>> pauses(Collection<VisitId> visits) {
		return this.jdbc
			.sql("select visit_id, began_at, ended_at from visit_pause where visit_id = any(:visits) order by began_at")
			.param("visits", visits.stream().map(VisitId::visitId).toArray(UUID[]::new))
			.query((row, number) -> Map.entry(new VisitId(row.getObject("visit_id", UUID.class)), pause(row)))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	/** Notes that something had to be put right. */
	void correct(VisitId visit, CorrectionCause cause, EmployeeId officer, Instant now) {
		this.jdbc.sql("""
				insert into visit_correction (visit_correction_id, visit_id, cause, noted_at, officer_id)
				values (:id, :visit, :cause, :now, :officer)""")
			.param("id", UUID.randomUUID())
			.param("visit", visit.visitId())
			.param("cause", cause.name())
			.param("now", Timestamp.from(now))
			.param("officer", officer.employeeId())
			.update();
	}

	/** Notes that somebody else is in charge from now on. */
	void handOver(VisitId visit, EmployeeId from, EmployeeId to, Instant now) {
		this.jdbc
			.sql("insert into visit_handover (visit_id, handed_at, from_id, to_id) values (:visit, :now, :from, :to)")
			.param("visit", visit.visitId())
			.param("now", Timestamp.from(now))
			.param("from", from.employeeId())
			.param("to", to.employeeId())
			.update();
	}

	private static StageState stage(ResultSet row, int number) throws SQLException {
		Timestamp ended = row.getTimestamp("ended_at");
		return new StageState(row.getInt("place"),
				new Stage(row.getString("name"), row.getBigDecimal("standard_value")),
				(ended != null) ? ended.toInstant() : null);
	}

	private Pause pause(ResultSet row) throws SQLException {
		LocalDateTime from = local(row.getTimestamp("began_at").toInstant());
		Timestamp until = row.getTimestamp("ended_at");
		return new Pause(from, (until != null) ? local(until.toInstant()) : null);
	}

	private LocalDateTime local(Instant moment) {
		return LocalDateTime.ofInstant(moment, this.clock.getZone());
	}

}
