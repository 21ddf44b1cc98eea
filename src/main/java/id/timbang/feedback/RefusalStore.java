package id.timbang.feedback;

import java.time.Clock;
import java.time.LocalDate;

import id.timbang.service.ServicePointId;
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
