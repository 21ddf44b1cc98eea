package id.timbang.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Moves the rows of one table after the other with {@code COPY} in its text format, which
 * every version of PostgreSQL understands. Belongs to one transaction.
 */
final class Transfer {

	private final CopyManager copy;

	Transfer(Connection connection) throws SQLException {
		this.copy = connection.unwrap(PGConnection.class).getCopyAPI();
		try (Statement sql = connection.createStatement()) {
			// What a value looks like must not depend on the server's settings, and no
			// row
			// may be hidden.
			sql.execute("SET LOCAL search_path = public");
			sql.execute("SET LOCAL datestyle = 'ISO, YMD'");
			sql.execute("SET LOCAL intervalstyle = 'postgres'");
			sql.execute("SET LOCAL bytea_output = 'hex'");
			sql.execute("SET LOCAL extra_float_digits = 1");
			sql.execute("SET LOCAL row_security = off");
		}
	}

	/** Writes the rows and tells what was written. */
	Manifest.Table write(String table, List<String> columns, OutputStream out) throws SQLException, IOException {
		DigestOutputStream digest = new DigestOutputStream(out, sha256());
		long rows = this.copy.copyOut("COPY " + target(table, columns) + " TO STDOUT", digest);
		return new Manifest.Table(table, columns, rows, hex(digest.getMessageDigest()));
	}

	/** Reads rows into the table and tells what was read. */
	Manifest.Table read(String table, List<String> columns, InputStream in) throws SQLException, IOException {
		DigestInputStream digest = new DigestInputStream(in, sha256());
		long rows = this.copy.copyIn("COPY " + target(table, columns) + " FROM STDIN", digest);
		return new Manifest.Table(table, columns, rows, hex(digest.getMessageDigest()));
	}

	private static String target(String table, List<String> columns) {
		return columns.stream()
			.map(Catalogue::quoted)
			.collect(Collectors.joining(", ", Catalogue.qualified(table) + " (", ")"));
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String hex(MessageDigest digest) {
		return HexFormat.of().formatHex(digest.digest());
	}

}
