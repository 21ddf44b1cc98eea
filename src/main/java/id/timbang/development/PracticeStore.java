package id.timbang.development;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import id.timbang.period.PeriodId;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.result.ResultId;
import id.timbang.shared.Window;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps good practices.
 */
@Repository
class PracticeStore {

	private static final String KEPT = """
			select p.*, u.name as unit_name, e.name as person_name, r.result_id
			from development_practice p join unit u using (unit_id) join employee e using (employee_id)
			left join result r on r.employee_id = p.employee_id and r.period_id = p.period_id
			where not p.withdrawn and %s order by p.written_on desc, p.practice_id
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	PracticeStore(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Tells of a practice, once more after it was withdrawn; false if somebody was
	 * faster.
	 */
	boolean add(PracticeId id, EmployeeId person, PeriodId period, UnitId unit, NewPractice content) {
		return filled(
				"""
						insert into development_practice (practice_id, version, employee_id, period_id, unit_id, title, done, outcome,
						    contact, written_on)
						values (:id, 0, :person, :period, :unit, :title, :done, :outcome, :contact, :today)
						on conflict (employee_id, period_id) do update set practice_id = excluded.practice_id,
						    version = development_practice.version + 1, unit_id = excluded.unit_id, title = excluded.title,
						    done = excluded.done, outcome = excluded.outcome, contact = excluded.contact, named = null,
						    written_on = excluded.written_on, withdrawn = false
						where development_practice.withdrawn""",
				id, content)
			.param("person", person.employeeId())
			.param("period", period.periodId())
			.param("unit", unit.unitId())
			.param("today", LocalDate.now(this.clock))
			.update() == 1;
	}

	/**
	 * Tells it in other words; false if it has another version. Who agreed to be named
	 * agreed to the words that were there.
	 */
	boolean change(PracticeId id, long version, NewPractice content) {
		return filled("""
				update development_practice set version = version + 1, title = :title, done = :done, outcome = :outcome,
				    contact = :contact, named = case when named and (title, done, outcome, contact)
				        is distinct from (:title, :done, :outcome, :contact) then null else named end
				where practice_id = :id and version = :version and not withdrawn""", id, content)
			.param("version", version)
			.update() == 1;
	}

	private JdbcClient.StatementSpec filled(String sql, PracticeId id, NewPractice content) {
		return this.jdbc.sql(sql)
			.param("id", id.practiceId())
			.param("title", content.title())
			.param("done", content.done())
			.param("outcome", content.outcome())
			.param("contact", content.contact());
	}

	/** Notes whether the person is named; false if it has another version. */
	boolean name(PracticeId id, long version, boolean named) {
		return this.jdbc
			.sql("update development_practice set named = :named where practice_id = :id and version = :version")
			.param("named", named)
			.param("id", id.practiceId())
			.param("version", version)
			.update() == 1;
	}

	void withdraw(PracticeId id) {
		this.jdbc.sql("update development_practice set withdrawn = true, version = version + 1 where practice_id = :id")
			.param("id", id.practiceId())
			.update();
	}

	Optional<Kept> find(PracticeId id) {
		return this.jdbc.sql(KEPT.formatted("p.practice_id = :id"))
			.param("id", id.practiceId())
			.query(PracticeStore::kept)
			.optional();
	}

	/** What follows from somebody's result for a period. */
	Optional<Kept> of(EmployeeId person, PeriodId period) {
		return this.jdbc.sql(KEPT.formatted("p.employee_id = :person and p.period_id = :period"))
			.param("person", person.employeeId())
			.param("period", period.periodId())
			.query(PracticeStore::kept)
			.optional();
	}

	/**
	 * Practices about which somebody has not said whether to be named; at most a window.
	 */
	List<Kept> unnamed(EmployeeId person) {
		return Window
			.of(this.jdbc.sql(KEPT.formatted("p.employee_id = :person and p.named is null") + Window.clause(1))
				.param("person", person.employeeId())
				.query(PracticeStore::kept)
				.list(), 1)
			.items();
	}

	/**
	 * A window of practices, the latest first.
	 * @param units of these units; empty for all
	 * @param word part of what is told; empty for all
	 */
	Window<PracticeSummary> list(Collection<UnitId> units, String word, int page) {
		return Window.of(this.jdbc
			.sql(KEPT.formatted("""
					(:all or p.unit_id = any(:units))
					and position(:word in lower(p.title || ' ' || p.done || ' ' || p.outcome)) > 0""")
					+ Window.clause(page))
			.param("all", units.isEmpty())
			.param("units", units.stream().map(UnitId::unitId).toArray(UUID[]::new))
			.param("word", word.toLowerCase(Locale.ROOT))
			.query(PracticeStore::kept)
			.list(), page).map(Kept::summary);
	}

	private static Kept kept(ResultSet row, int number) throws SQLException {
		Boolean named = row.getObject("named", Boolean.class);
		UUID result = row.getObject("result_id", UUID.class);
		NewPractice content = new NewPractice(row.getString("title"), row.getString("done"), row.getString("outcome"),
				row.getString("contact"));
		PracticeSummary summary = new PracticeSummary(new PracticeId(row.getObject("practice_id", UUID.class)),
				row.getLong("version"), content, row.getString("unit_name"),
				Boolean.TRUE.equals(named) ? row.getString("person_name") : null,
				row.getObject("written_on", LocalDate.class));
		return new Kept(summary, new EmployeeId(row.getObject("employee_id", UUID.class)), named,
				(result != null) ? new ResultId(result) : null);
	}

	/**
	 * A practice with what not everybody reads.
	 */
	record Kept(PracticeSummary summary, EmployeeId person, @Nullable Boolean named, @Nullable ResultId result) {
	}

}
