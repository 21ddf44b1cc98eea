package id.timbang.visit.web;

import java.io.UnsupportedEncodingException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.access.TestUsers;
import id.timbang.agency.TestAddress;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.UnitType;
import id.timbang.shared.Actor;
import id.timbang.visit.TestVisits;
import id.timbang.visit.VisitId;
import id.timbang.visit.VisitService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
class VisitPagesTests {

	private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private VisitService visits;

	@Autowired
	private TestVisits fixture;

	@Autowired
	private TestAddress address;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency agency;

	private Organisation org;

	private Actor officer;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.officer = TestVisits.officer(this.org.employee());
	}

	@Test
	void offersTheServicesOfTheOwnKindOfUnit() {
		String own = this.fixture.usual().toString();
		String other = this.fixture.service(UnitType.KECAMATAN).toString();
		Document page = get("/visits/new");
		assertThat(page.select("input[name=service]").eachAttr("value")).contains(own).doesNotContain(other);
		assertThat(page.select("#received").val()).isEqualTo("2026-10-13T09:00:00");
	}

	@Test
	void registersWithOneTapAndOneButton() {
		Document form = get("/visits/new");
		Map<String, String> fields = fields();
		fields.put("key", form.select("#key").val());
		fields.put("offered", form.select("#offered").val());
		MvcTestResult result = post("/visits", fields);
		assertThat(result).hasStatus3xxRedirection();
		Document slip = get(location(result));
		assertThat(slip.select(".slip").text()).contains("Unit " + this.org.mark() + "-A", "timbang.uji.example/r",
				"15 menit", "14 hari");
		assertThat(location(post("/visits", fields))).isEqualTo(location(result));
		assertThat(this.visits.count(this.officer)).isEqualTo(1);
	}

	@Test
	void theSlipLeadsToTheRatingOfTheVisit() throws Exception {
		VisitId id = this.fixture.registered(this.org.employee());
		Document slip = get("/visits/" + id + "/slip");
		String code = this.fixture.codeOf(id).text();
		assertThat(decode(slip)).isEqualTo(TestAddress.ADDRESS + "/r/" + code);
		assertThat(slip.select(".slip-code").text().replace("-", "")).isEqualTo(code);
	}

	@Test
	void refusesASlipWithoutAnAddressAndSaysWhatToDo() {
		VisitId id = this.fixture.registered(this.org.employee());
		this.address.withoutAddress(() -> {
			MvcTestResult result = request("/visits/" + id + "/slip");
			assertThat(result).hasStatus(409);
			assertThat(document(result).text()).contains("Slip belum dapat dicetak", "timbang.base-url")
				.doesNotContain(this.fixture.codeOf(id).grouped());
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			service  | ''               | Pilih layanan
			service  | bukan-layanan    | Pilih layanan
			service  | 00000000-0000-4000-8000-000000000000 | tidak ada di loket Anda
			received | ''               | Tulis kapan
			received | kemarin          | Tulis tanggal dan jam lengkap
			received | 2026-10-13T09:01 | tidak boleh di masa depan
			received | 2026-02-30T09:01 | Tulis tanggal dan jam lengkap
			received | +999999999-12-31T23:59 | Tulis tanggal dan jam lengkap
			key      | ''               | Muat ulang
			key      | x                | Muat ulang
			""")
	void refusesBadInputAndWritesNothing(String field, String value, String message) {
		Map<String, String> fields = fields();
		fields.put(field, value);
		MvcTestResult result = post("/visits", fields);
		assertThat(result).hasStatus(422);
		assertThat(document(result).select(".error-summary").text()).contains(message);
		if (!field.equals("service")) {
			assertThat(document(result).select("input[name=service][checked]").val()).isEqualTo(fields.get("service"));
		}
		assertThat(this.visits.count(this.officer)).isZero();
	}

	@Test
	void completesFromTheListAndCountsCorrections() {
		VisitId id = this.fixture.registered(this.org.employee());
		assertThat(get("/visits").select("form[action$=/complete] button").text()).isEqualTo("Selesaikan nomor 1");
		assertThat(post("/visits/" + id + "/complete", Map.of())).hasRedirectedUrl("/visits");
		assertThat(post("/visits/" + id + "/complete", Map.of())).hasStatus(409);
		String version = get("/visits/" + id).select("input[name=version]").val();
		assertThat(post("/visits/" + id + "/correct", Map.of("version", version))).hasStatus3xxRedirection();
		assertThat(post("/visits/" + id + "/correct", Map.of("version", version))).hasStatus(409);
		assertThat(get("/visits/" + id).select("dd").eachText()).contains("Selesai", "1");
	}

	@Test
	void saysWhatToDoBeforeTheFirstVisit() {
		this.fixture.usual();
		assertThat(get("/visits").text()).contains("Belum ada kunjungan", "Daftarkan warga pertama");
	}

	private Map<String, String> fields() {
		Map<String, String> fields = new TreeMap<>();
		fields.put("key", UUID.randomUUID().toString());
		fields.put("service", this.fixture.usual().toString());
		fields.put("received", "2026-10-13T09:00");
		fields.put("offered", "2026-10-13T09:00");
		return fields;
	}

	private static String decode(Document slip) throws Exception {
		Matcher run = RUN.matcher(slip.select(".slip-qr path").attr("d"));
		String[] viewBox = slip.select(".slip-qr").attr("viewBox").split(" ", -1);
		BitMatrix modules = new BitMatrix(Integer.parseInt(viewBox[2]) + 2 * Integer.parseInt(viewBox[0]));
		while (run.find()) {
			modules.setRegion(Integer.parseInt(run.group(1)), Integer.parseInt(run.group(2)),
					Integer.parseInt(run.group(3)), 1);
		}
		return new Decoder().decode(modules).getText();
	}

	private Document get(String path) {
		MvcTestResult result = request(path);
		assertThat(result).hasStatusOk();
		return document(result);
	}

	private MvcTestResult request(String path) {
		return this.mvc.get().uri(path).with(TestUsers.as(this.officer)).exchange();
	}

	private MvcTestResult post(String path, Map<String, String> fields) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri(path)
			.with(csrf())
			.with(TestUsers.as(this.officer));
		fields.forEach(request::param);
		return request.exchange();
	}

	private static String location(MvcTestResult result) {
		return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
	}

	private static Document document(MvcTestResult result) {
		try {
			return Jsoup.parse(result.getResponse().getContentAsString());
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
