package id.timbang.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

/**
 * The demonstration, made once for all tests by the jar itself.
 */
public final class Demonstration {

	public static final String PASSWORD = "banyumanik-2026";

	/** The data folder that holds it. */
	static final Path FOLDER = JarLaunch.FOLDER.resolve("data");

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
