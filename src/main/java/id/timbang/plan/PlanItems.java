package id.timbang.plan;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.timbang.indicator.IndicatorVersionId;
import id.timbang.indicator.TargetRange;
import id.timbang.indicator.WeightedRow;
import id.timbang.scoring.ResultType;
import id.timbang.scoring.Weight;
import id.timbang.service.ServiceId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the items of many plans in one statement, past the persistence context: tens of
 * thousands of them are computed with and none is changed.
 */
@Repository
class PlanItems {

	private static final String ITEMS = """
			select plan_id, plan_item_id, origin_id, planned_result, superior_result, superior_item_id, result_type,
			    indicator_version_id, target_low, target_high, weight, scope, service_id, kind, shares
			from plan_item where plan_id = any(:plans) order by plan_id, line""";

	private final JdbcClient jdbc;

	PlanItems(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The items of these plans, in order. */
	Map<PlanId, List<PlanItem>> of(Collection<PlanId> plans) {
		Map<PlanId, List<PlanItem>> items = new HashMap<>();
		this.jdbc.sql(ITEMS).param("plans", plans.stream().map(PlanId::planId).toArray(UUID[]::new)).query((row) -> {
			PlanId plan = new PlanId(row.getObject("plan_id", UUID.class));
			items.computeIfAbsent(plan, (id) -> new ArrayList<>()).add(item(row));
		});
		return items;
	}

	private static PlanItem item(ResultSet row) throws SQLException {
		ItemKind kind = ItemKind.valueOf(row.getString("kind"));
		return new PlanItem(new PlanItemId(row.getObject("plan_item_id", UUID.class)),
				row.getObject("origin_id", UUID.class), row(row), row.getObject("superior_item_id", UUID.class),
				scope(row), kind,
				(kind == ItemKind.SUM) ? List.of((BigDecimal[]) row.getArray("shares").getArray()) : List.of());
	}

	private static @Nullable MeasureScope scope(ResultSet row) throws SQLException {
		String kind = row.getString("scope");
		UUID service = row.getObject("service_id", UUID.class);
		return (kind == null) ? null
				: new MeasureScope(MeasureScope.Kind.valueOf(kind), (service != null) ? new ServiceId(service) : null);
	}

	private static WeightedRow row(ResultSet row) throws SQLException {
		BigDecimal weight = row.getBigDecimal("weight");
		return new WeightedRow(row.getString("planned_result"), row.getString("superior_result"),
				ResultType.valueOf(row.getString("result_type")),
				new IndicatorVersionId(row.getObject("indicator_version_id", UUID.class)),
				target(row.getBigDecimal("target_low"), row.getBigDecimal("target_high")),
				(weight != null) ? new Weight(weight) : null);
	}

	private static @Nullable TargetRange target(@Nullable BigDecimal low, @Nullable BigDecimal high) {
		return (low != null && high != null) ? new TargetRange(low, high) : null;
	}

}
