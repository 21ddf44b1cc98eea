package id.timbang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The embedded database of an application that runs in another process.
 */
record RunningDatabase(Access access) implements JdbcConnectionDetails {

	/** Joins the server that already runs in this folder, or starts it. */
	static JdbcConnectionDetails joinOrStart(Path path) {
		DataFolder folder = new DataFolder(path.toAbsolutePath().normalize());
		if (!Files.exists(folder.cluster())) {
			throw DatabaseFailure.noDatabase(folder.root());
		}
		try {
			Optional<JdbcConnectionDetails> running = find(new DataFolder(folder.root().toRealPath()));
			return running.orElseGet(() -> EmbeddedDatabase.start(path));
		}
		catch (IOException ex) {
			throw DatabaseFailure.notReadable(folder.root(), ex);
		}
	}

	private static Optional<JdbcConnectionDetails> find(DataFolder folder) throws IOException {
		Optional<Postmaster> postmaster = Postmaster.of(folder.cluster()).filter(Postmaster::isRunning);
		if (postmaster.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new RunningDatabase(Access.local(postmaster.get().port(), Preparation.NAME, Preparation.NAME,
				Secret.read(folder.secret()))));
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

}
