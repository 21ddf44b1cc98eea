package id.timbang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.springframework.util.FileSystemUtils;

/**
 * The database's files, made by {@code initdb} and served by a {@link Server}.
 */
final class Cluster {

	static final String SUPERUSER = "postgres";

	private final DataFolder folder;

	private final Programs programs;

	Cluster(DataFolder folder, Programs programs) {
		this.folder = folder;
		this.programs = programs;
	}

	boolean exists() {
		return Files.exists(this.folder.cluster());
	}

	/**
	 * Makes the files beside their place and moves them there when they are complete, so
	 * an interrupted first start leaves nothing that looks like a database.
	 */
	void create() throws IOException {
		Path draft = this.folder.cluster().resolveSibling("database.new");
		FileSystemUtils.deleteRecursively(draft);
		Secret.create(this.folder.secret());
		Programs.Outcome outcome = this.programs.run("initdb", "-D", draft.toString(), "-U", SUPERUSER,
				"--pwfile=" + this.folder.secret(), "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C",
				"--locale-provider=icu", "--icu-locale=id", "--data-checksums", "--no-instructions");
		if (!outcome.succeeded()) {
			throw DatabaseFailure.notCreated(this.folder.cluster(), outcome.reason());
		}
		Files.move(draft, this.folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
	}

	/** Refuses files of another major version; PostgreSQL cannot read them. */
	void requireVersion(String ours) throws IOException {
		String found = Files.readString(this.folder.cluster().resolve("PG_VERSION")).strip();
		if (!found.equals(ours)) {
			throw DatabaseFailure.otherVersion(this.folder.cluster(), found, ours);
		}
	}

	/** Writes the settings anew at each start, so a new Timbang brings its own. */
	void configure(int port) throws IOException {
		Files.writeString(this.folder.cluster().resolve("postgresql.conf"), settings(port));
		Files.writeString(this.folder.cluster().resolve("pg_hba.conf"), """
				# Written by Timbang at each start. Nobody gets in without the password.
				host all all 127.0.0.1/32 scram-sha-256
				""");
	}

	private static String settings(int port) {
		return """
				# Written by Timbang at each start; use ALTER SYSTEM for settings of your own.
				listen_addresses = '127.0.0.1'
				port = %d
				unix_socket_directories = ''
				password_encryption = scram-sha-256

				# What was committed survives a power cut.
				fsync = on
				synchronous_commit = on
				full_page_writes = on

				# A small machine that serves one application.
				max_connections = 40
				shared_buffers = 128MB
				jit = off
				# Most of what is read is in memory: handing it to a worker takes longer than reading it.
				io_method = sync

				# One file for each weekday. Personal data stays out of it: no values, no details.
				logging_collector = on
				log_directory = '../log'
				log_filename = 'postgresql-%%a.log'
				log_rotation_age = 1d
				log_rotation_size = 0
				log_truncate_on_rotation = on
				log_error_verbosity = terse
				log_checkpoints = off
				cluster_name = 'timbang'
				""".formatted(port);
	}

}
