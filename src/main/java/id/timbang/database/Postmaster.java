package id.timbang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a running server wrote about itself into {@code postmaster.pid}, and whether that
 * still holds.
 *
 * @param pid the number of its process
 * @param port the port it listens on
 * @param cluster the directory it serves
 */
record Postmaster(long pid, int port, Path cluster) {

	/** The server that says it serves this directory, if the file is there and whole. */
	static Optional<Postmaster> of(Path cluster) throws IOException {
		Path file = file(cluster);
		List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
		if (lines.size() < 4) {
			return Optional.empty();
		}
		long pid = Long.parseLong(lines.get(0).strip());
		return Optional.of(new Postmaster(pid, Integer.parseInt(lines.get(3).strip()), cluster));
	}

	/**
	 * Whether the process is alive and really is the server of this directory. After a
	 * crash its number may belong to anybody, and we signal nobody else.
	 */
	boolean isRunning() {
		return ProcessHandle.of(this.pid).map(ProcessHandle::info).filter(this::servesCluster).isPresent();
	}

	private boolean servesCluster(ProcessHandle.Info process) {
		List<String> arguments = Arrays.asList(process.arguments().orElse(new String[0]));
		return process.command()
			.filter((command) -> Path.of(command).getFileName().toString().startsWith("postgres"))
			.isPresent() && arguments.contains(this.cluster.toString());
	}

	/**
	 * Lets a new server start although a stranger now has the number of the dead one.
	 * PostgreSQL takes its grandparent's number, which is ours, for a leftover. The rest
	 * of the file must stay: it leads to the dead server's shared memory, and with that
	 * PostgreSQL makes sure that no orphaned worker still writes.
	 */
	void disown() throws IOException {
		if (ProcessHandle.of(this.pid).isPresent()) {
			List<String> lines = Files.readAllLines(file(this.cluster));
			lines.set(0, Long.toString(ProcessHandle.current().pid()));
			Files.write(file(this.cluster), lines);
		}
	}

	private static Path file(Path cluster) {
		return cluster.resolve("postmaster.pid");
	}

}
