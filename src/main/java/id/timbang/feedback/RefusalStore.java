package id.timbang.feedback;

import java.time.Clock;
import java.time.LocalDate;

import id.timbang.service.ServicePointId;
import id.timbang.shared.Window;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts ratings that were turned away, by day and service point. Nothing else of them is
 * kept: no address, no time, no answer.
 */
@Repository
class RefusalStore {

	private final JdbcClient jdbc;

	private final Clock clock;

	RefusalStore(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** A window of the counts, the latest days first. */
	Window<TurnedAwayCount> list(int page) {
		return Window.of(this.jdbc.sql("""
				select day, u.name as unit, p.name as point,
				       coalesce(sum(requests) filter (where reason = 'TRAP'), 0) as trapped,
				       coalesce(sum(requests) filter (where reason = 'TOO_MANY'), 0) as slowed
				from turned_away left join service_point p using (point_id) left join unit u using (unit_id)
				group by day, point_id, u.name, p.name order by day desc, u.name, p.name, point_id
				""" + Window.clause(page))
			.query((row, number) -> new TurnedAwayCount(row.getObject("day", LocalDate.class), row.getString("unit"),
					row.getString("point"), row.getInt("trapped"), row.getInt("slowed")))
			.list(), page);
	}

	/** Counts one more. */
	void count(TurnedAway reason, @Nullable ServicePointId point) {
		this.jdbc.sql("""
				insert into turned_away as t (day, point_id, reason, requests)
				values (:today, cast(:point as uuid), :reason, 1)
				on conflict on constraint one_count_of_a_day do update set requests = t.requests + 1""")
			.param("today", LocalDate.now(this.clock))
			.param("point", (point != null) ? point.pointId() : null)
			.param("reason", reason.name())
			.update();
	}

}
