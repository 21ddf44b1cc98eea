package id.timbang.calibration;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.timbang.period.PeriodSummary;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.result.PredicateColumns;
import id.timbang.result.ResultId;
import id.timbang.scoring.Predicate;
import id.timbang.severity.Severity;
import id.timbang.shared.Actor;
import id.timbang.shared.Window;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the results of a unit with all below it, as calibration looks at them, each list
 * in one statement. Nobody finds his or her own result, or one more in a count that tells
 * it, before it is released; and nobody but HR ever finds those of anybody above, or of
 * an official for whom he or she acts without standing above.
 */
@Repository
class CalibrationDirectory {

	/**
	 * A unit and all below it, each with the branch of the unit that it belongs to; and
	 * whose results the reader does not find there.
	 */
	private static final String BELOW = """
			with recursive below (unit_id, branch_id) as (
			    select unit_id, unit_id from unit where unit_id = :unit
			  union all
			    select c.unit_id, case below.unit_id when :unit then c.unit_id else below.branch_id end
			    from unit c join below on c.parent_id = below.unit_id),
			official (employee_id) as (
			    select c.official_id from acting_appointment c where c.acting_id = :self and c.withdrawn_at is null
			      and :day between c.valid_from and c.valid_until
			      and :self not in (select s.employee_id from superiors(c.official_id, :day) s)),
			kept (employee_id) as (
			    select employee_id from official
			  union select s.employee_id from superiors(:self, :day) s
			  union select s.employee_id from official cross join lateral superiors(official.employee_id, :day) s)
			""";

	private static final String FOUND = """
			r.period_id = :period and (r.released_at is not null or r.employee_id is distinct from :self)
			""";

	private static final String IN_UNIT = "and (:hr or r.employee_id not in (select k.employee_id from kept k))\n";

	private static final String RESULTS = "from below join result r using (unit_id) where " + FOUND + IN_UNIT;

	private static final String BRANCHES = BELOW + """
			select below.branch_id, r.suggested, r.predicate, r.adjusted, count(*) as people
			""" + RESULTS + "group by below.branch_id, r.suggested, r.predicate, r.adjusted";

	private static final String APPRAISERS = BELOW + """
			select a.*, e.name, s.people as compared, s.points, s.standard_error, s.unevenness
			from (select r.appraiser_id, count(*) as people,
			""" + PredicateColumns.COUNTS + """
			        , count(*) filter (where r.predicate <> r.suggested and not r.adjusted) as departing
			""" + RESULTS + """
			    and r.appraiser_id is not null group by r.appraiser_id) a
			join employee e on e.employee_id = a.appraiser_id
			left join appraiser_severity s on s.period_id = :period and s.appraiser_id = a.appraiser_id
			order by (abs(s.points) > :width * s.standard_error) desc nulls last, abs(s.points) desc nulls last, e.name,
			    a.appraiser_id
			""";

	private static final String PEOPLE = """
			select r.result_id, r.employee_id, e.name, e.nip, b.name as appraiser, r.results_figure, r.behaviour_figure,
			    r.total_figure, r.suggested, r.predicate, r.adjusted, w.adjustment_id is not null as waiting
			from result r join employee e using (employee_id)
			left join employee b on b.employee_id = r.appraiser_id
			left join adjustment w on w.period_id = r.period_id and w.employee_id = r.employee_id and w.state = 'PROPOSED'
			where\s"""
			+ FOUND;

	private final JdbcClient jdbc;

	private final Clock clock;

	CalibrationDirectory(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** How the people of each branch stand; the unit's own people are under the unit. */
	Map<UnitId, BranchCounts> branches(Actor actor, PeriodSummary period, UnitId unit) {
		Map<UnitId, BranchCounts> branches = new HashMap<>();
		this.jdbc.sql(BRANCHES).params(parameters(actor, period, unit)).query((row) -> {
			branches.merge(new UnitId(row.getObject("branch_id", UUID.class)),
					BranchCounts.of(predicate(row.getString("suggested")), predicate(row.getString("predicate")),
							row.getBoolean("adjusted"), row.getInt("people")),
					BranchCounts::plus);
		});
		return branches;
	}

	/** A window of the appraisers of these people, those who surely differ most first. */
	Window<AppraiserRow> appraisers(Actor actor, PeriodSummary period, UnitId unit, int page) {
		return Window.of(this.jdbc.sql(APPRAISERS + Window.clause(page))
			.params(parameters(actor, period, unit))
			.param("width", Severity.WIDTH)
			.query(CalibrationDirectory::appraiser)
			.list(), page);
	}

	/** A window of these people, by name. */
	Window<PersonRow> people(Actor actor, PeriodSummary period, PeopleFilter filter, int page) {
		Map<String, @Nullable Object> parameters = parameters(actor, period, filter.unit());
		List<String> conditions = new ArrayList<>(List.of(IN_UNIT, "and r.unit_id in (select unit_id from below)"));
		if (filter.predicate() != null) {
			conditions.add("and r.predicate = :predicate");
			parameters.put("predicate", filter.predicate().name());
		}
		if (filter.appraiser() != null) {
			conditions.add("and r.appraiser_id = :appraiser");
			parameters.put("appraiser", filter.appraiser().employeeId());
		}
		if (filter.waiting()) {
			conditions.add("and w.adjustment_id is not null");
		}
		return Window.of(
				this.jdbc
					.sql(BELOW + PEOPLE + String.join(" ", conditions) + " order by e.name, e.employee_id "
							+ Window.clause(page))
					.params(parameters)
					.query(CalibrationDirectory::person)
					.list(),
				page);
	}

	/** A window of the people whom somebody appraised last, by name. */
	Window<PersonRow> team(EmployeeId appraiser, PeriodSummary period, int page) {
		return Window.of(this.jdbc
			.sql(PEOPLE + " and r.appraiser_id = :self order by e.name, e.employee_id " + Window.clause(page))
			.param("period", period.id().periodId())
			.param("self", appraiser.employeeId())
			.query(CalibrationDirectory::person)
			.list(), page);
	}

	private Map<String, @Nullable Object> parameters(Actor actor, PeriodSummary period, UnitId unit) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("unit", unit.unitId());
		parameters.put("period", period.id().periodId());
		parameters.put("self", new SqlParameterValue(Types.OTHER, actor.employeeId()));
		parameters.put("hr", actor.isHrAdmin());
		parameters.put("day", LocalDate.now(this.clock));
		return parameters;
	}

	private static AppraiserRow appraiser(ResultSet row, int number) throws SQLException {
		BigDecimal points = row.getBigDecimal("points");
		UUID id = row.getObject("appraiser_id", UUID.class);
		return new AppraiserRow(new EmployeeId(id), row.getString("name"), row.getInt("people"),
				PredicateColumns.read(row), row.getInt("departing"),
				(points != null) ? new Severity(id, row.getInt("compared"), points.doubleValue(),
						row.getDouble("standard_error"), row.getDouble("unevenness")) : null);
	}

	private static PersonRow person(ResultSet row, int number) throws SQLException {
		return new PersonRow(new ResultId(row.getObject("result_id", UUID.class)), row.getString("name"),
				row.getString("nip"), row.getString("appraiser"), row.getBigDecimal("results_figure"),
				row.getBigDecimal("behaviour_figure"), row.getBigDecimal("total_figure"),
				predicate(row.getString("suggested")), predicate(row.getString("predicate")),
				row.getBoolean("adjusted"), row.getBoolean("waiting"));
	}

	private static @Nullable Predicate predicate(@Nullable String name) {
		return (name != null) ? Predicate.valueOf(name) : null;
	}

}
