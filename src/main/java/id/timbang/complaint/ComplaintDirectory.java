package id.timbang.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import id.timbang.complaint.ComplaintReach.Reach;
import id.timbang.shared.Window;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads what the pages of those who work on complaints show.
 */
@Repository
class ComplaintDirectory {

	/** Totals are counted this far; beyond it is "more than". */
	private static final int COUNTED = 1000;

	/** That of an index. */
	private static final String ORDER = " order by c.due_on, c.received_at desc, c.complaint_id ";

	/** A condition and a window, so that a page costs what it shows. */
	private static final String SUMMARY = """
			select c.*, u.name as unit_name, s.name as service_name
			from (select * from complaint c where %s) c
			join unit u using (unit_id) left join public_service s using (service_id)""" + ORDER;

	private final JdbcClient jdbc;

	private final Clock clock;

	ComplaintDirectory(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** A window of the complaints within reach, what is due first at the top. */
	Window<ComplaintSummary> list(Reach reach, ComplaintFilter filter, int page) {
		String inner = condition(reach, filter) + ORDER + Window.clause(page);
		return Window.of(asked(SUMMARY.formatted(inner), reach).query(this::summary).list(), page);
	}

	/** How many there are, exact up to 1,000; 1,001 stands for more. */
	int count(Reach reach, ComplaintFilter filter) {
		return asked("select count(*) from (select from complaint c where " + condition(reach, filter) + " limit "
				+ (COUNTED + 1) + ") as found", reach)
			.query(Integer.class)
			.single();
	}

	/** The first last day of them, if one has any. */
	@Nullable LocalDate soonest(Reach reach, ComplaintFilter filter) {
		return asked("select min(c.due_on) as due_on from complaint c where " + condition(reach, filter), reach)
			.query((row, number) -> row.getObject("due_on", LocalDate.class))
			.list()
			.get(0);
	}

	private static String condition(Reach reach, ComplaintFilter filter) {
		return reach.condition() + " and " + filter.condition();
	}

	private JdbcClient.StatementSpec asked(String sql, Reach reach) {
		return this.jdbc.sql(sql).param("units", reach.keys()).param("today", LocalDate.now(this.clock));
	}

	/** The page of one complaint. */
	ComplaintPage page(ComplaintId id) {
		return this.jdbc.sql(SUMMARY.formatted("complaint_id = :id"))
			.param("id", id.complaintId())
			.query((row, number) -> page(row, steps(id)))
			.single();
	}

	private List<ComplaintStep> steps(ComplaintId id) {
		return this.jdbc.sql(
				"select action, note, actor_name, taken_at from complaint_step where complaint_id = :id order by number")
			.param("id", id.complaintId())
			.query((row, number) -> new ComplaintStep(ComplaintStep.Action.valueOf(row.getString("action")),
					row.getString("note"), row.getString("actor_name"), row.getTimestamp("taken_at").toInstant()))
			.list();
	}

	private ComplaintPage page(ResultSet row, List<ComplaintStep> steps) throws SQLException {
		return new ComplaintPage(summary(row, 0), row.getLong("version"), row.getString("content"),
				row.getObject("happened_on", LocalDate.class), Objects.requireNonNullElse(row.getString("officer"), ""),
				row.getBoolean("field_check"), row.getObject("respond_by", LocalDate.class),
				instant(row.getTimestamp("responded_at")), row.getString("answer"), steps);
	}

	private ComplaintSummary summary(ResultSet row, int number) throws SQLException {
		Instant answered = instant(row.getTimestamp("answered_at"));
		return new ComplaintSummary(new ComplaintId(row.getObject("complaint_id", UUID.class)),
				ComplaintKind.valueOf(row.getString("kind")), row.getString("unit_name"), row.getString("service_name"),
				row.getTimestamp("received_at").toInstant(), ComplaintState.valueOf(row.getString("state")),
				row.getObject("due_on", LocalDate.class), row.getObject("answer_by", LocalDate.class),
				(answered != null) ? LocalDate.ofInstant(answered, this.clock.getZone()) : null);
	}

	private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
		return (timestamp != null) ? timestamp.toInstant() : null;
	}

}
