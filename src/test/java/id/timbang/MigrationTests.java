package id.timbang;

import java.util.List;
import java.util.Set;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The migrations make the whole schema out of nothing, and the schema keeps its own
 * rules. That the entities fit it is seen by every {@link ApplicationTest}: Hibernate
 * validates.
 */
class MigrationTests {

	/**
	 * Foreign keys that need no full index: positions are counted all at once, and
	 * neither a standard with visits nor an officer who worked on one is ever deleted.
	 */
	private static final Set<String> UNINDEXED = Set.of("assignment(position_id)", "measured_value(period_id)",
			"measured_value(service_id)", "measured_value(unit_id)",
			"organisation_predicate(period_id,unit_id,previous)", "own_sheet(employee_id)", "plan_item(service_id)",
			"rater_answer(employee_id)", "rater_comment(employee_id)", "rater_invitation(employee_id)",
			"reporting_line(acting_appointment_id)", "visit(service_id,standard_id)", "visit_correction(officer_id)",
			"visit_handover(from_id)", "visit_handover(to_id)", "visit_pause(officer_id)", "visit_stage(officer_id)");

	private static final Set<String> MODULES = Set.of("plan", "visit");

	private static TestDatabase database;

	@BeforeAll
	static void migrateFromEmpty() {
		database = TestDatabase.create();
		Flyway.configure().dataSource(database.url(), database.username(), database.password()).load().migrate();
	}

	@AfterAll
	static void drop() {
		database.close();
	}

	@Test
	void migrationsSayWhenWhoseAndWhat() {
		List<String> names = SourceFile.below("src/main/resources/db/migration", ".sql")
			.stream()
			.map(SourceFile::name)
			.toList();
		assertThat(names).isNotEmpty();
		assertThat(MigrationFile.faults(names, MigrationFile.modules())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "V1__plan_create_plan.sql", "V202611220500__plan.sql", "V202613220500__plan_create_plan.sql",
					"V202611220500_plan_create_plan.sql", "V202611220500__Plan_create.sql", "R__plan_view.sql",
					"V202611220500__unheard_create_plan.sql", "V202611220500__plan_create.sql.bak" })
	void aWrongNameIsCaught(String name) {
		assertThat(MigrationFile.faults(List.of(name), MODULES)).hasSize(1);
	}

	@Test
	void aVersionUsedTwiceIsCaught() {
		assertThat(MigrationFile.faults(List.of("V202611220500__plan_create_plan.sql",
				"V202611220500__visit_create_visit.sql", "V202611220501__visit_add_code.sql"), MODULES))
			.singleElement()
			.asString()
			.contains("visit_create_visit");
	}

	@Test
	void everyTableHasAPrimaryKey() {
		assertThat(tablesWithoutKey(jdbc(database))).isEmpty();
	}

	@Test
	void everyForeignKeyHasAnIndex() {
		assertThat(unindexedForeignKeys(jdbc(database))).containsExactlyInAnyOrderElementsOf(UNINDEXED);
	}

	@Test
	void aTableWithoutKeyAndAForeignKeyWithoutIndexAreCaught() {
		try (TestDatabase other = TestDatabase.create()) {
			other.execute("create table a (a_id int primary key)",
					"create table b (b_id int primary key, a_id int references a, x int references a)",
					"create index on b (x)", "create index on b (b_id, a_id)",
					"create index on b (a_id) where b_id > 0", "create table c (x int)");
			assertThat(tablesWithoutKey(jdbc(other))).containsExactly("c");
			assertThat(unindexedForeignKeys(jdbc(other))).containsExactly("b(a_id)");
		}
	}

	private static JdbcClient jdbc(TestDatabase database) {
		return JdbcClient.create(new DriverManagerDataSource(database.url(), database.username(), database.password()));
	}

	private static List<String> tablesWithoutKey(JdbcClient jdbc) {
		return jdbc.sql("""
				select relname from pg_class
				where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
				  and not exists (select from pg_constraint where conrelid = pg_class.oid and contype = 'p')
				order by relname""").query(String.class).list();
	}

	/**
	 * An index counts when its first columns are the key, and when it leaves nothing out.
	 */
	private static List<String> unindexedForeignKeys(JdbcClient jdbc) {
		return jdbc.sql("""
				select key.conrelid::regclass || '(' || string_agg(attname, ',' order by attnum) || ')'
				from pg_constraint key
				join pg_attribute on attrelid = key.conrelid and attnum = any (key.conkey)
				where key.contype = 'f' and not exists (
				    select from pg_index
				    where indrelid = key.conrelid and indpred is null
				      and (indkey::int2[])[0:cardinality(key.conkey) - 1] @> key.conkey)
				group by key.oid, key.conrelid order by 1""").query(String.class).list();
	}

}
