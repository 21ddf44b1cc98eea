package id.timbang.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL server of a data folder: started, and stopped, with {@code pg_ctl},
 * which gives it a session of its own. Ctrl+C in the terminal therefore reaches the
 * application only, and the application stops the server when it has finished.
 */
final class Server {

	private static final Logger logger = LoggerFactory.getLogger(Server.class);

	/** Long enough to replay what a crash left behind. */
	private static final Duration START_LIMIT = Duration.ofMinutes(3);

	private static final Duration STOP_LIMIT = Duration.ofMinutes(1);

	private static final int PORTS_TO_TRY = 3;

	private final DataFolder folder;

	private final Programs programs;

	Server(DataFolder folder, Programs programs) {
		this.folder = folder;
		this.programs = programs;
	}

	/** Starts on a free port of the loopback interface and returns that port. */
	int start(Cluster cluster) throws IOException {
		Files.createDirectories(this.folder.log());
		for (int attempt = 1;; attempt++) {
			int port = freePort();
			cluster.configure(port);
			Files.deleteIfExists(this.folder.startLog());
			Programs.Outcome outcome = this.programs.run("pg_ctl", "start", "-D", data(), "-l",
					this.folder.startLog().toString(), "-w", "-t", seconds(START_LIMIT));
			if (outcome.succeeded()) {
				return port;
			}
			// Somebody else may have taken the port since.
			if (attempt == PORTS_TO_TRY || isFree(port)) {
				throw failure(outcome);
			}
		}
	}

	/** Ends every connection, writes everything down, stops. */
	void stop() {
		Programs.Outcome outcome = this.programs.run("pg_ctl", "stop", "-D", data(), "-m", "fast", "-w", "-t",
				seconds(STOP_LIMIT));
		if (!outcome.succeeded()) {
			logger.warn("PostgreSQL tertanam belum berhenti: {}", outcome.reason());
		}
	}

	/**
	 * Stops the server that a killed application left running. It could be used as it is,
	 * but a fresh start leaves one way only and brings the current settings.
	 */
	void stopOrphan() throws IOException {
		Optional<Postmaster> previous = Postmaster.of(this.folder.cluster());
		if (previous.filter(Postmaster::isRunning).isPresent()) {
			logger.info("Menghentikan PostgreSQL yang tertinggal dari Timbang sebelumnya.");
			stop();
			if (previous.get().isRunning()) {
				throw DatabaseFailure.notStopped(previous.get().pid(), this.folder.cluster());
			}
		}
		else if (previous.isPresent()) {
			previous.get().disown();
		}
	}

	private DatabaseFailure failure(Programs.Outcome outcome) throws IOException {
		if (outcome.output().contains("did not start in time")) {
			return DatabaseFailure.silent(START_LIMIT, this.folder.log());
		}
		Path log = this.folder.startLog();
		String said = Files.exists(log) ? Files.readString(log) : outcome.output();
		String reason = new Programs.Outcome(outcome.exitCode(), said).reason();
		return DatabaseFailure.notStarted(reason, this.folder.log());
	}

	private String data() {
		return this.folder.cluster().toString();
	}

	private static String seconds(Duration limit) {
		return Long.toString(limit.toSeconds());
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	private static boolean isFree(int port) {
		try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
			return socket.isBound();
		}
		catch (IOException ex) {
			return false;
		}
	}

}
