package id.timbang.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.service.StandardId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps visits. Each change says what it expects to find, so that of two at once one
 * fails.
 */
@Repository
class VisitStore {

	private final JdbcClient jdbc;

	VisitStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Kept> find(VisitId id) {
		return find("visit_id", id.visitId());
	}

	Optional<Kept> withKey(UUID registrationKey) {
		return find("registration_key", registrationKey);
	}

	private Optional<Kept> find(String column, UUID value) {
		return this.jdbc
			.sql("select visit_id, unit_id, officer_id, ticket, received_on, completed_at from visit where " + column
					+ " = :value")
			.param("value", value)
			.query(VisitStore::kept)
			.optional();
	}

	private static Kept kept(ResultSet row, int number) throws SQLException {
		Timestamp completed = row.getTimestamp("completed_at");
		return new Kept(new VisitId(row.getObject("visit_id", UUID.class)),
				new UnitId(row.getObject("unit_id", UUID.class)),
				new EmployeeId(row.getObject("officer_id", UUID.class)), row.getString("ticket"),
				row.getObject("received_on", LocalDate.class), (completed != null) ? completed.toInstant() : null);
	}

	Kept add(NewVisit wanted, StandardId standard, UnitId unit, EmployeeId officer, int number,
			ZonedDateTime receivedAt) {
		Kept visit = new Kept(VisitId.next(), unit, officer, Integer.toString(number), receivedAt.toLocalDate(), null);
		this.jdbc
			.sql("""
					insert into visit (visit_id, version, registration_key, service_id, standard_id, unit_id, officer_id, ticket,
					    channel, received_at, received_on)
					values (:id, 0, :key, :service, :standard, :unit, :officer, :ticket, :channel, :at, :day)""")
			.param("id", visit.id().visitId())
			.param("key", wanted.key())
			.param("service", wanted.service().serviceId())
			.param("standard", standard.standardId())
			.param("unit", unit.unitId())
			.param("officer", officer.employeeId())
			.param("ticket", visit.ticket())
			.param("channel", Channel.COUNTER.name())
			.param("at", Timestamp.from(receivedAt.toInstant()))
			.param("day", receivedAt.toLocalDate())
			.update();
		return visit;
	}

	/**
	 * Completes an open visit; from now on this officer answers for it. False if it was
	 * completed before.
	 */
	boolean complete(VisitId id, EmployeeId officer, Instant now) {
		return this.jdbc.sql("""
				update visit set completed_at = :now, officer_id = :officer, version = version + 1
				where visit_id = :id and completed_at is null""")
			.param("now", Timestamp.from(now))
			.param("officer", officer.employeeId())
			.param("id", id.visitId())
			.update() == 1;
	}

	/** Puts somebody else in charge of an open visit; false if the first is not. */
	boolean handOver(VisitId id, EmployeeId from, EmployeeId to) {
		return this.jdbc.sql("""
				update visit set officer_id = :to, version = version + 1
				where visit_id = :id and officer_id = :from and completed_at is null""")
			.param("to", to.employeeId())
			.param("id", id.visitId())
			.param("from", from.employeeId())
			.update() == 1;
	}

	/** Gives the visit another version; false if it has another than this. */
	boolean change(VisitId id, long version) {
		return this.jdbc.sql("update visit set version = version + 1 where visit_id = :id and version = :version")
			.param("id", id.visitId())
			.param("version", version)
			.update() == 1;
	}

	/**
	 * A visit as far as its changes need to know it.
	 */
	record Kept(VisitId id, UnitId unit, EmployeeId officer, String ticket, LocalDate receivedOn,
			@Nullable Instant completedAt) {
	}

}
