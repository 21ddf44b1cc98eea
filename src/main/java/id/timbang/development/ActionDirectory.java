package id.timbang.development;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.timbang.indicator.MeasureSource;
import id.timbang.period.PeriodId;
import id.timbang.personnel.EmployeeId;
import id.timbang.result.IndicatorReading;
import id.timbang.result.ResultId;
import id.timbang.scoring.Conversion;
import id.timbang.scoring.Direction;
import id.timbang.scoring.Ratio;
import id.timbang.shared.Actor;
import id.timbang.shared.Window;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads actions for lists and pages.
 */
@Repository
class ActionDirectory {

	/** Totals are counted this far; beyond it is "more than". */
	private static final int COUNTED = 1000;

	private static final String ORDER = " order by a.due_on, a.action_id ";

	private static final String SUMMARY = """
			select a.*, e.name as person_name, o.name as owner_name, r.result_id
			from (select a.* from development_action a join period p using (period_id) where %s) a
			join employee e using (employee_id) join employee o on o.employee_id = a.owner_id
			left join result r on r.employee_id = a.employee_id and r.period_id = a.period_id""" + ORDER;

	/** What the person may know of. */
	private static final String TOLD = "p.phase in ('RELEASED', 'CLOSED')";

	private static final String TEAM = """
			a.employee_id in (select l.employee_id from reporting_line l where l.appraiser_id = :me
			   and l.superseded_at is null and l.valid_from <= :today
			   and (l.valid_until is null or l.valid_until >= :today))""";

	/** Those that the actor owns for others, those of the team, and the actor's own. */
	private static final String REACH = "(a.employee_id <> :me and (:all or a.owner_id = :me or " + TEAM
			+ ") or a.employee_id = :me and " + TOLD + ")";

	private static final String OWNED = "a.owner_id = :me and a.state = 'OPEN' and (a.employee_id <> :me or " + TOLD
			+ ")";

	/** Talks that somebody else leads for the actor. */
	private static final String INVITED = "a.employee_id = :me and a.owner_id <> :me and a.state = 'OPEN' and "
			+ "a.kind in ('COACHING', 'COUNSELLING') and " + TOLD;

	private static final UUID NOBODY = new UUID(0, 0);

	private final JdbcClient jdbc;

	private final Clock clock;

	ActionDirectory(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** A window of the actions within reach, what is due first at the top. */
	Window<ActionSummary> list(Actor actor, ActionFilter filter, int page) {
		String inner = REACH + " and " + filter.condition() + ORDER + Window.clause(page);
		return Window.of(asked(SUMMARY.formatted(inner), actor).query(ActionDirectory::summary).list(), page);
	}

	/** How many there are, exact up to 1,000; 1,001 stands for more. */
	int count(Actor actor, ActionFilter filter) {
		return asked("select count(*) from (select from development_action a join period p using (period_id) where "
				+ REACH + " and " + filter.condition() + " limit " + (COUNTED + 1) + ") as found", actor)
			.query(Integer.class)
			.single();
	}

	/**
	 * What the actor has to see to, and the talks that others lead for the actor; what is
	 * due first at the top, at most a window.
	 */
	List<ActionSummary> waiting(Actor actor) {
		String inner = "(" + OWNED + " or " + INVITED + ")" + ORDER + Window.clause(1);
		return Window.of(asked(SUMMARY.formatted(inner), actor).query(ActionDirectory::summary).list(), 1).items();
	}

	/** A window of the actions that follow from somebody's result for a period. */
	Window<ActionSummary> ofResult(EmployeeId person, PeriodId period, int page) {
		String inner = "a.employee_id = :person and a.period_id = :period" + ORDER + Window.clause(page);
		return Window.of(this.jdbc.sql(SUMMARY.formatted(inner))
			.param("person", person.employeeId())
			.param("period", period.periodId())
			.query(ActionDirectory::summary)
			.list(), page);
	}

	/**
	 * What is still to be done about somebody, what is due first at the top; at most a
	 * window.
	 * @param told whether only of results that the person knows
	 */
	List<ActionSummary> open(EmployeeId person, boolean told) {
		String inner = "a.employee_id = :person and a.state = 'OPEN' and (not :told or " + TOLD + ")" + ORDER
				+ Window.clause(1);
		return Window
			.of(this.jdbc.sql(SUMMARY.formatted(inner))
				.param("person", person.employeeId())
				.param("told", told)
				.query(ActionDirectory::summary)
				.list(), 1)
			.items();
	}

	/**
	 * Trainings of the people whom the actor appraises, for HR of all, that a workshop
	 * does not serve yet; what is due first at the top.
	 */
	Window<ActionSummary> candidates(Actor actor, WorkshopId workshop) {
		String inner = "a.kind = 'TRAINING' and a.state = 'OPEN' and a.employee_id <> :me and (:all or " + TEAM + """
				) and not exists (select 1 from development_participant t where t.workshop_id = :workshop
				    and t.action_id = a.action_id)""" + ORDER + Window.clause(1);
		return Window.of(asked(SUMMARY.formatted(inner), actor).param("workshop", workshop.workshopId())
			.query(ActionDirectory::summary)
			.list(), 1);
	}

	/** What is still to be done about somebody, by item of the plan. */
	List<Running> running(EmployeeId person) {
		return this.jdbc.sql("""
				select a.action_id, a.origin_id, a.kind from development_action a
				where a.employee_id = :person and a.state = 'OPEN' order by a.due_on, a.action_id""")
			.param("person", person.employeeId())
			.query((row, number) -> new Running(row.getObject("origin_id", UUID.class),
					new ActionId(row.getObject("action_id", UUID.class)), ActionKind.valueOf(row.getString("kind"))))
			.list();
	}

	/** Everything that is stored about one action. */
	ActionDetails details(ActionId id) {
		return this.jdbc.sql(SUMMARY.formatted("a.action_id = :id"))
			.param("id", id.actionId())
			.query(ActionDirectory::details)
			.single();
	}

	private JdbcClient.StatementSpec asked(String sql, Actor actor) {
		return this.jdbc.sql(sql)
			.param("all", actor.isHrAdmin())
			.param("me", (actor.employeeId() != null) ? actor.employeeId() : NOBODY)
			.param("today", LocalDate.now(this.clock));
	}

	private static ActionDetails details(ResultSet row, int number) throws SQLException {
		UUID result = row.getObject("result_id", UUID.class);
		return new ActionDetails(summary(row, number), row.getLong("version"),
				(result != null) ? new ResultId(result) : null, reading(row), row.getString("agreed"),
				row.getObject("opened_on", LocalDate.class), row.getString("opened_by"), row.getString("outcome"),
				row.getString("ended_by"));
	}

	private static ActionSummary summary(ResultSet row, int number) throws SQLException {
		return new ActionSummary(new ActionId(row.getObject("action_id", UUID.class)),
				new EmployeeId(row.getObject("employee_id", UUID.class)),
				new PeriodId(row.getObject("period_id", UUID.class)), row.getString("person_name"),
				row.getString("indicator_name"), ActionKind.valueOf(row.getString("kind")),
				new EmployeeId(row.getObject("owner_id", UUID.class)), row.getString("owner_name"),
				row.getObject("due_on", LocalDate.class), ActionState.valueOf(row.getString("state")),
				row.getObject("ended_on", LocalDate.class));
	}

	private static IndicatorReading reading(ResultSet row) throws SQLException {
		String direction = row.getString("direction");
		return new IndicatorReading(row.getObject("origin_id", UUID.class), row.getString("indicator_code"),
				row.getString("indicator_name"), row.getInt("indicator_version"),
				MeasureSource.valueOf(row.getString("source")), row.getString("unit"),
				(direction != null) ? Direction.valueOf(direction) : null,
				Conversion.valueOf(row.getString("conversion")), row.getBigDecimal("target_low"),
				row.getBigDecimal("target_high"), ratio(row.getString("realised")),
				ratio(row.getString("achievement")));
	}

	private static @Nullable Ratio ratio(@Nullable String text) {
		return (text != null) ? Ratio.parse(text) : null;
	}

	/**
	 * Something that is still to be done about an item of the plan.
	 */
	record Running(UUID originId, ActionId id, ActionKind kind) {
	}

}
