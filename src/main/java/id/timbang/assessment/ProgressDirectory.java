package id.timbang.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.timbang.period.PeriodSummary;
import id.timbang.period.Phase;
import id.timbang.personnel.ActingCapacity;
import id.timbang.personnel.EmployeeId;
import id.timbang.report.ReportState;
import id.timbang.scoring.BehaviourValue;
import id.timbang.shared.Window;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads how far everybody has come in a period, each list in one statement; nobody as
 * long as it has not been opened. Whoever moved within the period stands there once for
 * each assignment; only the last one is rated (S20).
 */
@Repository
class ProgressDirectory {

	/**
	 * What is counted in {@code n} is looked up only where a row asks for it, because it
	 * is joined without a condition.
	 */
	private static final String PEOPLE = """
			select e.employee_id, e.name, e.nip, q.name as position_name, u.name as unit_name, u.code as unit_code,
			    s.assignment_id, b.employee_id as appraiser_id, r.report_id, r.state,
			    coalesce(b.name, l.outside_appraiser) as appraiser_name, c.capacity,
			    n.found + n.rated as filled, n.items + :values as total, a.decided_at is not null as decided,
			    case when r.report_id is null then 'PLAN'
			         when a.decided_at is not null then 'NOTHING'
			         when :phase = 'REPORTING' and r.state in ('DRAFT', 'RETURNED')
			             or :phase = 'ASSESSMENT' and r.state = 'RETURNED' then 'REPORT'
			         when :phase in ('REPORTING', 'ASSESSMENT') and r.state = 'SUBMITTED' then 'READ'
			         when n.found + n.rated < n.items + :values then 'ASSESS'
			         when n.growing > 0 then 'NOTHING'
			         when exists (select 1 from report later join assignment f using (assignment_id)
			             where later.employee_id = e.employee_id and later.period_id = :period
			               and f.valid_from > s.valid_from) then 'NOTHING'
			         else 'RATE' end as owed
			from assignment s join employee e using (employee_id)
			join position q using (position_id) join unit u using (unit_id)
			left join reporting_line l on l.employee_id = e.employee_id and l.superseded_at is null
			    and l.valid_from <= :day and (l.valid_until is null or l.valid_until >= :day)
			left join employee b on b.employee_id = l.appraiser_id
			left join acting_appointment c using (acting_appointment_id)
			left join report r on r.assignment_id = s.assignment_id and r.period_id = :period
			left join assessment a on a.report_id = r.report_id
			cross join lateral (select
			    (select count(*) from plan_item i where i.plan_id = r.plan_id) as items,
			    %s as found, %s as growing,
			    (select count(v.level) from assessment_value v where v.report_id = r.report_id) as rated) n
			where :phase <> 'PREPARED' and s.valid_from <= :until and (s.valid_until is null or s.valid_until >= :from)"""
		.formatted(GivenItems.COUNT, GivenItems.GROWING);

	private static final String IN_UNIT = """
			and s.unit_id in (with recursive below as (select unit_id from unit where unit_id = :unit
			   union all select c.unit_id from unit c join below on c.parent_id = below.unit_id)
			 select unit_id from below)""";

	/**
	 * Who has to act: a plan that was handed over and everything from reading on waits
	 * for the appraiser.
	 */
	private static final String WITH_DEBTOR = """
			select p.*, case
			    when p.owed = 'NOTHING' then null
			    when p.owed = 'REPORT' then p.employee_id
			    when p.owed = 'PLAN' and not exists (select from plan where plan.assignment_id = p.assignment_id
			        and plan.cycle_id = :cycle and plan.state = 'SUBMITTED') then p.employee_id
			    else p.appraiser_id end as debtor_id
			from (%s) p""";

	private static final String WITH_REMINDER = """
			select d.*, (select max(m.sent_on) from reminder m
			    where m.employee_id = d.debtor_id and m.period_id = :period) as reminded
			from (%s) d""";

	private final JdbcClient jdbc;

	private final Clock clock;

	ProgressDirectory(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** A window of people by unit and name. */
	Window<ProgressRow> list(PeriodSummary period, ProgressFilter filter, int page) {
		List<ProgressRow> rows = this.jdbc.sql(select(filter) + " " + Window.clause(page))
			.params(parameters(period, filter))
			.query(ProgressDirectory::row)
			.list();
		return Window.of(rows, page);
	}

	/** The whole list, to be taken away. */
	List<ProgressRow> all(PeriodSummary period, ProgressFilter filter) {
		return this.jdbc.sql(select(filter)).params(parameters(period, filter)).query(ProgressDirectory::row).list();
	}

	/** For how many people what is owed; what the filter asks for is left aside. */
	ProgressCounts counts(PeriodSummary period, ProgressFilter filter) {
		ProgressFilter people = new ProgressFilter(filter.unit(), null);
		Map<Owed, Integer> counts = new EnumMap<>(Owed.class);
		this.jdbc.sql("select p.owed, count(*) as people from (" + people(people) + ") p group by p.owed")
			.params(parameters(period, people))
			.query((row) -> {
				counts.put(Owed.valueOf(row.getString("owed")), row.getInt("people"));
			});
		return new ProgressCounts(counts);
	}

	/** Who has to act for the people found, as far as they use the application. */
	List<EmployeeId> debtors(PeriodSummary period, ProgressFilter filter, Collection<Owed> kinds) {
		return this.jdbc
			.sql("select distinct debtor_id from (" + WITH_DEBTOR.formatted(people(filter))
					+ ") d where d.debtor_id is not null and d.owed in (:kinds)")
			.params(parameters(period, filter))
			.param("kinds", kinds.stream().map(Owed::name).toList())
			.query((row, number) -> new EmployeeId(row.getObject("debtor_id", UUID.class)))
			.list();
	}

	private static String select(ProgressFilter filter) {
		String people = WITH_REMINDER.formatted(WITH_DEBTOR.formatted(people(filter)));
		return people + ((filter.owed() != null) ? " where d.owed = :owed" : "")
				+ " order by d.unit_code, d.name, d.assignment_id";
	}

	private static String people(ProgressFilter filter) {
		return (filter.unit() != null) ? PEOPLE + IN_UNIT : PEOPLE;
	}

	private Map<String, Object> parameters(PeriodSummary period, ProgressFilter filter) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("period", period.id().periodId());
		parameters.put("cycle", period.cycleId().cycleId());
		parameters.put("phase", period.phase().name());
		parameters.put("values", BehaviourValue.values().length);
		parameters.put("from", period.from());
		parameters.put("until", lastDay(period));
		parameters.put("day", appraisedOn(period));
		if (filter.unit() != null) {
			parameters.put("unit", filter.unit().unitId());
		}
		if (filter.owed() != null) {
			parameters.put("owed", filter.owed().name());
		}
		return parameters;
	}

	/** Who begins to work later than today owes nothing yet. */
	private LocalDate lastDay(PeriodSummary period) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate latest = today.isBefore(period.from()) ? period.from() : today;
		return latest.isBefore(period.until()) ? latest : period.until();
	}

	/** Today's appraiser acts; when the assessment is over, the one of that time did. */
	private LocalDate appraisedOn(PeriodSummary period) {
		return Phase.CALIBRATION.isReachedIn(period.phase()) ? period.until() : LocalDate.now(this.clock);
	}

	private static ProgressRow row(ResultSet row, int number) throws SQLException {
		boolean begun = row.getObject("report_id", UUID.class) != null;
		return new ProgressRow(new EmployeeId(row.getObject("employee_id", UUID.class)), row.getString("name"),
				row.getString("nip"), row.getString("position_name"), row.getString("unit_name"), appraiser(row),
				begun ? ReportState.valueOf(row.getString("state")) : null, row.getInt("filled"), row.getInt("total"),
				row.getBoolean("decided"), Owed.valueOf(row.getString("owed")),
				row.getObject("reminded", LocalDate.class));
	}

	private static @Nullable String appraiser(ResultSet row) throws SQLException {
		String name = row.getString("appraiser_name");
		return (name != null) ? ActingCapacity.beside(name, row.getString("capacity")) : null;
	}

}
