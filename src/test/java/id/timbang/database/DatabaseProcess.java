package id.timbang.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Another JVM that holds an embedded database, to be killed by a test.
 */
final class DatabaseProcess {

	private final Process process;

	private DatabaseProcess(Process process) {
		this.process = process;
	}

	/** Starts the JVM and waits for its first word. */
	static DatabaseProcess start(Path folder) throws IOException {
		DatabaseProcess process = new DatabaseProcess(java(DatabaseProcess.class, folder.toString()));
		BufferedReader output = process.process.inputReader();
		String line = output.readLine();
		while (line != null && !line.equals("ready")) {
			line = output.readLine();
		}
		if (line == null) {
			throw new IllegalStateException("The database did not start in the other JVM");
		}
		return process;
	}

	static Process java(Class<?> main, String... arguments) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-cp", System.getProperty("java.class.path"), main.getName());
		builder.command().addAll(List.of(arguments));
		return builder.redirectErrorStream(true).start();
	}

	/** What a power cut or {@code kill -9} does to the application. */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
	}

	public static void main(String[] args) throws Exception {
		EmbeddedDatabase.start(Path.of(args[0]));
		System.out.println("ready");
		Thread.sleep(TimeUnit.MINUTES.toMillis(5));
	}

}
