package id.timbang.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Makes a started server ready for the application: a role that owns one database and is
 * no superuser, and indexes that agree with the way PostgreSQL sorts today. Does nothing
 * where everything is in place.
 */
final class Preparation {

	/** The name of the application's database, and of the role that owns it. */
	static final String NAME = "timbang";

	private final int port;

	private final String secret;

	Preparation(int port, String secret) {
		this.port = port;
		this.secret = secret;
	}

	/** Prepares the server and returns what the application needs to connect. */
	Access run() throws SQLException {
		try (Connection connection = as(Cluster.SUPERUSER).connect(); Statement sql = connection.createStatement()) {
			if (isMissing(sql, "SELECT FROM pg_roles WHERE rolname = '" + NAME + "'")) {
				sql.execute("CREATE ROLE " + NAME + " LOGIN PASSWORD '" + this.secret + "'");
			}
			if (isMissing(sql, "SELECT FROM pg_database WHERE datname = '" + NAME + "'")) {
				sql.execute("CREATE DATABASE " + NAME + " OWNER " + NAME);
			}
		}
		sortAgain();
		return Access.local(this.port, NAME, NAME, this.secret);
	}

	/**
	 * New programs may bring a library that sorts text differently; an index built with
	 * the old order would then miss rows.
	 */
	private void sortAgain() throws SQLException {
		Access superuser = Access.local(this.port, NAME, Cluster.SUPERUSER, this.secret);
		try (Connection connection = superuser.connect(); Statement sql = connection.createStatement()) {
			if (!isMissing(sql, """
					SELECT FROM pg_database WHERE datname = current_database()
					AND datcollversion <> pg_database_collation_actual_version(oid)""")) {
				sql.execute("REINDEX DATABASE " + NAME);
				sql.execute("ALTER DATABASE " + NAME + " REFRESH COLLATION VERSION");
			}
		}
	}

	private Access as(String username) {
		return Access.local(this.port, "postgres", username, this.secret);
	}

	private static boolean isMissing(Statement sql, String query) throws SQLException {
		try (ResultSet rows = sql.executeQuery(query)) {
			return !rows.next();
		}
	}

}
