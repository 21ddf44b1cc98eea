package id.timbang.database;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/**
 * The folder that holds everything Timbang keeps: the database, its password, the key of
 * what is encrypted in it, its log and PostgreSQL's programs. Only its owner may look
 * inside (mode 700).
 *
 * @param root the folder's real path
 */
record DataFolder(Path root) {

	/** Opens the folder, and creates it when it is not there yet. */
	static DataFolder open(Path path) {
		try {
			return openOrCreate(path.toAbsolutePath().normalize());
		}
		catch (IOException ex) {
			throw DatabaseFailure.notWritable(path.toAbsolutePath().normalize(), ex);
		}
	}

	private static DataFolder openOrCreate(Path path) throws IOException {
		if (Files.exists(path) && !Files.isDirectory(path)) {
			throw DatabaseFailure.notAFolder(path);
		}
		DataFolder folder = new DataFolder(Files.createDirectories(path).toRealPath());
		if (!folder.isOurs()) {
			throw DatabaseFailure.notOurs(path);
		}
		folder.protect();
		return folder;
	}

	/**
	 * Whether the folder is ours to close for others: somebody's home or {@code /srv},
	 * given by mistake, must stay as it is.
	 */
	private boolean isOurs() throws IOException {
		if (Files.exists(lock())) {
			return true;
		}
		try (Stream<Path> content = Files.list(this.root)) {
			// a freshly mounted volume is empty but for this folder
			return content.allMatch((file) -> file.endsWith("lost+found"));
		}
	}

	private void protect() throws IOException {
		try {
			Files.setPosixFilePermissions(this.root, PosixFilePermissions.fromString("rwx------"));
		}
		catch (FileSystemException ex) {
			// A volume owned by somebody else but writable for us: what lies inside is
			// closed by itself.
			if (!Files.isWritable(this.root)) {
				throw ex;
			}
		}
	}

	Path lock() {
		return this.root.resolve("timbang.lock");
	}

	/** The password of the database, in one line. */
	Path secret() {
		return this.root.resolve("database.secret");
	}

	/** The key of the contacts of citizens, in one line. */
	Path contactKey() {
		return this.root.resolve("contact.key");
	}

	/** What PostgreSQL calls the data directory. */
	Path cluster() {
		return this.root.resolve("database");
	}

	Path log() {
		return this.root.resolve("log");
	}

	/** What the server says before it writes its own log. */
	Path startLog() {
		return log().resolve("start.log");
	}

	/** PostgreSQL's programs, one folder for each version of them. */
	Path programs() {
		return this.root.resolve("postgresql");
	}

}
