package id.timbang.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Ends, violent ones too, and the start after them. */
class EmbeddedDatabaseLifeTests {

	@TempDir
	private Path folder;

	@BeforeEach
	void sharePrograms() throws Exception {
		SharedPrograms.linkInto(this.folder);
	}

	@Test
	void keepsWhatWasWrittenOverARestart() throws Exception {
		try (EmbeddedDatabase database = EmbeddedDatabase.start(this.folder)) {
			write(database, "restart");
		}
		assertThat(postmaster()).isEmpty();
		assertThat(startAndRead()).isEqualTo("restart");
	}

	@Test
	void stopsTheOrphanOfAKilledApplication() throws Exception {
		DatabaseProcess application = DatabaseProcess.start(this.folder);
		Postmaster orphan = Postmaster.of(cluster()).orElseThrow();
		write(RunningDatabase.joinOrStart(this.folder), "orphan");
		application.kill();
		assertThat(orphan.isRunning()).isTrue();
		assertThat(startAndRead()).isEqualTo("orphan");
		assertThat(orphan.isRunning()).isFalse();
	}

	@Test
	void recoversFromTheDeathOfTheServer() throws Exception {
		try (EmbeddedDatabase database = EmbeddedDatabase.start(this.folder)) {
			write(database, "crash");
			killServer();
		}
		assertThat(this.folder.resolve("database/postmaster.pid")).exists();
		assertThat(startAndRead()).isEqualTo("crash");
	}

	@Test
	void leavesAStrangerAloneWhoGotTheNumberOfTheDeadServer() throws Exception {
		try (EmbeddedDatabase database = EmbeddedDatabase.start(this.folder)) {
			write(database, "stranger");
			killServer();
		}
		Process stranger = new ProcessBuilder("sleep", "60").start();
		try {
			Path file = this.folder.resolve("database/postmaster.pid");
			List<String> lines = Files.readAllLines(file);
			lines.set(0, Long.toString(stranger.pid()));
			Files.write(file, lines);
			assertThat(startAndRead()).isEqualTo("stranger");
			assertThat(stranger.isAlive()).isTrue();
		}
		finally {
			stranger.destroy();
		}
	}

	@Test
	void startsAfterAFirstStartThatWasInterrupted() throws Exception {
		Files.createDirectories(this.folder.resolve("database.new/base"));
		Files.writeString(this.folder.resolve("database.secret"), "half");
		try (EmbeddedDatabase database = EmbeddedDatabase.start(this.folder)) {
			assertThat(Access.of(database).connect().isValid(1)).isTrue();
		}
		assertThat(this.folder.resolve("database.new")).doesNotExist();
	}

	@Test
	void sortsAgainWhenTheRulesOfSortingHaveChanged() throws Exception {
		try (EmbeddedDatabase database = EmbeddedDatabase.start(this.folder)) {
			superuser(database, "UPDATE pg_database SET datcollversion = '1' WHERE datname = 'timbang'");
		}
		try (EmbeddedDatabase database = EmbeddedDatabase.start(this.folder)) {
			assertThat(read(database, "SELECT datcollversion = pg_database_collation_actual_version(oid)"
					+ " FROM pg_database WHERE datname = 'timbang'"))
				.isEqualTo("t");
		}
	}

	@Test
	void closesASecretThatOthersCouldRead() throws Exception {
		EmbeddedDatabase.start(this.folder).close();
		Path secret = this.folder.resolve("database.secret");
		Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-r--r--"));
		EmbeddedDatabase.start(this.folder).close();
		assertThat(Files.getPosixFilePermissions(secret)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
	}

	@Test
	void refusesWhatItCannotOpen() throws Exception {
		EmbeddedDatabase.start(this.folder).close();
		Path secret = this.folder.resolve("database.secret");
		String password = Files.readString(secret);
		Files.writeString(secret, "another\n");
		refuses("kata sandi basis data");
		Files.delete(secret);
		refuses("kata sandi basis data");
		Files.writeString(secret, password);
		Files.writeString(this.folder.resolve("database/PG_VERSION"), "17\n");
		refuses("dibuat oleh PostgreSQL 17, sedangkan Timbang ini membawa PostgreSQL 18");
		Files.writeString(this.folder.resolve("database/PG_VERSION"), "18\n");
		Files.delete(this.folder.resolve("database/global/pg_control"));
		refuses("tidak dapat dinyalakan");
		assertThat(postmaster()).isEmpty();
	}

	private void refuses(String sentence) {
		assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> EmbeddedDatabase.start(this.folder))
			.withMessageContaining(sentence);
	}

	private void killServer() throws Exception {
		ProcessHandle server = postmaster().orElseThrow();
		server.destroyForcibly();
		server.onExit().get(10, TimeUnit.SECONDS);
	}

	/** The living server of the folder. */
	private Optional<ProcessHandle> postmaster() throws Exception {
		return Postmaster.of(cluster())
			.filter(Postmaster::isRunning)
			.flatMap((postmaster) -> ProcessHandle.of(postmaster.pid()));
	}

	private Path cluster() throws Exception {
		return this.folder.toRealPath().resolve("database");
	}

	private static void write(JdbcConnectionDetails database, String word) throws SQLException {
		try (Connection connection = Access.of(database).connect(); Statement sql = connection.createStatement()) {
			sql.execute("CREATE TABLE memory AS SELECT '" + word + "' AS word");
		}
	}

	private String startAndRead() throws SQLException {
		try (EmbeddedDatabase database = EmbeddedDatabase.start(this.folder)) {
			return read(database, "SELECT word FROM memory");
		}
	}

	private static String read(EmbeddedDatabase database, String query) throws SQLException {
		try (Connection connection = Access.of(database).connect();
				Statement sql = connection.createStatement();
				ResultSet rows = sql.executeQuery(query)) {
			rows.next();
			return rows.getString(1);
		}
	}

	private void superuser(EmbeddedDatabase database, String statement) throws Exception {
		String secret = Files.readString(this.folder.resolve("database.secret")).strip();
		try (Connection connection = new Access(database.getJdbcUrl(), Cluster.SUPERUSER, secret).connect();
				Statement sql = connection.createStatement()) {
			sql.execute(statement);
		}
	}

}
