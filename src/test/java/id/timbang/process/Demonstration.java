package id.timbang.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

/**
 * The demonstration, made once for all tests by the jar itself.
 */
final class Demonstration {

	static final String PASSWORD = "banyumanik-2026";

	private static final Path FOLDER = JarLaunch.FOLDER.resolve("data");

	private static final Path BACKUP = JarLaunch.FOLDER.resolve("demonstration.zip");

	private static boolean made;

	private Demonstration() {
	}

	/** The data folder that holds it. */
	static synchronized Path folder() throws IOException, InterruptedException {
		if (!made) {
			FileSystemUtils.deleteRecursively(FOLDER);
			launch().start().close();
			made = true;
		}
		return FOLDER;
	}

	/** How the application is started on that folder. */
	static JarLaunch launch() {
		return JarProcess.of(FOLDER).demo().jvm("-XX:TieredStopAtLevel=1");
	}

	/** The same, packed. */
	static Path backup() throws IOException, InterruptedException {
		Files.deleteIfExists(BACKUP);
		JarProcess.of(folder()).command("backup", BACKUP.toString());
		return BACKUP;
	}

}
