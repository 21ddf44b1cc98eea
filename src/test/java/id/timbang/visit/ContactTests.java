package id.timbang.visit;

import java.util.UUID;

import id.timbang.service.ServiceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ContactTests {

	@ParameterizedTest
	@CsvSource({ "081234567890, 081234567890", "0812-3456-7890, 081234567890", "0812 3456 7890, 081234567890",
			"+62 812 3456 7890, +6281234567890", "62 812.3456.7890, 6281234567890", "(024) 8412345, 0248412345",
			"0895123456789, 0895123456789", "nama@contoh.id, nama@contoh.id",
			"Nama.Kedua+loket@surat.contoh.go.id, Nama.Kedua+loket@surat.contoh.go.id" })
	void readsNumbersAndAddresses(String typed, String contact) {
		assertThat(Contact.typed(typed)).contains(new Contact(contact));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "3374011201900001", "6271011201900001", "199001012015031001", "0812",
			"00812345678", "+65 8123 4567", "+1 212 555 0100", "08123456789012", "٠٨١٢٣٤٥٦٧٨٩٠",
			"0812-3456-7890 (ibunya)", "0812-3456-7890, 0813-1111-2222", "Ibu Siti, RT 02", "nama@contoh",
			"nama@contoh..id", "nama @contoh.id", "nama@-contoh.id", "a@b.id dan c@d.id", "<b>@contoh.id",
			"nama@contoh.id\nBcc: x@y.id" })
	void refusesEverythingElse(String typed) {
		assertThat(Contact.typed(typed)).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> new Contact(typed));
	}

	@Test
	void refusesAnAddressThatIsTooLong() {
		String domain = "@contoh.id";
		String longest = "n".repeat(Contact.LONGEST - domain.length()) + domain;
		assertThat(Contact.typed(longest)).isPresent();
		assertThat(Contact.typed("n" + longest)).isEmpty();
	}

	@Test
	void tellsNoLogWhatItIs() {
		NewVisit visit = new NewVisit(UUID.randomUUID(), new ServiceId(UUID.randomUUID()), null,
				new Contact("081234567890"));
		assertThat(visit.toString()).doesNotContain("0812");
	}

}
