package id.timbang.access;

import id.timbang.shared.RuleException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class PasswordRulesTests {

	@ParameterizedTest
	@CsvSource({ "kuda-laut, tooShort", "1234567890, guessable", "BerAKHLAK123, guessable", "aaaaaaaaaaaa, guessable",
			"saya-lurah-2026, containsUsername", "saya-LURAH-2026, containsUsername" })
	void refusesWeakPasswords(String password, String reason) {
		assertRefused(password, reason);
	}

	@Test
	void countsBytesBecauseBcryptReadsNoMore() {
		assertRefused("é".repeat(20) + "x".repeat(33), "tooLong");
		assertThatNoException().isThrownBy(() -> PasswordRules.check("éab".repeat(10) + "x".repeat(32), "lurah"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "kuda laut menari", "banyumanik-2026", "p4nj4ng sekali kata sandinya" })
	void admitsOthers(String password) {
		assertThatNoException().isThrownBy(() -> PasswordRules.check(password, "lurah"));
	}

	@Test
	void slipsHoldDifferentPasswordsWithoutLookalikes() {
		assertThat(OneTimePassword.next()).matches("[2-9A-HJ-NP-TV-Z]{4}(-[2-9A-HJ-NP-TV-Z]{4}){2}")
			.isNotEqualTo(OneTimePassword.next());
	}

	private static void assertRefused(String password, String reason) {
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> PasswordRules.check(password, "lurah"))
			.satisfies((refusal) -> assertThat(refusal.messageKey()).isEqualTo("access.password." + reason));
	}

}
