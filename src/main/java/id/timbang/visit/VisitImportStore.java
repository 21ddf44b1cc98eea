package id.timbang.visit;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import id.timbang.shared.Actor;
import id.timbang.shared.RowError;
import id.timbang.shared.Window;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps files with the visits of other registers, what is wrong with them, and their
 * lines until they are applied. Each change of state says which state it expects.
 */
@Repository
class VisitImportStore {

	/** Errors of each kind that are kept, and errors that are shown. */
	static final int MOST_ERRORS = 1000;

	/**
	 * From when until when each standard was promised; before all, the first. Of several
	 * of the same moment the last counts.
	 */
	static final String STANDARDS = """
			select service_id, standard_id, standard_value, standard_unit,
			       case when row_number() over w = 1 then '-infinity' else in_force_since end as since,
			       lead(in_force_since, 1, 'infinity') over w as until
			from (select distinct on (service_id, in_force_since) * from service_standard
			      order by service_id, in_force_since, number desc) n
			window w as (partition by service_id order by in_force_since)""";

	private static final String SUMMARY = """
			select import_id, file_name, state, uploaded_at, state_since, read, good, errors, done, checked_again
			from visit_import""";

	private final JdbcClient client;

	private final JdbcTemplate jdbc;

	private final Clock clock;

	VisitImportStore(JdbcClient client, JdbcTemplate jdbc, Clock clock) {
		this.client = client;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Remembers a file that has been read.
	 * @param hash of its content
	 * @param read its visits
	 * @param unreadable how many values could not be read
	 */
	void add(Actor actor, VisitImportId id, String hash, String file, int read, int unreadable) {
		this.client.sql("""
				insert into visit_import (import_id, account_id, content_hash, file_name, state, uploaded_at,
				    state_since, read, unreadable, errors, good)
				values (:id, :account, :hash, :file, 'CHECKING', :now, :now, :read, :unreadable, :unreadable, 0)""")
			.param("id", id.importId())
			.param("account", actor.accountId())
			.param("hash", hash)
			.param("file", file)
			.param("now", now())
			.param("read", read)
			.param("unreadable", unreadable)
			.update();
	}

	/** Keeps what is wrong with values of the file. */
	void addErrors(VisitImportId id, List<RowError> errors) {
		this.jdbc.batchUpdate("""
				insert into visit_import_error (import_id, line, column_name, message_key, value, arguments, while_read)
				values (?, ?, ?, ?, left(?, 200), ?, true)""", errors, MOST_ERRORS, (sql, error) -> {
			sql.setObject(1, id.importId());
			sql.setLong(2, error.line());
			sql.setString(3, error.column());
			sql.setString(4, error.messageKey());
			sql.setString(5, error.value());
			sql.setObject(6, error.arguments().stream().map(Object::toString).toArray(String[]::new));
		});
	}

	/** The import of this content that came, or may come, to something. */
	Optional<VisitImportId> withContent(String hash) {
		return this.client.sql("""
				select import_id from visit_import
				where content_hash = :hash and state not in ('DISCARDED', 'FAILED')""")
			.param("hash", hash)
			.query((row, number) -> id(row))
			.optional();
	}

	Optional<VisitImportSummary> find(VisitImportId id) {
		return this.client.sql(SUMMARY + " where import_id = :id")
			.param("id", id.importId())
			.query(VisitImportStore::summary)
			.optional();
	}

	/** The files, the latest first. */
	Window<VisitImportSummary> list(int page) {
		return Window.of(this.client.sql(SUMMARY + " order by uploaded_at desc, import_id " + Window.clause(page))
			.query(VisitImportStore::summary)
			.list(), page);
	}

	/** What is wrong, in the order of the file, as far as it is kept. */
	Window<RowError> errors(VisitImportId id, String file, int page) {
		return Window.of(this.client.sql("""
				select * from (
				    select line, column_name, message_key, value, arguments from visit_import_error
				    where import_id = :id order by line, column_name, message_key limit %d) e
				order by line, column_name, message_key %s""".formatted(MOST_ERRORS, Window.clause(page)))
			.param("id", id.importId())
			.query((row, number) -> new RowError(file, row.getLong("line"), row.getString("column_name"),
					row.getString("value"), row.getString("message_key"), arguments(row.getArray("arguments"))))
			.list(), page);
	}

	/** Moves an import on; false if it is not where it was expected. */
	boolean move(VisitImportId id, VisitImportState from, VisitImportState to) {
		return this.client.sql("""
				update visit_import set state = :to, state_since = :now, done = 0
				where import_id = :id and state = :from""")
			.param("to", to.name())
			.param("now", now())
			.param("id", id.importId())
			.param("from", from.name())
			.update() == 1;
	}

	/** Says how far the running step is. */
	void progress(VisitImportId id, int done) {
		this.client.sql("update visit_import set done = :done where import_id = :id")
			.param("done", done)
			.param("id", id.importId())
			.update();
	}

	/** Forgets what earlier checks have found, and lets the planner know the lines. */
	void beginChecks(VisitImportId id) {
		this.client.sql("delete from visit_import_error where import_id = :id and not while_read")
			.param("id", id.importId())
			.update();
		this.client.sql("update visit_import_row set good = readable where import_id = :id and good <> readable")
			.param("id", id.importId())
			.update();
		this.client.sql("analyze visit_import_row").update();
	}

	/** Runs a check, and says how many lines do not pass. */
	int check(VisitImportId id, VisitImportCheck check) {
		return this.client.sql(check.statement())
			.param("import", id.importId())
			.param("column", check.column())
			.param("key", check.reason())
			.param("zone", this.clock.getZone().getId())
			.param("most", MOST_ERRORS)
			.query(Integer.class)
			.single();
	}

	/** How many lines are without error. */
	int goodLines(VisitImportId id) {
		return this.client.sql("select count(*) from visit_import_row where import_id = :id and good")
			.param("id", id.importId())
			.query(Integer.class)
			.single();
	}

	/**
	 * Says what the checks have found.
	 * @param found errors, beside those of reading
	 */
	void endChecks(VisitImportId id, int found) {
		this.client.sql("update visit_import set errors = unreadable + :found, good = :good where import_id = :id")
			.param("found", found)
			.param("good", goodLines(id))
			.param("id", id.importId())
			.update();
	}

	/** Says that it had to be checked again. */
	void checkedAgain(VisitImportId id) {
		this.client.sql("update visit_import set checked_again = true where import_id = :id")
			.param("id", id.importId())
			.update();
	}

	/** Forgets the lines of a file. */
	void forgetLines(VisitImportId id) {
		this.client.sql("delete from visit_import_row where import_id = :id").param("id", id.importId()).update();
		this.client.sql("delete from visit_import_visit where import_id = :id").param("id", id.importId()).update();
	}

	/** What was being worked on. */
	List<VisitImportId> interrupted() {
		return this.client.sql("select import_id from visit_import where state in ('CHECKING', 'APPLYING')")
			.query((row, number) -> id(row))
			.list();
	}

	/** What has waited for a decision since before this moment. */
	List<VisitImportId> undecidedSince(Instant moment) {
		return this.client.sql("select import_id from visit_import where state = 'READY' and state_since < :moment")
			.param("moment", Timestamp.from(moment))
			.query((row, number) -> id(row))
			.list();
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	private static List<Object> arguments(Array array) throws SQLException {
		return Arrays.asList((Object[]) array.getArray());
	}

	private static VisitImportId id(ResultSet row) throws SQLException {
		return new VisitImportId(row.getObject("import_id", UUID.class));
	}

	private static VisitImportSummary summary(ResultSet row, int number) throws SQLException {
		return new VisitImportSummary(id(row), row.getString("file_name"),
				VisitImportState.valueOf(row.getString("state")), row.getTimestamp("uploaded_at").toInstant(),
				row.getTimestamp("state_since").toInstant(), row.getInt("read"), row.getInt("good"),
				row.getInt("errors"), row.getInt("done"), row.getBoolean("checked_again"));
	}

}
