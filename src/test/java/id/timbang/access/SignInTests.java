package id.timbang.access;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.shared.Role;
import jakarta.servlet.http.HttpSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
class SignInTests {

	private static final String PASSWORD = "kuda-laut-menari";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AccountService accounts;

	@Autowired
	private TestAgency agency;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestClock clock;

	private final String username = "u" + UUID.randomUUID();

	private AccountId account = AccountId.next();

	@BeforeEach
	void openAccount() {
		this.agency.setUp();
		this.account = this.accounts.open(HR,
				new NewAccount(this.username, "Budi Uji", null, Set.of(Role.EMPLOYEE), PASSWORD));
	}

	@Test
	void leadsToTheStartPage() {
		MvcTestResult result = signIn(this.username, PASSWORD);
		assertThat(result).hasStatus(302).hasRedirectedUrl("/");
		assertThat(this.mvc.get().uri("/").session(session(result))).hasStatusOk().bodyText().contains("Budi Uji");
	}

	@Test
	void givesTheSessionAnotherIdentifier() {
		MockHttpSession before = new MockHttpSession();
		String id = before.getId();
		MvcTestResult result = this.mvc.post()
			.uri("/login")
			.session(before)
			.with(csrf())
			.param("username", this.username)
			.param("password", PASSWORD)
			.exchange();
		assertThat(session(result).getId()).isNotEqualTo(id);
	}

	@Test
	void readsAUserNameWithSpacesAndInCapitals() {
		assertThat(signIn(" " + this.username.toUpperCase(Locale.ROOT) + " ", PASSWORD)).hasRedirectedUrl("/");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "salah", "nul\0", "\uD800", "' or 1=1 --" })
	void answersWrongPasswordsAndUnknownNamesAlike(String wrong) {
		assertThat(signIn(this.username, wrong + "x")).hasRedirectedUrl("/login?wrong");
		assertThat(signIn(wrong + "x", PASSWORD)).hasRedirectedUrl("/login?wrong");
	}

	@Test
	void answersAVeryLongPasswordLikeAWrongOne() {
		assertThat(signIn(this.username, "x".repeat(10_000))).hasRedirectedUrl("/login?wrong");
		assertThat(signIn("x".repeat(10_000), "x")).hasRedirectedUrl("/login?wrong");
	}

	@Test
	void answersADisabledAccountLikeAnUnknownOne() {
		this.accounts.changeAccess(HR, this.account, Set.of(Role.EMPLOYEE), false);
		assertThat(signIn(this.username, PASSWORD)).hasRedirectedUrl("/login?wrong");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void restsAfterFiveFailuresWhetherTheNameExistsOrNot(boolean exists) {
		String name = exists ? this.username : "tidak-ada-" + UUID.randomUUID();
		for (int failure = 0; failure < SignInThrottle.MOST_FAILURES; failure++) {
			assertThat(signIn(name, "salah")).hasRedirectedUrl("/login?wrong");
		}
		assertThat(signIn(name, PASSWORD)).hasRedirectedUrl("/login?resting");
	}

	@Test
	void wakesUpAfterFifteenMinutes() {
		for (int failure = 0; failure <= SignInThrottle.MOST_FAILURES; failure++) {
			signIn(this.username, "salah");
		}
		this.clock.pass(SignInThrottle.REST.minusSeconds(1));
		assertThat(signIn(this.username, PASSWORD)).hasRedirectedUrl("/login?resting");
		this.clock.pass(Duration.ofSeconds(1));
		assertThat(signIn(this.username, PASSWORD)).hasRedirectedUrl("/");
	}

	@Test
	void forgetsFailuresAfterASuccess() {
		for (int round = 0; round < 3; round++) {
			signIn(this.username, "salah");
			signIn(this.username, "salah");
			assertThat(signIn(this.username, PASSWORD)).hasRedirectedUrl("/");
		}
	}

	@Test
	void needsATokenOfOurOwnPage() {
		assertThat(this.mvc.post().uri("/login").param("username", this.username).param("password", PASSWORD))
			.hasRedirectedUrl("/login?expired");
		assertThat(this.mvc.post()
			.uri("/login")
			.with(csrf().useInvalidToken())
			.param("username", this.username)
			.param("password", PASSWORD)).hasStatus(403);
	}

	@Test
	void letsAOneTimePasswordOpenNothingButItsReplacement() {
		AccountSlip slip = slip();
		MockHttpSession session = session(signIn(slip.username(), slip.oneTimePassword()));
		assertThat(this.mvc.get().uri("/").session(session)).hasRedirectedUrl("/password");
		assertThat(this.mvc.get().uri("/team").session(session)).hasRedirectedUrl("/password");
		assertThat(change(session, slip.oneTimePassword(), "gajah-terbang-rendah")).hasRedirectedUrl("/");
		assertThat(this.mvc.get().uri("/").session(session)).hasStatusOk();
		assertThat(signIn(slip.username(), slip.oneTimePassword())).hasRedirectedUrl("/login?wrong");
		assertThat(signIn(slip.username(), "gajah-terbang-rendah")).hasRedirectedUrl("/");
	}

	@Test
	void refusesAOneTimePasswordAfterFourteenDays() {
		AccountSlip slip = slip();
		this.clock.pass(AccountService.ONE_TIME_PASSWORD_LIFE);
		assertThat(signIn(slip.username(), slip.oneTimePassword())).hasRedirectedUrl("/login?outdated");
		assertThat(signIn(slip.username(), "salah")).hasRedirectedUrl("/login?wrong");
	}

	@Test
	void aResetEndsTheRestAndTheSessions() {
		MockHttpSession session = session(signIn(this.username, PASSWORD));
		for (int failure = 0; failure <= SignInThrottle.MOST_FAILURES; failure++) {
			signIn(this.username, "salah");
		}
		AccountSlip slip = this.accounts.resetPassword(HR, this.account);
		assertThat(this.mvc.get().uri("/").session(session)).hasRedirectedUrl("/login?expired");
		assertThat(signIn(this.username, slip.oneTimePassword())).hasRedirectedUrl("/");
	}

	@Test
	void refusesWeakPasswordsNextToTheField() {
		MockHttpSession session = session(signIn(this.username, PASSWORD));
		assertThat(change(session, PASSWORD, "pendek")).hasStatus(422).bodyText().contains("terlalu pendek");
		assertThat(change(session, PASSWORD, PASSWORD)).hasStatus(422).bodyText().contains("harus berbeda");
		assertThat(change(session, "bukan ini", "gajah-terbang-rendah")).hasStatus(422)
			.bodyText()
			.contains("sekarang tidak cocok")
			.doesNotContain("gajah-terbang-rendah");
	}

	@Test
	void aNewPasswordEndsAllOtherSessions() {
		MockHttpSession elsewhere = session(signIn(this.username, PASSWORD));
		MockHttpSession here = session(signIn(this.username, PASSWORD));
		assertThat(change(here, PASSWORD, "gajah-terbang-rendah")).hasRedirectedUrl("/");
		assertThat(this.mvc.get().uri("/").session(elsewhere)).hasRedirectedUrl("/login?expired");
		assertThat(this.mvc.get().uri("/").session(here)).hasStatusOk();
	}

	@Test
	void restsAfterFiveGuessesOfThePresentPassword() {
		MockHttpSession session = session(signIn(this.username, PASSWORD));
		for (int failure = 0; failure < SignInThrottle.MOST_FAILURES; failure++) {
			assertThat(change(session, "salah", "gajah-terbang-rendah")).bodyText().contains("sekarang tidak cocok");
		}
		assertThat(change(session, PASSWORD, "gajah-terbang-rendah")).hasStatus(422)
			.bodyText()
			.contains("Terlalu banyak percobaan");
		assertThat(signIn(this.username, PASSWORD)).hasRedirectedUrl("/login?resting");
		this.clock.pass(SignInThrottle.REST);
		assertThat(change(session, PASSWORD, "gajah-terbang-rendah")).hasRedirectedUrl("/");
	}

	@Test
	void sendsAStrictContentPolicy() {
		assertThat(this.mvc.get().uri("/login")).headers()
			.hasValue("Content-Security-Policy",
					"default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; "
							+ "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
	}

	private AccountSlip slip() {
		EmployeeId employee = this.organisations.kecamatan().employee();
		return this.accounts.openForEmployees(HR, Set.of(employee)).slips().get(0);
	}

	private MvcTestResult signIn(String name, String password) {
		return this.mvc.post()
			.uri("/login")
			.with(csrf())
			.param("username", name)
			.param("password", password)
			.exchange();
	}

	private MvcTestResult change(MockHttpSession session, String present, String wanted) {
		return this.mvc.post()
			.uri("/password")
			.session(session)
			.with(csrf())
			.param("currentPassword", present)
			.param("newPassword", wanted)
			.param("repeatedPassword", wanted)
			.exchange();
	}

	private static MockHttpSession session(MvcTestResult result) {
		HttpSession session = result.getRequest().getSession();
		return (MockHttpSession) Objects.requireNonNull(session);
	}

}
