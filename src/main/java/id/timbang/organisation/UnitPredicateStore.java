package id.timbang.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import id.timbang.period.PeriodId;
import id.timbang.period.PeriodSummary;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.scoring.OrganisationPredicate;
import id.timbang.shared.Window;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps the predicates of units, version after version.
 */
@Repository
class UnitPredicateStore {

	private final JdbcClient jdbc;

	UnitPredicateStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What each unit has in a period now; units without one are left out. */
	Map<UnitId, UnitPredicate> of(PeriodId period) {
		Map<UnitId, UnitPredicate> found = new HashMap<>();
		this.jdbc.sql("""
				select distinct on (unit_id) * from organisation_predicate where period_id = :period
				order by unit_id, version desc""").param("period", period.periodId()).query((row) -> {
			found.put(new UnitId(row.getObject("unit_id", UUID.class)), predicate(row, 0));
		});
		return found;
	}

	/** The units that have one, of each of these periods. */
	Map<PeriodId, Set<UnitId>> units(Collection<PeriodId> periods) {
		Map<PeriodId, Set<UnitId>> units = new HashMap<>();
		this.jdbc.sql(
				"select period_id, unit_id from organisation_predicate where period_id = any(:periods) and version = 1")
			.param("periods", periods.stream().map(PeriodId::periodId).toArray(UUID[]::new))
			.query((row) -> {
				units.computeIfAbsent(new PeriodId(row.getObject("period_id", UUID.class)), (id) -> new HashSet<>())
					.add(new UnitId(row.getObject("unit_id", UUID.class)));
			});
		return units;
	}

	/** A window of everything that was set for a unit in a period, the latest first. */
	Window<UnitPredicate> history(PeriodId period, UnitId unit, int page) {
		return Window.of(this.jdbc
			.sql("""
					select * from organisation_predicate where period_id = :period and unit_id = :unit order by version desc\s"""
					+ Window.clause(page))
			.param("period", period.periodId())
			.param("unit", unit.unitId())
			.query(UnitPredicateStore::predicate)
			.list(), page);
	}

	/** The unit of somebody's last assignment in a period, with what it has there. */
	Optional<LastUnit> lastUnit(EmployeeId person, PeriodSummary period) {
		return this.jdbc.sql("""
				select u.unit_id, u.name, (select o.predicate from organisation_predicate o
				    where o.period_id = :period and o.unit_id = u.unit_id order by o.version desc limit 1) as predicate
				from assignment a join unit u using (unit_id)
				where a.employee_id = :person and a.valid_from <= :until
				  and (a.valid_until is null or a.valid_until >= :from)
				order by a.valid_from desc limit 1""")
			.param("person", person.employeeId())
			.param("period", period.id().periodId())
			.param("from", period.from())
			.param("until", period.until())
			.query(UnitPredicateStore::lastUnit)
			.optional();
	}

	private static LastUnit lastUnit(ResultSet row, int number) throws SQLException {
		String predicate = row.getString("predicate");
		return new LastUnit(new UnitId(row.getObject("unit_id", UUID.class)), row.getString("name"),
				(predicate != null) ? OrganisationPredicate.valueOf(predicate) : null);
	}

	/**
	 * Adds the next version.
	 * @param version the version before; 0 for none
	 * @return whether nobody was faster
	 */
	boolean add(PeriodId period, UnitId unit, long version, UnitPredicate.Content content, String by, Instant now) {
		return this.jdbc.sql("""
				insert into organisation_predicate (period_id, unit_id, version, predicate, reason, sources, official,
				    set_by, set_at)
				values (:period, :unit, :version, :predicate, :reason, :sources, :official, :by, :now)
				on conflict do nothing""")
			.param("period", period.periodId())
			.param("unit", unit.unitId())
			.param("version", version + 1)
			.param("predicate", content.predicate().name())
			.param("reason", content.reason())
			.param("sources", content.sources())
			.param("official", content.official())
			.param("by", by)
			.param("now", Timestamp.from(now))
			.update() == 1;
	}

	private static UnitPredicate predicate(ResultSet row, int number) throws SQLException {
		return new UnitPredicate(row.getLong("version"),
				new UnitPredicate.Content(OrganisationPredicate.valueOf(row.getString("predicate")),
						row.getString("reason"), row.getString("sources"), row.getString("official")),
				row.getString("set_by"), row.getTimestamp("set_at").toInstant());
	}

	/**
	 * Where somebody worked last, and how it performed.
	 */
	record LastUnit(UnitId unit, String name, @Nullable OrganisationPredicate predicate) {
	}

}
