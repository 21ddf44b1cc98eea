package id.timbang.report;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads what was realised by the word of those who report, for many reports in one
 * statement.
 */
@Repository
class RealisedValues {

	private final JdbcClient jdbc;

	RealisedValues(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What is said about the context, by report and origin of the plan item. */
	Map<ReportId, Map<UUID, String>> contexts(Collection<ReportId> reports) {
		Map<ReportId, Map<UUID, String>> found = new HashMap<>();
		this.jdbc
			.sql("""
					select report_id, origin_id, context from report_item where report_id = any(:reports) and context <> ''""")
			.param("reports", reports.stream().map(ReportId::reportId).toArray(UUID[]::new))
			.query((row) -> {
				ReportId report = new ReportId(row.getObject("report_id", UUID.class));
				found.computeIfAbsent(report, (id) -> new HashMap<>())
					.put(row.getObject("origin_id", UUID.class), row.getString("context"));
			});
		return found;
	}

	/** By report and origin of the plan item. */
	Map<ReportId, Map<UUID, BigDecimal>> of(Collection<ReportId> reports) {
		Map<ReportId, Map<UUID, BigDecimal>> found = new HashMap<>();
		this.jdbc.sql("""
				select report_id, origin_id, realised from report_item
				where report_id = any(:reports) and realised is not null""")
			.param("reports", reports.stream().map(ReportId::reportId).toArray(UUID[]::new))
			.query((row) -> {
				ReportId report = new ReportId(row.getObject("report_id", UUID.class));
				found.computeIfAbsent(report, (id) -> new HashMap<>())
					.put(row.getObject("origin_id", UUID.class), row.getBigDecimal("realised"));
			});
		return found;
	}

}
