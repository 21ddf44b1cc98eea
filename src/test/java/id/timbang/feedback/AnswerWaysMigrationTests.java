package id.timbang.feedback;

import id.timbang.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was released before anybody counted how it came in is counted once.
 */
class AnswerWaysMigrationTests {

	private static final String BEFORE = "202611291110";

	@Test
	void countsWhatWasReleasedBefore() {
		try (TestDatabase database = TestDatabase.create()) {
			migrate(database, BEFORE);
			database.execute("insert into unit values (gen_random_uuid(), 0, 'BMK', 'Kecamatan', 'KECAMATAN')",
					"insert into employee values (gen_random_uuid(), 0, '199001012015031001', 'Budi', null, 'PNS', 'III/c')",
					"insert into public_service (service_id, version, code, name, unit_type) "
							+ "values (gen_random_uuid(), 0, 'KTP', 'KTP-el', 'KECAMATAN')",
					"""
							insert into rating_block
							select gen_random_uuid(), unit_id, '2026-09-01', '2026-09-01', '2026-10-01', 12, 2, 36, 36, 36, 36, 36, 36,
							       36, 36, 36 from unit""",
					released("IMPORT", "3", 7), released("CODE", "3", 5), released("IMPORT", "null", 2));
			migrate(database, "latest");
			JdbcClient jdbc = JdbcClient
				.create(new DriverManagerDataSource(database.url(), database.username(), database.password()));
			for (String table : new String[] { "rating_block", "rating_sum" }) {
				assertThat(jdbc.sql("select concat_ws(' ', respondents, at_kiosk, on_paper, imported) from " + table)
					.query(String.class)
					.single()).as(table).isEqualTo("12 0 0 7");
			}
		}
	}

	private static String released(String source, String cost, int number) {
		return """
				insert into rating (rating_id, unit_id, service_id, officer_id, day, source, requirements, procedure,
				    completion_time, cost, product, officer_competence, officer_behaviour, complaint_handling, facilities, block_id)
				select gen_random_uuid(), unit.unit_id, service_id, employee_id, '2026-09-14', '%s', 3, 3, 3, %s, 3, 3, 3, 3, 3, block_id
				from unit, public_service, employee, rating_block, generate_series(1, %d)"""
			.formatted(source, cost, number);
	}

	private static void migrate(TestDatabase database, String target) {
		Flyway.configure()
			.dataSource(database.url(), database.username(), database.password())
			.target(target)
			.load()
			.migrate();
	}

}
