package id.timbang.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps complaints.
 */
@Repository
class ComplaintStore {

	private final JdbcClient jdbc;

	ComplaintStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Keeps what was sent; false if it was kept before. */
	boolean add(NewComplaint complaint, FollowUpCode code, Instant receivedAt, LocalDate respondBy,
			@Nullable LocalDate answerBy) {
		return this.jdbc
			.sql("""
					insert into complaint (complaint_id, version, code_hash, unit_id, service_id, kind, happened_on, content, officer,
					    received_at, state, respond_by, answer_by)
					values (:id, 0, :hash, :unit, :service, :kind, :happened, :content, :officer, :at, 'RECEIVED', :respond, :answer)
					on conflict (code_hash) do nothing""")
			.param("id", ComplaintId.next().complaintId())
			.param("hash", code.hash())
			.param("unit", complaint.unit().unitId())
			.param("service", (complaint.service() != null) ? complaint.service().serviceId() : null, Types.OTHER)
			.param("kind", complaint.kind().name())
			.param("happened", complaint.happenedOn(), Types.DATE)
			.param("content", complaint.text())
			.param("officer", complaint.officer().isEmpty() ? null : complaint.officer(), Types.VARCHAR)
			.param("at", Timestamp.from(receivedAt))
			.param("respond", respondBy)
			.param("answer", answerBy, Types.DATE)
			.update() == 1;
	}

	/** What the holder of a code may know; empty for a code that nobody was given. */
	Optional<PublicComplaint> withCode(FollowUpCode code) {
		return this.jdbc.sql("""
				select c.*, u.name as unit_name, s.name as service_name from complaint c join unit u using (unit_id)
				left join public_service s using (service_id) where c.code_hash = :hash""")
			.param("hash", code.hash())
			.query((row, number) -> open(row, code))
			.optional();
	}

	private static PublicComplaint open(ResultSet row, FollowUpCode code) throws SQLException {
		return new PublicComplaint(code, ComplaintKind.valueOf(row.getString("kind")), row.getString("unit_name"),
				row.getString("service_name"), row.getTimestamp("received_at").toInstant(),
				ComplaintState.valueOf(row.getString("state")), row.getObject("respond_by", LocalDate.class),
				instant(row.getTimestamp("responded_at")), row.getObject("answer_by", LocalDate.class),
				instant(row.getTimestamp("answered_at")), row.getObject("due_on", LocalDate.class),
				row.getString("answer"));
	}

	private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
		return (timestamp != null) ? timestamp.toInstant() : null;
	}

}
