package id.timbang.visit;

import java.time.LocalDate;

import id.timbang.personnel.UnitId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Numbers the visits of a counter, from 1 on each day.
 */
@Repository
class VisitNumbers {

	private final JdbcClient jdbc;

	VisitNumbers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The next number. Whoever takes one at the same counter waits until this transaction
	 * ends.
	 */
	int next(UnitId unit, LocalDate day) {
		return this.jdbc.sql("""
				insert into visit_ticket as t (unit_id, day, last_number) values (:unit, :day, 1)
				on conflict (unit_id, day) do update set last_number = t.last_number + 1 returning last_number""")
			.param("unit", unit.unitId())
			.param("day", day)
			.query(Integer.class)
			.single();
	}

}
