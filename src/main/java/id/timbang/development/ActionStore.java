package id.timbang.development;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import id.timbang.period.PeriodId;
import id.timbang.personnel.EmployeeId;
import id.timbang.result.IndicatorReading;
import id.timbang.scoring.Direction;
import id.timbang.scoring.Ratio;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps actions.
 */
@Repository
class ActionStore {

	private final JdbcClient jdbc;

	ActionStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Keeps a new one; false if the same is open already. */
	boolean add(ActionId id, EmployeeId person, PeriodId period, IndicatorReading reading, NewAction action, String by,
			LocalDate today) {
		return this.jdbc
			.sql("""
					insert into development_action (action_id, version, employee_id, period_id, origin_id, indicator_code,
					    indicator_name, indicator_version, source, unit, direction, conversion, target_low, target_high,
					    realised, achievement, kind, agreed, owner_id, due_on, opened_on, opened_by, state)
					values (:id, 0, :person, :period, :origin, :code, :name, :indicatorVersion, :source, :unit, :direction,
					    :conversion, :low, :high, :realised, :achievement, :kind, :agreed, :owner, :due, :today, :by, 'OPEN')
					on conflict (employee_id, origin_id, kind) where state = 'OPEN' do nothing""")
			.param("id", id.actionId())
			.param("person", person.employeeId())
			.param("period", period.periodId())
			.param("origin", reading.originId())
			.param("code", reading.code())
			.param("name", reading.name())
			.param("indicatorVersion", reading.version())
			.param("source", reading.source().name())
			.param("unit", reading.unit())
			.param("direction", name(reading.direction()), Types.VARCHAR)
			.param("conversion", reading.conversion().name())
			.param("low", reading.targetLow())
			.param("high", reading.targetHigh())
			.param("realised", text(reading.realised()), Types.VARCHAR)
			.param("achievement", text(reading.achievement()), Types.VARCHAR)
			.param("kind", action.kind().name())
			.param("agreed", action.agreed())
			.param("owner", action.owner().employeeId())
			.param("due", action.due())
			.param("today", today)
			.param("by", by)
			.update() == 1;
	}

	private static @Nullable String name(@Nullable Direction direction) {
		return (direction != null) ? direction.name() : null;
	}

	private static @Nullable String text(@Nullable Ratio ratio) {
		return (ratio != null) ? ratio.toString() : null;
	}

	Optional<Kept> find(ActionId id) {
		return this.jdbc.sql("""
				select a.version, a.employee_id, a.period_id, a.kind, a.owner_id, a.state,
				    p.phase in ('RELEASED', 'CLOSED') as told
				from development_action a join period p using (period_id) where a.action_id = :id""")
			.param("id", id.actionId())
			.query((row, number) -> new Kept(id, row.getLong("version"),
					new EmployeeId(row.getObject("employee_id", UUID.class)),
					new PeriodId(row.getObject("period_id", UUID.class)), row.getBoolean("told"),
					ActionKind.valueOf(row.getString("kind")), new EmployeeId(row.getObject("owner_id", UUID.class)),
					ActionState.valueOf(row.getString("state"))))
			.optional();
	}

	/** Ends an open action; false if it has another version, or has ended. */
	boolean end(Kept action, long version, ActionState state, String outcome, String by, LocalDate today) {
		return this.jdbc
			.sql("""
					update development_action set version = version + 1, state = :state, outcome = :outcome, ended_on = :today,
					    ended_by = :by
					where action_id = :id and version = :version and state = 'OPEN'""")
			.param("state", state.name())
			.param("outcome", outcome)
			.param("today", today)
			.param("by", by)
			.param("id", action.id().actionId())
			.param("version", version)
			.update() == 1;
	}

	/**
	 * An action as far as its changes need to know it.
	 *
	 * @param told whether the person knows the result that it follows from
	 */
	record Kept(ActionId id, long version, EmployeeId person, PeriodId period, boolean told, ActionKind kind,
			EmployeeId owner, ActionState state) {

		boolean isOpen() {
			return this.state == ActionState.OPEN;
		}

	}

}
