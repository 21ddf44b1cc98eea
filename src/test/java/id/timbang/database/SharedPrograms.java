package id.timbang.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
		Path home = unpack();
		Files.createFile(folder.resolve("timbang.lock"));
		try (Stream<Path> paths = Files.walk(home)) {
			link(paths.toList(), folder.resolve("postgresql"));
		}
		return folder;
	}

	/** Tests run in two processes, of which only one unpacks. */
	private static Path unpack() throws IOException {
		Files.createDirectories(FOLDER);
		try (FileChannel channel = FileChannel.open(FOLDER.resolve("lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE)) {
			channel.lock();
			return new ProgramArchive(Platform.current()).unpackTo(FOLDER);
		}
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
