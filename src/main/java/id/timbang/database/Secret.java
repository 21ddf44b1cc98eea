package id.timbang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The password of the embedded database: 256 random bits, made once, kept in a file that
 * only its owner may read (mode 600).
 */
final class Secret {

	private static final Logger logger = LoggerFactory.getLogger(Secret.class);

	private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

	private Secret() {
	}

	static String read(Path file) throws IOException {
		if (!Files.getPosixFilePermissions(file).equals(OWNER_ONLY)) {
			logger.warn("Izin berkas {} dikembalikan ke 600; sebelumnya pengguna lain dapat membacanya.", file);
			Files.setPosixFilePermissions(file, OWNER_ONLY);
		}
		return Files.readString(file).strip();
	}

	static void create(Path file) throws IOException {
		byte[] random = new byte[32];
		new SecureRandom().nextBytes(random);
		Path draft = file.resolveSibling(file.getFileName() + ".new");
		Files.deleteIfExists(draft);
		FileAttribute<?> ownerOnly = PosixFilePermissions.asFileAttribute(OWNER_ONLY);
		Files.createFile(draft, ownerOnly);
		Files.writeString(draft, Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n");
		Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
	}

}
