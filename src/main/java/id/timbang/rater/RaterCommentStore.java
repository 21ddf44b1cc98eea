package id.timbang.rater;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

	/** The days on which a line held; once it was superseded it held no more. */
	private static final String DAYS = """
			daterange(l.valid_from, case when l.superseded_at is null then l.valid_until else greatest(l.valid_from,
			    least(l.valid_until, cast(l.superseded_at at time zone :zone as date))) end, '[]')""";

	/**
	 * What nobody has decided about, and who of the readers may not: about oneself, about
	 * anybody above or below, at any height, or about somebody whom one is or was asked
	 * about. Above and below counts on any day since the first of the periods began,
	 * whatever was changed afterwards: nobody gets near a comment by a new line.
	 */
	private static final String WAITING = """
			with recursive since (days) as (
			    select daterange(least(min(p.valid_from), :day), :day, '[]')
			    from rater_comment c join period p using (period_id) where c.verdict is null),
			up (reader_id, person_id, days) as (
			    select l.employee_id, l.appraiser_id, since.days * %1$s from since, reporting_line l
			    where l.employee_id = any(:readers) and l.appraiser_id is not null and since.days && %1$s
			  union
			    select up.reader_id, l.appraiser_id, up.days * %1$s
			    from up join reporting_line l on l.employee_id = up.person_id
			    where l.appraiser_id is not null and up.days && %1$s),
			down (reader_id, person_id, days) as (
			    select l.appraiser_id, l.employee_id, since.days * %1$s from since, reporting_line l
			    where l.appraiser_id = any(:readers) and since.days && %1$s
			  union
			    select down.reader_id, l.employee_id, down.days * %1$s
			    from down join reporting_line l on l.appraiser_id = down.person_id where down.days && %1$s),
			near (reader_id, person_id) as (
			    select reader_id, person_id from up union select reader_id, person_id from down
			  union select reader, reader from unnest(:readers) as reader),
			open (comment_id, period_id, employee_id, rater_group, content, verdict) as (
			    select c.comment_id, c.period_id, c.employee_id, c.rater_group, c.content, c.verdict
			    from rater_comment c join period p using (period_id)
			    where c.verdict is null and p.phase in ('ASSESSMENT', 'CALIBRATION', 'RELEASED', 'CLOSED')),
			kept (comment_id, reader_id) as (
			    select o.comment_id, n.reader_id from open o join near n on n.person_id = o.employee_id
			  union
			    select o.comment_id, i.rater_id from open o join rater_invitation i using (period_id, employee_id)
			    where i.rater_id = any(:readers)),
			waiting as (select * from open where comment_id not in (select comment_id from kept))
			""".formatted(DAYS);

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

	/** The periods of comments that none of these readers may decide about. */
	Set<PeriodId> outOfReach(Collection<EmployeeId> readers) {
		return ask(readers, """
				select distinct period_id from open join (select comment_id from kept group by comment_id
				    having count(*) = cardinality(:readers)) as closed using (comment_id)""")
			.query((row, number) -> new PeriodId(row.getObject("period_id", UUID.class)))
			.set();
	}

	private JdbcClient.StatementSpec ask(Actor actor, String sql) {
		return ask((actor.employeeId() != null) ? List.of(new EmployeeId(actor.employeeId())) : List.of(), sql);
	}

	private JdbcClient.StatementSpec ask(Collection<EmployeeId> readers, String sql) {
		return this.jdbc.sql(WAITING + sql)
			.param("readers", readers.stream().map(EmployeeId::employeeId).toArray(UUID[]::new))
			.param("day", LocalDate.now(this.clock))
			.param("zone", this.clock.getZone().getId());
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
				select c.comment_id, c.period_id, c.employee_id, c.rater_group, c.content, c.verdict, e.name
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
	record Row(RaterCommentId id, PeriodId period, EmployeeId person, String name, RaterGroup group, String text,
			boolean shortened) {

		private static Row of(ResultSet row, int number) throws SQLException {
			return new Row(new RaterCommentId(row.getObject("comment_id", UUID.class)),
					new PeriodId(row.getObject("period_id", UUID.class)),
					new EmployeeId(row.getObject("employee_id", UUID.class)), row.getString("name"),
					RaterGroup.valueOf(row.getString("rater_group")), row.getString("content"),
					RaterCommentVerdict.SHORTENED.name().equals(row.getString("verdict")));
		}

		RaterComment in(PeriodSummary summary) {
			return new RaterComment(this.id, summary, this.person, this.name, this.group, this.text, this.shortened);
		}

	}

}
