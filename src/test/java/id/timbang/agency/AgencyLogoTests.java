package id.timbang.agency;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import id.timbang.shared.RuleException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AgencyLogoTests {

	@ParameterizedTest
	@CsvSource({ "png, image/png", "jpg, image/jpeg" })
	void knowsItsTypeByItsContent(String format, String type) {
		assertThat(AgencyLogo.read(TestImages.image(format, 40, 30)).type()).isEqualTo(type);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<svg xmlns='http://www.w3.org/2000/svg'/>", "\u0089PNG\r\n\u001a\n", "GIF89a" })
	void isNothingButAnImage(String content) {
		refuses(content.getBytes(StandardCharsets.ISO_8859_1), "agency.logo.noImage");
	}

	@Test
	void isNoOtherImage() {
		refuses(TestImages.image("gif", 40, 40), "agency.logo.noImage");
	}

	@Test
	void isSmall() {
		byte[] image = TestImages.image("png", 40, 40);
		assertThat(AgencyLogo.read(Arrays.copyOf(image, AgencyLogo.MOST_BYTES)).content())
			.hasSize(AgencyLogo.MOST_BYTES);
		refuses(Arrays.copyOf(image, AgencyLogo.MOST_BYTES + 1), "agency.logo.tooLarge");
	}

	@ParameterizedTest
	@CsvSource({ "2001, 1", "1, 2001" })
	void isNotHugeWhenUnpacked(int width, int height) {
		assertThat(AgencyLogo.read(TestImages.image("png", 2000, 1))).isNotNull();
		refuses(TestImages.image("png", width, height), "agency.logo.tooWide");
	}

	@Test
	void anotherImageHasAnotherDigest() {
		assertThat(AgencyLogo.read(TestImages.image("png", 40, 40)).digest())
			.isNotEqualTo(AgencyLogo.read(TestImages.image("png", 40, 41)).digest())
			.isEqualTo(AgencyLogo.read(TestImages.image("png", 40, 40)).digest());
	}

	private static void refuses(byte[] file, String reason) {
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> AgencyLogo.read(file))
			.satisfies((refusal) -> assertThat(refusal.messageKey()).isEqualTo(reason))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("logo"));
	}

}
