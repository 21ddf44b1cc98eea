package id.timbang.agency;

import java.net.URI;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PublicAddressTests {

	@ParameterizedTest
	@ValueSource(strings = { "http://localhost", "http://localhost:8080", "https://127.0.0.1", "http://0.0.0.0:80" })
	void anAddressOfThisComputerIsNone(String url) {
		assertThat(PublicAddress.isPublic(profile(url, false))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://timbang.example", "http://10.1.2.3:8080" })
	void anyOtherAddressWillDo(String url) {
		assertThat(PublicAddress.isPublic(profile(url, false))).isTrue();
	}

	@Test
	void theDemonstrationIsTriedOnOneComputer() {
		assertThat(PublicAddress.isPublic(profile("http://localhost:8080", true))).isTrue();
	}

	private static AgencyProfile profile(String url, boolean demo) {
		return new AgencyProfile("Instansi", AgencyProfile.ZONES.get(0), URI.create(url), Duration.ZERO, demo);
	}

}
