package id.timbang.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import id.timbang.personnel.UnitId;
import id.timbang.workday.WorkCalendar;
import id.timbang.workday.WorkCalendarChanged;
import id.timbang.workday.WorkCalendars;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps beside each complaint by when it has to be answered, and counts that anew when it
 * takes longer or the calendar changes. Praise has no such day.
 */
@Component
class ComplaintClock {

	/** Complaints that are counted together. */
	private static final int BATCH = 1000;

	private static final String COLUMNS = "select complaint_id, unit_id, kind, field_check, received_at from complaint ";

	private static final UUID BEFORE_ALL = new UUID(0, 0);

	private final WorkCalendars calendars;

	private final ComplaintLimits limits;

	private final JdbcClient client;

	private final JdbcTemplate jdbc;

	private final Clock clock;

	ComplaintClock(WorkCalendars calendars, ComplaintLimits limits, JdbcClient client, JdbcTemplate jdbc, Clock clock) {
		this.calendars = calendars;
		this.limits = limits;
		this.client = client;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Counts one complaint again. */
	void count(ComplaintId id) {
		Row complaint = this.client.sql(COLUMNS + "where complaint_id = :id")
			.param("id", id.complaintId())
			.query(this::row)
			.single();
		count(List.of(complaint), Map.of(complaint.unit(), this.calendars.of(complaint.unit())));
	}

	/** Counts those again on which a change of the calendar has an effect. */
	@EventListener
	void count(WorkCalendarChanged change) {
		JdbcClient.StatementSpec affected = this.client.sql(COLUMNS + """
				where complaint_id > :last and answer_by >= :from
				order by complaint_id limit :batch""").param("from", change.from()).param("batch", BATCH);
		List<Row> complaints = affected.param("last", BEFORE_ALL).query(this::row).list();
		if (complaints.isEmpty()) {
			return;
		}
		Map<UnitId, WorkCalendar> all = this.calendars.all();
		while (!complaints.isEmpty()) {
			count(complaints, all);
			UUID last = complaints.get(complaints.size() - 1).id();
			complaints = affected.param("last", last).query(this::row).list();
		}
	}

	private void count(List<Row> complaints, Map<UnitId, WorkCalendar> calendars) {
		this.jdbc.batchUpdate("update complaint set answer_by = ? where complaint_id = ?", complaints, BATCH,
				(update, complaint) -> {
					WorkCalendar calendar = Objects.requireNonNull(calendars.get(complaint.unit()));
					update.setObject(1, this.limits.answerBy(complaint.kind(), complaint.fieldCheck(),
							complaint.received(), calendar));
					update.setObject(2, complaint.id());
				});
	}

	private Row row(ResultSet row, int number) throws SQLException {
		return new Row(row.getObject("complaint_id", UUID.class), new UnitId(row.getObject("unit_id", UUID.class)),
				ComplaintKind.valueOf(row.getString("kind")), row.getBoolean("field_check"),
				LocalDateTime.ofInstant(row.getTimestamp("received_at").toInstant(), this.clock.getZone()));
	}

	/**
	 * What has to be known about a complaint to count its time.
	 */
	private record Row(UUID id, UnitId unit, ComplaintKind kind, boolean fieldCheck, LocalDateTime received) {
	}

}
