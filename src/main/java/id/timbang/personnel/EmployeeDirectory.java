package id.timbang.personnel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import id.timbang.shared.Window;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads what lists show, each in one statement, whatever the number of people.
 */
@Repository
class EmployeeDirectory {

	/** Totals are counted this far; beyond it is "more than". */
	static final int COUNTED = 1000;

	/**
	 * The page is cut out, by identifiers alone, before anything is joined to it: what is
	 * passed over costs an index entry.
	 */
	private static final String PAGE = """
			select e.employee_id, e.name, e.nip, e.employment_type, p.name as position_name, u.name as unit_name,
			       coalesce(b.name, l.outside_appraiser) as appraiser_name, c.capacity
			from (select e.employee_id from employee e where %s order by e.name, e.employee_id %s) page
			join employee e using (employee_id)
			left join assignment a on a.employee_id = e.employee_id
			    and a.valid_from <= :day and (a.valid_until is null or a.valid_until >= :day)
			left join unit u on u.unit_id = a.unit_id
			left join position p on p.position_id = a.position_id
			left join reporting_line l on l.employee_id = e.employee_id and l.superseded_at is null
			    and l.valid_from <= :day and (l.valid_until is null or l.valid_until >= :day)
			left join employee b on b.employee_id = l.appraiser_id
			left join acting_appointment c using (acting_appointment_id)
			order by e.name, e.employee_id""";

	private static final String COUNT = "select count(*) from (select from employee e where %s limit %d) as found";

	private static final String ASSIGNED = """
			exists (select 1 from assignment a where a.employee_id = e.employee_id
			    and a.valid_from <= :day and (a.valid_until is null or a.valid_until >= :day)%s)""";

	private static final String IN_UNIT = """
			and a.unit_id in (with recursive below as (select unit_id from unit where unit_id = :unit
			    union all select u.unit_id from unit u join below on u.parent_id = below.unit_id)
			  select unit_id from below)""";

	private static final String HOLDS = " and a.position_id = any(:positions)";

	/** An appraiser who is not at work appraises nobody; one from outside always is. */
	private static final String UNAPPRAISED = """
			and not exists (select 1 from reporting_line l where l.employee_id = e.employee_id
			    and l.superseded_at is null
			    and l.valid_from <= :day and (l.valid_until is null or l.valid_until >= :day)
			    and (l.appraiser_id is null or exists (select 1 from assignment b
			        where b.employee_id = l.appraiser_id
			        and b.valid_from <= :day and (b.valid_until is null or b.valid_until >= :day))))""";

	private final JdbcClient jdbc;

	private final Clock clock;

	EmployeeDirectory(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** A window of employees by name. */
	Window<EmployeeSummary> list(EmployeeFilter filter, int page) {
		List<EmployeeSummary> rows = this.jdbc.sql(PAGE.formatted(condition(filter), Window.clause(page)))
			.params(parameters(filter))
			.query(EmployeeDirectory::summary)
			.list();
		return Window.of(rows, page);
	}

	/**
	 * How many there are; {@value #COUNTED} + 1 stands for "more than {@value #COUNTED}".
	 */
	int count(EmployeeFilter filter) {
		return this.jdbc.sql(COUNT.formatted(condition(filter), COUNTED + 1))
			.params(parameters(filter))
			.query(Integer.class)
			.single();
	}

	/** The people whom somebody appraises today, by name. */
	List<EmployeeSummary> team(EmployeeId appraiser) {
		return team("l.appraiser_id", appraiser);
	}

	/** The people whom somebody appraises today, or would if nobody acted, by name. */
	List<EmployeeSummary> usualTeam(EmployeeId official) {
		return team("coalesce(c.official_id, l.appraiser_id)", official);
	}

	private List<EmployeeSummary> team(String column, EmployeeId appraiser) {
		String members = """
				e.employee_id in (select l.employee_id from reporting_line l
				    left join acting_appointment c using (acting_appointment_id)
				    where %s = :appraiser and l.superseded_at is null
				    and l.valid_from <= :day and (l.valid_until is null or l.valid_until >= :day))""".formatted(column);
		return this.jdbc.sql(PAGE.formatted(members + " and " + ASSIGNED.formatted(""), "limit " + COUNTED))
			.param("appraiser", appraiser.employeeId())
			.param("day", LocalDate.now(this.clock))
			.query(EmployeeDirectory::summary)
			.list();
	}

	/** A window of the people who hold one of these positions today, by name. */
	Window<EmployeeSummary> holders(Collection<PositionId> positions, int page) {
		List<EmployeeSummary> rows = this.jdbc.sql(PAGE.formatted(ASSIGNED.formatted(HOLDS), Window.clause(page)))
			.param("positions", positions.stream().map(PositionId::positionId).toArray(UUID[]::new))
			.param("day", LocalDate.now(this.clock))
			.query(EmployeeDirectory::summary)
			.list();
		return Window.of(rows, page);
	}

	/** People who appraise somebody of the same unit or of a unit above it, by name. */
	List<EmployeeSummary> appraisersNear(EmployeeId id) {
		String near = """
				e.employee_id in (
				    with recursive here (unit_id) as (
				        select a.unit_id from assignment a where a.employee_id = :id
				          and a.valid_from <= :day and (a.valid_until is null or a.valid_until >= :day)
				      union select u.parent_id from unit u join here on u.unit_id = here.unit_id
				        where u.parent_id is not null)
				    select l.appraiser_id from here join assignment a using (unit_id)
				    join reporting_line l on l.employee_id = a.employee_id and l.superseded_at is null
				    where a.valid_from <= :day and (a.valid_until is null or a.valid_until >= :day)
				      and l.valid_from <= :day and (l.valid_until is null or l.valid_until >= :day))""";
		return this.jdbc.sql(PAGE.formatted(near, "limit " + Window.SIZE))
			.param("id", id.employeeId())
			.param("day", LocalDate.now(this.clock))
			.query(EmployeeDirectory::summary)
			.list();
	}

	/** Names by identifier, in one statement. */
	Map<EmployeeId, PersonName> names(Collection<EmployeeId> ids) {
		Map<EmployeeId, PersonName> names = new HashMap<>();
		UUID[] keys = ids.stream().map(EmployeeId::employeeId).toArray(UUID[]::new);
		this.jdbc.sql("select employee_id, name, nip from employee where employee_id = any(:ids)")
			.param("ids", keys)
			.query((row) -> {
				EmployeeId id = new EmployeeId(row.getObject("employee_id", UUID.class));
				names.put(id, new PersonName(id, row.getString("name"), row.getString("nip")));
			});
		return names;
	}

	/** The people assigned to a unit itself today, by name. */
	List<EmployeeId> staffOf(UnitId unit) {
		return this.jdbc.sql("""
				select e.employee_id from assignment a join employee e using (employee_id)
				where a.unit_id = :unit
				  and a.valid_from <= :day and (a.valid_until is null or a.valid_until >= :day)
				order by e.name, e.employee_id""")
			.param("unit", unit.unitId())
			.param("day", LocalDate.now(this.clock))
			.query((row, number) -> new EmployeeId(row.getObject("employee_id", UUID.class)))
			.list();
	}

	/** The unit where somebody works today, and those above it, nearest first. */
	List<UnitPlace> places(EmployeeId employee) {
		return upwards("""
				select unit_id from assignment where employee_id = :of
				and valid_from <= :day and (valid_until is null or valid_until >= :day)""", employee.employeeId());
	}

	/** A unit and those above it, nearest first; empty if it is unknown. */
	List<UnitPlace> places(UnitId unit) {
		return upwards("select unit_id from unit where unit_id = :of", unit.unitId());
	}

	private List<UnitPlace> upwards(String first, UUID of) {
		return this.jdbc.sql("""
				with recursive place (unit_id, name, type, parent_id, distance) as (
				    select u.unit_id, u.name, u.type, u.parent_id, 0 from unit u where u.unit_id in (%s)
				  union all select u.unit_id, u.name, u.type, u.parent_id, distance + 1
				    from unit u join place on u.unit_id = place.parent_id)
				select unit_id, name, type from place order by distance""".formatted(first))
			.param("of", of)
			.param("day", LocalDate.now(this.clock))
			.query((row, number) -> new UnitPlace(new UnitId(row.getObject("unit_id", UUID.class)),
					row.getString("name"), UnitType.valueOf(row.getString("type"))))
			.list();
	}

	/** All units by code, with how many people are assigned to each today. */
	List<UnitNode.Row> units() {
		return this.jdbc.sql("""
				select u.unit_id, u.code, u.name, u.type, u.parent_id, count(a.employee_id) as staff
				from unit u left join assignment a on a.unit_id = u.unit_id
				    and a.valid_from <= :day and (a.valid_until is null or a.valid_until >= :day)
				group by u.unit_id order by u.code""")
			.param("day", LocalDate.now(this.clock))
			.query(EmployeeDirectory::unit)
			.list();
	}

	/** All units by code; nobody is counted. */
	List<UnitNode.Row> outline() {
		return this.jdbc.sql("select unit_id, code, name, type, parent_id, 0 as staff from unit order by code")
			.query(EmployeeDirectory::unit)
			.list();
	}

	private static UnitNode.Row unit(ResultSet row, int number) throws SQLException {
		return new UnitNode.Row(new UnitId(row.getObject("unit_id", UUID.class)), row.getString("code"),
				row.getString("name"), UnitType.valueOf(row.getString("type")),
				Optional.ofNullable(row.getObject("parent_id", UUID.class)).map(UnitId::new), row.getInt("staff"));
	}

	/** All positions by name, with how many people hold each today. */
	List<PositionSummary> positions() {
		return this.jdbc.sql("""
				select p.position_id, p.code, p.name, p.level, count(a.employee_id) as staff
				from position p left join assignment a on a.position_id = p.position_id
				    and a.valid_from <= :day and (a.valid_until is null or a.valid_until >= :day)
				group by p.position_id order by p.name, p.code""")
			.param("day", LocalDate.now(this.clock))
			.query((row, number) -> new PositionSummary(new PositionId(row.getObject("position_id", UUID.class)),
					row.getString("code"), row.getString("name"), PositionLevel.valueOf(row.getString("level")),
					row.getInt("staff")))
			.list();
	}

	private static String condition(EmployeeFilter filter) {
		StringBuilder condition = new StringBuilder("true");
		if (isNumber(filter.text())) {
			condition.append(" and e.nip like :text");
		}
		else if (!filter.text().isEmpty()) {
			condition.append(" and lower(e.name) like :text");
		}
		if (filter.unit() != null || filter.unappraised()) {
			condition.append(" and ").append(ASSIGNED.formatted((filter.unit() != null) ? IN_UNIT : ""));
		}
		if (filter.unappraised()) {
			condition.append(UNAPPRAISED);
		}
		return condition.toString();
	}

	private Map<String, Object> parameters(EmployeeFilter filter) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("day", (filter.day() != null) ? filter.day() : LocalDate.now(this.clock));
		if (filter.unit() != null) {
			parameters.put("unit", filter.unit().unitId());
		}
		if (!filter.text().isEmpty()) {
			parameters.put("text", isNumber(filter.text()) ? Nip.strip(filter.text()) + "%"
					: "%" + literally(filter.text().toLowerCase(Locale.ROOT)) + "%");
		}
		return parameters;
	}

	private static boolean isNumber(String text) {
		return text.matches("[0-9][0-9 .]*");
	}

	/** A text that stands for itself in a LIKE pattern. */
	private static String literally(String text) {
		return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
	}

	private static EmployeeSummary summary(ResultSet row, int number) throws SQLException {
		return new EmployeeSummary(new EmployeeId(row.getObject("employee_id", UUID.class)), row.getString("name"),
				row.getString("nip"), EmploymentType.valueOf(row.getString("employment_type")),
				row.getString("position_name"), row.getString("unit_name"), appraiser(row));
	}

	private static @Nullable String appraiser(ResultSet row) throws SQLException {
		String name = row.getString("appraiser_name");
		return (name != null) ? ActingCapacity.beside(name, row.getString("capacity")) : null;
	}

}
