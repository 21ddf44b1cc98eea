package id.timbang.report;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import id.timbang.shared.Sha256;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps evidence, the content of files apart from what lists show.
 */
@Repository
class EvidenceStore {

	private final JdbcClient jdbc;

	EvidenceStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	EvidenceId addFile(ReportId report, UUID origin, EvidenceFile file, Instant now) {
		EvidenceId id = EvidenceId.next();
		this.jdbc.sql("""
				insert into evidence (evidence_id, report_id, origin_id, name, media_type, size, sha256, added_at)
				values (:id, :report, :origin, :name, :type, :size, :sha256, :now)""")
			.param("id", id.evidenceId())
			.param("report", report.reportId())
			.param("origin", origin)
			.param("name", file.name())
			.param("type", file.mediaType())
			.param("size", file.content().length)
			.param("sha256", Sha256.hex(file.content()))
			.param("now", Timestamp.from(now))
			.update();
		this.jdbc.sql("insert into evidence_content (evidence_id, content) values (:id, :content)")
			.param("id", id.evidenceId())
			.param("content", file.content())
			.update();
		return id;
	}

	EvidenceId addLink(ReportId report, UUID origin, String name, String link, Instant now) {
		EvidenceId id = EvidenceId.next();
		this.jdbc.sql("""
				insert into evidence (evidence_id, report_id, origin_id, name, link, added_at)
				values (:id, :report, :origin, :name, :link, :now)""")
			.param("id", id.evidenceId())
			.param("report", report.reportId())
			.param("origin", origin)
			.param("name", name)
			.param("link", link)
			.param("now", Timestamp.from(now))
			.update();
		return id;
	}

	/** Takes evidence away; answers what it was called, unless it is gone already. */
	Optional<String> remove(ReportId report, EvidenceId id) {
		return this.jdbc.sql("delete from evidence where report_id = :report and evidence_id = :id returning name")
			.param("report", report.reportId())
			.param("id", id.evidenceId())
			.query(String.class)
			.optional();
	}

	/** A file with its content; none for a link. */
	Optional<EvidenceFile> file(ReportId report, EvidenceId id) {
		return this.jdbc.sql("""
				select name, media_type, content from evidence join evidence_content using (evidence_id)
				where report_id = :report and evidence_id = :id""")
			.param("report", report.reportId())
			.param("id", id.evidenceId())
			.query((row, number) -> new EvidenceFile(row.getString("name"), row.getString("media_type"),
					row.getBytes("content")))
			.optional();
	}

}
