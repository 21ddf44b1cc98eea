package id.timbang.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a running embedded database promises. */
class EmbeddedDatabaseTests {

	@TempDir
	private static Path folder;

	private static EmbeddedDatabase database;

	@BeforeAll
	static void start() throws Exception {
		database = EmbeddedDatabase.start(SharedPrograms.linkInto(folder));
	}

	@AfterAll
	static void stop() {
		database.close();
	}

	@ParameterizedTest
	@CsvSource({ "fsync, on", "synchronous_commit, on", "full_page_writes, on", "data_checksums, on",
			"server_encoding, UTF8", "password_encryption, scram-sha-256", "listen_addresses, 127.0.0.1",
			"unix_socket_directories, ''", "max_connections, 40", "logging_collector, on" })
	void runsWithTheSettingsOfARealDatabase(String name, String value) throws Exception {
		String secret = Files.readString(folder.resolve("database.secret")).strip();
		Access superuser = new Access(database.getJdbcUrl(), Cluster.SUPERUSER, secret);
		assertThat(query(superuser, "SHOW " + name)).containsExactly(value);
	}

	@Test
	void keepsOneKeyForContactsThatOnlyTheOwnerCanRead() throws Exception {
		assertThat(database.contactKey().secret()).isPresent().isEqualTo(database.contactKey().secret());
		Path file = folder.resolve("contact.key");
		assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
		assertThat(Files.readString(file)).isNotEqualTo(Files.readString(folder.resolve("database.secret")));
	}

	@Test
	void sortsNamesAsPeopleDo() throws Exception {
		assertThat(query("SELECT name FROM (VALUES ('Zainal'), ('budi'), ('Agus'), ('Siti'), ('dewi')) v(name)"
				+ " ORDER BY name"))
			.containsExactly("Agus", "budi", "dewi", "Siti", "Zainal");
	}

	@Test
	void givesTheApplicationADatabaseButNotTheServer() throws Exception {
		assertThat(query("SELECT rolsuper OR rolcreaterole OR rolcreatedb FROM pg_roles WHERE rolname = current_user"))
			.containsExactly("f");
		assertThat(query("SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = current_database()"))
			.containsExactly("timbang");
	}

	@ParameterizedTest
	@ValueSource(strings = { "timbang", "postgres" })
	void letsNobodyInWithoutThePassword(String username) {
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> new Access(database.getJdbcUrl(), username, "salah").connect())
			.satisfies((ex) -> assertThat(ex.getSQLState()).isEqualTo("28P01"));
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> new Access(database.getJdbcUrl(), username, "").connect())
			.satisfies((ex) -> assertThat(ex.getSQLState()).isEqualTo("08004"));
	}

	@Test
	void answersOnNoAddressOfTheNetwork() throws Exception {
		int port = Integer.parseInt(query("SHOW port").get(0));
		for (NetworkInterface network : NetworkInterface.networkInterfaces().filter(this::isOutside).toList()) {
			for (InetAddress address : network.inetAddresses().toList()) {
				assertThatExceptionOfType(IOException.class).isThrownBy(() -> new Socket(address, port).close());
			}
		}
	}

	private boolean isOutside(NetworkInterface network) {
		try {
			return network.isUp() && !network.isLoopback();
		}
		catch (SocketException ex) {
			return false;
		}
	}

	@Test
	void keepsThePasswordForTheOwner() throws Exception {
		assertThat(mode(folder)).isEqualTo("rwx------");
		assertThat(mode(folder.resolve("database.secret"))).isEqualTo("rw-------");
		assertThat(Files.readString(folder.resolve("database.secret")).strip()).hasSize(43);
		assertThat(Files.readString(folder.resolve("database/pg_hba.conf"))).doesNotContain("trust");
	}

	@Test
	void writesALogIntoTheFolder() throws Exception {
		try (Stream<Path> files = Files.list(folder.resolve("log"))) {
			assertThat(files.map((file) -> file.getFileName().toString()))
				.anyMatch((name) -> name.matches("postgresql-\\w{3}.log"));
		}
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void hasASessionOfItsOwnThatTheTerminalDoesNotReach() throws Exception {
		long postmaster = Postmaster.of(folder.toRealPath().resolve("database")).orElseThrow().pid();
		assertThat(session(postmaster)).isEqualTo(postmaster).isNotEqualTo(session(ProcessHandle.current().pid()));
	}

	/** The sixth field; the second, in brackets, may contain blanks. */
	private static long session(long pid) throws Exception {
		String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
		return Long.parseLong(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[3]);
	}

	@Test
	void refusesASecondUserOfTheFolderAndGoesOn() throws Exception {
		assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> EmbeddedDatabase.start(folder))
			.withMessageContaining("sedang dipakai Timbang yang lain");
		Process other = DatabaseProcess.java(DatabaseProcess.class, folder.toString());
		assertThat(new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
			.contains("sedang dipakai Timbang yang lain");
		assertThat(other.waitFor()).isNotZero();
		assertThat(query("SELECT 1")).containsExactly("1");
	}

	private static String mode(Path path) throws Exception {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

	private static List<String> query(String sql) throws SQLException {
		return query(Access.of(database), sql);
	}

	private static List<String> query(Access access, String sql) throws SQLException {
		List<String> values = new ArrayList<>();
		try (Connection connection = access.connect();
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(sql)) {
			while (rows.next()) {
				values.add(rows.getString(1));
			}
		}
		return values;
	}

}
