package id.timbang.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import id.timbang.personnel.UnitId;
import id.timbang.shared.Actor;
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

	Optional<Kept> find(ComplaintId id) {
		return this.jdbc.sql(
				"select complaint_id, version, unit_id, kind, state, field_check from complaint where complaint_id = :id")
			.param("id", id.complaintId())
			.query((row, number) -> new Kept(id, row.getLong("version"),
					new UnitId(row.getObject("unit_id", UUID.class)), ComplaintKind.valueOf(row.getString("kind")),
					ComplaintState.valueOf(row.getString("state")), row.getBoolean("field_check")))
			.optional();
	}

	/**
	 * Brings a complaint into another state; false if it has another version than this.
	 * @param answer what the citizen reads from now on, or nothing new
	 */
	boolean advance(Kept complaint, ComplaintState state, @Nullable String answer, Instant now) {
		return this.jdbc
			.sql("""
					update complaint set version = version + 1, state = :state, responded_at = coalesce(responded_at, :now),
					    answer = coalesce(:answer, answer),
					    answered_at = coalesce(answered_at, case when cast(:answer as text) is not null then cast(:now as timestamptz) end)
					where complaint_id = :id and version = :version""")
			.param("state", state.name())
			.param("now", Timestamp.from(now))
			.param("answer", answer, Types.VARCHAR)
			.param("id", complaint.id().complaintId())
			.param("version", complaint.version())
			.update() == 1;
	}

	/** Notes that somebody looks at the place; false if it has another version. */
	boolean checkInField(Kept complaint) {
		return this.jdbc.sql("""
				update complaint set version = version + 1, field_check = true
				where complaint_id = :id and version = :version""")
			.param("id", complaint.id().complaintId())
			.param("version", complaint.version())
			.update() == 1;
	}

	/** Notes what somebody did; whoever did it has changed the complaint before. */
	void addStep(ComplaintId id, ComplaintStep.Action action, String note, Actor actor, Instant now) {
		this.jdbc
			.sql("""
					insert into complaint_step (complaint_id, number, action, note, account_id, actor_name, taken_at)
					select :id, 1 + count(*), :action, :note, :account, :actor, :now from complaint_step where complaint_id = :id""")
			.param("id", id.complaintId())
			.param("action", action.name())
			.param("note", note)
			.param("account", actor.accountId())
			.param("actor", actor.name())
			.param("now", Timestamp.from(now))
			.update();
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

	/**
	 * A complaint as far as its changes need to know it.
	 */
	record Kept(ComplaintId id, long version, UnitId unit, ComplaintKind kind, ComplaintState state,
			boolean fieldCheck) {
	}

}
