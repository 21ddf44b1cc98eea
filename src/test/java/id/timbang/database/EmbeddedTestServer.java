package id.timbang.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The application's own launcher, serving tests. Only here the settings are off that make
 * a database survive a power cut; they stay in a folder of the build.
 */
public final class EmbeddedTestServer implements AutoCloseable {

	private static final int FOLDERS_TO_TRY = 5;

	private final EmbeddedDatabase database;

	private EmbeddedTestServer(EmbeddedDatabase database) {
		this.database = database;
	}

	/**
	 * Starts a server whose role may create databases.
	 * @param folder the data folder; a number is added, so that two test runs at the same
	 * time find a folder each
	 */
	public static EmbeddedTestServer start(Path folder) throws Exception {
		for (int number = 1;; number++) {
			try {
				Path numbered = folder.resolveSibling(folder.getFileName() + "-" + number);
				EmbeddedDatabase database = EmbeddedDatabase.start(numbered);
				relax(database, Files.readString(numbered.resolve("database.secret")).strip());
				return new EmbeddedTestServer(database);
			}
			catch (DatabaseFailure ex) {
				if (number == FOLDERS_TO_TRY) {
					throw ex;
				}
			}
		}
	}

	private static void relax(EmbeddedDatabase database, String secret) throws SQLException {
		Access superuser = new Access(database.getJdbcUrl(), Cluster.SUPERUSER, secret);
		try (Connection connection = superuser.connect(); Statement sql = connection.createStatement()) {
			sql.execute("ALTER ROLE " + Preparation.NAME + " CREATEDB");
			sql.execute("ALTER SYSTEM SET fsync = off");
			sql.execute("ALTER SYSTEM SET full_page_writes = off");
			sql.execute("ALTER SYSTEM SET synchronous_commit = off");
			sql.execute("SELECT pg_reload_conf()");
		}
	}

	public String url() {
		return this.database.getJdbcUrl();
	}

	public String username() {
		return this.database.getUsername();
	}

	public String password() {
		return this.database.getPassword();
	}

	@Override
	public void close() {
		this.database.close();
	}

}
