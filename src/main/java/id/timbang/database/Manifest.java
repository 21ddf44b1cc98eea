package id.timbang.database;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The table of contents of a backup, kept in it as {@code manifest.json}.
 *
 * @param format the version of the file format, {@value #FORMAT} today
 * @param application the version of Timbang that wrote the backup
 * @param migrations what had made the schema, oldest first
 */
record Manifest(int format, String application, Instant created, List<Migration> migrations, List<Table> tables,
		List<Sequence> sequences) {

	static final int FORMAT = 1;

	static final String ENTRY = "manifest.json";

	/** A step in the history of the schema. */
	record Migration(String version, String description, @Nullable Integer checksum) {
	}

	/**
	 * The rows of a table.
	 *
	 * @param sha256 over the rows as they stand in the backup, in hexadecimal digits
	 */
	record Table(String name, List<String> columns, long rows, String sha256) {

		/** Where in the file the rows stand. */
		String entry() {
			return entry(this.name);
		}

		static String entry(String table) {
			return "tables/" + table + ".copy";
		}

	}

	/**
	 * Where a sequence stands.
	 *
	 * @param called whether the last value has been given out already
	 */
	record Sequence(String name, long lastValue, boolean called) {
	}

	/** The version of the schema: that of its last migration. */
	String schema() {
		return this.migrations.isEmpty() ? "0" : this.migrations.get(this.migrations.size() - 1).version();
	}

	/** One sentence for the operator. */
	String describe(String work, Path file) {
		return String.format(Locale.forLanguageTag("id"), "%s selesai: %,d tabel, %,d baris, skema %s, berkas %s.",
				work, this.tables.size(), this.tables.stream().mapToLong(Table::rows).sum(), schema(), file);
	}

}
