package id.timbang.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.timbang.TestDatabase;

/**
 * Lets the server write down every statement for a moment, to count them.
 */
final class ServerLog {

	/** All but the frame of a transaction. */
	private static final Pattern STATEMENT = Pattern
		.compile("LOG:  (?:statement|execute [^:]*): (?!BEGIN|COMMIT|ROLLBACK|SET SESSION|SHOW)");

	private final Path folder;

	private final TestDatabase superuser;

	ServerLog(Path folder, TestDatabase superuser) {
		this.folder = folder;
		this.superuser = superuser;
	}

	/** How many statements the application sends while something happens once. */
	int statements(Work work) throws Exception {
		remember("all");
		long before = Files.size(current());
		work.run();
		Thread.sleep(300);
		String written = Files.readString(current()).substring((int) before);
		remember("none");
		return (int) STATEMENT.matcher(written).results().count();
	}

	private void remember(String what) throws InterruptedException {
		this.superuser.execute("alter system set log_statement = '" + what + "'", "select pg_reload_conf()");
		Thread.sleep(300);
	}

	private Path current() throws IOException {
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.filter((file) -> file.getFileName().toString().startsWith("postgresql"))
				.max(Comparator.comparing((file) -> file.toFile().lastModified()))
				.orElseThrow();
		}
	}

	/** Something that sends statements. */
	interface Work {

		void run() throws Exception;

	}

}
