package id.timbang.personnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Walks from a person to the appraiser, to that one's appraiser, and so on up.
 */
@Repository
class ReportingChain {

	/** Higher than any hierarchy; stops the walk if a circle should ever exist. */
	private static final int HIGHEST = 30;

	private static final String ABOVE = """
			select start.id as start_id, e.employee_id, e.name, e.nip
			from unnest(:ids) as start (id) cross join lateral superiors(start.id, :day) s
			join employee e on e.employee_id = s.employee_id order by start.id, s.place""";

	/**
	 * Everybody below somebody, in the own place and where he or she acts; whoever was
	 * found once is not followed again, and nobody into a place where he or she acts.
	 */
	private static final String DOWN = """
			with recursive down (person_id) as (
			    select l.employee_id from reporting_line l
			    where (l.appraiser_id = :id or l.acting_appointment_id in (
			          select c.acting_appointment_id from acting_appointment c where c.official_id = :id))
			      and l.superseded_at is null
			      and l.valid_from <= :day and (l.valid_until is null or l.valid_until >= :day)
			  union
			    select next.employee_id from down cross join lateral (
			        select l.employee_id from reporting_line l
			        where l.appraiser_id = down.person_id and l.acting_appointment_id is null and l.superseded_at is null
			          and l.valid_from <= :day and (l.valid_until is null or l.valid_until >= :day)
			      union all
			        select l.employee_id from acting_appointment c join reporting_line l using (acting_appointment_id)
			        where c.official_id = down.person_id and l.superseded_at is null
			          and l.valid_from <= :day and (l.valid_until is null or l.valid_until >= :day)) next)
			""";

	private static final String BELOW = DOWN + "select person_id from down";

	private static final String UNITS_BELOW = DOWN + """
			select distinct a.unit_id from down join assignment a on a.employee_id = down.person_id
			where a.valid_from <= :day and (a.valid_until is null or a.valid_until >= :day)""";

	/**
	 * Who leads somebody that leads appraises people who appraise others, or works where
	 * units lie below; or acts for somebody who does.
	 */
	private static final String LEADERS_BELOW = """
			select exists (select 1 from reporting_line l join reporting_line t on t.appraiser_id = l.employee_id
			    where l.appraiser_id = :id and l.superseded_at is null and t.superseded_at is null
			      and l.valid_from <= :day and (l.valid_until is null or l.valid_until >= :day)
			      and t.valid_from <= :day and (t.valid_until is null or t.valid_until >= :day))
			  or exists (select 1 from assignment a join unit u on u.parent_id = a.unit_id
			    where (a.employee_id = :id or a.employee_id in (select c.official_id from acting_appointment c
			          where c.acting_id = :id and c.withdrawn_at is null and :day between c.valid_from and c.valid_until))
			      and a.valid_from <= :day and (a.valid_until is null or a.valid_until >= :day))""";

	/** Follows the lines with the days on which all of them hold at once. */
	private static final String CIRCLE = """
			with recursive up (start_id, person_id, days, height) as (
			    select l.employee_id, l.appraiser_id, daterange(l.valid_from, l.valid_until, '[]'), 1
			    from reporting_line l
			    where l.employee_id = any(:ids) and l.superseded_at is null and l.appraiser_id is not null
			  union all
			    select up.start_id, l.appraiser_id, up.days * daterange(l.valid_from, l.valid_until, '[]'),
			           up.height + 1
			    from up join reporting_line l on l.employee_id = up.person_id
			    where up.person_id <> up.start_id and up.height < :highest and l.superseded_at is null
			      and l.appraiser_id is not null and up.days && daterange(l.valid_from, l.valid_until, '[]'))
			select start_id from up where person_id = start_id order by height limit 1""";

	private static final String LEADS = """
			with recursive here (unit_id) as (
			    select cast(:unit as uuid)
			  union select u.parent_id from unit u join here on u.unit_id = here.unit_id where u.parent_id is not null)
			select exists (select 1 from here join assignment a using (unit_id)
			    where (a.employee_id = :id or a.employee_id in (select c.official_id from acting_appointment c
			          where c.acting_id = :id and c.withdrawn_at is null and :day between c.valid_from and c.valid_until))
			      and a.valid_from <= :day and (a.valid_until is null or a.valid_until >= :day)
			      and not exists (
			        select 1 from reporting_line l join assignment b on b.employee_id = l.appraiser_id
			        where l.employee_id = a.employee_id and l.superseded_at is null and b.unit_id = a.unit_id
			          and l.valid_from <= :day and (l.valid_until is null or l.valid_until >= :day)
			          and b.valid_from <= :day and (b.valid_until is null or b.valid_until >= :day)))""";

	private static final String LED = """
			select exists (select 1 from reporting_line t where t.appraiser_id = :id and t.superseded_at is null
			      and t.acting_appointment_id is null
			      and t.valid_from <= :until and (t.valid_until is null or t.valid_until >= :from))
			  and exists (select 1 from assignment a where a.employee_id = :id and a.unit_id = :unit
			      and a.valid_from <= :until and (a.valid_until is null or a.valid_until >= :from)
			      and not exists (
			        select 1 from reporting_line l join assignment b on b.employee_id = l.appraiser_id
			        where l.employee_id = :id and l.superseded_at is null and l.acting_appointment_id is null
			          and b.unit_id = :unit and l.valid_from <= least(a.valid_until, :until)
			          and coalesce(l.valid_until, :until) >= greatest(a.valid_from, :from)
			          and b.valid_from <= least(l.valid_until, :until)
			          and coalesce(b.valid_until, :until) >= greatest(l.valid_from, :from)))""";

	/** The same people as LEADS finds, for all units at once and without those above. */
	private static final String HEADS = """
			with team (person_id) as (
			    select distinct appraiser_id from reporting_line where superseded_at is null and appraiser_id is not null
			      and valid_from <= :day and (valid_until is null or valid_until >= :day)),
			candidate (person_id, official_id) as (
			    select person_id, person_id from team
			  union all
			    select c.acting_id, c.official_id from acting_appointment c join team on team.person_id = c.acting_id
			    where c.withdrawn_at is null and :day between c.valid_from and c.valid_until)
			select distinct a.unit_id, candidate.person_id
			from candidate join assignment a on a.employee_id = candidate.official_id
			where a.valid_from <= :day and (a.valid_until is null or a.valid_until >= :day) and not exists (
			    select 1 from reporting_line l join assignment b on b.employee_id = l.appraiser_id
			    where l.employee_id = a.employee_id and l.superseded_at is null and b.unit_id = a.unit_id
			      and l.valid_from <= :day and (l.valid_until is null or l.valid_until >= :day)
			      and b.valid_from <= :day and (b.valid_until is null or b.valid_until >= :day))""";

	private final JdbcClient jdbc;

	ReportingChain(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The people above somebody on a day, nearest first. */
	List<PersonName> above(EmployeeId id, LocalDate day) {
		return above(List.of(id), day).getOrDefault(id, List.of());
	}

	/** The people above each of these on a day, nearest first. */
	Map<EmployeeId, List<PersonName>> above(Collection<EmployeeId> people, LocalDate day) {
		Map<EmployeeId, List<PersonName>> above = new HashMap<>();
		this.jdbc.sql(ABOVE)
			.param("ids", people.stream().map(EmployeeId::employeeId).toArray(UUID[]::new))
			.param("day", day)
			.query((row) -> {
				above.computeIfAbsent(new EmployeeId(row.getObject("start_id", UUID.class)), (id) -> new ArrayList<>())
					.add(new PersonName(new EmployeeId(row.getObject("employee_id", UUID.class)), row.getString("name"),
							row.getString("nip")));
			});
		return above;
	}

	/**
	 * Whether somebody may lead anybody who leads a unit on a day; cheap, and true of few
	 * who do not.
	 */
	boolean hasLeadersBelow(EmployeeId id, LocalDate day) {
		return this.jdbc.sql(LEADERS_BELOW)
			.param("id", id.employeeId())
			.param("day", day)
			.query(Boolean.class)
			.single();
	}

	/** Everybody whom somebody stands above on a day, at any height. */
	Set<EmployeeId> below(EmployeeId id, LocalDate day) {
		return this.jdbc.sql(BELOW)
			.param("id", id.employeeId())
			.param("day", day)
			.query((row, number) -> new EmployeeId(row.getObject("person_id", UUID.class)))
			.set();
	}

	/**
	 * Whether somebody led a unit itself in these days, whoever acted meanwhile: worked
	 * there, usually appraises somebody, and usually is appraised by nobody there.
	 */
	boolean led(EmployeeId id, UnitId unit, LocalDate from, LocalDate until) {
		return this.jdbc.sql(LED)
			.param("id", id.employeeId())
			.param("unit", unit.unitId())
			.param("from", from)
			.param("until", until)
			.query(Boolean.class)
			.single();
	}

	/** Who leads each unit itself on a day; units that nobody leads are left out. */
	Map<UnitId, Set<EmployeeId>> heads(LocalDate day) {
		Map<UnitId, Set<EmployeeId>> heads = new HashMap<>();
		this.jdbc.sql(HEADS).param("day", day).query((row) -> {
			heads.computeIfAbsent(new UnitId(row.getObject("unit_id", UUID.class)), (unit) -> new HashSet<>())
				.add(new EmployeeId(row.getObject("person_id", UUID.class)));
		});
		return heads;
	}

	/** The units where those work whom somebody stands above, on a day. */
	Set<UnitId> unitsBelow(EmployeeId id, LocalDate day) {
		return this.jdbc.sql(UNITS_BELOW)
			.param("id", id.employeeId())
			.param("day", day)
			.query((row, number) -> new UnitId(row.getObject("unit_id", UUID.class)))
			.set();
	}

	/** Whether somebody appraises anybody on a day. */
	boolean hasTeam(EmployeeId id, LocalDate day) {
		return this.jdbc.sql("""
				select exists (select 1 from reporting_line where appraiser_id = :id and superseded_at is null
				    and valid_from <= :day and (valid_until is null or valid_until >= :day))""")
			.param("id", id.employeeId())
			.param("day", day)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Whether somebody works in a unit or in one above it on a day, appraises anybody,
	 * and is appraised by nobody who works in the same unit; or acts for somebody of whom
	 * that is true.
	 */
	boolean leads(EmployeeId id, UnitId unit, LocalDate day) {
		return hasTeam(id, day) && this.jdbc.sql(LEADS)
			.param("id", id.employeeId())
			.param("unit", unit.unitId())
			.param("day", day)
			.query(Boolean.class)
			.single();
	}

	/** Somebody among these who on some day would stand above himself or herself. */
	Optional<EmployeeId> findCircle(Collection<EmployeeId> ids) {
		return this.jdbc.sql(CIRCLE)
			.param("ids", ids.stream().map(EmployeeId::employeeId).toArray(UUID[]::new))
			.param("highest", HIGHEST)
			.query(UUID.class)
			.optional()
			.map(EmployeeId::new);
	}

}
