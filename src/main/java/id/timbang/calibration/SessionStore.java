package id.timbang.calibration;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import id.timbang.period.PeriodId;
import id.timbang.personnel.UnitId;
import id.timbang.shared.Actor;
import id.timbang.shared.Window;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps calibration sessions as they were recorded.
 */
@Repository
class SessionStore {

	private final JdbcClient jdbc;

	SessionStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(PeriodId period, UnitId unit, NewSession session, Actor by, Instant now) {
		this.jdbc.sql("""
				insert into calibration_session (session_id, period_id, unit_id, sat_on, attended, conclusion,
				    recorded_by, recorded_at)
				values (:id, :period, :unit, :day, :attended, :conclusion, :by, :now)""")
			.param("id", UUID.randomUUID())
			.param("period", period.periodId())
			.param("unit", unit.unitId())
			.param("day", session.satOn())
			.param("attended", session.attended())
			.param("conclusion", session.conclusion())
			.param("by", by.name())
			.param("now", Timestamp.from(now))
			.update();
	}

	/** The latest sessions about a unit. */
	List<CalibrationSession> of(PeriodId period, UnitId unit) {
		return this.jdbc
			.sql("""
					select sat_on, attended, conclusion, recorded_by, recorded_at from calibration_session
					where unit_id = :unit and period_id = :period order by sat_on desc, recorded_at desc limit %d"""
				.formatted(Window.SIZE))
			.param("unit", unit.unitId())
			.param("period", period.periodId())
			.query((row, number) -> new CalibrationSession(row.getObject("sat_on", LocalDate.class),
					row.getString("attended"), row.getString("conclusion"), row.getString("recorded_by"),
					row.getTimestamp("recorded_at").toInstant()))
			.list();
	}

	/** In which of these periods a session about a unit has been recorded. */
	Set<PeriodId> heldIn(Collection<PeriodId> periods, UnitId unit) {
		return this.jdbc.sql(
				"select distinct period_id from calibration_session where unit_id = :unit and period_id = any(:periods)")
			.param("unit", unit.unitId())
			.param("periods", periods.stream().map(PeriodId::periodId).toArray(UUID[]::new))
			.query((row, number) -> new PeriodId(row.getObject("period_id", UUID.class)))
			.set();
	}

}
