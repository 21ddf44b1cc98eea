package id.timbang.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads what those who report say about values, for many reports in one statement.
 */
@Repository
class ReportedValues {

	private final JdbcClient jdbc;

	ReportedValues(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** By report and origin of the plan item; what is said about neither is missing. */
	Map<ReportId, Map<UUID, ReportedValue>> of(Collection<ReportId> reports) {
		Map<ReportId, Map<UUID, ReportedValue>> found = new HashMap<>();
		this.jdbc.sql("""
				select report_id, origin_id, realised, context from report_item
				where report_id = any(:reports) and (realised is not null or context <> '')""")
			.param("reports", reports.stream().map(ReportId::reportId).toArray(UUID[]::new))
			.query((row) -> {
				ReportId report = new ReportId(row.getObject("report_id", UUID.class));
				found.computeIfAbsent(report, (id) -> new HashMap<>())
					.put(row.getObject("origin_id", UUID.class),
							new ReportedValue(row.getBigDecimal("realised"), row.getString("context")));
			});
		return found;
	}

}
