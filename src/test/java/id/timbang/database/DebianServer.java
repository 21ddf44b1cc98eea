package id.timbang.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.stream.IntStream;

import id.timbang.TestDatabase;

import org.springframework.util.FileSystemUtils;

/**
 * A server of the PostgreSQL that Debian brings, the oldest one on this machine: with its
 * own settings, and with a database that is made as the operator's manual says.
 */
public final class DebianServer implements AutoCloseable {

	/** Why a test that needs one is skipped. */
	public static final String MISSING = "Tests with the PostgreSQL of Debian are skipped: there is neither "
			+ "/usr/lib/postgresql/15/bin/initdb nor a later one; apt-get install postgresql-15 brings it.";

	private static final int OLDEST_VERSION = 15;

	private static final int NEWEST_VERSION = 18;

	private static final String PASSWORD = "rahasia-uji";

	private final Programs programs;

	private final Path data;

	private final int port;

	private DebianServer(Programs programs, Path data, int port) {
		this.programs = programs;
		this.data = data;
		this.port = port;
	}

	/** Whether the programs are on this machine. Nothing is installed. */
	public static boolean isThere() {
		return home().isPresent();
	}

	private static Optional<Path> home() {
		return IntStream.rangeClosed(OLDEST_VERSION, NEWEST_VERSION)
			.mapToObj((version) -> Path.of("/usr/lib/postgresql/" + version))
			.filter((home) -> Files.isExecutable(home.resolve("bin/initdb")))
			.findFirst();
	}

	/** Makes a cluster in this folder, anew, and starts it. */
	public static DebianServer start(Path folder) throws IOException {
		FileSystemUtils.deleteRecursively(folder);
		Files.createDirectories(folder);
		Path secret = Files.writeString(folder.resolve("secret"), PASSWORD + "\n");
		DebianServer server = new DebianServer(new Programs(home().orElseThrow()), folder.resolve("data"), freePort());
		server.run("initdb", "-D", server.data.toString(), "-U", Cluster.SUPERUSER, "--pwfile=" + secret,
				"--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--no-instructions");
		server.run("pg_ctl", "start", "-D", server.data.toString(), "-l", folder.resolve("log").toString(), "-w", "-o",
				"-p " + server.port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''");
		return server;
	}

	/** A database and its owner, as docs/operations.md has them made. */
	public TestDatabase createDatabase() throws SQLException {
		Access superuser = Access.local(this.port, "postgres", Cluster.SUPERUSER, PASSWORD);
		try (Connection connection = superuser.connect(); Statement sql = connection.createStatement()) {
			sql.execute("CREATE ROLE timbang LOGIN PASSWORD '" + PASSWORD + "'");
			sql.execute("CREATE DATABASE timbang OWNER timbang TEMPLATE template0"
					+ " ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'id' LOCALE 'C'");
		}
		return new TestDatabase(Access.local(this.port, "timbang", "timbang", PASSWORD).url(), "timbang", PASSWORD);
	}

	@Override
	public void close() {
		run("pg_ctl", "stop", "-D", this.data.toString(), "-m", "fast", "-w");
	}

	private void run(String program, String... arguments) {
		Programs.Outcome outcome = this.programs.run(program, arguments);
		if (!outcome.succeeded()) {
			throw new IllegalStateException(program + ": " + outcome.output());
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

}
