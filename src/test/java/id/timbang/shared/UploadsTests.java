package id.timbang.shared;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class UploadsTests {

	@Autowired
	private Uploads uploads;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private TestAgency agency;

	private final Actor actor = new Actor(UUID.randomUUID(), null, "Sari", Set.of(Role.HR_ADMIN));

	@BeforeEach
	void setUpTheAgency() {
		this.agency.setUp();
	}

	@Test
	void handsAFileOverOnce() {
		UUID id = keep("uji", "isi");
		assertThat(take(this.actor, "uji", id)).isEqualTo("isi");
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> take(this.actor, "uji", id));
	}

	@Test
	void keepsTheLatestFileForEachPurpose() {
		UUID first = keep("uji", "pertama");
		UUID other = keep("lain", "lain");
		UUID second = keep("uji", "kedua");
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> take(this.actor, "uji", first));
		assertThat(take(this.actor, "uji", second)).isEqualTo("kedua");
		assertThat(take(this.actor, "lain", other)).isEqualTo("lain");
	}

	@Test
	void givesAFileToNobodyElseAndForNothingElse() {
		UUID id = keep("uji", "isi");
		Actor somebody = new Actor(UUID.randomUUID(), null, "Budi", Set.of(Role.HR_ADMIN));
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> take(somebody, "uji", id));
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> take(this.actor, "lain", id));
		assertThat(take(this.actor, "uji", id)).isEqualTo("isi");
	}

	@Test
	void keepsWhatWasTakenInVain() {
		UUID id = keep("uji", "isi");
		this.transaction.executeWithoutResult((status) -> {
			this.uploads.take(this.actor, "uji", id);
			status.setRollbackOnly();
		});
		assertThat(take(this.actor, "uji", id)).isEqualTo("isi");
	}

	@Test
	void belongsToTheTransactionOfItsUser() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.uploads.keep(this.actor, "uji", new byte[0]));
	}

	private UUID keep(String purpose, String content) {
		byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
		return Objects
			.requireNonNull(this.transaction.execute((status) -> this.uploads.keep(this.actor, purpose, bytes)));
	}

	private String take(Actor taker, String purpose, UUID id) {
		byte[] bytes = this.transaction.execute((status) -> this.uploads.take(taker, purpose, id));
		return new String(Objects.requireNonNull(bytes), StandardCharsets.UTF_8);
	}

}
