package id.timbang.visit;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import id.timbang.personnel.UnitId;
import id.timbang.service.ServiceStandard;
import id.timbang.workday.WorkCalendar;
import id.timbang.workday.WorkCalendarChanged;
import id.timbang.workday.WorkCalendars;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps beside each visit what the working calendar says about it: until when it is in
 * time, and how long it took. Lists and measures read that instead of counting days
 * again, so it is counted anew whenever something that it depends on has changed.
 */
@Component
class VisitClock {

	/** Visits that are counted together. */
	private static final int BATCH = 1000;

	private static final String COLUMNS = """
			select v.visit_id, v.unit_id, v.received_at, v.completed_at, s.standard_value, s.standard_unit
			from visit v join service_standard s using (standard_id)""";

	private static final String AFFECTED = COLUMNS + """
			 where v.visit_id > :last and (v.completed_at is null or v.completed_on >= :from or v.due_on >= :from)
			order by v.visit_id limit :batch""";

	/** A visit that waits for its applicant has no due date either. */
	private static final String UNCOUNTED = COLUMNS + """
			 where v.visit_id > :last and v.due_at is null
			  and not exists (select from visit_pause p where p.visit_id = v.visit_id and p.ended_at is null)
			order by v.visit_id limit :batch""";

	private static final UUID BEFORE_ALL = new UUID(0, 0);

	private final WorkCalendars calendars;

	private final ProgressStore progress;

	private final JdbcClient client;

	private final JdbcTemplate jdbc;

	private final Clock clock;

	VisitClock(WorkCalendars calendars, ProgressStore progress, JdbcClient client, JdbcTemplate jdbc, Clock clock) {
		this.calendars = calendars;
		this.progress = progress;
		this.client = client;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Counts one visit after it was registered, paused, resumed or completed. */
	void count(VisitId id) {
		Row visit = this.client.sql(COLUMNS + " where v.visit_id = :id")
			.param("id", id.visitId())
			.query(this::row)
			.single();
		count(List.of(visit), Map.of(visit.unit(), this.calendars.of(visit.unit())));
	}

	/** Counts those again on which a change of the calendar has an effect. */
	@EventListener
	void count(WorkCalendarChanged change) {
		countAll(this.client.sql(AFFECTED).param("from", change.from()));
	}

	/** Counts visits that were registered before anybody counted. */
	@EventListener(ApplicationStartedEvent.class)
	@Transactional
	void countWhatIsMissing() {
		countAll(this.client.sql(UNCOUNTED));
	}

	private void countAll(JdbcClient.StatementSpec sql) {
		Map<UnitId, WorkCalendar> calendars = Map.of();
		UUID last = BEFORE_ALL;
		List<Row> visits = next(sql, last);
		while (!visits.isEmpty()) {
			calendars = calendars.isEmpty() ? this.calendars.all() : calendars;
			count(visits, calendars);
			last = visits.get(visits.size() - 1).id().visitId();
			visits = next(sql, last);
		}
	}

	private List<Row> next(JdbcClient.StatementSpec sql, UUID last) {
		return sql.param("last", last).param("batch", BATCH).query(this::row).list();
	}

	private void count(List<Row> visits, Map<UnitId, WorkCalendar> calendars) {
		Map<VisitId, List<Pause>> pauses = this.progress.pauses(visits.stream().map(Row::id).toList());
		this.jdbc.batchUpdate(
				"update visit set due_at = ?, due_on = ?, completed_on = ?, duration = ?, paused = ? where visit_id = ?",
				visits, BATCH, (update, visit) -> {
					List<Pause> own = pauses.getOrDefault(visit.id(), List.of());
					WorkCalendar calendar = Objects.requireNonNull(calendars.get(visit.unit()));
					fill(update, visit, new VisitTime(calendar, visit.standard(), visit.received(), own),
							!own.isEmpty());
				});
	}

	private void fill(PreparedStatement update, Row visit, VisitTime time, boolean paused) throws SQLException {
		Optional<LocalDateTime> due = time.due();
		LocalDateTime completed = visit.completed();
		update.setTimestamp(1, due.map(this::timestamp).orElse(null));
		update.setObject(2, due.map(LocalDateTime::toLocalDate).orElse(null));
		update.setObject(3, (completed != null) ? completed.toLocalDate() : null);
		update.setObject(4, (completed != null) ? time.duration(completed) : null);
		update.setBoolean(5, paused);
		update.setObject(6, visit.id().visitId());
	}

	private Timestamp timestamp(LocalDateTime time) {
		return Timestamp.from(time.atZone(this.clock.getZone()).toInstant());
	}

	private Row row(ResultSet row, int number) throws SQLException {
		Timestamp completed = row.getTimestamp("completed_at");
		return new Row(new VisitId(row.getObject("visit_id", UUID.class)),
				new UnitId(row.getObject("unit_id", UUID.class)),
				new ServiceStandard(row.getInt("standard_value"),
						ServiceStandard.Unit.valueOf(row.getString("standard_unit"))),
				local(row.getTimestamp("received_at").toInstant()),
				(completed != null) ? local(completed.toInstant()) : null);
	}

	private LocalDateTime local(Instant moment) {
		return LocalDateTime.ofInstant(moment, this.clock.getZone());
	}

	/**
	 * What has to be known about a visit to count its time.
	 */
	private record Row(VisitId id, UnitId unit, ServiceStandard standard, LocalDateTime received,
			@Nullable LocalDateTime completed) {
	}

}
