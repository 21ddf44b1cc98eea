package id.timbang.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes everything in the database, as it is at one moment, into one file that only its
 * owner may read. People may go on working meanwhile.
 */
final class Backup {

	private final DataSource dataSource;

	private final Flyway flyway;

	private final String application;

	private final Clock clock;

	Backup(DataSource dataSource, Flyway flyway, String application, Clock clock) {
		this.dataSource = dataSource;
		this.flyway = flyway;
		this.application = application;
		this.clock = clock;
	}

	/** Writes a file that does not exist yet. A failure leaves nothing behind. */
	Manifest write(Path file) {
		if (Files.exists(file)) {
			throw DatabaseFailure.backupExists(file);
		}
		try {
			return writeAndMove(file);
		}
		catch (FileAlreadyExistsException ex) {
			throw DatabaseFailure.backupExists(file);
		}
		catch (IOException ex) {
			throw DatabaseFailure.backupNotWritten(file, ex);
		}
		catch (SQLException ex) {
			throw DatabaseFailure.backupFailed(ex);
		}
	}

	private Manifest writeAndMove(Path file) throws IOException, SQLException {
		Path draft = Files.createTempFile(file.getParent(), ".timbang-", ".part"); // mode
																					// 600
		try {
			Manifest manifest = writeZip(draft);
			try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
				channel.force(true);
			}
			Files.move(draft, file);
			return manifest;
		}
		finally {
			Files.deleteIfExists(draft);
		}
	}

	private Manifest writeZip(Path draft) throws IOException, SQLException {
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(draft));
				Connection connection = this.dataSource.getConnection()) {
			connection.setAutoCommit(false);
			connection.setReadOnly(true);
			connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
			Manifest manifest = writeTables(connection, zip);
			connection.commit();
			// Last, because it knows how many rows there were.
			zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
			zip.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
			return manifest;
		}
	}

	private Manifest writeTables(Connection connection, ZipOutputStream zip) throws IOException, SQLException {
		Catalogue catalogue = new Catalogue(connection, this.flyway.getConfiguration().getTable());
		Transfer transfer = new Transfer(connection);
		List<Manifest.Table> tables = new ArrayList<>();
		for (Map.Entry<String, List<String>> table : catalogue.tables().entrySet()) {
			zip.putNextEntry(new ZipEntry(Manifest.Table.entry(table.getKey())));
			tables.add(transfer.write(table.getKey(), table.getValue(), zip));
			zip.closeEntry();
		}
		return new Manifest(Manifest.FORMAT, this.application, this.clock.instant(), migrations(), tables,
				catalogue.sequences());
	}

	private List<Manifest.Migration> migrations() {
		return Arrays.stream(this.flyway.info().applied())
			.filter(MigrationInfo::isVersioned)
			.map(SchemaHistory::migration)
			.toList();
	}

}
