package id.timbang.measurement;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import id.timbang.indicator.Measurement;
import id.timbang.period.PeriodId;
import id.timbang.personnel.AssignmentId;
import id.timbang.personnel.UnitId;
import id.timbang.plan.MeasureScope;
import id.timbang.plan.PlanItemId;
import id.timbang.scoring.Ratio;
import id.timbang.scoring.SatisfactionIndex;
import id.timbang.service.ServiceId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps the values that are settled. They are written once and never changed.
 */
@Repository
class SettledValues {

	private static final int BATCH = 1000;

	private static final String INSERT = """
			insert into measured_value (period_id, plan_item_id, origin_id, assignment_id, measurement, scope, service_id,
			    unit_id, from_day, until_day, cases, numerator, denominator, paused, sums, settled_at)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private final JdbcClient client;

	private final JdbcTemplate jdbc;

	SettledValues(JdbcClient client, JdbcTemplate jdbc) {
		this.client = client;
		this.jdbc = jdbc;
	}

	/** What is settled about these assignments in a period. */
	List<Settled> of(PeriodId period, Collection<AssignmentId> assignments) {
		return this.client.sql("""
				select * from measured_value where period_id = :period and assignment_id = any (:assignments)""")
			.param("period", period.periodId())
			.param("assignments", assignments.stream().map(AssignmentId::assignmentId).toArray(UUID[]::new))
			.query((row, number) -> settled(row))
			.list();
	}

	void add(PeriodId period, Collection<Settled> values) {
		this.jdbc.batchUpdate(INSERT, values, BATCH, (insert, settled) -> fill(insert, period, settled));
	}

	private static void fill(PreparedStatement insert, PeriodId period, Settled settled) throws SQLException {
		MeasuredValue value = settled.value();
		ServiceId service = value.scope().service();
		Ratio amount = value.amount();
		insert.setObject(1, period.periodId());
		insert.setObject(2, settled.item().planItemId());
		insert.setObject(3, settled.origin());
		insert.setObject(4, settled.assignment().assignmentId());
		insert.setString(5, value.measurement().name());
		insert.setString(6, value.scope().kind().name());
		insert.setObject(7, (service != null) ? service.serviceId() : null);
		insert.setObject(8, value.unit().unitId());
		insert.setObject(9, value.from());
		insert.setObject(10, value.until());
		insert.setLong(11, value.cases());
		insert.setBigDecimal(12, (amount != null) ? new BigDecimal(amount.numerator()) : null);
		insert.setBigDecimal(13, (amount != null) ? new BigDecimal(amount.denominator()) : null);
		insert.setLong(14, value.paused());
		insert.setArray(15, sums(insert, value.index()));
		insert.setTimestamp(16, Timestamp.from(Objects.requireNonNull(value.settledAt())));
	}

	/** In the order of the elements; n stands in the cases. */
	private static @Nullable Array sums(PreparedStatement insert, @Nullable SatisfactionIndex index)
			throws SQLException {
		if (index == null) {
			return null;
		}
		return insert.getConnection().createArrayOf("integer", index.sums().values().toArray(Integer[]::new));
	}

	private static Settled settled(ResultSet row) throws SQLException {
		long cases = row.getLong("cases");
		MeasuredValue value = new MeasuredValue(Measurement.valueOf(row.getString("measurement")), scope(row),
				new UnitId(row.getObject("unit_id", UUID.class)), row.getObject("from_day", LocalDate.class),
				row.getObject("until_day", LocalDate.class), cases, amount(row), row.getLong("paused"),
				index(row.getArray("sums"), cases), row.getTimestamp("settled_at").toInstant());
		return new Settled(new AssignmentId(row.getObject("assignment_id", UUID.class)),
				new PlanItemId(row.getObject("plan_item_id", UUID.class)), row.getObject("origin_id", UUID.class),
				value);
	}

	private static MeasureScope scope(ResultSet row) throws SQLException {
		UUID service = row.getObject("service_id", UUID.class);
		return new MeasureScope(MeasureScope.Kind.valueOf(row.getString("scope")),
				(service != null) ? new ServiceId(service) : null);
	}

	private static @Nullable Ratio amount(ResultSet row) throws SQLException {
		BigDecimal numerator = row.getBigDecimal("numerator");
		return (numerator != null)
				? new Ratio(numerator.toBigIntegerExact(), row.getBigDecimal("denominator").toBigIntegerExact()) : null;
	}

	private static @Nullable SatisfactionIndex index(@Nullable Array stored, long respondents) throws SQLException {
		if (stored == null) {
			return null;
		}
		return SatisfactionIndex.of(Math.toIntExact(respondents), List.of((Integer[]) stored.getArray()));
	}

}
