package id.timbang.visit;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.PGCopyOutputStream;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes many rows of a table in one stream, which is several times faster than
 * statements, and needs no memory for them.
 */
@Component
class CopiedRows {

	private static final int BUFFER = 1 << 16;

	private final JdbcTemplate jdbc;

	CopiedRows(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Writes rows in the transaction of the caller.
	 * @param target the table and its columns, such as {@code unit (unit_id, name)}
	 * @param work takes what it hands a row to; a list becomes an array
	 */
	void write(String target, Consumer<Consumer<List<? extends @Nullable Object>>> work) {
		this.jdbc.execute((Connection connection) -> {
			copy(connection.unwrap(PGConnection.class), target, work);
			return 0;
		});
	}

	private static void copy(PGConnection connection, String target,
			Consumer<Consumer<List<? extends @Nullable Object>>> work) throws SQLException {
		CopyIn copy = connection.getCopyAPI().copyIn("copy " + target + " from stdin");
		try {
			Writer out = new OutputStreamWriter(new PGCopyOutputStream(copy, BUFFER), StandardCharsets.UTF_8);
			work.accept((row) -> write(out, row));
			out.close();
		}
		catch (IOException ex) {
			throw new SQLException("copying into " + target, ex);
		}
		finally {
			if (copy.isActive()) {
				copy.cancelCopy();
			}
		}
	}

	private static void write(Writer out, List<? extends @Nullable Object> row) {
		try {
			out.write(row.stream().map(CopiedRows::text).collect(Collectors.joining("\t", "", "\n")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(@Nullable Object value) {
		if (value == null) {
			return "\\N";
		}
		if (value instanceof Collection<?> elements) {
			return escaped(elements.stream().map(CopiedRows::element).collect(Collectors.joining(",", "{", "}")));
		}
		return escaped(value.toString());
	}

	/** An element of an array, in quotes so that no word has a meaning. */
	private static String element(Object element) {
		return '"' + element.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

	private static String escaped(String text) {
		return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
	}

}
