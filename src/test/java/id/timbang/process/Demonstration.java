package id.timbang.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.core.io.ClassPathResource;
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

	/** Lets a superuser change what is frozen. */
	public static final String UNFROZEN = "set session_replication_role = replica; ";

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
	public static String multiplied(int copies) throws IOException {
		return UNFROZEN + new ClassPathResource("multiply.sql").getContentAsString(StandardCharsets.UTF_8)
			.replace(":copies", Integer.toString(copies));
	}

	/** SQL that puts September back to where nothing was computed; for a superuser. */
	public static String assessed() {
		return UNFROZEN + "update period set phase = 'ASSESSMENT' where period_id = " + SEPTEMBER
				+ "; delete from result where period_id = " + SEPTEMBER;
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
