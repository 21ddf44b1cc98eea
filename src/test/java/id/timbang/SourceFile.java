package id.timbang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of the project, for tests that read texts, templates and migrations as written.
 *
 * @param name its path below the folder that was asked for
 * @param content all of it
 */
record SourceFile(String name, String content) {

	/** All files below a folder of the project whose name ends like this. */
	static List<SourceFile> below(String folder, String ending) {
		Path root = Path.of(folder);
		try (Stream<Path> paths = Files.walk(root)) {
			return paths.filter((path) -> path.toString().endsWith(ending))
				.sorted()
				.map((path) -> new SourceFile(root.relativize(path).toString(), read(path)))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path path) {
		try {
			return Files.readString(path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
