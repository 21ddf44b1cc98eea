package id.timbang.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL's programs, unpacked and ready to run.
 */
final class Programs {

	private final Path home;

	private final List<String> prefix;

	/**
	 * @param home the folder with {@code bin}, {@code lib} and {@code share}
	 */
	Programs(Path home) {
		this.home = home;
		this.prefix = prefix();
	}

	/**
	 * PostgreSQL refuses to run as root. In a user namespace of its own root is nobody in
	 * particular, and still owns its files.
	 */
	private static List<String> prefix() {
		if (!"root".equals(System.getProperty("user.name"))) {
			return List.of();
		}
		try {
			if (execute(List.of("unshare", "-U", "true")).succeeded()) {
				return List.of("unshare", "-U");
			}
		}
		catch (DatabaseFailure ex) {
			// no such program: same answer
		}
		throw DatabaseFailure.notAsRoot();
	}

	/** The major version of the programs, for example {@code 18}. */
	String majorVersion() {
		Outcome outcome = run("postgres", "--version");
		if (!outcome.succeeded()) {
			throw DatabaseFailure.notRunnable(this.home, outcome.reason());
		}
		return outcome.output().replaceFirst("\\D*(\\d+)(?s:.*)", "$1");
	}

	Outcome run(String program, String... arguments) {
		List<String> command = new ArrayList<>(this.prefix);
		command.add(this.home.resolve("bin").resolve(program).toString());
		command.addAll(List.of(arguments));
		return execute(command);
	}

	private static Outcome execute(List<String> command) {
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().keySet().removeIf((name) -> name.startsWith("PG"));
		builder.environment().put("LC_ALL", "C");
		try {
			Process process = builder.start();
			process.getOutputStream().close();
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return new Outcome(process.waitFor(), output);
		}
		catch (IOException ex) {
			throw DatabaseFailure.notRunnable(Path.of(command.get(0)), String.valueOf(ex.getMessage()));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while waiting for " + command, ex);
		}
	}

	/** How a program ended, and what it said. */
	record Outcome(int exitCode, String output) {

		boolean succeeded() {
			return this.exitCode == 0;
		}

		/** The line that says what went wrong, or else the last one. */
		String reason() {
			List<String> lines = this.output.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
			String last = lines.isEmpty() ? "tanpa keterangan" : lines.get(lines.size() - 1);
			return lines.stream()
				.filter((line) -> line.contains("FATAL:") || line.contains("error:"))
				.findFirst()
				.orElse(last)
				.replaceFirst(".*(FATAL|error):\\s*", "");
		}

	}

}
