package id.timbang.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import id.timbang.TestDatabase;

/**
 * The embedded database of an application that runs, or ran, in another process.
 */
public final class EmbeddedServer {

	private EmbeddedServer() {
	}

	/** A way into the server that runs in this folder. */
	public static TestDatabase of(Path folder) throws IOException {
		int port = running(folder).orElseThrow().port();
		String secret = Secret.read(new DataFolder(folder).secret());
		Access access = Access.local(port, Preparation.NAME, Preparation.NAME, secret);
		return new TestDatabase(access.url(), access.username(), access.password());
	}

	/** What a power cut does to the server and all its workers. */
	public static void kill(Path folder) throws IOException {
		ProcessHandle server = ProcessHandle.of(running(folder).orElseThrow().pid()).orElseThrow();
		List<ProcessHandle> all = Stream.concat(Stream.of(server), server.descendants()).toList();
		all.forEach(ProcessHandle::destroyForcibly);
		all.stream().map(ProcessHandle::onExit).forEach((exit) -> exit.orTimeout(10, TimeUnit.SECONDS).join());
	}

	/** Stops what a killed application left running, as its next start would. */
	public static void stop(Path folder) throws IOException {
		if (running(folder).isPresent()) {
			EmbeddedDatabase.start(folder).close();
		}
	}

	private static Optional<Postmaster> running(Path folder) throws IOException {
		return Postmaster.of(new DataFolder(folder).cluster()).filter(Postmaster::isRunning);
	}

}
