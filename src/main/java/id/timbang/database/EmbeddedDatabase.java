package id.timbang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A PostgreSQL that belongs to this application and lives as long as it does. Boot's
 * connection pool depends on it, so Spring closes the pool first and this afterwards.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedDatabase.class);

	private final DataFolder folder;

	private final FolderLock lock;

	private final Server server;

	private final Access access;

	private EmbeddedDatabase(DataFolder folder, FolderLock lock, Server server, Access access) {
		this.folder = folder;
		this.lock = lock;
		this.server = server;
		this.access = access;
	}

	/** Starts the database of this folder, and makes it first when there is none. */
	static EmbeddedDatabase start(Path path) {
		DataFolder folder = DataFolder.open(path);
		FolderLock lock = FolderLock.take(folder);
		try {
			return start(folder, lock);
		}
		catch (IOException ex) {
			lock.close();
			throw DatabaseFailure.notWritable(folder.root(), ex);
		}
		catch (RuntimeException ex) {
			lock.close();
			throw ex;
		}
	}

	private static EmbeddedDatabase start(DataFolder folder, FolderLock lock) throws IOException {
		ProgramArchive archive = new ProgramArchive(Platform.current());
		Programs programs = new Programs(archive.unpackTo(folder.programs()));
		String version = programs.majorVersion();
		Cluster cluster = new Cluster(folder, programs);
		Server server = new Server(folder, programs);
		if (!cluster.exists()) {
			logger.info("Membuat basis data baru di {}", folder.cluster());
			cluster.create();
		}
		cluster.requireVersion(version);
		server.stopOrphan();
		archive.removeOthers(folder.programs());
		Access access = startAndPrepare(server, cluster, folder);
		logger.info("Basis data tertanam siap di {}", folder.cluster());
		return new EmbeddedDatabase(folder, lock, server, access);
	}

	private static Access startAndPrepare(Server server, Cluster cluster, DataFolder folder) throws IOException {
		if (!Files.exists(folder.secret())) {
			throw DatabaseFailure.secretMissing(folder.secret());
		}
		int port = server.start(cluster);
		try {
			return new Preparation(port, Secret.read(folder.secret())).run();
		}
		catch (SQLException ex) {
			server.stop();
			throw "28P01".equals(ex.getSQLState()) ? DatabaseFailure.secretMissing(folder.secret())
					: DatabaseFailure.notStarted(String.valueOf(ex.getMessage()), folder.log());
		}
	}

	/** The key that lies beside this database. */
	ContactKey contactKey() {
		try {
			return ContactKey.keptIn(this.folder.contactKey());
		}
		catch (IOException ex) {
			throw DatabaseFailure.notWritable(this.folder.root(), ex);
		}
	}

	@Override
	public String getJdbcUrl() {
		return this.access.url();
	}

	@Override
	public String getUsername() {
		return this.access.username();
	}

	@Override
	public String getPassword() {
		return this.access.password();
	}

	@Override
	public void close() {
		try {
			this.server.stop();
		}
		finally {
			this.lock.close();
		}
	}

}
