package id.timbang.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import javax.sql.DataSource;

import id.timbang.TestDatabase;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A backup of one database, restored into another. */
class BackupTests {

	private static final String OLD = "classpath:db/backup/one";

	private static final String[] NEW = { OLD, "classpath:db/backup/two" };

	@TempDir
	private Path folder;

	private final TestDatabase source = TestDatabase.create();

	private final TestDatabase target = TestDatabase.create();

	private Path file;

	@BeforeEach
	void fillSource() {
		this.file = this.folder.resolve("timbang.zip");
		flyway(this.source, OLD).migrate();
		this.source.execute(
				"INSERT INTO unit (id, parent_id, name, place) OVERRIDING SYSTEM VALUE"
						+ " VALUES (3, 7, 'anak', 1), (7, NULL, 'induk', 2)",
				"SELECT setval('unit_id_seq', 7)",
				"""
						INSERT INTO person VALUES
						(1, 3, E'Tab\\t, baris\\n, garis \\\\, \\\\N, 😀 é "kutip"', '\\x00ff5c', '2026-10-13',
						'2026-10-13 09:00:00.123456+07', 12.50, 0.1),
						(2, 7, '', '', '0044-03-15 BC', '-infinity', NULL, 'NaN'), (3, 7, NULL, NULL, NULL, NULL, NULL, NULL)""",
				"UPDATE unit SET head_id = 1 WHERE id = 7",
				"INSERT INTO \"Tabel \"\"aneh\"\"\" (\"Kolom aneh\") VALUES ('abc')",
				"DELETE FROM predicate WHERE name = 'Baik'", "SELECT nextval('ticket')", "TRUNCATE trace");
	}

	@AfterEach
	void drop() {
		this.source.close();
		this.target.close();
	}

	@Test
	void bringsBackEveryRow() throws Exception {
		Manifest written = backup(OLD);
		assertThat(written.tables()).extracting(Manifest.Table::name)
			.containsExactly("Tabel \"aneh\"", "nothing", "person", "predicate", "trace", "unit");
		assertThat(restore(OLD)).isEqualTo(written);
		for (Manifest.Table table : written.tables()) {
			assertThat(rows(this.target, table.name())).isEqualTo(rows(this.source, table.name()));
		}
		assertThat(rows(this.target, "person")).hasSize(3);
		assertThat(rows(this.target, "trace")).as("triggers stay quiet").isEmpty();
	}

	@Test
	void leavesADatabaseThatWorksOn() throws Exception {
		backup(OLD);
		restore(OLD);
		this.target.execute("INSERT INTO unit (name, place) VALUES ('baru', 3)");
		assertThat(this.target.texts("SELECT id FROM unit WHERE name = 'baru'")).containsExactly("8");
		assertThat(this.target.texts("SELECT nextval('ticket')")).containsExactly("101");
		assertThat(constraints(this.target)).isEqualTo(constraints(this.source));
		this.target.execute("INSERT INTO person (id, unit_id, name) VALUES (9, 8, 'dicatat')");
		assertThat(rows(this.target, "trace")).containsExactly("(dicatat)");
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> this.target.execute("INSERT INTO person (id, unit_id) VALUES (10, 99)"))
			.withMessageContaining("person_unit_id_fkey");
	}

	@Test
	void migratesAnOlderBackupOn() throws Exception {
		backup(OLD);
		restore(NEW);
		assertThat(this.target.texts("SELECT nickname FROM person WHERE id = 2")).containsExactly("");
		assertThat(flyway(this.target, NEW).info().pending()).isEmpty();
	}

	@Test
	void refusesANewerBackup() {
		flyway(this.source, NEW).migrate();
		backup(NEW);
		assertRefused(OLD, "Timbang yang lebih baru (1.2.3)");
	}

	@Test
	void refusesABackupWithAnotherHistory() {
		backup(OLD);
		assertRefused("classpath:db/backup/two", "Riwayat skema cadangan ini tidak sama");
	}

	@Test
	void refusesADatabaseThatIsNotEmpty() {
		backup(OLD);
		flyway(this.target, OLD).migrate();
		assertRefused(OLD, "tidak kosong (tabel predicate berisi data)");
		this.target.execute("TRUNCATE predicate");
		flyway(this.target, NEW).migrate();
		assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> restore(NEW))
			.withMessageContaining("lebih baru daripada skema cadangan (1)");
		assertThat(flyway(this.target, NEW).info().applied()).hasSize(2);
	}

	@Test
	void takesNothingFromADamagedBackup() throws Exception {
		backup(OLD);
		rewrite("tables/unit.copy", "3\t7\t\\N\tanak\t1\n7\t\\N\t1\tlain\t2\n");
		assertRefused(OLD, "rusak pada bagian tables/unit.copy");
		assertThat(rows(this.target, "person")).isEmpty();
		assertThat(constraints(this.target)).isEqualTo(constraints(this.source));
		assertThat(this.target.texts("SELECT name FROM predicate")).as("as migrated").hasSize(2);

		rewrite("tables/person.copy", null);
		assertRefused(OLD, "tidak kosong");
		this.target.execute("TRUNCATE predicate");
		assertRefused(OLD, "rusak pada bagian tables/person.copy");
	}

	@Test
	void takesOnlyBackups() throws Exception {
		assertRefused(OLD, "tidak dapat dibaca sebagai cadangan");
		Files.writeString(this.file, "not a zip");
		assertRefused(OLD, "tidak dapat dibaca sebagai cadangan");
		Files.delete(this.file);
		backup(OLD);
		rewrite(Manifest.ENTRY, "{\"format\": 2, \"application\": \"9.9\"}");
		assertRefused(OLD, "Timbang yang lebih baru (9.9)");
		rewrite(Manifest.ENTRY, null);
		assertRefused(OLD, "rusak pada bagian manifest.json");
	}

	@Test
	void neverOverwritesAFileNorLeavesAHalfOne() throws Exception {
		Files.writeString(this.file, "precious");
		assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> backup(OLD))
			.withMessageContaining("sudah ada dan tidak ditimpa");
		assertThat(this.file).hasContent("precious");
		Files.delete(this.file);
		this.source.execute("CREATE VIEW broken AS SELECT 1", "ALTER TABLE nothing RENAME TO nothing_more",
				"REVOKE ALL ON nothing_more FROM CURRENT_USER");
		assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> backup(OLD))
			.withMessageContaining("nothing_more");
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void isReadableByItsOwnerOnly() throws Exception {
		backup(OLD);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.file))).isEqualTo("rw-------");
	}

	/**
	 * Somebody holds the backup up in the middle and changes a table that comes later.
	 */
	@Test
	@Timeout(30)
	void showsOneMomentWhilePeopleWorkOn() throws Exception {
		try (Connection other = this.source.connect(); Statement sql = other.createStatement()) {
			other.setAutoCommit(false);
			sql.execute("LOCK TABLE person");
			CompletableFuture<Manifest> backup = CompletableFuture.supplyAsync(() -> backup(OLD));
			while (this.source.texts("SELECT pid FROM pg_locks WHERE relation = 'person'::regclass AND NOT granted")
				.isEmpty()) {
				Thread.sleep(20);
			}
			sql.execute("INSERT INTO unit (name, place) VALUES ('kemudian', 9)");
			other.commit();
			assertThat(backup.get().tables()).filteredOn((table) -> table.name().equals("unit"))
				.singleElement()
				.extracting(Manifest.Table::rows)
				.isEqualTo(2L);
		}
	}

	@Test
	void runsAsACommand() {
		String[] settings = { "--spring.datasource.url=" + this.source.url(),
				"--spring.datasource.username=" + this.source.username(),
				"--spring.datasource.password=" + this.source.password(), "--spring.flyway.locations=" + OLD };
		assertThat(DatabaseCommand.isGiven("backup", "x")).isTrue();
		assertThat(DatabaseCommand.isGiven("--server.port=80")).isFalse();
		assertThat(command(settings, "backup")).isEqualTo(1);
		assertThat(command(settings, "backup", this.file.toString())).isZero();
		assertThat(command(settings, "backup", this.file.toString())).isEqualTo(1);
		settings[0] = "--spring.datasource.url=" + this.target.url();
		assertThat(command(settings, "restore", this.file.toString())).isZero();
	}

	private static int command(String[] settings, String... words) {
		List<String> arguments = new ArrayList<>(List.of(words));
		arguments.addAll(List.of(settings));
		return DatabaseCommand.run(arguments.toArray(String[]::new));
	}

	private Manifest backup(String... locations) {
		return new Backup(dataSource(this.source), flyway(this.source, locations), "1.2.3", Clock.systemUTC())
			.write(this.file);
	}

	private Manifest restore(String... locations) {
		return new Restore(dataSource(this.target), flyway(this.target, locations)).read(this.file);
	}

	private void assertRefused(String locations, String sentence) {
		assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> restore(locations))
			.withMessageContaining(sentence);
	}

	/** Replaces one entry of the backup, or leaves it out. */
	private void rewrite(String name, @Nullable String content) throws IOException {
		Path copy = this.folder.resolve("copy.zip");
		try (ZipFile zip = new ZipFile(this.file.toFile());
				ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
			for (ZipEntry entry : zip.stream()
				.filter((each) -> content != null || !each.getName().equals(name))
				.toList()) {
				out.putNextEntry(new ZipEntry(entry.getName()));
				write(zip, entry, entry.getName().equals(name) ? content : null, out);
			}
		}
		Files.move(copy, this.file, StandardCopyOption.REPLACE_EXISTING);
	}

	private static void write(ZipFile zip, ZipEntry entry, @Nullable String content, OutputStream out)
			throws IOException {
		if (content != null) {
			out.write(content.getBytes(StandardCharsets.UTF_8));
			return;
		}
		try (InputStream in = zip.getInputStream(entry)) {
			in.transferTo(out);
		}
	}

	private static Flyway flyway(TestDatabase database, String... locations) {
		return Flyway.configure().dataSource(dataSource(database)).locations(locations).load();
	}

	private static DataSource dataSource(TestDatabase database) {
		return new DriverManagerDataSource(database.url(), database.username(), database.password());
	}

	private static List<String> rows(TestDatabase database, String table) throws SQLException {
		String name = Catalogue.qualified(table);
		return database.texts("SELECT row::text FROM (SELECT t AS row FROM " + name + " t) rows ORDER BY 1");
	}

	private static List<String> constraints(TestDatabase database) throws SQLException {
		return database
			.texts("""
					SELECT conrelid::regclass::text || ' ' || conname || ' ' || pg_get_constraintdef(oid) || ' ' || convalidated::text
					FROM pg_constraint WHERE connamespace = 'public'::regnamespace
					UNION ALL SELECT tgname || ' ' || tgenabled::text FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1""");
	}

}
