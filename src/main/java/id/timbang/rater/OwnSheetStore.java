package id.timbang.rater;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import id.timbang.period.PeriodId;
import id.timbang.personnel.EmployeeId;
import id.timbang.scoring.BehaviourSheet;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps what people say about themselves.
 */
@Repository
class OwnSheetStore {

	private final JdbcClient jdbc;

	OwnSheetStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What these people said, as far as they did. */
	Map<EmployeeId, Stored> of(PeriodId period, Collection<EmployeeId> people) {
		Map<EmployeeId, Stored> sheets = new HashMap<>();
		this.jdbc.sql("select employee_id, version, " + StoredLevels.DIGITS + """
				as digits, saved_at from own_sheet where period_id = :period and employee_id = any(:people)""")
			.param("period", period.periodId())
			.param("people", people.stream().map(EmployeeId::employeeId).toArray(UUID[]::new))
			.query((row) -> {
				sheets.put(new EmployeeId(row.getObject("employee_id", UUID.class)), Stored.of(row));
			});
		return sheets;
	}

	/**
	 * Saves a sheet whole; false if it is another version by now.
	 * @param version the version that it replaces; 0 for none
	 */
	boolean save(PeriodId period, EmployeeId person, long version, BehaviourSheet levels, Instant now) {
		return this.jdbc.sql((version == 0) ? """
				insert into own_sheet (period_id, employee_id, version, levels, saved_at)
				values (:period, :person, :version + 1, cast(:levels as smallint[]), :now)
				on conflict (period_id, employee_id) do nothing""" : """
				update own_sheet set version = version + 1, levels = cast(:levels as smallint[]), saved_at = :now
				where period_id = :period and employee_id = :person and version = :version""")
			.param("period", period.periodId())
			.param("person", person.employeeId())
			.param("version", version)
			.param("levels", StoredLevels.write(levels))
			.param("now", Timestamp.from(now))
			.update() == 1;
	}

	/**
	 * A sheet as it is stored.
	 */
	record Stored(BehaviourSheet levels, long version, Instant savedAt) {

		private static Stored of(ResultSet row) throws SQLException {
			return new Stored(StoredLevels.readOne(row.getString("digits")), row.getLong("version"),
					row.getTimestamp("saved_at").toInstant());
		}

	}

}
