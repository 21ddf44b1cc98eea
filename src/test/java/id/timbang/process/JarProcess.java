package id.timbang.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The application as it is delivered: {@code java -jar timbang.jar}, a process of its own
 * on a port of its own.
 */
public final class JarProcess implements AutoCloseable {

	private static final Duration START_LIMIT = Duration.ofMinutes(5);

	private static final Duration STOP_LIMIT = Duration.ofSeconds(40);

	private static final int LINES_TO_SHOW = 40;

	private final Process process;

	private final int port;

	private final Path logFile;

	private JarProcess(Process process, int port, Path logFile) {
		this.process = process;
		this.port = port;
		this.logFile = logFile;
		Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
	}

	/** On the embedded database of a folder, without demonstration. */
	public static JarLaunch of(Path dataFolder) {
		return new JarLaunch(dataFolder);
	}

	static JarProcess start(JarLaunch launch) throws IOException, InterruptedException {
		int port = freePort();
		Path log = JarLaunch.newLog();
		JarProcess started = new JarProcess(launch.run(port, log), port, log);
		try {
			started.awaitAnswer();
			return started;
		}
		catch (IOException | InterruptedException | RuntimeException ex) {
			started.close();
			throw ex;
		}
	}

	private void awaitAnswer() throws IOException, InterruptedException {
		long deadline = System.nanoTime() + START_LIMIT.toNanos();
		while (!answers()) {
			if (!this.process.isAlive() || System.nanoTime() > deadline) {
				throw new IllegalStateException("timbang.jar did not start, see " + this.logFile + ":\n" + tail());
			}
			Thread.sleep(100);
		}
	}

	/** It also says no as long as the demonstration is being made. */
	private boolean answers() {
		try {
			URI health = URI.create(url() + "/actuator/health");
			HttpURLConnection connection = (HttpURLConnection) health.toURL().openConnection();
			connection.setConnectTimeout(1000);
			connection.setReadTimeout(5000);
			return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** Where the application answers, without a slash at the end. */
	public String url() {
		return "http://127.0.0.1:" + this.port;
	}

	public int port() {
		return this.port;
	}

	/** A new person with an empty browser. */
	public Visitor visitor() {
		return new Visitor(url());
	}

	/** Everything that was printed so far. */
	public String log() throws IOException {
		return Files.readString(this.logFile);
	}

	private String tail() throws IOException {
		List<String> lines = Files.readAllLines(this.logFile);
		return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_TO_SHOW), lines.size()));
	}

	public boolean isAlive() {
		return this.process.isAlive();
	}

	public long pid() {
		return this.process.pid();
	}

	/** How it ended; fails as long as it lives. */
	public int exitCode() {
		return this.process.exitValue();
	}

	/**
	 * {@code kill -9}. An embedded database lives on, until the next start on its folder.
	 */
	public void kill() throws InterruptedException {
		this.process.destroyForcibly();
		this.process.waitFor();
	}

	/** Stops as an operator would, and only after a long time by force. */
	@Override
	public void close() {
		this.process.destroy();
		try {
			if (!this.process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
				kill();
			}
		}
		catch (InterruptedException ex) {
			this.process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
	}

	static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

}
