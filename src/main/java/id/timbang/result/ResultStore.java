package id.timbang.result;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import id.timbang.period.PeriodId;
import id.timbang.personnel.EmployeeId;
import id.timbang.scoring.Predicate;
import id.timbang.shared.Window;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes results in bulk and reads them back. A sheet is stored as it will be shown.
 */
@Repository
class ResultStore {

	/** Who is computed anew keeps the identifier, so that links stay valid. */
	private static final String WRITE = """
			insert into result (result_id, employee_id, period_id, results_figure, behaviour_figure, total_figure,
			    suggested, predicate, sheet, computed_at, unit_id, appraiser_id, appraiser_figure)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?::json, ?, ?, ?, ?)
			on conflict (employee_id, period_id) do update set version = result.version + 1, outdated = false,
			    adjusted = false, results_figure = excluded.results_figure,
			    behaviour_figure = excluded.behaviour_figure, total_figure = excluded.total_figure,
			    suggested = excluded.suggested, predicate = excluded.predicate, sheet = excluded.sheet,
			    computed_at = excluded.computed_at, unit_id = excluded.unit_id,
			    appraiser_id = excluded.appraiser_id, appraiser_figure = excluded.appraiser_figure""";

	private static final String SUMMARY = """
			select r.result_id, r.version, r.employee_id, r.period_id, e.name, e.nip, r.results_figure, r.behaviour_figure,
			    r.total_figure, r.suggested, r.predicate, r.computed_at, r.released_at, r.read_at
			from result r join employee e using (employee_id)
			where %s
			""";

	private final JdbcTemplate template;

	private final JdbcClient jdbc;

	private final SheetJson json;

	ResultStore(JdbcTemplate template, JdbcClient jdbc, SheetJson json) {
		this.template = template;
		this.jdbc = jdbc;
		this.json = json;
	}

	/**
	 * Lets the present transaction look people up one by one. Among 100,000 the planner
	 * would rather read everybody for each bundle.
	 */
	void readByKeys() {
		this.jdbc.sql("set local random_page_cost = 1.1").update();
	}

	void write(PeriodId period, List<ResultRow> rows, Instant now) {
		this.template.batchUpdate(WRITE, rows, rows.size(), (statement, row) -> write(statement, period, row, now));
	}

	private static void write(PreparedStatement statement, PeriodId period, ResultRow row, Instant now)
			throws SQLException {
		statement.setObject(1, row.id().resultId());
		statement.setObject(2, row.employeeId().employeeId());
		statement.setObject(3, period.periodId());
		statement.setBigDecimal(4, row.results());
		statement.setBigDecimal(5, row.behaviour());
		statement.setBigDecimal(6, row.total());
		statement.setString(7, name(row.suggested()));
		statement.setString(8, name(row.predicate()));
		statement.setString(9, row.sheet());
		statement.setTimestamp(10, Timestamp.from(now));
		statement.setObject(11, row.unit().unitId());
		statement.setObject(12, (row.appraiser() != null) ? row.appraiser().employeeId() : null);
		statement.setBigDecimal(13, row.seen());
	}

	private static @Nullable String name(@Nullable Predicate predicate) {
		return (predicate != null) ? predicate.name() : null;
	}

	/** Everybody who has a result in a period that nothing has to replace. */
	Set<EmployeeId> people(PeriodId period) {
		return this.jdbc.sql("select employee_id from result where period_id = ? and not outdated")
			.param(period.periodId())
			.query((row, number) -> new EmployeeId(row.getObject("employee_id", UUID.class)))
			.set();
	}

	/** Lets everything of a period wait to be replaced. */
	void outdate(PeriodId period) {
		this.jdbc.sql("update result set outdated = true where period_id = ?").param(period.periodId()).update();
	}

	/** Deletes what nothing has replaced. */
	void deleteOutdated(PeriodId period) {
		this.jdbc.sql("delete from result where period_id = ? and outdated").param(period.periodId()).update();
	}

	/** Lets everybody of a period see his or her result. */
	int release(PeriodId period, Instant now) {
		return this.jdbc.sql("update result set released_at = :now where period_id = :period and released_at is null")
			.param("now", Timestamp.from(now))
			.param("period", period.periodId())
			.update();
	}

	/** Notes that the person has read it; the first time counts. */
	void markRead(ResultId id, Instant now) {
		this.jdbc.sql("update result set read_at = :now where result_id = :id and read_at is null")
			.param("now", Timestamp.from(now))
			.param("id", id.resultId())
			.update();
	}

	Optional<ResultSummary> find(ResultId id) {
		return this.jdbc.sql(SUMMARY.formatted("r.result_id = :id"))
			.param("id", id.resultId())
			.query(ResultStore::summary)
			.optional();
	}

	SheetDocument sheet(ResultId id) {
		String stored = this.jdbc.sql("select sheet from result where result_id = ?")
			.param(id.resultId())
			.query(String.class)
			.single();
		return this.json.read(stored);
	}

	/** The result of somebody in a period. */
	Optional<ResultSummary> find(PeriodId period, EmployeeId employee) {
		return this.jdbc.sql(SUMMARY.formatted("r.period_id = :period and r.employee_id = :employee"))
			.param("period", period.periodId())
			.param("employee", employee.employeeId())
			.query(ResultStore::summary)
			.optional();
	}

	/** Writes a sheet anew that has been adjusted; figures stay as they were computed. */
	void adjust(ResultId id, SheetDocument sheet) {
		this.jdbc.sql("""
				update result set version = version + 1, sheet = :sheet::json, predicate = :predicate, adjusted = true
				where result_id = :id""")
			.param("sheet", this.json.write(sheet))
			.param("predicate", name(sheet.predicate().orElseThrow()))
			.param("id", id.resultId())
			.update();
	}

	/** How appraisers see the behaviour of the people of a period, where one is known. */
	List<AppraiserFigure> seen(PeriodId period) {
		return this.jdbc.sql("""
				select employee_id, appraiser_id, appraiser_figure from result
				where period_id = ? and appraiser_id is not null and appraiser_figure is not null""")
			.param(period.periodId())
			.query((row, number) -> new AppraiserFigure(new EmployeeId(row.getObject("employee_id", UUID.class)),
					new EmployeeId(row.getObject("appraiser_id", UUID.class)), row.getBigDecimal("appraiser_figure")))
			.list();
	}

	/** A window of the results of a period, by name. */
	Window<ResultSummary> in(PeriodId period, int page) {
		return Window.of(this.jdbc
			.sql(SUMMARY.formatted("r.period_id = :period order by e.name, e.employee_id") + Window.clause(page))
			.param("period", period.periodId())
			.query(ResultStore::summary)
			.list(), page);
	}

	ResultCounts counts(PeriodId period) {
		return this.jdbc.sql("""
				select count(*) as people, count(predicate) as decided,
				    count(*) filter (where suggested is null) as pending, count(read_at) as read
				from result where period_id = ?""")
			.param(period.periodId())
			.query((row, number) -> new ResultCounts(row.getInt("people"), row.getInt("decided"), row.getInt("pending"),
					row.getInt("read")))
			.single();
	}

	/** A window of somebody's released results, newest period first. */
	Window<ResultSummary> of(EmployeeId employee, int page) {
		return Window.of(this.jdbc
			.sql(SUMMARY.formatted("""
					r.employee_id = :employee and r.released_at is not null
					order by (select valid_from from period p where p.period_id = r.period_id) desc""")
					+ Window.clause(page))
			.param("employee", employee.employeeId())
			.query(ResultStore::summary)
			.list(), page);
	}

	private static ResultSummary summary(ResultSet row, int number) throws SQLException {
		return new ResultSummary(new ResultId(row.getObject("result_id", UUID.class)), row.getLong("version"),
				new EmployeeId(row.getObject("employee_id", UUID.class)),
				new PeriodId(row.getObject("period_id", UUID.class)), row.getString("name"), row.getString("nip"),
				row.getBigDecimal("results_figure"), row.getBigDecimal("behaviour_figure"),
				row.getBigDecimal("total_figure"), predicate(row.getString("suggested")),
				predicate(row.getString("predicate")), row.getTimestamp("computed_at").toInstant(),
				instant(row.getTimestamp("released_at")), instant(row.getTimestamp("read_at")));
	}

	private static @Nullable Predicate predicate(@Nullable String name) {
		return (name != null) ? Predicate.valueOf(name) : null;
	}

	private static @Nullable Instant instant(@Nullable Timestamp moment) {
		return (moment != null) ? moment.toInstant() : null;
	}

}
