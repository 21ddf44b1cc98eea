package id.timbang.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import id.timbang.period.PeriodId;
import id.timbang.shared.Actor;
import id.timbang.shared.Task;
import id.timbang.shared.TaskSource;
import id.timbang.shared.Window;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reminds people to report, first of what came back, and appraisers to read what their
 * team handed over. Where the appraiser stands outside the application, HR is reminded.
 */
@Component
class ReportTasks implements TaskSource {

	private static final int MINUTES_TO_WRITE = 15;

	private static final int MINUTES_TO_READ = 5;

	private static final String OWN = """
			select r.report_id, p.period_id, '' as name, r.state, p.valid_from, p.valid_until, p.reporting_until,
			    p.assessment_until
			from report r join period p using (period_id)
			where r.employee_id = :person and (r.state in ('DRAFT', 'RETURNED') and p.phase = 'REPORTING'
			    or r.state = 'RETURNED' and p.phase = 'ASSESSMENT')
			order by p.valid_from limit :limit""";

	private static final String WAITING = """
			select r.report_id, p.period_id, e.name, r.state, p.valid_from, p.valid_until, p.reporting_until,
			    p.assessment_until
			from report r join period p using (period_id) join employee e using (employee_id)
			join reporting_line l on l.employee_id = r.employee_id and l.superseded_at is null
			    and l.valid_from <= :day and (l.valid_until is null or l.valid_until >= :day)
			where r.state = 'SUBMITTED' and p.phase = 'REPORTING'
			  and (l.appraiser_id = :person or :hr and l.appraiser_id is null) and r.employee_id is distinct from :person
			order by p.valid_from, r.submitted_at, e.name limit :limit""";

	private final JdbcClient jdbc;

	private final Clock clock;

	ReportTasks(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public List<Task> tasksFor(Actor actor) {
		List<Task> tasks = new ArrayList<>();
		if (actor.employeeId() != null) {
			ask(OWN, actor).stream().map(Row::ownTask).forEach(tasks::add);
		}
		if (actor.employeeId() != null || actor.isHrAdmin()) {
			ask(WAITING, actor).stream().map(Row::teamTask).forEach(tasks::add);
		}
		return tasks;
	}

	private List<Row> ask(String sql, Actor actor) {
		return this.jdbc.sql(sql)
			.param("person", actor.employeeId(), Types.OTHER)
			.param("hr", actor.isHrAdmin())
			.param("day", LocalDate.now(this.clock))
			.param("limit", Window.SIZE)
			.query(Row::of)
			.list();
	}

	/**
	 * A report that waits for somebody.
	 */
	private record Row(ReportId id, PeriodId period, String name, ReportState state, LocalDate from, LocalDate until,
			LocalDate reportingUntil, LocalDate assessmentUntil) {

		static Row of(ResultSet row, int number) throws SQLException {
			return new Row(new ReportId(row.getObject("report_id", UUID.class)),
					new PeriodId(row.getObject("period_id", UUID.class)), row.getString("name"),
					ReportState.valueOf(row.getString("state")), row.getObject("valid_from", LocalDate.class),
					row.getObject("valid_until", LocalDate.class), row.getObject("reporting_until", LocalDate.class),
					row.getObject("assessment_until", LocalDate.class));
		}

		/** What came back waits for nobody else and comes first. */
		Task ownTask() {
			Task task = (this.state == ReportState.RETURNED)
					? new Task("report.task.returned", about(this.assessmentUntil), link(), null, MINUTES_TO_WRITE)
					: new Task("report.task.write", about(), link(), this.reportingUntil, MINUTES_TO_WRITE);
			return task.about(this.period.periodId());
		}

		/** The appraiser reads and rates on one page. */
		Task teamTask() {
			return new Task("report.task.read", about(this.name), "/assessments/" + this.id, this.assessmentUntil,
					MINUTES_TO_READ)
				.about(this.period.periodId());
		}

		/**
		 * First and last month, how many more follow the first, and what else there is.
		 */
		private List<Object> about(Object... more) {
			YearMonth first = YearMonth.from(this.from);
			YearMonth last = YearMonth.from(this.until);
			List<Object> about = new ArrayList<>(List.of(first, last, first.until(last, ChronoUnit.MONTHS)));
			about.addAll(List.of(more));
			return about;
		}

		private String link() {
			return "/reports/" + this.id;
		}

	}

}
