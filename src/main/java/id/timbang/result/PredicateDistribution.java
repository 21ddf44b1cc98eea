package id.timbang.result;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import id.timbang.period.PeriodId;
import id.timbang.period.PeriodSummary;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.ReportingLineService;
import id.timbang.personnel.UnitId;
import id.timbang.shared.Actor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the predicates of a period by unit, as they are stored. Says how many of the
 * counted results the reader may not open, because a count beside them would tell.
 */
@Service
@Transactional(readOnly = true)
public class PredicateDistribution {

	private static final String COUNTS = """
			with last (employee_id, unit_id) as (
			    select distinct on (employee_id) employee_id, unit_id from assignment
			    where valid_from <= :until and (valid_until is null or valid_until >= :from)
			    order by employee_id, valid_from desc)
			select last.unit_id, count(*) as people,
			    %s, count(*) filter (where r.result_id is not null and case when r.employee_id = :self
			        then r.released_at is null else not (:all or r.employee_id = any(:below)) end) as hidden
			from last left join result r on r.employee_id = last.employee_id and r.period_id = :period
			group by last.unit_id""".formatted(PredicateColumns.COUNTS);

	private static final String EVALUATED = """
			select r.period_id, a.unit_id from report r join assignment a using (assignment_id)
			join period p using (period_id) where p.phase in ('ASSESSMENT', 'CALIBRATION')
			group by r.period_id, a.unit_id""";

	private final JdbcClient jdbc;

	private final ReportingLineService lines;

	PredicateDistribution(JdbcClient jdbc, ReportingLineService lines) {
		this.jdbc = jdbc;
		this.lines = lines;
	}

	/**
	 * The people of each unit itself, where their last assignment in the period is; units
	 * without anybody are left out.
	 */
	public Map<UnitId, UnitPredicates> of(Actor actor, PeriodSummary period) {
		UUID[] below = actor.isHrAdmin() ? new UUID[0]
				: this.lines.below(actor).stream().map(EmployeeId::employeeId).toArray(UUID[]::new);
		Map<UnitId, UnitPredicates> units = new HashMap<>();
		this.jdbc.sql(COUNTS)
			.param("from", period.from())
			.param("until", period.until())
			.param("period", period.id().periodId())
			.param("self", actor.employeeId(), Types.OTHER)
			.param("all", actor.isHrAdmin())
			.param("below", below)
			.query((row) -> {
				units.put(new UnitId(row.getObject("unit_id", UUID.class)), predicates(row));
			});
		return units;
	}

	/**
	 * The units in which somebody reports, of each period that is being assessed or
	 * calibrated.
	 */
	public Map<PeriodId, Set<UnitId>> evaluated() {
		Map<PeriodId, Set<UnitId>> units = new HashMap<>();
		this.jdbc.sql(EVALUATED).query((row) -> {
			units.computeIfAbsent(new PeriodId(row.getObject("period_id", UUID.class)), (id) -> new HashSet<>())
				.add(new UnitId(row.getObject("unit_id", UUID.class)));
		});
		return units;
	}

	private static UnitPredicates predicates(ResultSet row) throws SQLException {
		return new UnitPredicates(row.getInt("people"), PredicateColumns.read(row), row.getInt("hidden"));
	}

}
