package id.timbang.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.timbang.TestDatabase;

/**
 * PostgreSQL's own benchmark with the transaction of a citizen's rating.
 */
final class PgBench {

	private static final int CLIENTS = 8;

	private static final int EACH = 1500;

	/** Transactions of one run. */
	static final int TRANSACTIONS = CLIENTS * EACH;

	private static final Pattern RESULT = Pattern.compile("tps = ([0-9.]+) \\(without");

	private final TestDatabase database;

	PgBench(TestDatabase database) {
		this.database = database;
	}

	boolean isInstalled() throws InterruptedException {
		try {
			return new ProcessBuilder("pgbench", "--version").start().waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/**
	 * Uses up codes from this number on.
	 * @return transactions in a second
	 */
	double run(int firstCode) throws IOException, InterruptedException {
		Path script = Files.createTempFile("rating", ".sql");
		Files.writeString(script, Databases.script("rating.sql"));
		URI server = URI.create(this.database.url().substring("jdbc:".length()));
		ProcessBuilder builder = new ProcessBuilder(List.of("pgbench", "-h", server.getHost(), "-p",
				Integer.toString(server.getPort()), "-U", this.database.username(), "-n", "-M", "prepared", "-c",
				Integer.toString(CLIENTS), "-j", "2", "-t", Integer.toString(EACH), "-D", "first=" + firstCode, "-D",
				"each=" + EACH, "-D", "done=0", "-f", script.toString(), this.database.name()))
			.redirectErrorStream(true);
		builder.environment().put("PGPASSWORD", this.database.password());
		Process process = builder.start();
		String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		Files.delete(script);
		Matcher result = RESULT.matcher(printed);
		if (process.waitFor() != 0 || !result.find()) {
			throw new IllegalStateException(printed);
		}
		return Double.parseDouble(result.group(1));
	}

}
