package id.timbang.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The key that is never in the database. */
@ExtendWith(OutputCaptureExtension.class)
class ContactKeyTests {

	private static final String KEY = "+/+/+/+/+/+/+/+/+/+/+/+/+/+/+/+/+/+/+/+/+/8=";

	private static final String LOGGER = DatabaseConfiguration.class.getPackageName();

	private static final LoggingSystem LOGGING = LoggingSystem.get(ContactKeyTests.class.getClassLoader());

	@TempDir
	private Path folder;

	/** The commands of the jar, tried in the same process, say errors only. */
	@BeforeEach
	void letTheApplicationTalk() {
		LOGGING.setLogLevel(LOGGER, LogLevel.INFO);
	}

	@AfterEach
	void talkAsBefore() {
		LOGGING.setLogLevel(LOGGER, null);
	}

	@Test
	void readsBothAlphabetsOfBase64() {
		byte[] bytes = Base64.getDecoder().decode(KEY);
		for (String text : new String[] { KEY, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes),
				" " + KEY + "\n" }) {
			assertThat(ContactKey.of(text).secret().orElseThrow().getEncoded()).isEqualTo(bytes);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "rahasia", "bukan base64 sama sekali!", "MDEyMzQ1Njc4OWFiY2RlZg==",
			"MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWZn" })
	void refusesWhatIsNoKeyAndDoesNotRepeatIt(String text) {
		assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> ContactKey.of(text))
			.withMessageContaining("openssl rand -base64 32")
			.satisfies((failure) -> assertThat(failure).hasNoCause())
			.satisfies((failure) -> assertThat(failure).hasMessageNotContaining(text));
	}

	@Test
	void makesAnotherKeyForEveryFolder() throws Exception {
		ContactKey one = ContactKey.keptIn(this.folder.resolve("one"));
		ContactKey other = ContactKey.keptIn(this.folder.resolve("other"));
		assertThat(one.secret()).isNotEqualTo(other.secret());
		assertThat(ContactKey.keptIn(this.folder.resolve("one")).secret()).isEqualTo(one.secret());
	}

	@Test
	void refusesADamagedFile() throws Exception {
		Path file = this.folder.resolve("contact.key");
		ContactKey.keptIn(file);
		Files.writeString(file, "rusak");
		assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> ContactKey.keptIn(file))
			.withMessageContaining("contact.key");
	}

	@Test
	void anExternalServerHasTheKeyThatTheOperatorGives(CapturedOutput output) {
		context(KEY).run((context) -> assertThat(context.getBean(ContactKey.class).secret()).isPresent());
		assertThat(output).doesNotContain("timbang.contact.key").doesNotContain(KEY);
	}

	@Test
	void withoutOneItSaysSoOnce(CapturedOutput output) {
		context("").run((context) -> assertThat(context.getBean(ContactKey.class).secret()).isEmpty());
		assertThat(output).containsOnlyOnce("Kontak warga tidak ditawarkan karena timbang.contact.key kosong.");
	}

	private static ApplicationContextRunner context(String key) {
		return new ApplicationContextRunner().withUserConfiguration(DatabaseConfiguration.class)
			.withPropertyValues("spring.datasource.url=jdbc:postgresql://localhost/timbang",
					"timbang.contact.key=" + key);
	}

}
