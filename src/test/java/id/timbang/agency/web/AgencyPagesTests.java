package id.timbang.agency.web;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.access.TestUsers;
import id.timbang.agency.AgencyService;
import id.timbang.agency.Characteristic;
import id.timbang.agency.TestImages;
import id.timbang.personnel.Organisations;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
class AgencyPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AgencyService agency;

	@Autowired
	private TestAgency testAgency;

	@Autowired
	private Organisations organisations;

	@BeforeEach
	void setUp() {
		this.testAgency.setUp();
	}

	/** All tests have this agency in common. */
	@AfterEach
	void putBack() {
		this.agency.rename(HR, version(), "Instansi Uji");
		this.agency.changeLogo(HR, version(), null);
		this.agency.tellRespondentsApart(HR, version(), null);
	}

	@Test
	void showsAnotherNameOnEveryPage() {
		assertThat(rename(version(), "Pemerintah Kota Uji")).hasRedirectedUrl("/agency");
		assertThat(this.mvc.get().uri("/password").with(TestUsers.as(HR))).bodyText().contains("Pemerintah Kota Uji");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "ab", "\u0000", "   " })
	void wantsAName(String name) {
		assertThat(rename(version(), name)).hasStatus(422);
		assertThat(this.agency.profile())
			.hasValueSatisfying((profile) -> assertThat(profile.name()).isEqualTo("Instansi Uji"));
	}

	@Test
	void aNameMayBeOfTwoHundredLettersAndNotMore() {
		assertThat(rename(version(), "x".repeat(200))).hasRedirectedUrl("/agency");
		assertThat(rename(version(), "x".repeat(201))).hasStatus(422);
	}

	/** Nobody is surprised by it: it is off until HR says so (S14). */
	@Test
	void tellsOfficersApartOnlyWhenAsked() {
		assertThat(this.agency.tellsOfficersApart()).isFalse();
		long version = version();
		assertThat(apart(version, true)).hasRedirectedUrl("/agency");
		assertThat(this.agency.tellsOfficersApart()).isTrue();
		assertThat(this.mvc.get().uri("/agency").with(TestUsers.as(HR))).bodyText().contains("Hitung per unit saja");
		assertThat(apart(version, false)).hasStatus(409);
		assertThat(apart(version(), false)).hasRedirectedUrl("/agency");
		assertThat(this.agency.tellsOfficersApart()).isFalse();
	}

	@Test
	void tellsRespondentsApartByWhatIsChosen() {
		assertThat(this.agency.characteristic()).isEmpty();
		long version = version();
		assertThat(respondents(version, "AGE")).hasRedirectedUrl("/agency");
		assertThat(this.agency.characteristic()).hasValue(Characteristic.AGE);
		assertThat(chosen()).isEqualTo("AGE");
		assertThat(this.mvc.get().uri("/method").with(TestUsers.as(HR))).bodyText()
			.contains("Jawaban warga dirinci menurut usia");
		assertThat(respondents(version, "SEX")).hasStatus(409);
		assertThat(respondents(version(), "HEIGHT")).hasStatus(400);
		assertThat(respondents(version(), "")).hasRedirectedUrl("/agency");
		assertThat(this.agency.characteristic()).isEmpty();
		assertThat(chosen()).isEmpty();
		assertThat(this.mvc.get().uri("/method").with(TestUsers.as(HR))).bodyText()
			.contains("Jawaban warga tidak dirinci menurut");
	}

	private String chosen() {
		return Jsoup.parse(content(this.mvc.get().uri("/agency").with(TestUsers.as(HR)).exchange()))
			.select("[name=characteristic][checked]")
			.attr("value");
	}

	private MvcTestResult respondents(long version, String characteristic) {
		return this.mvc.post()
			.uri("/agency/respondents")
			.param("version", Long.toString(version))
			.param("characteristic", characteristic)
			.with(TestUsers.as(HR))
			.with(csrf())
			.exchange();
	}

	private static String content(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private MvcTestResult apart(long version, boolean apart) {
		return this.mvc.post()
			.uri("/agency/satisfaction")
			.param("version", Long.toString(version))
			.param("apart", Boolean.toString(apart))
			.with(TestUsers.as(HR))
			.with(csrf())
			.exchange();
	}

	@Test
	void aStaleFormIsAConflict() {
		long version = version();
		rename(version, "Pemerintah Kota Uji");
		assertThat(rename(version, "Lain")).hasStatus(409);
		assertThat(upload(version, TestImages.image("png", 40, 40))).hasStatus(409);
	}

	@Test
	void showsItsOwnSign() {
		byte[] image = TestImages.image("png", 40, 40);
		assertThat(upload(version(), image)).hasRedirectedUrl("/agency");
		String digest = this.agency.logo().orElseThrow().digest();
		assertThat(this.mvc.get().uri("/agency").with(TestUsers.as(HR))).bodyText()
			.contains("/agency/logo?v=" + digest)
			.doesNotContain("/img/logo");
		MvcTestResult result = logo(null);
		assertThat(result).hasStatusOk().hasContentType("image/png").body().isEqualTo(image);
		assertThat(result).headers()
			.hasValue("X-Content-Type-Options", "nosniff")
			.hasValue(HttpHeaders.CACHE_CONTROL, "max-age=31536000, private");
		String tag = Objects.requireNonNull(result.getResponse().getHeader(HttpHeaders.ETAG));
		assertThat(logo(tag)).hasStatus(304);
		upload(version(), TestImages.image("jpg", 40, 40));
		assertThat(logo(tag)).hasStatusOk().hasContentType("image/jpeg");
	}

	@Test
	void showsOursWhenThereIsNone() {
		upload(version(), TestImages.image("png", 40, 40));
		assertThat(this.mvc.post()
			.uri("/agency/logo/remove")
			.with(TestUsers.as(HR))
			.with(csrf())
			.param("version", Long.toString(version()))).hasRedirectedUrl("/agency");
		assertThat(logo(null)).hasStatus(404);
		assertThat(this.mvc.get().uri("/agency").with(TestUsers.as(HR))).bodyText().contains("/img/logo");
	}

	@Test
	void refusesWhatIsNoImageAtItsField() {
		assertThat(upload(version(), "<svg/>".getBytes(StandardCharsets.UTF_8))).hasStatus(422)
			.bodyText()
			.contains("bukan gambar PNG");
		assertThat(upload(version(), new byte[0])).hasStatus(422).bodyText().contains("Pilih berkas lambang.");
		assertThat(this.mvc.post()
			.uri("/agency/logo")
			.with(TestUsers.as(HR))
			.with(csrf())
			.param("version", "0")
			.param("logo", "teks")).hasStatus(422);
		assertThat(this.agency.logo()).isEmpty();
	}

	private MvcTestResult logo(@Nullable String tag) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.get()
			.uri("/agency/logo")
			.with(TestUsers.as(Organisations.actor(this.organisations.kecamatan().employee())));
		return ((tag != null) ? request.header(HttpHeaders.IF_NONE_MATCH, tag) : request).exchange();
	}

	private MvcTestResult rename(long version, String name) {
		return this.mvc.post()
			.uri("/agency")
			.with(TestUsers.as(HR))
			.with(csrf())
			.param("version", Long.toString(version))
			.param("agency", name)
			.exchange();
	}

	private MvcTestResult upload(long version, byte[] file) {
		return this.mvc.post()
			.uri("/agency/logo")
			.multipart()
			.file(new MockMultipartFile("logo", "logo.png", "text/html", file))
			.with(TestUsers.as(HR))
			.with(csrf())
			.param("version", Long.toString(version))
			.exchange();
	}

	private long version() {
		return this.agency.page(HR).version();
	}

}
