package id.timbang.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import id.timbang.period.PeriodId;
import id.timbang.period.Phase;
import id.timbang.personnel.EmployeeId;
import id.timbang.report.ReportId;
import id.timbang.report.ReportState;
import id.timbang.scoring.BehaviourValue;
import id.timbang.shared.Actor;
import id.timbang.shared.Window;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads teams with how far their assessment has come, each list in one statement.
 */
@Repository
class AssessmentDirectory {

	/** Of a reporting line: somebody appraises this person today. */
	private static final String APPRAISED = """
			l.appraiser_id = :appraiser and l.superseded_at is null
			  and l.valid_from <= :today and (l.valid_until is null or l.valid_until >= :today)""";

	/**
	 * People whose appraiser of today stands outside and who are not rated yet. A report
	 * that was only handed over is offered as a report.
	 */
	private static final String OUTSIDE = """
			select r.report_id, e.name, l.outside_appraiser, p.valid_from, p.assessment_until
			from report r join period p using (period_id) join employee e using (employee_id)
			join reporting_line l on l.employee_id = r.employee_id and l.superseded_at is null
			    and l.valid_from <= :today and (l.valid_until is null or l.valid_until >= :today)
			where l.appraiser_id is null and r.employee_id is distinct from :self and p.kind = 'PERIODIC'
			  and (p.phase = 'ASSESSMENT' or p.phase = 'REPORTING' and r.state = 'ACCEPTED')
			  and not exists (select 1 from report o join assessment a on a.report_id = o.report_id
			      where o.employee_id = r.employee_id and o.period_id = r.period_id and a.decided_at is not null)
			order by p.valid_from, e.name, r.report_id limit :limit""";

	/** What is still to be rated in a team, in whichever year the period lies. */
	private static final String WAITING = """
			select p.period_id, p.phase, p.valid_from, p.assessment_until, r.report_id, e.name
			from reporting_line l join employee e using (employee_id)
			join report r on r.employee_id = e.employee_id join period p using (period_id)
			left join assessment a on a.report_id = r.report_id
			where %s
			  and p.kind = 'PERIODIC' and a.decided_at is null
			  and (p.phase = 'ASSESSMENT' or p.phase = 'REPORTING' and a.report_id is not null)
			order by p.valid_from, p.period_id, e.name, e.employee_id limit :limit""".formatted(APPRAISED);

	/**
	 * Claimed by an appraiser beside whom this one is the second person, not answered;
	 * for HR also those beside whom nobody is.
	 */
	private static final String INNOVATIONS = """
			select p.period_id, p.phase, p.valid_from, p.assessment_until, a.report_id, e.name
			from assessment a join period p using (period_id) join employee e using (employee_id)
			where a.innovation_claimed_by is not null and a.innovation_confirmed_by is null
			  and a.innovation_refusal = '' and p.phase in ('REPORTING', 'ASSESSMENT')
			  and a.innovation_claimed_by <> :account and a.employee_id <> :self
			  and coalesce(second_person(a.employee_id, :today) = :self, :hr)
			order by p.valid_from, e.name, e.employee_id limit :limit""";

	private static final UUID NOBODY = new UUID(0, 0);

	private static final int LONGEST = 1000;

	private final JdbcClient jdbc;

	private final Clock clock;

	AssessmentDirectory(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * A window of the people whom somebody appraises today, by name: those who work, and
	 * those who have left with a report.
	 */
	Window<AssessmentSummary> team(EmployeeId appraiser, PeriodId period, int page) {
		List<AssessmentSummary> rows = this.jdbc.sql("""
				select e.name, e.nip, coalesce(p.name, '') as position_name, coalesce(u.name, '') as unit_name,
				    r.report_id, r.state, (select count(*) from plan_item i where i.plan_id = r.plan_id) as items,
				    %s as found,
				    (select count(v.level) from assessment_value v where v.report_id = r.report_id) as rated,
				    a.decided_at is not null as decided
				from reporting_line l join employee e using (employee_id)
				left join assignment s on s.employee_id = e.employee_id
				    and s.valid_from <= :today and (s.valid_until is null or s.valid_until >= :today)
				left join position p using (position_id) left join unit u using (unit_id)
				left join lateral (select o.report_id, o.state, o.plan_id
				    from report o join assignment f using (assignment_id)
				    where o.employee_id = e.employee_id and o.period_id = :period
				      and (s.assignment_id is null or o.assignment_id = s.assignment_id)
				    order by f.valid_from desc limit 1) r on true
				left join assessment a on a.report_id = r.report_id
				where %s
				  and num_nonnulls(s.assignment_id, r.report_id) > 0
				order by e.name, e.employee_id
				""".formatted(GivenItems.COUNT, APPRAISED) + Window.clause(page))
			.param("appraiser", appraiser.employeeId())
			.param("period", period.periodId())
			.param("today", LocalDate.now(this.clock))
			.query(AssessmentDirectory::summary)
			.list();
		return Window.of(rows, page);
	}

	/** The reports of a team in the order of names; at most {@value #LONGEST}. */
	List<Steps.Step> order(EmployeeId appraiser, PeriodId period) {
		return this.jdbc.sql("""
				select r.report_id, e.name, a.decided_at is not null as decided
				from reporting_line l join employee e using (employee_id)
				join report r on r.employee_id = e.employee_id and r.period_id = :period
				left join assessment a on a.report_id = r.report_id
				where %s
				order by e.name, e.employee_id limit :limit""".formatted(APPRAISED))
			.param("appraiser", appraiser.employeeId())
			.param("period", period.periodId())
			.param("today", LocalDate.now(this.clock))
			.param("limit", LONGEST)
			.query((row, number) -> new Steps.Step(new ReportId(row.getObject("report_id", UUID.class)),
					row.getString("name"), row.getBoolean("decided")))
			.list();
	}

	/**
	 * What is still to be rated in a team, period by period: everybody in the assessment
	 * phase, before it those with whom the appraiser has begun; at most
	 * {@value #LONGEST}.
	 */
	List<Waiting> waiting(EmployeeId appraiser) {
		return this.jdbc.sql(WAITING)
			.param("appraiser", appraiser.employeeId())
			.param("today", LocalDate.now(this.clock))
			.param("limit", LONGEST)
			.query(AssessmentDirectory::waiting)
			.list();
	}

	/**
	 * The reports of the people for whose appraiser HR acts, oldest period first; at most
	 * one window, never one's own.
	 */
	List<Outside> outside(Actor actor) {
		return this.jdbc.sql(OUTSIDE)
			.param("today", LocalDate.now(this.clock))
			.param("self", actor.employeeId(), Types.OTHER)
			.param("limit", Window.SIZE)
			.query((row, number) -> new Outside(new ReportId(row.getObject("report_id", UUID.class)),
					row.getString("name"), row.getString("outside_appraiser"),
					YearMonth.from(row.getObject("valid_from", LocalDate.class)),
					row.getObject("assessment_until", LocalDate.class)))
			.list();
	}

	/**
	 * The innovations that wait for the actor as the second person, oldest period first;
	 * at most one window.
	 */
	List<Waiting> innovations(Actor actor) {
		return this.jdbc.sql(INNOVATIONS)
			.param("account", actor.accountId())
			.param("self", (actor.employeeId() != null) ? actor.employeeId() : NOBODY)
			.param("hr", actor.isHrAdmin())
			.param("today", LocalDate.now(this.clock))
			.param("limit", Window.SIZE)
			.query(AssessmentDirectory::waiting)
			.list();
	}

	private static Waiting waiting(ResultSet row, int number) throws SQLException {
		return new Waiting(new PeriodId(row.getObject("period_id", UUID.class)), Phase.valueOf(row.getString("phase")),
				YearMonth.from(row.getObject("valid_from", LocalDate.class)),
				row.getObject("assessment_until", LocalDate.class),
				new ReportId(row.getObject("report_id", UUID.class)), row.getString("name"));
	}

	private static AssessmentSummary summary(ResultSet row, int number) throws SQLException {
		UUID report = row.getObject("report_id", UUID.class);
		return new AssessmentSummary((report != null) ? new ReportId(report) : null, row.getString("name"),
				row.getString("nip"), row.getString("position_name"), row.getString("unit_name"),
				(report != null) ? ReportState.valueOf(row.getString("state")) : null,
				row.getInt("found") + row.getInt("rated"), row.getInt("items") + BehaviourValue.values().length,
				row.getBoolean("decided"), 0);
	}

	/**
	 * Somebody whose ratings are still open.
	 */
	record Waiting(PeriodId period, Phase phase, YearMonth month, LocalDate until, ReportId report, String name) {
	}

	/**
	 * Somebody whom nobody in the application appraises.
	 */
	record Outside(ReportId report, String name, String appraiser, YearMonth month, LocalDate until) {
	}

}
