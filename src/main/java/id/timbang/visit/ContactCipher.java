package id.timbang.visit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

import id.timbang.database.ContactKey;
import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;

/**
 * Encrypts contacts with AES-256-GCM, so that nobody reads or changes one without the
 * key. The visit stands inside, because the library takes no associated data: what was
 * moved to another visit cannot be read there. All are of the same length, so that it
 * does not tell a number from an address.
 */
@Component
class ContactCipher {

	private static final int VISIT = 2 * Long.BYTES;

	private static final int CONTACT = 112;

	private final @Nullable BytesEncryptor encryptor;

	ContactCipher(ContactKey key) {
		this.encryptor = key.secret().map((secret) -> AesGcmBytesEncryptor.withSecretKey(secret).build()).orElse(null);
	}

	/** Whether there is a key. */
	boolean isReady() {
		return this.encryptor != null;
	}

	/** Only with a key. */
	byte[] seal(VisitId visit, Contact contact) {
		if (this.encryptor == null) {
			throw new IllegalStateException("no key for contacts");
		}
		ByteBuffer plain = ByteBuffer.allocate(VISIT + CONTACT)
			.putLong(visit.visitId().getMostSignificantBits())
			.putLong(visit.visitId().getLeastSignificantBits())
			.put(contact.text().getBytes(StandardCharsets.US_ASCII));
		return this.encryptor.encrypt(plain.array());
	}

	/**
	 * Reads a contact; empty if it was encrypted with another key, for another visit, or
	 * was changed since.
	 */
	Optional<Contact> open(VisitId visit, byte[] sealed) {
		if (this.encryptor == null) {
			return Optional.empty();
		}
		try {
			ByteBuffer plain = ByteBuffer.wrap(this.encryptor.decrypt(sealed));
			VisitId owner = new VisitId(new UUID(plain.getLong(), plain.getLong()));
			String text = StandardCharsets.US_ASCII.decode(plain).toString().replace("\0", "");
			return owner.equals(visit) ? Optional.of(new Contact(text)) : Optional.empty();
		}
		catch (IllegalStateException ex) {
			// how the library says that the tag does not fit
			return Optional.empty();
		}
	}

}
