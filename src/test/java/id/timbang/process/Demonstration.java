package id.timbang.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.springframework.util.FileSystemUtils;

/**
 * The demonstration, made once for all tests by the jar itself.
 */
public final class Demonstration {

	public static final String PASSWORD = "banyumanik-2026";

	/** The data folder that holds it. */
	static final Path FOLDER = JarLaunch.FOLDER.resolve("data");

	/** The one month whose results are computed. */
	public static final String SEPTEMBER = "(select period_id from period where valid_from = '2026-09-01' and kind = 'PERIODIC')";

	private static final Path BACKUP = JarLaunch.FOLDER.resolve("demonstration.zip");

	private static boolean made;

	private Demonstration() {
	}

	/** Starts the application on it; the first time makes it. */
	static synchronized JarProcess start() throws IOException, InterruptedException {
		if (!made) {
			FileSystemUtils.deleteRecursively(FOLDER);
		}
		JarProcess application = JarProcess.of(FOLDER).demo().quick().start();
		made = true;
		return application;
	}

	/**
	 * SQL that puts so many people where one is, with all that they wrote; for a
	 * superuser.
	 */
	public static String multiplied(int copies) {
		try (InputStream script = Demonstration.class.getResourceAsStream("/multiply.sql")) {
			return "set session_replication_role = replica;"
					+ new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8)
						.replace(":copies", Integer.toString(copies));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** SQL that puts September back to where nothing was computed; for a superuser. */
	public static String assessed() {
		return "set session_replication_role = replica; update period set phase = 'ASSESSMENT' where period_id = "
				+ SEPTEMBER + "; delete from result where period_id = " + SEPTEMBER;
	}

	/** The same, packed. */
	static synchronized Path backup() throws IOException, InterruptedException {
		if (!made) {
			start().close();
		}
		Files.deleteIfExists(BACKUP);
		JarProcess.of(FOLDER).quick().command("backup", BACKUP.toString());
		return BACKUP;
	}

}
