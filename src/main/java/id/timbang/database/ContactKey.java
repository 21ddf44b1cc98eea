package id.timbang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The key with which contacts of citizens are encrypted: 256 bits that are never in the
 * database. The operator gives it, or it is made once and kept in the data folder of the
 * embedded database. Without it no contact can be stored or read.
 */
public final class ContactKey {

	/** None was given, and there is no data folder. */
	public static final ContactKey NONE = new ContactKey(null);

	private static final Logger logger = LoggerFactory.getLogger(ContactKey.class);

	private static final int BYTES = 32;

	private final @Nullable SecretKey secret;

	private ContactKey(@Nullable SecretKey secret) {
		this.secret = secret;
	}

	/**
	 * Reads a key in Base64, of either alphabet, as {@code openssl rand -base64 32} and a
	 * {@link Secret} write it.
	 */
	public static ContactKey of(String text) {
		return new ContactKey(new SecretKeySpec(decode(text), "AES"));
	}

	/** The key in this file, which is made if there is none. */
	static ContactKey keptIn(Path file) throws IOException {
		if (Files.notExists(file)) {
			logger.info("Membuat kunci baru untuk kontak warga di {}", file);
			Secret.create(file);
		}
		return of(Secret.read(file));
	}

	private static byte[] decode(String text) {
		try {
			byte[] key = Base64.getUrlDecoder().decode(text.strip().replace('+', '-').replace('/', '_'));
			if (key.length == BYTES) {
				return key;
			}
		}
		catch (IllegalArgumentException ex) {
			// what was given is a secret: neither it nor a part of it is told
		}
		throw DatabaseFailure.noContactKey();
	}

	/** The key itself; empty where there is none. */
	public Optional<SecretKey> secret() {
		return Optional.ofNullable(this.secret);
	}

}
