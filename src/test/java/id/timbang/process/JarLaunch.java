package id.timbang.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import id.timbang.TestDatabase;

/**
 * How the jar is started: on which database, with which options of the JVM and with which
 * arguments. Nothing of the caller's own settings leaks in.
 */
public final class JarLaunch {

	private static final Path JAR = Path.of("target", "timbang.jar").toAbsolutePath();

	/** Logs, and the folder in which the jar is started: it holds no settings. */
	static final Path FOLDER = Path.of("target", "process-tests").toAbsolutePath();

	private static final Set<String> ENVIRONMENT = Set.of("PATH", "HOME", "USER", "TMPDIR", "LANG");

	private final Path dataFolder;

	private final List<String> options = new ArrayList<>();

	private final List<String> arguments = new ArrayList<>();

	private final Map<String, String> environment = new HashMap<>();

	private boolean demo;

	JarLaunch(Path dataFolder) {
		this.dataFolder = dataFolder;
	}

	/** On an external database instead of the embedded one. */
	public JarLaunch with(TestDatabase database) {
		this.environment.put("SPRING_DATASOURCE_URL", database.url());
		this.environment.put("SPRING_DATASOURCE_USERNAME", database.username());
		this.environment.put("SPRING_DATASOURCE_PASSWORD", database.password());
		return this;
	}

	/** With the demonstration; it takes a while to be made. */
	public JarLaunch demo() {
		this.demo = true;
		return this;
	}

	/** Options of the JVM, such as {@code -Xmx512m}. */
	public JarLaunch jvm(String... more) {
		this.options.addAll(List.of(more));
		return this;
	}

	/** For what lives shortly: starts in half of the time, and is never as fast. */
	JarLaunch quick() {
		return jvm("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
	}

	/** Settings of the application, such as {@code --name=value}. */
	public JarLaunch arguments(String... more) {
		this.arguments.addAll(List.of(more));
		return this;
	}

	/** Starts the application and waits until it answers. */
	public JarProcess start() throws IOException, InterruptedException {
		return JarProcess.start(this);
	}

	/**
	 * Starts what cannot start.
	 * @return how it ended
	 */
	Ending fail(int port) throws IOException, InterruptedException {
		Path log = newLog();
		return new Ending(run(port, log).waitFor(), Files.readString(log));
	}

	/**
	 * How a process ended, and what it printed.
	 */
	record Ending(int exitCode, String log) {

		/** The last line that is not empty. */
		String lastLine() {
			return this.log.strip().lines().reduce("", (before, line) -> line);
		}

	}

	/**
	 * Runs one of the commands that do not start the application, such as
	 * {@code backup FILE}, to its end.
	 * @return what it printed
	 */
	public String command(String... words) throws IOException, InterruptedException {
		Path log = newLog();
		List<String> command = new ArrayList<>(List.of(words));
		command.add("--timbang.data-dir=" + this.dataFolder);
		command.addAll(this.arguments);
		int exitCode = run(command, log).waitFor();
		if (exitCode != 0) {
			throw new IllegalStateException(words[0] + " ended with " + exitCode + ":\n" + Files.readString(log));
		}
		return Files.readString(log);
	}

	Process run(int port, Path log) throws IOException {
		List<String> all = new ArrayList<>(
				List.of("--server.port=" + port, "--server.address=127.0.0.1", "--timbang.demo=" + this.demo));
		all.add("--timbang.data-dir=" + this.dataFolder);
		all.addAll(this.arguments);
		return run(all, log);
	}

	private Process run(List<String> words, Path log) throws IOException {
		if (!Files.exists(JAR)) {
			throw new IllegalStateException(JAR + " is missing: ./mvnw package makes it");
		}
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		command.addAll(this.options);
		command.addAll(List.of("-jar", JAR.toString()));
		command.addAll(words);
		ProcessBuilder builder = new ProcessBuilder(command).directory(FOLDER.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile());
		builder.environment().keySet().retainAll(ENVIRONMENT);
		builder.environment().putAll(this.environment);
		return builder.start();
	}

	static Path newLog() throws IOException {
		Files.createDirectories(FOLDER);
		return FOLDER.resolve("timbang-" + UUID.randomUUID().toString().substring(0, 8) + ".log");
	}

}
