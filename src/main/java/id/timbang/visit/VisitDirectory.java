package id.timbang.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import id.timbang.personnel.UnitId;
import id.timbang.service.ServiceStandard;
import id.timbang.shared.Window;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads what the officers' pages show.
 */
@Repository
class VisitDirectory {

	/** Totals are counted this far; beyond it is "more than". */
	private static final int COUNTED = 1000;

	private static final String SUMMARY = """
			select v.*, s.name as service_name, t.standard_value, t.standard_unit, e.name as officer_name,
			       u.name as unit_name, exists (select from rating_code c where c.visit_id = v.visit_id) as has_code
			from (%s) v
			join public_service s using (service_id) join service_standard t on t.standard_id = v.standard_id
			join employee e on e.employee_id = v.officer_id
			join unit u on u.unit_id = v.unit_id
			order by (v.completed_at is not null), v.received_at desc, v.visit_id""";

	/** In the order of its index, so that a page costs what it shows. */
	private static final String OF_UNIT = """
			select * from visit where unit_id = :unit
			order by (completed_at is not null), received_at desc, visit_id %s""";

	private final JdbcClient jdbc;

	VisitDirectory(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A window of the visits of a unit: open ones first, then the latest. */
	Window<VisitSummary> list(UnitId unit, int page) {
		List<VisitSummary> rows = this.jdbc.sql(SUMMARY.formatted(OF_UNIT.formatted(Window.clause(page))))
			.param("unit", unit.unitId())
			.query(VisitDirectory::summary)
			.list();
		return Window.of(rows, page);
	}

	/** How many there are, exact up to 1,000; 1,001 stands for more. */
	int count(UnitId unit) {
		return count("unit_id = :unit", unit);
	}

	/** How many of them are open, counted alike. */
	int countOpen(UnitId unit) {
		return count("unit_id = :unit and (completed_at is not null) = false", unit);
	}

	private int count(String condition, UnitId unit) {
		return this.jdbc
			.sql("select count(*) from (select from visit where " + condition + " limit " + (COUNTED + 1)
					+ ") as found")
			.param("unit", unit.unitId())
			.query(Integer.class)
			.single();
	}

	/** How many were received at these units from one day to another. */
	long received(Collection<UnitId> units, LocalDate from, LocalDate until) {
		return this.jdbc
			.sql("select count(*) from visit where unit_id in (:units) and received_on between :from and :until")
			.param("units", units.stream().map(UnitId::unitId).toList())
			.param("from", from)
			.param("until", until)
			.query(Long.class)
			.single();
	}

	/** The page of one visit. */
	Optional<VisitPage> page(VisitId id) {
		return this.jdbc.sql(SUMMARY.formatted("select * from visit where visit_id = :id"))
			.param("id", id.visitId())
			.query((row, number) -> new VisitPage(summary(row, number), row.getLong("version"),
					row.getString("unit_name"), Channel.valueOf(row.getString("channel")), row.getInt("corrections"),
					row.getBoolean("has_code")))
			.optional();
	}

	private static VisitSummary summary(ResultSet row, int number) throws SQLException {
		return new VisitSummary(new VisitId(row.getObject("visit_id", UUID.class)), row.getString("ticket"),
				row.getString("service_name"), standard(row), row.getString("officer_name"),
				row.getTimestamp("received_at").toInstant(), instant(row.getTimestamp("completed_at")));
	}

	private static ServiceStandard standard(ResultSet row) throws SQLException {
		return new ServiceStandard(row.getInt("standard_value"),
				ServiceStandard.Unit.valueOf(row.getString("standard_unit")));
	}

	private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
		return (timestamp != null) ? timestamp.toInstant() : null;
	}

}
