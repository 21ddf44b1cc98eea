package id.timbang.visit;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.service.ServiceId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The codes that were given out.
 */
@Repository
class RatingCodes {

	private final RandomGenerator random = new SecureRandom();

	private final JdbcClient jdbc;

	RatingCodes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A code that was never given out, as far as chance allows; the database is sure. */
	RatingCode next() {
		return RatingCode.next(this.random);
	}

	/** Gives out a code for a visit. */
	void issue(VisitId visit) {
		int issued = 0;
		while (issued == 0) {
			issued = this.jdbc
				.sql("insert into rating_code (code, visit_id) values (:code, :visit) on conflict (code) do nothing")
				.param("code", next().text())
				.param("visit", visit.visitId())
				.update();
		}
	}

	Optional<RatingCode> of(VisitId visit) {
		return this.jdbc.sql("select code from rating_code where visit_id = :visit")
			.param("visit", visit.visitId())
			.query((row, number) -> new RatingCode(row.getString("code")))
			.optional();
	}

	/**
	 * What a code stands for.
	 * @param goodSince codes of visits that were completed earlier have expired
	 */
	Optional<RatableVisit> find(RatingCode code, Instant goodSince) {
		return this.jdbc
			.sql("""
					select case when c.used then 'USED' when v.completed_at < :since then 'EXPIRED' else 'OPEN' end as state,
					       v.unit_id, u.name as unit_name, v.service_id, s.name as service_name, v.officer_id
					from rating_code c join visit v using (visit_id) join unit u using (unit_id)
					join public_service s using (service_id)
					where c.code = :code""")
			.param("code", code.text())
			.param("since", Timestamp.from(goodSince))
			.query(RatingCodes::visit)
			.optional();
	}

	/**
	 * Uses a code up; of several at once one succeeds.
	 * @param goodSince codes of visits that were completed earlier have expired
	 */
	Optional<RatedVisit> use(RatingCode code, Instant goodSince) {
		return this.jdbc.sql("""
				update rating_code c set used = true from visit v
				where c.code = :code and not c.used and v.visit_id = c.visit_id
				  and (v.completed_at < :since) is not true
				returning v.unit_id, v.service_id, v.officer_id""")
			.param("code", code.text())
			.param("since", Timestamp.from(goodSince))
			.query((row, number) -> new RatedVisit(new UnitId(row.getObject("unit_id", UUID.class)),
					new ServiceId(row.getObject("service_id", UUID.class)),
					new EmployeeId(row.getObject("officer_id", UUID.class))))
			.optional();
	}

	private static RatableVisit visit(ResultSet row, int number) throws SQLException {
		return new RatableVisit(CodeState.valueOf(row.getString("state")),
				new UnitId(row.getObject("unit_id", UUID.class)), row.getString("unit_name"),
				new ServiceId(row.getObject("service_id", UUID.class)), row.getString("service_name"),
				new EmployeeId(row.getObject("officer_id", UUID.class)));
	}

}
