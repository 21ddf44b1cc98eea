package id.timbang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import id.timbang.TestDatabase;

/**
 * The application's own launcher, serving tests. Only here the settings can be off that
 * make a database survive a power cut; they stay in a folder of the build.
 */
public final class EmbeddedTestServer implements AutoCloseable {

	private static final int FOLDERS_TO_TRY = 5;

	private final EmbeddedDatabase database;

	private final Path folder;

	private EmbeddedTestServer(EmbeddedDatabase database, Path folder) {
		this.database = database;
		this.folder = folder;
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
				EmbeddedTestServer server = new EmbeddedTestServer(database, numbered);
				server.relax();
				return server;
			}
			catch (DatabaseFailure ex) {
				if (number == FOLDERS_TO_TRY) {
					throw ex;
				}
			}
		}
	}

	/** The same with the settings of every other day. */
	public static EmbeddedTestServer durable(Path folder) {
		return new EmbeddedTestServer(EmbeddedDatabase.start(folder), folder);
	}

	private void relax() throws IOException {
		superuser(Preparation.NAME).execute("ALTER ROLE " + Preparation.NAME + " CREATEDB",
				"ALTER SYSTEM SET fsync = off", "ALTER SYSTEM SET full_page_writes = off",
				"ALTER SYSTEM SET synchronous_commit = off", "SELECT pg_reload_conf()");
	}

	/** A database of this server as its owner sees it. */
	public TestDatabase database(String name) {
		return new TestDatabase(url(name), username(), password());
	}

	/** The same for somebody who may do everything. */
	public TestDatabase superuser(String name) throws IOException {
		String secret = Files.readString(this.folder.resolve("database.secret")).strip();
		return new TestDatabase(url(name), Cluster.SUPERUSER, secret);
	}

	private String url(String name) {
		return url().replaceFirst("(//[^/]+/)[^?]*", "$1" + name);
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
