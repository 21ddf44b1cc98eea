package id.timbang;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import id.timbang.database.EmbeddedTestServer;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * Decides, once for each JVM, which PostgreSQL the tests use, and prints it:
 * <ol>
 * <li>the server named by {@code TIMBANG_TEST_DATABASE_URL}, {@code _USERNAME} and
 * {@code _PASSWORD} in the environment, or by {@code timbang.test.database.url} and so on
 * as system properties; its role needs {@code CREATEDB};</li>
 * <li>a container, where a Docker engine answers (written after the documentation: no
 * engine was at hand to see it run);</li>
 * <li>the application's own embedded server, in {@code target/test-database-1}.</li>
 * </ol>
 */
final class TestServer {

	private static final TestServer CURRENT = choose();

	/** The database to be connected to while others are created. */
	private final TestDatabase entrance;

	private final AutoCloseable process;

	private final Set<TestDatabase> databases = ConcurrentHashMap.newKeySet();

	private TestServer(String kind, TestDatabase entrance, AutoCloseable process) {
		this.entrance = entrance;
		this.process = process;
		System.out.println("Tests use PostgreSQL: " + kind + " at " + entrance.url());
		Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
	}

	static TestServer current() {
		return CURRENT;
	}

	TestDatabase create(String name) {
		this.entrance.execute("CREATE DATABASE " + name + " TEMPLATE template0 ENCODING 'UTF8'");
		String url = this.entrance.url().replaceFirst("(//[^/]+/)[^?]*", "$1" + name);
		TestDatabase database = new TestDatabase(url, this.entrance.username(), this.entrance.password());
		this.databases.add(database);
		return database;
	}

	/**
	 * Ends the sessions that tests left open. {@code WITH (FORCE)} would do so too, but
	 * fails while autovacuum is at work there, whose process belongs to the superuser;
	 * without it the server sends autovacuum away itself.
	 */
	void drop(TestDatabase database) {
		if (this.databases.remove(database)) {
			String name = database.name();
			this.entrance.execute("ALTER DATABASE " + name + " ALLOW_CONNECTIONS false",
					"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity "
							+ "WHERE usename = current_user AND datname = '" + name + "'",
					"DROP DATABASE " + name);
		}
	}

	private void stop() {
		try {
			this.databases.forEach(this::drop);
			this.process.close();
		}
		catch (Exception ex) {
			System.out.println("The test server did not stop cleanly: " + ex.getMessage());
		}
	}

	private static TestServer choose() {
		String url = setting("url");
		if (url != null) {
			TestDatabase entrance = new TestDatabase(url, setting("username"), setting("password"));
			return new TestServer("external server", entrance, () -> {
			});
		}
		return hasDocker() ? container() : embedded();
	}

	private static String setting(String name) {
		String property = System.getProperty("timbang.test.database." + name);
		return (property != null) ? property : System.getenv("TIMBANG_TEST_DATABASE_" + name.toUpperCase(Locale.ROOT));
	}

	/**
	 * Asks cheaply first: where nothing points to an engine the library searches long.
	 */
	private static boolean hasDocker() {
		boolean likely = System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
		return likely && DockerClientFactory.instance().isDockerAvailable();
	}

	private static TestServer container() {
		PostgreSQLContainer container = new PostgreSQLContainer("postgres:18");
		container.start();
		TestDatabase entrance = new TestDatabase(container.getJdbcUrl(), container.getUsername(),
				container.getPassword());
		return new TestServer("container", entrance, container);
	}

	private static TestServer embedded() {
		try {
			EmbeddedTestServer server = EmbeddedTestServer.start(Path.of("target", "test-database"));
			TestDatabase entrance = new TestDatabase(server.url(), server.username(), server.password());
			return new TestServer("embedded server", entrance, server);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
