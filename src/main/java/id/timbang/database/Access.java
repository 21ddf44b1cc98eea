package id.timbang.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Where a PostgreSQL database is and who may use it.
 */
record Access(String url, String username, String password) {

	/** A server that does not answer within this time counts as silent. */
	static final Duration LIMIT = Duration.ofSeconds(10);

	static Access of(JdbcConnectionDetails details) {
		return new Access(details.getJdbcUrl(), Objects.requireNonNullElse(details.getUsername(), ""),
				Objects.requireNonNullElse(details.getPassword(), ""));
	}

	static Access local(int port, String database, String username, String password) {
		return new Access("jdbc:postgresql://127.0.0.1:" + port + "/" + database, username, password);
	}

	Connection connect() throws SQLException {
		Properties properties = new Properties();
		properties.setProperty("user", this.username);
		properties.setProperty("password", this.password);
		properties.setProperty("loginTimeout", Long.toString(LIMIT.toSeconds()));
		return DriverManager.getConnection(this.url, properties);
	}

	@Override
	public String toString() {
		return this.username + " at " + this.url;
	}

}
