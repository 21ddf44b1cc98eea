package id.timbang.rater;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import id.timbang.period.PeriodId;
import id.timbang.period.PeriodSummary;
import id.timbang.personnel.EmployeeId;
import id.timbang.shared.Actor;
import id.timbang.shared.Window;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads what raters wrote, in the order of random numbers, and keeps what was decided
 * about it.
 */
@Repository
class RaterCommentStore {

	/**
	 * What nobody has decided about, and what the actor may decide about: not about
	 * oneself, about anybody above or below, at any height, or about somebody whom one is
	 * or was asked about.
	 */
	private static final String WAITING = """
			with recursive up (person_id, height) as (
			    select l.appraiser_id, 1 from reporting_line l where l.employee_id = :actor and l.superseded_at is null
			      and l.appraiser_id is not null and l.valid_from <= :day and (l.valid_until is null or l.valid_until >= :day)
			  union
			    select l.appraiser_id, up.height + 1 from up join reporting_line l on l.employee_id = up.person_id
			    where up.height < 30 and l.superseded_at is null and l.appraiser_id is not null
			      and l.valid_from <= :day and (l.valid_until is null or l.valid_until >= :day)),
			down (person_id, height) as (
			    select l.employee_id, 1 from reporting_line l where l.appraiser_id = :actor and l.superseded_at is null
			      and l.valid_from <= :day and (l.valid_until is null or l.valid_until >= :day)
			  union
			    select l.employee_id, down.height + 1 from down join reporting_line l on l.appraiser_id = down.person_id
			    where down.height < 30 and l.superseded_at is null
			      and l.valid_from <= :day and (l.valid_until is null or l.valid_until >= :day)),
			waiting as (
			    select c.comment_id, c.period_id, c.employee_id, c.rater_group, c.content
			    from rater_comment c join period p using (period_id)
			    where c.verdict is null and p.phase in ('ASSESSMENT', 'CALIBRATION', 'RELEASED', 'CLOSED')
			      and c.employee_id is distinct from :actor
			      and c.employee_id not in (select person_id from up)
			      and c.employee_id not in (select person_id from down)
			      and not exists (select from rater_invitation i where i.period_id = c.period_id
			          and i.employee_id = c.employee_id and i.rater_id = :actor))
			""";

	private static final String ROWS = """
			select w.*, e.name from waiting w join employee e using (employee_id)\s""";

	private final JdbcClient jdbc;

	private final Clock clock;

	RaterCommentStore(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** A window of what waits for the actor. */
	Window<Row> waiting(Actor actor, int page) {
		return Window.of(ask(actor, ROWS + "order by w.comment_id " + Window.clause(page)).query(Row::of).list(), page);
	}

	/** How much of it there is. */
	int countWaiting(Actor actor) {
		return ask(actor, "select count(*) from waiting").query(Integer.class).single();
	}

	/** One of it. */
	Optional<Row> waiting(Actor actor, RaterCommentId id) {
		return ask(actor, ROWS + "where w.comment_id = :id").param("id", id.commentId()).query(Row::of).optional();
	}

	/** Whether nobody has decided about a comment that can be decided about. */
	boolean isWaiting(RaterCommentId id) {
		return ask(Actor.SYSTEM, "select exists (select from waiting where comment_id = :id)")
			.param("id", id.commentId())
			.query(Boolean.class)
			.single();
	}

	private JdbcClient.StatementSpec ask(Actor actor, String sql) {
		return this.jdbc.sql(WAITING + sql)
			.param("actor", actor.employeeId(), Types.OTHER)
			.param("day", LocalDate.now(this.clock));
	}

	/**
	 * Keeps a decision, and of the comment only what is shown; false if there is one.
	 */
	boolean decide(RaterCommentId id, RaterCommentVerdict verdict, @Nullable String shown,
			@Nullable WithheldReason reason, Actor actor) {
		return this.jdbc.sql("""
				update rater_comment set verdict = :verdict, content = :shown, reason = :reason, account_id = :account,
				    reviewer = :name, reviewed_at = :now
				where comment_id = :id and verdict is null""")
			.param("id", id.commentId())
			.param("verdict", verdict.name())
			.param("shown", shown, Types.VARCHAR)
			.param("reason", (reason != null) ? reason.name() : null, Types.VARCHAR)
			.param("account", actor.accountId())
			.param("name", actor.name())
			.param("now", Timestamp.from(this.clock.instant()))
			.update() == 1;
	}

	/** A window of what is shown about somebody, the latest period first. */
	Window<Row> shown(EmployeeId person, int page) {
		List<Row> rows = this.jdbc.sql("""
				select c.comment_id, c.period_id, c.employee_id, c.rater_group, c.content, e.name
				from rater_comment c join period p using (period_id) join employee e using (employee_id)
				where c.employee_id = :person and c.content is not null and c.verdict is not null
				  and p.phase in ('RELEASED', 'CLOSED')
				order by p.valid_from desc, p.valid_until desc, c.rater_group, c.comment_id\s""" + Window.clause(page))
			.param("person", person.employeeId())
			.query(Row::of)
			.list();
		return Window.of(rows, page);
	}

	/**
	 * A comment as it is stored.
	 */
	record Row(RaterCommentId id, PeriodId period, EmployeeId person, String name, RaterGroup group, String text) {

		private static Row of(ResultSet row, int number) throws SQLException {
			return new Row(new RaterCommentId(row.getObject("comment_id", UUID.class)),
					new PeriodId(row.getObject("period_id", UUID.class)),
					new EmployeeId(row.getObject("employee_id", UUID.class)), row.getString("name"),
					RaterGroup.valueOf(row.getString("rater_group")), row.getString("content"));
		}

		RaterComment in(PeriodSummary summary) {
			return new RaterComment(this.id, summary, this.person, this.name, this.group, this.text);
		}

	}

}
