package id.timbang.workday;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps holidays, one a day.
 */
@Repository
class HolidayStore {

	private final JdbcClient jdbc;

	HolidayStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Set<LocalDate> days() {
		return this.jdbc.sql("select day from holiday")
			.query((row, number) -> row.getObject("day", LocalDate.class))
			.set();
	}

	/** The holidays of a year in order. */
	List<Holiday> of(Year year) {
		return this.jdbc.sql("select day, name, kind from holiday where day between :from and :until order by day")
			.param("from", year.atDay(1))
			.param("until", year.atDay(year.length()))
			.query(HolidayStore::holiday)
			.list();
	}

	/** Adds a holiday; false if its day is one already. */
	boolean add(Holiday holiday) {
		return this.jdbc
			.sql("insert into holiday (day, name, kind) values (:day, :name, :kind) on conflict (day) do nothing")
			.param("day", holiday.day())
			.param("name", holiday.name())
			.param("kind", holiday.kind().name())
			.update() == 1;
	}

	/** Removes a holiday and tells which it was. */
	Optional<Holiday> remove(LocalDate day) {
		return this.jdbc.sql("delete from holiday where day = :day returning day, name, kind")
			.param("day", day)
			.query(HolidayStore::holiday)
			.optional();
	}

	private static Holiday holiday(ResultSet row, int number) throws SQLException {
		return new Holiday(row.getObject("day", LocalDate.class), row.getString("name"),
				Holiday.Kind.valueOf(row.getString("kind")));
	}

}
