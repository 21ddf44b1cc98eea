package id.timbang.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills an empty database from a backup: all rows in one transaction, or none. Needs the
 * rights of the tables' owner and no more.
 */
final class Restore {

	private final DataSource dataSource;

	private final Flyway flyway;

	Restore(DataSource dataSource, Flyway flyway) {
		this.dataSource = dataSource;
		this.flyway = flyway;
	}

	/** Brings the schema to the state of the backup, loads the rows, and migrates on. */
	Manifest read(Path file) {
		try (ZipFile zip = new ZipFile(file.toFile()); Connection connection = this.dataSource.getConnection()) {
			Manifest manifest = manifest(zip, file);
			SchemaHistory history = new SchemaHistory(this.flyway);
			history.requireSame(manifest);
			requireEmpty(connection);
			history.migrateTo(manifest);
			connection.setAutoCommit(false);
			load(zip, manifest, connection, file);
			connection.commit();
			history.migrateOn();
			return manifest;
		}
		catch (IOException | JacksonException ex) {
			throw DatabaseFailure.backupNotRead(file, ex);
		}
		catch (SQLException ex) {
			throw DatabaseFailure.restoreFailed(ex);
		}
	}

	private static Manifest manifest(ZipFile zip, Path file) throws IOException {
		Manifest manifest = JsonMapper.shared().readValue(open(zip, Manifest.ENTRY, file), Manifest.class);
		if (manifest.format() > Manifest.FORMAT) {
			throw DatabaseFailure.backupNewer(manifest.application());
		}
		return manifest;
	}

	private static InputStream open(ZipFile zip, String name, Path file) throws IOException {
		ZipEntry entry = zip.getEntry(name);
		if (entry == null) {
			throw DatabaseFailure.backupDamaged(file, name);
		}
		return zip.getInputStream(entry);
	}

	private void requireEmpty(Connection connection) throws SQLException {
		for (String table : catalogue(connection).tables().keySet()) {
			try (Statement query = connection.createStatement();
					ResultSet rows = query.executeQuery("SELECT FROM " + Catalogue.qualified(table) + " LIMIT 1")) {
				if (rows.next()) {
					throw DatabaseFailure.notEmpty(table);
				}
			}
		}
	}

	private void load(ZipFile zip, Manifest manifest, Connection connection, Path file)
			throws IOException, SQLException {
		Transfer transfer = new Transfer(connection);
		Catalogue catalogue = catalogue(connection);
		List<String> hurdles = catalogue.restoreHurdles();
		execute(connection, catalogue.dropHurdles());
		truncate(connection, catalogue);
		for (Manifest.Table table : manifest.tables()) {
			InputStream rows = open(zip, table.entry(), file);
			if (!transfer.read(table.name(), table.columns(), rows).equals(table)) {
				throw DatabaseFailure.backupDamaged(file, table.entry());
			}
		}
		// A table with checks still to come cannot be altered.
		execute(connection, List.of("SET CONSTRAINTS ALL IMMEDIATE"));
		execute(connection, hurdles);
		setSequences(connection, manifest.sequences());
	}

	/** Migrations may have filled tables; the backup knows better. */
	private static void truncate(Connection connection, Catalogue catalogue) throws SQLException {
		String tables = catalogue.tables()
			.keySet()
			.stream()
			.map(Catalogue::qualified)
			.collect(Collectors.joining(", "));
		if (!tables.isEmpty()) {
			execute(connection, List.of("TRUNCATE " + tables));
		}
	}

	private static void setSequences(Connection connection, List<Manifest.Sequence> sequences) throws SQLException {
		try (PreparedStatement set = connection.prepareStatement("SELECT setval(?::regclass, ?, ?)")) {
			for (Manifest.Sequence sequence : sequences) {
				set.setString(1, Catalogue.qualified(sequence.name()));
				set.setLong(2, sequence.lastValue());
				set.setBoolean(3, sequence.called());
				set.execute();
			}
		}
	}

	private static void execute(Connection connection, List<String> statements) throws SQLException {
		try (Statement sql = connection.createStatement()) {
			for (String statement : statements) {
				sql.execute(statement);
			}
		}
	}

	private Catalogue catalogue(Connection connection) {
		return new Catalogue(connection, this.flyway.getConfiguration().getTable());
	}

}
