package id.timbang.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

import org.springframework.util.FileSystemUtils;

/**
 * The archive of PostgreSQL's programs for one platform, a resource on the class path.
 */
final class ProgramArchive {

	private static final String MARKER = "complete";

	private final Platform platform;

	ProgramArchive(Platform platform) {
		this.platform = platform;
	}

	/**
	 * Unpacks the programs once for each version of the archive; what lies half unpacked
	 * or was damaged since is unpacked again.
	 * @param folder where each version gets a folder of its own
	 */
	Path unpackTo(Path folder) throws IOException {
		Path home = folder.resolve(version());
		if (!isComplete(home)) {
			Path draft = folder.resolve("unpacking");
			FileSystemUtils.deleteRecursively(draft);
			FileSystemUtils.deleteRecursively(home);
			extract(Files.createDirectories(draft));
			Files.writeString(draft.resolve(MARKER), inventory(draft));
			Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
		}
		return home;
	}

	/** Removes what older versions left behind. */
	void removeOthers(Path folder) throws IOException {
		try (Stream<Path> versions = Files.list(folder)) {
			String ours = version();
			List<Path> others = versions.filter((version) -> !version.endsWith(ours)).toList();
			for (Path other : others) {
				FileSystemUtils.deleteRecursively(other);
			}
		}
	}

	/** The archive carries no version, so its content is its version. */
	private String version() throws IOException {
		try (DigestInputStream in = new DigestInputStream(open(), MessageDigest.getInstance("SHA-256"))) {
			in.transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(in.getMessageDigest().digest(), 0, 8);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private InputStream open() {
		InputStream in = getClass().getResourceAsStream("/" + this.platform.archive());
		if (in == null) {
			throw DatabaseFailure.noBinaries(this.platform);
		}
		return in;
	}

	private void extract(Path target) throws IOException {
		try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(open()))) {
			for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				extract(entry, tar, entry.resolveIn(target));
			}
		}
	}

	private static void extract(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
		if (entry.isDirectory()) {
			Files.createDirectories(file);
			return;
		}
		Files.createDirectories(file.getParent());
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
			return;
		}
		Files.copy(content, file);
		boolean executable = (entry.getMode() & 0100) != 0;
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(executable ? "rwx------" : "rw-------"));
	}

	private static boolean isComplete(Path home) throws IOException {
		Path marker = home.resolve(MARKER);
		return Files.exists(marker) && Files.readString(marker).equals(inventory(home));
	}

	private static String inventory(Path home) throws IOException {
		try (Stream<Path> files = Files.walk(home)) {
			long[] sizes = files.filter(Files::isRegularFile)
				.filter((file) -> !file.endsWith(MARKER))
				.mapToLong((file) -> file.toFile().length())
				.toArray();
			return "%d files, %d bytes%n".formatted(sizes.length, Arrays.stream(sizes).sum());
		}
	}

}
