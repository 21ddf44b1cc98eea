package id.timbang.workday;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import id.timbang.personnel.UnitId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps the opening hours of units.
 */
@Repository
class OpeningStore {

	private static final String COLUMNS = """
			h.opening_hours_id, h.unit_id, h.valid_from, d.weekday, d.opens, d.closes
			from opening_hours h join opening_day d using (opening_hours_id)""";

	private final JdbcClient jdbc;

	OpeningStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The terms of every unit that has some, in order. */
	Map<UnitId, List<OpeningTerm>> all() {
		return byUnit(this.jdbc.sql("select " + COLUMNS + " order by h.valid_from, d.weekday"));
	}

	/** The terms of these units, as far as they have some, in order. */
	Map<UnitId, List<OpeningTerm>> of(List<UnitId> units) {
		return byUnit(
				this.jdbc.sql("select " + COLUMNS + " where h.unit_id = any(:units) order by h.valid_from, d.weekday")
					.param("units", units.stream().map(UnitId::unitId).toArray(UUID[]::new)));
	}

	private static Map<UnitId, List<OpeningTerm>> byUnit(JdbcClient.StatementSpec sql) {
		Map<UUID, List<Day>> terms = new LinkedHashMap<>();
		sql.query(OpeningStore::day)
			.list()
			.forEach((day) -> terms.computeIfAbsent(day.term(), (term) -> new ArrayList<>()).add(day));
		Map<UnitId, List<OpeningTerm>> units = new LinkedHashMap<>();
		terms.values()
			.forEach((days) -> units.computeIfAbsent(days.get(0).unit(), (unit) -> new ArrayList<>()).add(term(days)));
		return units;
	}

	private static OpeningTerm term(List<Day> days) {
		Map<DayOfWeek, Hours> hours = new EnumMap<>(DayOfWeek.class);
		days.forEach((day) -> hours.put(day.weekday(), day.hours()));
		return new OpeningTerm(days.get(0).term(), days.get(0).from(), new OpeningHours(hours));
	}

	/** Adds hours from a day on; false if others begin on the same day. */
	boolean add(UnitId unit, LocalDate from, OpeningHours hours) {
		UUID id = UUID.randomUUID();
		int added = this.jdbc.sql("""
				insert into opening_hours (opening_hours_id, unit_id, valid_from) values (:id, :unit, :from)
				on conflict (unit_id, valid_from) do nothing""")
			.param("id", id)
			.param("unit", unit.unitId())
			.param("from", from)
			.update();
		if (added == 1) {
			hours.days().forEach((weekday, day) -> add(id, weekday, day));
		}
		return added == 1;
	}

	private void add(UUID id, DayOfWeek weekday, Hours hours) {
		this.jdbc.sql(
				"insert into opening_day (opening_hours_id, weekday, opens, closes) values (:id, :day, :opens, :closes)")
			.param("id", id)
			.param("day", weekday.getValue())
			.param("opens", hours.opens())
			.param("closes", hours.closes())
			.update();
	}

	/** Removes a term of a unit and tells from which day on it counted. */
	Optional<LocalDate> remove(UnitId unit, UUID id) {
		return this.jdbc
			.sql("delete from opening_hours where opening_hours_id = :id and unit_id = :unit returning valid_from")
			.param("id", id)
			.param("unit", unit.unitId())
			.query(LocalDate.class)
			.optional();
	}

	private static Day day(ResultSet row, int number) throws SQLException {
		return new Day(row.getObject("opening_hours_id", UUID.class), new UnitId(row.getObject("unit_id", UUID.class)),
				row.getObject("valid_from", LocalDate.class), DayOfWeek.of(row.getInt("weekday")),
				new Hours(row.getObject("opens", LocalTime.class), row.getObject("closes", LocalTime.class)));
	}

	/**
	 * One day of the week of one term.
	 */
	private record Day(UUID term, UnitId unit, LocalDate from, DayOfWeek weekday, Hours hours) {
	}

}
