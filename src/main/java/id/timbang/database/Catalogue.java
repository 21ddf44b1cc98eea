package id.timbang.database;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the schema {@code public} contains, as PostgreSQL itself tells it. No name of the
 * application's tables is written down anywhere, so no table can be forgotten.
 */
final class Catalogue {

	private final Connection connection;

	private final String historyTable;

	/**
	 * @param historyTable the table of the migrations, which is not the application's
	 */
	Catalogue(Connection connection, String historyTable) {
		this.connection = connection;
		this.historyTable = historyTable;
	}

	/** The tables with their columns, without those that PostgreSQL computes. */
	Map<String, List<String>> tables() throws SQLException {
		Map<String, List<String>> tables = new LinkedHashMap<>();
		try (PreparedStatement query = this.connection.prepareStatement("""
				SELECT c.relname, array_agg(a.attname::text ORDER BY a.attnum)
				FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
				WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> ?
				AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
				AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
				GROUP BY c.relname ORDER BY c.relname COLLATE "C\"""")) {
			query.setString(1, this.historyTable);
			ResultSet rows = query.executeQuery();
			while (rows.next()) {
				tables.put(rows.getString(1), strings(rows.getArray(2)));
			}
		}
		return tables;
	}

	List<Manifest.Sequence> sequences() throws SQLException {
		List<Manifest.Sequence> sequences = new ArrayList<>();
		for (String name : column("""
				SELECT relname FROM pg_class
				WHERE relnamespace = 'public'::regnamespace AND relkind = 'S' ORDER BY relname""")) {
			try (Statement query = this.connection.createStatement();
					ResultSet row = query.executeQuery("SELECT last_value, is_called FROM " + qualified(name))) {
				row.next();
				sequences.add(new Manifest.Sequence(name, row.getLong(1), row.getBoolean(2)));
			}
		}
		return sequences;
	}

	/** The statements that take foreign keys and triggers out of the way of a restore. */
	List<String> dropHurdles() throws SQLException {
		return column("""
				SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) FROM pg_constraint
				WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conparentid = 0
				UNION ALL
				SELECT format('ALTER TABLE %s DISABLE TRIGGER %I', tgrelid::regclass, tgname)
				FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
				WHERE c.relnamespace = 'public'::regnamespace AND NOT tgisinternal AND tgenabled IN ('O', 'A')""");
	}

	/** The statements that put them back as they are now. */
	List<String> restoreHurdles() throws SQLException {
		return column("""
				SELECT format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname,
				pg_get_constraintdef(oid)) FROM pg_constraint
				WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conparentid = 0
				UNION ALL
				SELECT format('ALTER TABLE %s ENABLE %s %I', tgrelid::regclass,
				CASE tgenabled WHEN 'A' THEN 'ALWAYS TRIGGER' ELSE 'TRIGGER' END, tgname)
				FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
				WHERE c.relnamespace = 'public'::regnamespace AND NOT tgisinternal AND tgenabled IN ('O', 'A')""");
	}

	/** A name as it may stand in a statement, whatever characters it has. */
	static String qualified(String name) {
		return "public." + quoted(name);
	}

	static String quoted(String name) {
		return '"' + name.replace("\"", "\"\"") + '"';
	}

	private List<String> column(String sql) throws SQLException {
		List<String> values = new ArrayList<>();
		try (Statement query = this.connection.createStatement(); ResultSet rows = query.executeQuery(sql)) {
			while (rows.next()) {
				values.add(rows.getString(1));
			}
		}
		return values;
	}

	private static List<String> strings(Array array) throws SQLException {
		return Arrays.asList((String[]) array.getArray());
	}

}
