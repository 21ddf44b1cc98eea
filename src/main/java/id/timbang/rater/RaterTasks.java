package id.timbang.rater;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import id.timbang.shared.Actor;
import id.timbang.shared.Task;
import id.timbang.shared.TaskSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds appraisers of proposals that they have not confirmed, and raters of people whom
 * they have not answered about. No task belongs to a period that HR could remind of: HR
 * does not know who owes an answer.
 */
@Component
class RaterTasks implements TaskSource {

	private static final int MINUTES_TO_CONFIRM = 2;

	private static final int MINUTES_TO_ANSWER = 3;

	private static final String TO_CONFIRM = """
			select p.valid_from, p.reporting_until, count(*) as number
			from rater_invitation i join period p using (period_id)
			join reporting_line l on l.employee_id = i.employee_id and l.superseded_at is null
			    and l.valid_from <= :day and (l.valid_until is null or l.valid_until >= :day)
			where i.state = 'PROPOSED' and l.appraiser_id = :person and p.phase = 'REPORTING'
			group by p.period_id order by p.valid_from""";

	private static final String TO_ANSWER = """
			select p.valid_from, p.reporting_until, count(*) as number
			from rater_invitation i join period p using (period_id)
			where i.rater_id = :person and i.state = 'CONFIRMED' and not i.answered
			  and p.phase = 'REPORTING'""" + RaterDirectory.NOT_ABOVE + """
			group by p.period_id order by p.valid_from""";

	private final JdbcClient jdbc;

	private final Clock clock;

	RaterTasks(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Task> tasksFor(Actor actor) {
		if (actor.employeeId() == null) {
			return List.of();
		}
		return Stream
			.concat(ask(TO_CONFIRM, actor).stream().map(Row::confirm), ask(TO_ANSWER, actor).stream().map(Row::answer))
			.toList();
	}

	private List<Row> ask(String sql, Actor actor) {
		return this.jdbc.sql(sql)
			.param("person", actor.employeeId())
			.param("day", LocalDate.now(this.clock))
			.query(Row::of)
			.list();
	}

	/**
	 * What waits in a period.
	 */
	private record Row(YearMonth month, LocalDate until, int number) {

		static Row of(ResultSet row, int number) throws SQLException {
			return new Row(YearMonth.from(row.getObject("valid_from", LocalDate.class)),
					row.getObject("reporting_until", LocalDate.class), row.getInt("number"));
		}

		Task confirm() {
			return new Task("rater.task.confirm", List.of(this.number, this.month), "/raters", this.until,
					MINUTES_TO_CONFIRM);
		}

		Task answer() {
			return new Task("rater.task.answer", List.of(this.number, this.month), "/feedback-requests", this.until,
					MINUTES_TO_ANSWER * this.number);
		}

	}

}
