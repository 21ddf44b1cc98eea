package id.timbang.personnel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import id.timbang.shared.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows who works where, as what and for whom on a day; for one person or for many in one
 * statement.
 */
@Service
@Transactional(readOnly = true)
public class AssignmentService {

	private static final String ASSIGNMENTS = """
			select assignment_id, employee_id, unit_id, position_id, level, valid_from, valid_until
			from assignment join position using (position_id) where %s order by employee_id, valid_from""";

	private static final String ON_DAY = "valid_from <= :day and (valid_until is null or valid_until >= :day)";

	private final JdbcClient jdbc;

	private final Clock clock;

	AssignmentService(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The assignments that anybody has on a day. */
	public List<AssignmentSummary> on(LocalDate day) {
		return this.jdbc.sql(ASSIGNMENTS.formatted(ON_DAY))
			.param("day", day)
			.query(AssignmentService::assignment)
			.list();
	}

	/** What somebody does on a day. */
	public Optional<AssignmentSummary> of(EmployeeId employee, LocalDate day) {
		return this.jdbc.sql(ASSIGNMENTS.formatted("employee_id = :employee and " + ON_DAY))
			.param("employee", employee.employeeId())
			.param("day", day)
			.query(AssignmentService::assignment)
			.optional();
	}

	/** These assignments, by identifier. */
	public Map<AssignmentId, AssignmentSummary> byId(Collection<AssignmentId> ids) {
		Map<AssignmentId, AssignmentSummary> found = new HashMap<>();
		this.jdbc.sql(ASSIGNMENTS.formatted("assignment_id = any(:ids)"))
			.param("ids", keys(ids))
			.query(AssignmentService::assignment)
			.list()
			.forEach((assignment) -> found.put(assignment.id(), assignment));
		return found;
	}

	/**
	 * These assignments, and all that these people have in these days, as official forms
	 * say them; in the order of time.
	 */
	public List<AssignmentCard> cardsOf(Collection<AssignmentId> ids, Collection<EmployeeId> people, LocalDate from,
			LocalDate until) {
		return this.jdbc.sql("""
				select a.assignment_id, a.employee_id, p.name as position_name, u.name as unit_name, a.valid_from,
				    a.valid_until
				from (select * from assignment where assignment_id = any(:ids)
				  union
				    select * from assignment where employee_id = any(:people) and valid_from <= :until
				      and (valid_until is null or valid_until >= :from)) a
				join position p using (position_id) join unit u using (unit_id) order by a.valid_from""")
			.param("ids", keys(ids))
			.param("people", people(people))
			.param("from", from)
			.param("until", until)
			.query((row, number) -> new AssignmentCard(new AssignmentId(row.getObject("assignment_id", UUID.class)),
					new EmployeeId(row.getObject("employee_id", UUID.class)), row.getString("position_name"),
					row.getString("unit_name"), span(row)))
			.list();
	}

	/** The units in which these assignments are, each once. */
	public Set<UnitId> unitsOf(Collection<AssignmentId> ids) {
		return this.jdbc.sql("select distinct unit_id from assignment where assignment_id = any(:ids)")
			.param("ids", keys(ids))
			.query((row, number) -> new UnitId(row.getObject("unit_id", UUID.class)))
			.set();
	}

	/** Who these people are on a day, as official forms say it. */
	public Map<EmployeeId, PersonCard> cards(Collection<EmployeeId> people, LocalDate day) {
		Map<EmployeeId, PersonCard> cards = new HashMap<>();
		this.jdbc.sql("""
				select e.employee_id, e.name, e.nip, e.grade, p.name as position_name, p.level, u.name as unit_name
				from employee e left join assignment a on a.employee_id = e.employee_id
				    and a.valid_from <= :day and (a.valid_until is null or a.valid_until >= :day)
				left join position p using (position_id) left join unit u using (unit_id)
				where e.employee_id = any(:people)""")
			.param("people", people(people))
			.param("day", day)
			.query(AssignmentService::card)
			.list()
			.forEach((card) -> cards.put(card.id(), card));
		return cards;
	}

	/** Who somebody is in an assignment, as official forms say it. */
	public Optional<PersonCard> card(AssignmentId id) {
		return this.jdbc.sql("""
				select e.employee_id, e.name, e.nip, e.grade, p.name as position_name, p.level, u.name as unit_name
				from assignment a join employee e using (employee_id)
				join position p using (position_id) join unit u using (unit_id)
				where a.assignment_id = :id""")
			.param("id", id.assignmentId())
			.query(AssignmentService::card)
			.optional();
	}

	/**
	 * Whether the actor appraises somebody on a day, for somebody outside the application
	 * HR; nobody appraises oneself.
	 */
	public boolean isAppraisedBy(EmployeeId person, Actor actor, LocalDate day) {
		return !person.isOf(actor) && appraiser(person, day).filter((one) -> one.isPlayedBy(actor)).isPresent();
	}

	/**
	 * Whether the actor is the second person beside whoever appraises somebody: the
	 * superior of the appraiser, or of the official in whose place the appraiser acts; HR
	 * where nobody stands above. Never the person, and never the appraiser.
	 */
	public boolean isSecondTo(EmployeeId person, Actor actor, LocalDate day) {
		Optional<EmployeeId> appraiser = appraiser(person, day).flatMap(AppraiserName::employee);
		if (person.isOf(actor) || appraiser.filter((id) -> id.isOf(actor)).isPresent()) {
			return false;
		}
		return second(person, day).map((superior) -> superior.isOf(actor)).orElseGet(actor::isHrAdmin);
	}

	private Optional<EmployeeId> second(EmployeeId person, LocalDate day) {
		return this.jdbc.sql("select second_person(:person, :day)")
			.param("person", person.employeeId())
			.param("day", day)
			.query((row, number) -> Optional.ofNullable(row.getObject(1, UUID.class)).map(EmployeeId::new))
			.single();
	}

	/** Who appraises somebody on a day. */
	public Optional<AppraiserName> appraiser(EmployeeId person, LocalDate day) {
		return Optional.ofNullable(appraisers(List.of(person), day).get(person));
	}

	/**
	 * Who appraised somebody at a moment as it was known then: a line that was drawn
	 * later for this day does not change who acted.
	 */
	public Optional<AppraiserName> appraiserAsKnown(EmployeeId person, Instant moment) {
		return Optional.ofNullable(appraisersAsKnown(Map.of(person, moment)).get(person));
	}

	/** The same for many people; those without an appraiser are left out. */
	public Map<EmployeeId, AppraiserName> appraisersAsKnown(Map<EmployeeId, Instant> moments) {
		Map<EmployeeId, AppraiserName> appraisers = new HashMap<>();
		List<EmployeeId> people = List.copyOf(moments.keySet());
		this.jdbc.sql("""
				select distinct on (l.employee_id) l.employee_id, l.appraiser_id,
				    coalesce(e.name, l.outside_appraiser) as name, c.capacity
				from unnest(:people, cast(:days as date[]), cast(:moments as timestamptz[]))
				   as w (employee_id, day, moment)
				join reporting_line l using (employee_id) left join employee e on e.employee_id = l.appraiser_id
				left join acting_appointment c using (acting_appointment_id)
				where l.recorded_at <= w.moment and (l.superseded_at is null or l.superseded_at > w.moment)
				  and l.valid_from <= w.day and (l.valid_until is null or l.valid_until >= w.day)
				order by l.employee_id, l.recorded_at desc""")
			.param("people", people(people))
			.param("days",
					texts(people, (person) -> LocalDate.ofInstant(moment(moments, person), this.clock.getZone())))
			.param("moments", texts(people, (person) -> moment(moments, person)))
			.query((row) -> {
				appraisers.put(new EmployeeId(row.getObject("employee_id", UUID.class)), appraiser(row));
			});
		return appraisers;
	}

	private static Instant moment(Map<EmployeeId, Instant> moments, EmployeeId person) {
		return Objects.requireNonNull(moments.get(person));
	}

	private static String[] texts(List<EmployeeId> people, Function<EmployeeId, Object> what) {
		return people.stream().map(what).map(Object::toString).toArray(String[]::new);
	}

	/** Who appraises these people on a day; those without an appraiser are left out. */
	public Map<EmployeeId, AppraiserName> appraisers(Collection<EmployeeId> people, LocalDate day) {
		Map<EmployeeId, AppraiserName> appraisers = new HashMap<>();
		this.jdbc.sql("""
				select l.employee_id, l.appraiser_id, coalesce(e.name, l.outside_appraiser) as name, c.capacity
				from reporting_line l left join employee e on e.employee_id = l.appraiser_id
				left join acting_appointment c using (acting_appointment_id)
				where l.employee_id = any(:people) and l.superseded_at is null
				  and l.valid_from <= :day and (l.valid_until is null or l.valid_until >= :day)""")
			.param("people", people(people))
			.param("day", day)
			.query((row) -> {
				appraisers.put(new EmployeeId(row.getObject("employee_id", UUID.class)), appraiser(row));
			});
		return appraisers;
	}

	private static AppraiserName appraiser(ResultSet row) throws SQLException {
		UUID appraiser = row.getObject("appraiser_id", UUID.class);
		return new AppraiserName((appraiser != null) ? new EmployeeId(appraiser) : null,
				ActingCapacity.beside(row.getString("name"), row.getString("capacity")));
	}

	private static UUID[] keys(Collection<AssignmentId> ids) {
		return ids.stream().map(AssignmentId::assignmentId).toArray(UUID[]::new);
	}

	private static UUID[] people(Collection<EmployeeId> people) {
		return people.stream().map(EmployeeId::employeeId).toArray(UUID[]::new);
	}

	private static AssignmentSummary assignment(ResultSet row, int number) throws SQLException {
		return new AssignmentSummary(new AssignmentId(row.getObject("assignment_id", UUID.class)),
				new EmployeeId(row.getObject("employee_id", UUID.class)),
				new UnitId(row.getObject("unit_id", UUID.class)),
				new PositionId(row.getObject("position_id", UUID.class)), PositionLevel.valueOf(row.getString("level")),
				span(row));
	}

	private static DateSpan span(ResultSet row) throws SQLException {
		return new DateSpan(row.getObject("valid_from", LocalDate.class),
				row.getObject("valid_until", LocalDate.class));
	}

	private static PersonCard card(ResultSet row, int number) throws SQLException {
		String level = row.getString("level");
		return new PersonCard(new EmployeeId(row.getObject("employee_id", UUID.class)), row.getString("name"),
				row.getString("nip"), row.getString("grade"), filled(row.getString("position_name")),
				(level != null) ? PositionLevel.valueOf(level) : null, filled(row.getString("unit_name")));
	}

	private static String filled(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
