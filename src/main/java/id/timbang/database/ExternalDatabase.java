package id.timbang.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Knocks at the external server before the connection pool does. The pool would wait long
 * and then log a stack trace; this answers within seconds, in one sentence.
 */
class ExternalDatabase implements BeanPostProcessor {

	private static final Pattern URL = Pattern.compile("jdbc:postgresql://(?<server>[^/?]+)/(?<database>[^?]+).*");

	private static final int OLDEST_VERSION = 15;

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (bean instanceof JdbcConnectionDetails details && !(bean instanceof EmbeddedDatabase)) {
			requireUsable(Access.of(details));
		}
		return bean;
	}

	static void requireUsable(Access access) {
		Matcher url = URL.matcher(access.url());
		if (!url.matches()) {
			throw DatabaseFailure.wrongUrl();
		}
		String server = url.group("server");
		try (Connection connection = access.connect()) {
			int version = connection.getMetaData().getDatabaseMajorVersion();
			if (version < OLDEST_VERSION) {
				throw DatabaseFailure.tooOld(server, version, OLDEST_VERSION);
			}
		}
		catch (SQLException ex) {
			throw switch (Objects.requireNonNullElse(ex.getSQLState(), "")) {
				case "28P01", "28000", "08004" -> DatabaseFailure.userRefused(server, access.username(), ex);
				case "3D000" -> DatabaseFailure.unknownDatabase(url.group("database"), server, ex);
				case "08001", "08006", "08S01" -> DatabaseFailure.noAnswer(server, ex);
				default -> DatabaseFailure.refused(server, ex);
			};
		}
	}

}
