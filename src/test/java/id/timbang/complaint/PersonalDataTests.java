package id.timbang.complaint;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonalDataTests {

	@ParameterizedTest
	@CsvSource({ "NIK saya 3374011505900001, NIK", "3374 0115 0590 0001, NIK", "NIP 19900515 201503 1 001, NIP",
			"199005152015031001, NIP", "hubungi 0812-3456-7890, PHONE", "081234567890, PHONE",
			"+62 812 3456 7890, PHONE", "(024) 7472345 atau 0247472345, PHONE",
			"surat ke budi.s@contoh.go.id ya, EMAIL" })
	void noticesWhatLooksLikeAPerson(String text, PersonalData expected) {
		assertThat(PersonalData.in(text)).containsExactly(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Antre dari pukul 08.00 sampai 11.30.", "Tanggal 13-10-2026, loket 2.",
			"Biaya Rp25.000, kuitansi 337401150590000.", "33740115059000011", "Loket @ kelurahan", "02 Oktober 2026" })
	void leavesEverythingElseAlone(String text) {
		assertThat(PersonalData.in(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "NIK 3374011505900001, HP 081234567890" })
	void noticesSeveral(String text) {
		assertThat(PersonalData.in(text)).containsExactly(PersonalData.NIK, PersonalData.PHONE);
	}

}
