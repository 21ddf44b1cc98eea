package id.timbang.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads what evidence there is, without its content.
 */
@Repository
class EvidenceDirectory {

	private final JdbcClient jdbc;

	EvidenceDirectory(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The evidence of a report by indicator, oldest first. */
	Map<UUID, List<Evidence>> of(ReportId report) {
		return this.jdbc.sql("""
				select evidence_id, origin_id, name, size, link, added_at from evidence
				where report_id = :report order by added_at, evidence_id""")
			.param("report", report.reportId())
			.query(EvidenceDirectory::evidence)
			.stream()
			.collect(Collectors.groupingBy(Evidence::originId));
	}

	/** The evidence of many reports, oldest first. */
	Map<ReportId, List<Evidence>> of(Collection<ReportId> reports) {
		Map<ReportId, List<Evidence>> found = new HashMap<>();
		this.jdbc.sql("""
				select report_id, evidence_id, origin_id, name, size, link, added_at from evidence
				where report_id = any(:reports) order by added_at, evidence_id""")
			.param("reports", reports.stream().map(ReportId::reportId).toArray(UUID[]::new))
			.query((row) -> {
				ReportId report = new ReportId(row.getObject("report_id", UUID.class));
				found.computeIfAbsent(report, (id) -> new ArrayList<>()).add(evidence(row, 0));
			});
		return found;
	}

	private static Evidence evidence(ResultSet row, int number) throws SQLException {
		return new Evidence(new EvidenceId(row.getObject("evidence_id", UUID.class)),
				row.getObject("origin_id", UUID.class), row.getString("name"), row.getObject("size", Long.class),
				row.getString("link"), row.getTimestamp("added_at").toInstant());
	}

}
