package id.timbang.rater;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import id.timbang.period.PeriodId;
import id.timbang.period.PeriodSummary;
import id.timbang.personnel.EmployeeId;
import id.timbang.scoring.ScoringSettings;
import id.timbang.shared.Actor;
import id.timbang.shared.Window;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads what lists about raters show, each in one statement. Whether an invitation was
 * answered is read for the rater alone.
 */
@Repository
class RaterDirectory {

	private static final String PEOPLE = """
			select e.employee_id, e.name, p.name as position_name, u.name as unit_name,
			       i.peers, i.subordinates, i.proposed
			from assignment a join employee e using (employee_id)
			join position p using (position_id) join unit u using (unit_id)
			cross join lateral (
			    select count(*) filter (where rater_group = 'PEERS' and state in ('PROPOSED', 'CONFIRMED')) as peers,
			           count(*) filter (where rater_group = 'SUBORDINATES' and state in ('PROPOSED', 'CONFIRMED'))
			               as subordinates,
			           count(*) filter (where state = 'PROPOSED') as proposed
			    from rater_invitation r where r.period_id = :period and r.employee_id = e.employee_id) i
			where a.valid_from <= :day and (a.valid_until is null or a.valid_until >= :day)
			  and e.employee_id is distinct from :actor and %s
			order by e.name, e.employee_id %s""";

	private static final String NAMED = "strpos(lower(e.name), lower(:text)) > 0";

	private static final String FEW = NAMED + " and i.peers < " + ScoringSettings.FEWEST_RATERS;

	private static final String APPRAISED = """
			e.employee_id in (select l.employee_id from reporting_line l
			    where l.appraiser_id = :actor and l.superseded_at is null
			      and l.valid_from <= :day and (l.valid_until is null or l.valid_until >= :day))""";

	/** Of an invitation: whoever stands above the person by now has another voice. */
	static final String NOT_ABOVE = """
			 and i.rater_id not in (select s.employee_id from superiors(i.employee_id, :day) s)
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	RaterDirectory(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** How far the choice has come. */
	RaterRound round(PeriodSummary period) {
		return this.jdbc.sql("""
				select r.period_id is not null as started, r.invited, r.answered, n.*
				from (select count(*) filter (where state = 'PROPOSED') as proposed,
				             count(*) filter (where state = 'CONFIRMED') as confirmed,
				             count(*) filter (where state = 'DECLINED') as declined
				      from rater_invitation where period_id = :period) n
				left join rater_round r on r.period_id = :period""")
			.param("period", period.id().periodId())
			.query((row, number) -> new RaterRound(period, row.getBoolean("started"), row.getInt("proposed"),
					row.getInt("confirmed"), row.getInt("declined"),
					RaterRound.share(row.getObject("invited", Integer.class),
							row.getObject("answered", Integer.class))))
			.single();
	}

	/** The periods in which raters are being chosen, in their order. */
	List<PeriodId> open() {
		return this.jdbc.sql("""
				select period_id from rater_round join period p using (period_id)
				where p.phase = 'REPORTING' order by p.valid_from, p.valid_until""")
			.query((row, number) -> new PeriodId(row.getObject("period_id", UUID.class)))
			.list();
	}

	/**
	 * A window of everybody at work today but the actor, by name.
	 * @param text part of the name
	 * @param few only people with too few colleagues on their list
	 */
	Window<RatedPerson> people(PeriodId period, Actor actor, String text, boolean few, int page) {
		List<RatedPerson> rows = this.jdbc.sql(PEOPLE.formatted(few ? FEW : NAMED, Window.clause(page)))
			.param("period", period.periodId())
			.param("day", LocalDate.now(this.clock))
			.param("actor", actor.employeeId(), Types.OTHER)
			.param("text", text)
			.query(RaterDirectory::person)
			.list();
		return Window.of(rows, page);
	}

	/** The people whom the actor appraises today, by name. */
	List<RatedPerson> team(PeriodId period, Actor actor) {
		return this.jdbc.sql(PEOPLE.formatted(APPRAISED, ""))
			.param("period", period.periodId())
			.param("day", LocalDate.now(this.clock))
			.param("actor", actor.employeeId(), Types.OTHER)
			.query(RaterDirectory::person)
			.list();
	}

	/** Everybody who is, or was, on the list of a person, by name. */
	List<ChosenRater> ratersOf(PeriodId period, EmployeeId person) {
		return this.jdbc.sql("""
				select i.rater_id, e.name, p.name as position_name, u.name as unit_name,
				       i.rater_group, i.state, i.reason, i.note
				from rater_invitation i join employee e on e.employee_id = i.rater_id
				left join assignment a on a.employee_id = i.rater_id
				    and a.valid_from <= :day and (a.valid_until is null or a.valid_until >= :day)
				left join position p using (position_id) left join unit u using (unit_id)
				where i.period_id = :period and i.employee_id = :person
				order by e.name, e.employee_id""")
			.param("period", period.periodId())
			.param("person", person.employeeId())
			.param("day", LocalDate.now(this.clock))
			.query(RaterDirectory::rater)
			.list();
	}

	/**
	 * Whom a rater is asked about while answers are taken, by period and name; without
	 * those whom the rater stands above by now.
	 */
	List<Asked> askedOf(EmployeeId rater) {
		return this.jdbc.sql("""
				select i.period_id, i.employee_id, e.name, p.name as position_name, u.name as unit_name,
				       i.rater_group, i.answered
				from rater_invitation i join period d using (period_id) join employee e using (employee_id)
				left join assignment a on a.employee_id = i.employee_id
				    and a.valid_from <= :day and (a.valid_until is null or a.valid_until >= :day)
				left join position p using (position_id) left join unit u using (unit_id)
				where i.rater_id = :rater and i.state = 'CONFIRMED' and d.phase = 'REPORTING'""" + NOT_ABOVE + """
				order by d.valid_from, d.valid_until, e.name, e.employee_id""")
			.param("rater", rater.employeeId())
			.param("day", LocalDate.now(this.clock))
			.query(RaterDirectory::asked)
			.list();
	}

	private static Asked asked(ResultSet row, int number) throws SQLException {
		return new Asked(new PeriodId(row.getObject("period_id", UUID.class)),
				new EmployeeId(row.getObject("employee_id", UUID.class)), row.getString("name"),
				Objects.requireNonNullElse(row.getString("position_name"), ""),
				Objects.requireNonNullElse(row.getString("unit_name"), ""),
				RaterGroup.valueOf(row.getString("rater_group")), row.getBoolean("answered"));
	}

	private static RatedPerson person(ResultSet row, int number) throws SQLException {
		return new RatedPerson(new EmployeeId(row.getObject("employee_id", UUID.class)), row.getString("name"),
				row.getString("position_name"), row.getString("unit_name"), row.getInt("peers"),
				row.getInt("subordinates"), row.getInt("proposed"));
	}

	private static ChosenRater rater(ResultSet row, int number) throws SQLException {
		String reason = row.getString("reason");
		return new ChosenRater(new EmployeeId(row.getObject("rater_id", UUID.class)), row.getString("name"),
				row.getString("position_name"), row.getString("unit_name"),
				RaterGroup.valueOf(row.getString("rater_group")), InvitationState.valueOf(row.getString("state")),
				(reason != null) ? DeclineReason.valueOf(reason) : null,
				Objects.requireNonNullElse(row.getString("note"), ""));
	}

	/**
	 * Somebody whom a rater is asked about, as it is stored.
	 */
	record Asked(PeriodId period, EmployeeId person, String name, String position, String unit, RaterGroup group,
			boolean answered) {

		FeedbackRequest in(PeriodSummary summary) {
			return new FeedbackRequest(summary, this.person, this.name, this.position, this.unit, this.group,
					this.answered);
		}

	}

}
