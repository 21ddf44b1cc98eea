package id.timbang.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import id.timbang.period.CycleId;
import id.timbang.personnel.EmployeeId;
import id.timbang.shared.Actor;
import id.timbang.shared.Window;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads people together with their latest plan, each list in one statement.
 */
@Repository
class PlanDirectory {

	/** Everybody with an assignment today, with how he or she stands. */
	private static final String PEOPLE = """
			select e.employee_id, e.name, e.nip, p.name as position_name, u.name as unit_name,
			    l.plan_id, l.version, l.state, l.submitted_at, l.like_template, i.items, coalesce(i.weight, 0) as weight,
			    case when exists (select 1 from plan f where f.assignment_id = a.assignment_id
			             and f.cycle_id = :cycle and f.state = 'APPROVED') then 'AGREED'
			         when l.plan_id is null then 'NONE'
			         when i.weight is distinct from 100 then 'WEIGHTS'
			         else 'IN_WORK' end as standing
			from assignment a join employee e using (employee_id)
			join position p using (position_id) join unit u using (unit_id)
			left join lateral (select * from plan where assignment_id = a.assignment_id and cycle_id = :cycle
			    order by number desc limit 1) l on true
			left join lateral (select count(*) as items, sum(weight) as weight from plan_item
			    where plan_id = l.plan_id) i on true
			where a.valid_from <= :day and (a.valid_until is null or a.valid_until >= :day)""";

	private static final String TEAM = """
			and exists (select 1 from reporting_line r where r.employee_id = e.employee_id
			   and r.appraiser_id = :appraiser and r.superseded_at is null
			   and r.valid_from <= :day and (r.valid_until is null or r.valid_until >= :day))""";

	private static final String SATISFACTION = """
			and exists (select 1 from plan_item i join indicator_version v using (indicator_version_id)
			   where i.plan_id = l.plan_id and v.source = 'MEASURED_SATISFACTION')""";

	private final JdbcClient jdbc;

	PlanDirectory(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A window of people by name. */
	Window<PlanSummary> list(PlanFilter filter, LocalDate day, int page) {
		String sql = "select * from (" + PEOPLE + condition(filter) + ") s" + standing(filter)
				+ " order by s.name, s.employee_id " + Window.clause(page);
		List<PlanSummary> rows = this.jdbc.sql(sql)
			.params(parameters(filter, day))
			.query(PlanDirectory::summary)
			.list();
		return Window.of(rows, page);
	}

	/** Somebody who has an assignment on the day. */
	Optional<PlanSummary> of(EmployeeId person, CycleId cycle, LocalDate day) {
		return this.jdbc.sql(PEOPLE + " and e.employee_id = :person")
			.param("cycle", cycle.cycleId())
			.param("day", day)
			.param("person", person.employeeId())
			.query(PlanDirectory::summary)
			.optional();
	}

	/** How many people stand how. */
	Map<PlanStanding, Integer> standings(CycleId cycle, LocalDate day) {
		Map<PlanStanding, Integer> counts = new EnumMap<>(PlanStanding.class);
		Arrays.stream(PlanStanding.values()).forEach((standing) -> counts.put(standing, 0));
		this.jdbc.sql("select s.standing, count(*) as people from (" + PEOPLE + ") s group by s.standing")
			.param("cycle", cycle.cycleId())
			.param("day", day)
			.query((row) -> {
				counts.put(PlanStanding.valueOf(row.getString("standing")), row.getInt("people"));
			});
		return counts;
	}

	/** How many people there are. */
	int count(PlanFilter filter, LocalDate day) {
		return this.jdbc.sql("select count(*) from (" + PEOPLE + condition(filter) + ") s" + standing(filter))
			.params(parameters(filter, day))
			.query(Integer.class)
			.single();
	}

	/**
	 * The plans that wait for the actor, who is the appraiser or as HR acts for one from
	 * outside; oldest first, at most one window, never one's own.
	 */
	List<Waiting> submitted(CycleId cycle, Actor actor, LocalDate day) {
		return this.jdbc.sql("""
				select p.plan_id, p.number, e.name from plan p join employee e using (employee_id)
				join reporting_line r on r.employee_id = p.employee_id and r.superseded_at is null
				    and r.valid_from <= :day and (r.valid_until is null or r.valid_until >= :day)
				where p.cycle_id = :cycle and p.state = 'SUBMITTED'
				  and (r.appraiser_id = :person or :hr and r.appraiser_id is null)
				  and p.employee_id is distinct from :person
				order by p.submitted_at, e.name limit :limit""")
			.param("cycle", cycle.cycleId())
			.param("person", actor.employeeId(), Types.OTHER)
			.param("hr", actor.isHrAdmin())
			.param("day", day)
			.param("limit", Window.SIZE)
			.query((row, number) -> new Waiting(new PlanId(row.getObject("plan_id", UUID.class)), row.getInt("number"),
					row.getString("name")))
			.list();
	}

	private static String condition(PlanFilter filter) {
		return ((filter.appraiser() != null) ? TEAM : "") + (filter.satisfaction() ? SATISFACTION : "");
	}

	private static String standing(PlanFilter filter) {
		return (filter.standing() != null) ? " where s.standing = :standing" : "";
	}

	private static Map<String, Object> parameters(PlanFilter filter, LocalDate day) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("cycle", filter.cycle().cycleId());
		parameters.put("day", day);
		if (filter.appraiser() != null) {
			parameters.put("appraiser", filter.appraiser().employeeId());
		}
		if (filter.standing() != null) {
			parameters.put("standing", filter.standing().name());
		}
		return parameters;
	}

	private static PlanSummary summary(ResultSet row, int number) throws SQLException {
		UUID plan = row.getObject("plan_id", UUID.class);
		Timestamp submitted = row.getTimestamp("submitted_at");
		return new PlanSummary(new EmployeeId(row.getObject("employee_id", UUID.class)), row.getString("name"),
				row.getString("nip"), row.getString("position_name"), row.getString("unit_name"),
				(plan != null) ? new PlanId(plan) : null, row.getLong("version"),
				(plan != null) ? PlanState.valueOf(row.getString("state")) : null, row.getInt("items"),
				row.getBigDecimal("weight"), (submitted != null) ? submitted.toInstant() : null,
				row.getBoolean("like_template"), PlanStanding.valueOf(row.getString("standing")));
	}

	/** A plan that waits for the appraiser. */
	record Waiting(PlanId id, int number, String name) {
	}

}
