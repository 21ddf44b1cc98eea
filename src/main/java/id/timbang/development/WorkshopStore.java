package id.timbang.development;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import id.timbang.personnel.UnitId;
import id.timbang.scoring.BehaviourValue;
import id.timbang.shared.Window;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps workshops and who takes part in them.
 */
@Repository
class WorkshopStore {

	private static final String SUMMARY = """
			select w.*, u.name as unit_name,
			    (select count(*) from development_participant p where p.workshop_id = w.workshop_id) as taken
			from (select * from development_workshop w where %s) w left join unit u using (unit_id)
			order by %s
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	WorkshopStore(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void add(WorkshopId id, NewWorkshop workshop, @Nullable String indicator, @Nullable UnitId unit, String by) {
		filled("""
				insert into development_workshop (workshop_id, version, title, unit_id, first_day, last_day, place, seats,
				    behaviour, indicator_code, indicator_name, announced_by, announced_on)
				values (:id, 0, :title, :unit, :from, :until, :place, :seats, :behaviour, :code, :indicator, :by, :today)""",
				id, workshop, indicator)
			.param("unit", (unit != null) ? unit.unitId() : null, Types.OTHER)
			.param("by", by)
			.param("today", today())
			.update();
	}

	/** Changes what is announced; false if it has another version. */
	boolean change(WorkshopId id, long version, NewWorkshop workshop, @Nullable String indicator) {
		return filled(
				"""
						update development_workshop set version = version + 1, title = :title, first_day = :from, last_day = :until,
						    place = :place, seats = :seats, behaviour = :behaviour, indicator_code = :code,
						    indicator_name = :indicator
						where workshop_id = :id and version = :version""",
				id, workshop, indicator)
			.param("version", version)
			.update() == 1;
	}

	private JdbcClient.StatementSpec filled(String sql, WorkshopId id, NewWorkshop workshop,
			@Nullable String indicator) {
		return this.jdbc.sql(sql)
			.param("id", id.workshopId())
			.param("title", workshop.title())
			.param("from", workshop.from())
			.param("until", workshop.until())
			.param("place", workshop.place())
			.param("seats", workshop.seats())
			.param("behaviour", (workshop.behaviour() != null) ? workshop.behaviour().name() : null, Types.VARCHAR)
			.param("code", workshop.indicator(), Types.VARCHAR)
			.param("indicator", indicator, Types.VARCHAR);
	}

	Optional<WorkshopSummary> find(WorkshopId id) {
		return this.jdbc.sql(SUMMARY.formatted("w.workshop_id = :id", "w.workshop_id"))
			.param("id", id.workshopId())
			.query(WorkshopStore::summary)
			.optional();
	}

	/** Lets nobody else include somebody meanwhile. */
	void lock(WorkshopId id) {
		this.jdbc.sql("select 1 from development_workshop where workshop_id = :id for update")
			.param("id", id.workshopId())
			.query(Integer.class)
			.optional();
	}

	/** A window of workshops. */
	Window<WorkshopSummary> list(WorkshopFilter filter, int page) {
		String inner = filter.condition() + " order by " + filter.order() + " " + Window.clause(page);
		return Window.of(this.jdbc.sql(SUMMARY.formatted(inner, filter.order()))
			.param("today", today())
			.query(WorkshopStore::summary)
			.list(), page);
	}

	/**
	 * Workshops that have not begun, have seats and do not serve a training yet, the
	 * nearest first; at most a window.
	 */
	List<WorkshopSummary> open(ActionId action) {
		String free = """
				w.first_day >= :today and w.seats > (select count(*) from development_participant p
				    where p.workshop_id = w.workshop_id) and not exists (select 1 from development_participant p
				    where p.workshop_id = w.workshop_id and p.action_id = :action) order by w.first_day, w.workshop_id\s"""
				+ Window.clause(1);
		return Window
			.of(this.jdbc.sql(SUMMARY.formatted(free, "w.first_day, w.workshop_id"))
				.param("today", today())
				.param("action", action.actionId())
				.query(WorkshopStore::summary)
				.list(), 1)
			.items();
	}

	/** Lets somebody take part. */
	void include(WorkshopId id, ActionId action, String by) {
		this.jdbc.sql("""
				insert into development_participant (workshop_id, action_id, included_by, included_on)
				values (:id, :action, :by, :today)""")
			.param("id", id.workshopId())
			.param("action", action.actionId())
			.param("by", by)
			.param("today", today())
			.update();
	}

	boolean takesPart(WorkshopId id, ActionId action) {
		return this.jdbc
			.sql("""
					select exists (select 1 from development_participant where workshop_id = :id and action_id = :action)""")
			.param("id", id.workshopId())
			.param("action", action.actionId())
			.query(Boolean.class)
			.single();
	}

	/** Says whether somebody was there; false for who does not take part. */
	boolean mark(WorkshopId id, ActionId action, boolean attended, String by) {
		return this.jdbc.sql("""
				update development_participant set attended = :attended, marked_by = :by, marked_on = :today
				where workshop_id = :id and action_id = :action""")
			.param("attended", attended)
			.param("by", by)
			.param("today", today())
			.param("id", id.workshopId())
			.param("action", action.actionId())
			.update() == 1;
	}

	/** Lets somebody take part no longer; false for who does not. */
	boolean remove(WorkshopId id, ActionId action) {
		return this.jdbc.sql("delete from development_participant where workshop_id = :id and action_id = :action")
			.param("id", id.workshopId())
			.param("action", action.actionId())
			.update() == 1;
	}

	/** A window of who takes part, by name. */
	Window<Participant> participants(WorkshopId id, int page) {
		return Window.of(this.jdbc.sql("""
				select p.action_id, p.attended, e.name, u.name as unit_name
				from development_participant p join development_action a using (action_id)
				join employee e on e.employee_id = a.employee_id
				left join assignment s on s.employee_id = a.employee_id and s.valid_from <= :today
				    and (s.valid_until is null or s.valid_until >= :today)
				left join unit u using (unit_id)
				where p.workshop_id = :id order by e.name, p.action_id
				""" + Window.clause(page))
			.param("id", id.workshopId())
			.param("today", today())
			.query((row, number) -> new Participant(new ActionId(row.getObject("action_id", UUID.class)),
					row.getString("name"), row.getString("unit_name"), row.getObject("attended", Boolean.class)))
			.list(), page);
	}

	/** The workshops that belong to a training, the latest first; at most a window. */
	List<Participation> of(ActionId action) {
		return Window
			.of(this.jdbc.sql("""
					select w.workshop_id, w.title, w.first_day, w.last_day, w.place, p.attended
					from development_participant p join development_workshop w using (workshop_id)
					where p.action_id = :action order by w.first_day desc, w.workshop_id
					""" + Window.clause(1))
				.param("action", action.actionId())
				.query((row, number) -> new Participation(new WorkshopId(row.getObject("workshop_id", UUID.class)),
						row.getString("title"), row.getObject("first_day", LocalDate.class),
						row.getObject("last_day", LocalDate.class), row.getString("place"),
						row.getObject("attended", Boolean.class)))
				.list(), 1)
			.items();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private static WorkshopSummary summary(ResultSet row, int number) throws SQLException {
		UUID unit = row.getObject("unit_id", UUID.class);
		String behaviour = row.getString("behaviour");
		return new WorkshopSummary(new WorkshopId(row.getObject("workshop_id", UUID.class)), row.getLong("version"),
				row.getString("title"), (unit != null) ? new UnitId(unit) : null, row.getString("unit_name"),
				row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class),
				row.getString("place"), row.getInt("seats"), row.getInt("taken"),
				(behaviour != null) ? BehaviourValue.valueOf(behaviour) : null, row.getString("indicator_code"),
				row.getString("indicator_name"));
	}

}
