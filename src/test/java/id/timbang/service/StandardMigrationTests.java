package id.timbang.service;

import java.util.List;
import java.util.Map;

import id.timbang.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was promised before standards had versions is the first of them.
 */
class StandardMigrationTests {

	private static final String BEFORE = "202611281910";

	private static TestDatabase database;

	private static JdbcClient jdbc;

	@BeforeAll
	static void migrateWithServicesAndVisits() {
		database = TestDatabase.create();
		jdbc = JdbcClient.create(new DriverManagerDataSource(database.url(), database.username(), database.password()));
		migrate(BEFORE);
		database.execute("insert into unit values (gen_random_uuid(), 0, 'BMK', 'Kecamatan', 'KECAMATAN')",
				"insert into employee values (gen_random_uuid(), 0, '199001012015031001', 'Budi', null, 'PNS', 'III/c')",
				service("KC-A", "15, 'MINUTES', 2500, 'KTP-el; kartu keluarga;akta'"),
				service("KC-B", "2, 'WORKING_DAYS', 0, ''"),
				"""
						insert into visit (visit_id, version, registration_key, service_id, unit_id, officer_id, ticket, channel,
						    received_at, received_on)
						select gen_random_uuid(), 0, gen_random_uuid(), service_id, unit_id, employee_id, s.code, 'COUNTER',
						    '2026-10-13T02:00Z', '2026-10-13' from public_service s, unit, employee
						where s.code = 'KC-A'""");
		migrate("latest");
	}

	@AfterAll
	static void drop() {
		database.close();
	}

	@Test
	void keepsWhatWasPromised() {
		assertThat(standards()).extracting((row) -> row.get("promised"))
			.containsExactly("15 MINUTES 2500 KTP-el|kartu keluarga|akta", "2 WORKING_DAYS 0 ");
		assertThat(standards()).allSatisfy((row) -> assertThat(row).containsEntry("number", 1));
	}

	@Test
	void freezesWhatVisitsRelyOn() {
		assertThat(standards()).extracting((row) -> row.get("frozen")).containsExactly(true, false);
		assertThat(jdbc.sql("""
				select count(*) from visit v join service_standard s using (service_id, standard_id)
				where s.in_force_since = v.received_at""").query(Integer.class).single()).isEqualTo(1);
	}

	private static List<Map<String, Object>> standards() {
		return jdbc.sql("""
				select number, frozen_at is not null as frozen,
				    concat_ws(' ', standard_value, standard_unit, fee, replace(requirements, E'\\n', '|')) as promised
				from service_standard join public_service using (service_id) order by code""").query().listOfRows();
	}

	private static void migrate(String target) {
		Flyway.configure()
			.dataSource(database.url(), database.username(), database.password())
			.target(target)
			.load()
			.migrate();
	}

	private static String service(String code, String promise) {
		return "insert into public_service values (gen_random_uuid(), '%s', 'Surat %s', 'KECAMATAN', %s)"
			.formatted(code, code, promise);
	}

}
