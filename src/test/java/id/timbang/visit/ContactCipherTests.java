package id.timbang.visit;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

import id.timbang.TestDatabase;
import id.timbang.database.ContactKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ContactCipherTests {

	private static final Contact CONTACT = new Contact("081234567890");

	private final VisitId visit = VisitId.next();

	private final ContactCipher cipher = new ContactCipher(ContactKey.of(TestDatabase.CONTACT_KEY));

	@ParameterizedTest
	@ValueSource(strings = { "081234567890", "nama@contoh.id",
			"nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn@contoh.id" })
	void readsWhatItSealedWhoseLengthTellsNothing(String text) {
		byte[] sealed = this.cipher.seal(this.visit, new Contact(text));
		assertThat(sealed).hasSize(160);
		assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(text);
		assertThat(this.cipher.open(this.visit, sealed)).contains(new Contact(text));
	}

	@Test
	void theSameContactNeverLooksTheSame() {
		assertThat(this.cipher.seal(this.visit, CONTACT)).isNotEqualTo(this.cipher.seal(this.visit, CONTACT));
	}

	@Test
	void readsNothingOfAnotherVisit() {
		assertThat(this.cipher.open(VisitId.next(), this.cipher.seal(this.visit, CONTACT))).isEmpty();
	}

	@Test
	void readsNothingWithAnotherKey() {
		ContactCipher other = new ContactCipher(ContactKey.of("A".repeat(43)));
		byte[] sealed = this.cipher.seal(this.visit, CONTACT);
		assertThat(other.open(this.visit, sealed)).isEmpty();
		assertThat(other.open(this.visit, other.seal(this.visit, CONTACT))).contains(CONTACT);
	}

	@Test
	void readsNothingThatWasChanged() {
		byte[] sealed = this.cipher.seal(this.visit, CONTACT);
		assertThat(IntStream.range(0, sealed.length)).allSatisfy((place) -> {
			byte[] changed = sealed.clone();
			changed[place] ^= 1;
			assertThat(this.cipher.open(this.visit, changed)).isEmpty();
		});
	}

	@Test
	void withoutAKeyItNeitherReadsNorSeals() {
		ContactCipher keyless = new ContactCipher(ContactKey.NONE);
		assertThat(keyless.isReady()).isFalse();
		assertThat(this.cipher.isReady()).isTrue();
		assertThat(keyless.open(this.visit, this.cipher.seal(this.visit, CONTACT))).isEmpty();
		assertThatIllegalStateException().isThrownBy(() -> keyless.seal(this.visit, CONTACT));
	}

}
