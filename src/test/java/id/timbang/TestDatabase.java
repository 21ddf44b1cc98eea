package id.timbang;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * A real PostgreSQL database for tests. {@link TestServer} says which server it is in.
 * <p>
 * A Spring test uses it by
 * {@code @ContextConfiguration(initializers = TestDatabase.Initializer.class)}, best
 * inside a composed annotation; a {@code @DataJpaTest} also needs
 * {@code @AutoConfigureTestDatabase(replace = Replace.NONE)}.
 */
public record TestDatabase(String url, String username, String password) implements AutoCloseable {

	/** What contacts in them are encrypted with. */
	public static final String CONTACT_KEY = "dGltYmFuZy11amktdGltYmFuZy11amktdGltYmFuZy0=";

	/**
	 * The database that all Spring tests of this JVM share: fresh when the JVM starts.
	 */
	public static TestDatabase shared() {
		return Shared.DATABASE;
	}

	/** A fresh and empty database for one test; dropped when closed, or with the JVM. */
	public static TestDatabase create() {
		return TestServer.current().create("timbang_test_" + UUID.randomUUID().toString().substring(0, 8));
	}

	/** The database's own name. */
	public String name() {
		return this.url.replaceFirst(".*//[^/]+/([^?]*).*", "$1");
	}

	public Connection connect() throws SQLException {
		return DriverManager.getConnection(this.url, this.username, this.password);
	}

	public void execute(String... statements) {
		try (Connection connection = connect(); Statement sql = connection.createStatement()) {
			for (String statement : statements) {
				sql.execute(statement);
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** How many rows there are; a condition may follow the name of the table. */
	public long count(String table) {
		return Long.parseLong(text("select count(*) from " + table));
	}

	/** The one value that a query finds. */
	public String text(String query) {
		return texts(query).get(0);
	}

	/** The first column of what a query finds. */
	public List<String> texts(String query) {
		try (Connection connection = connect();
				Statement sql = connection.createStatement();
				ResultSet rows = sql.executeQuery(query)) {
			List<String> found = new ArrayList<>();
			while (rows.next()) {
				found.add(rows.getString(1));
			}
			return found;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		TestServer.current().drop(this);
	}

	private static final class Shared {

		private static final TestDatabase DATABASE = create();

	}

	/** Points a Spring context at the shared database, and gives it a key. */
	public static class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		protected TestDatabase database() {
			return shared();
		}

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			TestDatabase database = database();
			Map<String, Object> properties = Map.of("spring.datasource.url", database.url, "spring.datasource.username",
					database.username, "spring.datasource.password", database.password, "timbang.contact.key",
					CONTACT_KEY);
			context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", properties));
		}

	}

}
