package id.timbang.visit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import id.timbang.personnel.UnitId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How many visits units received. Months are counted once in a while and kept, so that
 * they cost the same after ten visits and after a million.
 */
@Repository
class ReceivedVisits {

	private final JdbcClient jdbc;

	ReceivedVisits(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Of some months, as they were counted last. */
	Map<UnitId, Long> of(Collection<UnitId> units, YearMonth from, YearMonth until) {
		return byUnit(this.jdbc.sql("""
				select unit_id, sum(visits) as visits from received_visits
				where unit_id = any (:units) and month between :from and :until group by unit_id""")
			.param("from", from.atDay(1))
			.param("until", until.atDay(1)), units);
	}

	/** Of one day, as it is now. */
	Map<UnitId, Long> of(Collection<UnitId> units, LocalDate day) {
		return byUnit(this.jdbc.sql("""
				select unit_id, count(*) as visits from visit
				where unit_id = any (:units) and received_on = :day group by unit_id""").param("day", day), units);
	}

	/** Visits are never taken back, so no count goes down to nothing. */
	void count() {
		this.jdbc.sql("""
				insert into received_visits as r (unit_id, month, visits)
				select unit_id, date_trunc('month', received_on)::date, count(*) from visit group by 1, 2
				on conflict (unit_id, month) do update set visits = excluded.visits
				where r.visits <> excluded.visits""").update();
	}

	private static Map<UnitId, Long> byUnit(JdbcClient.StatementSpec sql, Collection<UnitId> units) {
		Map<UnitId, Long> visits = new HashMap<>();
		sql.param("units", units.stream().map(UnitId::unitId).toArray(UUID[]::new)).query((row) -> {
			visits.put(new UnitId(row.getObject("unit_id", UUID.class)), row.getLong("visits"));
		});
		return visits;
	}

}
