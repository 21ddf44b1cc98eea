package id.timbang.database;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL's programs unpacked once for all tests: each new data folder would otherwise
 * spend seconds on it.
 */
final class SharedPrograms {

	private static final Path FOLDER = Path.of("target", "test-programs").toAbsolutePath();

	private SharedPrograms() {
	}

	/** Makes a data folder that has the programs already, as hard links. */
	static Path linkInto(Path folder) throws IOException {
		Files.createDirectories(FOLDER);
		Path home = new ProgramArchive(Platform.current()).unpackTo(FOLDER);
		Files.createFile(folder.resolve("timbang.lock"));
		try (Stream<Path> paths = Files.walk(home)) {
			link(paths.toList(), folder.resolve("postgresql"));
		}
		return folder;
	}

	private static void link(List<Path> paths, Path target) throws IOException {
		try {
			for (Path path : paths) {
				Path copy = target.resolve(FOLDER.relativize(path).toString());
				if (Files.isDirectory(path)) {
					Files.createDirectories(copy);
				}
				else {
					Files.createLink(copy, path);
				}
			}
		}
		catch (FileSystemException ex) {
			// another file system: the launcher unpacks for itself
		}
	}

}
