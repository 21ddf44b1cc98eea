package id.timbang.feedback;

import java.time.Clock;
import java.time.LocalDate;

import id.timbang.personnel.UnitId;
import id.timbang.service.ServiceId;
import id.timbang.shared.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts the paper forms that somebody typed in today, by unit and service.
 */
@Repository
class TypedFormCounts {

	private final JdbcClient jdbc;

	private final Clock clock;

	TypedFormCounts(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Counts one more. */
	void add(Actor actor, UnitId unit, @Nullable ServiceId service) {
		this.jdbc.sql("""
				insert into typed_form_count as c (account_id, day, unit_id, service_id, forms)
				values (:account, :today, :unit, cast(:service as uuid), 1)
				on conflict on constraint one_count_of_an_account_and_day do update set forms = c.forms + 1""")
			.param("account", actor.accountId())
			.param("today", LocalDate.now(this.clock))
			.param("unit", unit.unitId())
			.param("service", (service != null) ? service.serviceId() : null)
			.update();
	}

	int today(Actor actor, UnitId unit, @Nullable ServiceId service) {
		return this.jdbc.sql("""
				select coalesce(sum(forms), 0) from typed_form_count
				where account_id = :account and day = :today and unit_id = :unit
				  and service_id is not distinct from cast(:service as uuid)""")
			.param("account", actor.accountId())
			.param("today", LocalDate.now(this.clock))
			.param("unit", unit.unitId())
			.param("service", (service != null) ? service.serviceId() : null)
			.query(Integer.class)
			.single();
	}

}
