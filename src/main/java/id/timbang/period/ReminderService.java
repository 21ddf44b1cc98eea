package id.timbang.period;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import id.timbang.personnel.EmployeeId;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.Role;
import id.timbang.shared.TaskReminders;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets HR remind people of what they owe in a period (feature 56). The start page of
 * whoever was reminded says so beside the task; nothing leaves the application.
 */
@Service
@Transactional(readOnly = true)
public class ReminderService implements TaskReminders {

	private final JdbcClient jdbc;

	private final AuditTrail audit;

	private final Clock clock;

	ReminderService(JdbcClient jdbc, AuditTrail audit, Clock clock) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Reminds these people, each at most once a day.
	 * @return how many had not been reminded today
	 */
	@Transactional
	public int remind(Actor actor, PeriodId period, Collection<EmployeeId> people) {
		actor.require(Role.HR_ADMIN);
		UUID[] ids = people.stream().map(EmployeeId::employeeId).distinct().toArray(UUID[]::new);
		int reminded = this.jdbc.sql("""
				insert into reminder (period_id, employee_id, sent_on, sent_by)
				select :period, id, :day, :by from unnest(:people) id
				on conflict do nothing""")
			.param("period", period.periodId())
			.param("day", LocalDate.now(this.clock))
			.param("by", actor.name())
			.param("people", ids)
			.update();
		this.audit.record(actor, period.periodId(), "audit.period.reminded", Integer.toString(reminded));
		return reminded;
	}

	/** By period, and by the cycle that it lies in. */
	@Override
	public Map<UUID, LocalDate> remindersFor(Actor actor) {
		if (actor.employeeId() == null) {
			return Map.of();
		}
		Map<UUID, LocalDate> last = new HashMap<>();
		this.jdbc.sql("""
				select coalesce(p.period_id, p.cycle_id) as subject, max(r.sent_on) as sent_on
				from reminder r join period p using (period_id)
				where r.employee_id = :person and p.phase in ('REPORTING', 'ASSESSMENT')
				group by grouping sets (p.period_id, p.cycle_id)""")
			.param("person", actor.employeeId())
			.query((row) -> {
				last.put(row.getObject("subject", UUID.class), row.getObject("sent_on", LocalDate.class));
			});
		return last;
	}

}
