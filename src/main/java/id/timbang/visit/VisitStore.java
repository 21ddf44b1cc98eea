package id.timbang.visit;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.service.StandardId;

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
		return this.jdbc.sql("select visit_id, unit_id, ticket from visit where " + column + " = :value")
			.param("value", value)
			.query((row, number) -> new Kept(new VisitId(row.getObject("visit_id", UUID.class)),
					new UnitId(row.getObject("unit_id", UUID.class)), row.getString("ticket")))
			.optional();
	}

	Kept add(NewVisit wanted, StandardId standard, UnitId unit, EmployeeId officer, int number,
			ZonedDateTime receivedAt) {
		Kept visit = new Kept(VisitId.next(), unit, Integer.toString(number));
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

	/** Counts one more correction; false if the visit has another version. */
	boolean correct(VisitId id, long version) {
		return this.jdbc.sql("""
				update visit set corrections = corrections + 1, version = version + 1
				where visit_id = :id and version = :version""")
			.param("id", id.visitId())
			.param("version", version)
			.update() == 1;
	}

	/**
	 * A visit as far as its changes need to know it.
	 */
	record Kept(VisitId id, UnitId unit, String ticket) {
	}

}
