package id.timbang.report;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EvidenceNameTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			register.pdf             | register.pdf
			REGISTER.PDF             | REGISTER.pdf
			C:\\Data\\register.pdf   | register.pdf
			../../etc/passwd         | passwd.pdf
			tagihan.exe              | tagihan.exe.pdf
			laporan                  | laporan.pdf
			''                       | bukti.pdf
			...                      | bukti.pdf
			.pdf                     | bukti.pdf
			a  b.pdf                 | a b.pdf
			gaji Rp 5.000.pdf        | gaji Rp 5.000.pdf
			""")
	void namesAFileAfterWhatItIs(String name, String expected) {
		assertThat(EvidenceName.ofFile(name, EvidenceFormat.PDF)).isEqualTo(expected);
	}

	@Test
	void leavesOutWhatNobodySees() {
		assertThat(EvidenceName.ofFile("a\u0000b\r\n\u202Efdp.\uD800c\u200B.pdf", EvidenceFormat.PDF))
			.isEqualTo("abfdp.c.pdf");
	}

	@Test
	void cutsLongNamesBeforeTheirEnding() {
		String cut = EvidenceName.ofFile("x".repeat(10_000) + ".jpeg", EvidenceFormat.JPEG);
		assertThat(cut).hasSize(EvidenceName.LONGEST).endsWith("x.jpeg");
		String whole = EvidenceName.ofFile("\uD83D\uDCC4".repeat(100) + ".pdf", EvidenceFormat.PDF);
		assertThat(whole.codePoints()).doesNotContain(0xD83D);
	}

	@Test
	void callsALinkByItsAddressUnlessSomebodySaysOtherwise() {
		assertThat(EvidenceName.ofLink("  Register  ", "https://a.go.id")).isEqualTo("Register");
		assertThat(EvidenceName.ofLink("\u0000 ", "https://a.go.id")).isEqualTo("https://a.go.id");
	}

}
