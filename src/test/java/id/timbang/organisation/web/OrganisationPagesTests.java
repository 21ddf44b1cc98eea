package id.timbang.organisation.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.TestPages;
import id.timbang.access.TestUsers;
import id.timbang.development.TestActions;
import id.timbang.organisation.TestOrganisations;
import id.timbang.period.PeriodId;
import id.timbang.period.Phase;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.UnitId;
import id.timbang.report.ReportDesk;
import id.timbang.result.ResultId;
import id.timbang.scoring.OrganisationPredicate;
import id.timbang.scoring.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
class OrganisationPagesTests {

	private static final Map<String, String> FILLED = Map.of("version", "0", "predicate", "GOOD", "basis",
			"Rencana aksi <b>selesai</b> sesuai.", "sources", "Bagian Organisasi");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestOrganisations fixture;

	@Autowired
	private TestActions actions;

	@Autowired
	private ReportDesk desk;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency agency;

	private Organisation org;

	private PeriodId period;

	private RequestPostProcessor camat;

	private RequestPostProcessor lurah;

	private RequestPostProcessor hr;

	@BeforeEach
	void makeMonth() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.period = this.fixture.month(Phase.CALIBRATION);
		this.camat = TestUsers.as(Organisations.actor(this.org.camat()));
		this.lurah = TestUsers.as(Organisations.actor(this.org.lurah()));
		this.hr = TestUsers.as(HR);
	}

	@Test
	void theLeaderAboveSetsItAndTheLeaderReadsIt() {
		Document list = get(list(), this.camat);
		assertThat(list.select("tbody th a").eachAttr("href")).containsExactly(path(this.org.kecamatan()),
				path(this.org.kelurahan()), path(this.org.neighbour()));
		assertThat(list.select("tbody tr:has(a[href=" + path(this.org.kelurahan()) + "])").text())
			.contains("Menunggu Anda");
		MvcTestResult set = post(path(this.org.kelurahan()), FILLED, this.camat);
		assertThat(set).hasRedirectedUrl(path(this.org.kelurahan()));
		Document page = get(path(this.org.kelurahan()), this.lurah);
		assertThat(page.select(".reason").text()).contains("Rencana aksi <b>selesai</b> sesuai.", "Ditetapkan");
		assertThat(page.text()).contains("Bagian Organisasi", "Anda memimpin unit ini");
		assertThat(page.select("main form")).isEmpty();
		assertThat(get(list(), this.lurah).select("tbody tr").eachText()).singleElement().asString().contains("Baik");
	}

	@Test
	void saysWhichRuleIsNotMetInWordsAndNumbers() {
		this.fixture.set(Organisations.actor(this.org.camat()), this.period, this.org.kelurahan(),
				OrganisationPredicate.GOOD);
		this.fixture.result(this.org.lurah(), this.period, Predicate.GOOD);
		this.fixture.result(this.org.employee(), this.period, Predicate.GOOD);
		this.fixture.result(this.org.colleague(), this.period, Predicate.VERY_GOOD);
		assertThat(get(path(this.org.kelurahan()), this.camat).text())
			.contains("Dengan kurang dari 5 predikat, pola ini hanya keterangan");
		for (String name : new String[] { "Pegawai Ketiga", "Pegawai Keempat" }) {
			this.fixture.result(this.organisations.appraised(name, this.org), this.period, Predicate.GOOD);
		}
		this.fixture.result(this.organisations.appraised("Pegawai Kelima", this.org), this.period, null);
		Document page = get(path(this.org.kelurahan()), this.camat);
		assertThat(page.select("#distribution ~ .summary-list > div").eachText()).containsExactly(
				"Baik menjadi kelompok terbesar terpenuhi paling sedikit 2 orang, sekarang 4 orang",
				"Baik tidak lebih dari 70 % belum terpenuhi paling banyak 3 orang, sekarang 4 orang",
				"Ada pegawai berpredikat Butuh Perbaikan dan/atau Kurang belum terpenuhi paling sedikit 1 orang, sekarang 0 orang");
		assertThat(page.select("tbody tr").eachText()).containsExactly("Sangat Baik 1", "Baik 4", "Butuh Perbaikan 0",
				"Kurang 0", "Sangat Kurang 0");
		assertThat(page.text()).contains("1 pegawai belum mempunyai predikat");
		assertThat(get(list(), this.camat).select("tbody tr:has(a[href=" + path(this.org.kelurahan()) + "])").text())
			.contains("belum terpenuhi");
	}

	@Test
	void withheldCountsAreExplained() {
		this.fixture.set(Organisations.actor(this.org.camat()), this.period, this.org.kelurahan(),
				OrganisationPredicate.VERY_POOR);
		this.fixture.result(this.org.lurah(), this.period, Predicate.VERY_GOOD);
		Document page = get(path(this.org.kelurahan()), this.lurah);
		assertThat(page.text()).contains("Sebaran tidak ditampilkan", "Tidak ada pegawai berpredikat Sangat Baik",
				"Butuh Perbaikan dan Kurang bersama-sama paling sedikit 10 %");
		assertThat(page.select("tbody")).isEmpty();
	}

	@Test
	void refusesBadInputAndKeepsTheRest() {
		refuses("predicate", "", "Pilih predikatnya");
		Map<String, String> nothing = Map.of("version", "0", "basis", "Pendek");
		assertThat(TestPages.document(post(path(this.org.kecamatan()), nothing, this.hr)).select(".field-error"))
			.hasSize(3);
		refuses("basis", "Pendek", "sedikitnya 20 huruf");
		refuses("basis", "x".repeat(2001), "paling banyak 2.000 huruf");
		refuses("sources", "x".repeat(501), "paling banyak 500 huruf");
	}

	private void refuses(String field, String value, String reason) {
		MvcTestResult refused = post(path(this.org.kelurahan()), with(field, value), this.camat);
		assertThat(refused).hasStatus(422);
		Document page = TestPages.document(refused);
		assertThat(page.select("#" + field + "-error").text()).contains(reason);
		assertThat(page.select("#sources").text()).isEqualTo(with(field, value).get("sources"));
	}

	@Test
	void hrNamesTheOfficialForARoot() {
		assertThat(get(path(this.org.kecamatan()), this.hr).text()).contains("Di atas unit ini tidak ada pimpinan");
		MvcTestResult refused = post(path(this.org.kecamatan()), FILLED, this.hr);
		assertThat(refused).hasStatus(422);
		assertThat(TestPages.document(refused).select("#official-error").text()).contains("Tulis nama dan jabatan");
		assertThat(post(path(this.org.kecamatan()), with("official", "x".repeat(151)), this.hr)).hasStatus(422);
		assertThat(post(path(this.org.kecamatan()), with("official", "Wali Kota"), this.hr))
			.hasRedirectedUrl(path(this.org.kecamatan()));
		assertThat(get(path(this.org.kecamatan()), this.camat).select(".reason").text())
			.contains("Ditetapkan Wali Kota; dicatat Admin Uji");
		assertThat(get(path(this.org.kelurahan()), this.hr).select("main form")).isEmpty();
		assertThat(post(path(this.org.kelurahan()), FILLED, this.hr)).hasStatus(403);
	}

	@Test
	void whatIsStaleComesBackAsTyped() {
		assertThat(post(path(this.org.kelurahan()), FILLED, this.camat)).hasStatus(302);
		MvcTestResult stale = post(path(this.org.kelurahan()), with("basis", "Satu target mundur ke bulan depan."),
				this.camat);
		assertThat(stale).hasStatus(409);
		Document page = TestPages.document(stale);
		assertThat(page.select("#basis").text()).isEqualTo("Satu target mundur ke bulan depan.");
		assertThat(page.select("input[name=version]").val()).isEqualTo("1");
		Map<String, String> again = with("basis", "Satu target mundur ke bulan depan.");
		again.put("version", "1");
		again.put("predicate", "POOR");
		assertThat(post(path(this.org.kelurahan()), again, this.camat)).hasStatus(302);
		assertThat(get(path(this.org.kelurahan()), this.lurah).select("#history ~ ol li").eachText()).satisfiesExactly(
				(now) -> assertThat(now).startsWith("Kurang"), (before) -> assertThat(before).startsWith("Baik"));
	}

	@Test
	void afterReleaseNothingIsSet() {
		this.fixture.move(this.period, Phase.RELEASED);
		assertThat(get(path(this.org.kelurahan()), this.camat).select("main form")).isEmpty();
		assertThat(get(list(), this.camat).text()).contains("Hasil sudah diumumkan");
		assertThat(post(path(this.org.kelurahan()), FILLED, this.camat)).hasStatus(409);
		assertThat(get(list(), TestUsers.as(Organisations.actor(this.org.employee()))).text())
			.contains("Tidak ada unit di sini");
	}

	@Test
	void releaseIsWarnedOfAndLinked() {
		Document confirm = get("/periods/" + this.period + "/phase?next=RELEASED", this.hr);
		assertThat(confirm.select("a[href=" + list() + "]").text()).contains("unit belum mempunyai predikat");
		assertThat(get("/periods/" + this.period, this.hr).select("a[href=" + list() + "]").text())
			.isEqualTo("Predikat kinerja unit");
	}

	@Test
	void theEvaluationFormSaysHowTheUnitPerformed() {
		ResultId result = this.actions.untold(this.org.employee(), UUID.randomUUID());
		assertThat(printed(result)).contains("belum ditetapkan (Unit " + this.org.mark() + "-A)")
			.doesNotContain("Pola distribusi predikat");
		PeriodId month = this.jdbc.sql("select period_id from result where result_id = ?")
			.param(result.resultId())
			.query((row, number) -> new PeriodId(Objects.requireNonNull(row.getObject(1, UUID.class))))
			.single();
		this.fixture.set(Organisations.actor(this.org.camat()), month, this.org.kelurahan(),
				OrganisationPredicate.EXCELLENT);
		assertThat(printed(result)).contains("Istimewa (Unit " + this.org.mark() + "-A)",
				"Sebagian besar Sangat Baik, tetapi tidak lebih dari 70 %");
		assertThat(printed(this.actions.untold(this.org.lurah(), UUID.randomUUID()))).contains(
				"rating hasil kerja sendiri sebagai pimpinan Unit " + this.org.mark() + "-A, yang belum ditetapkan");
	}

	@Test
	void isFoundFromTheListOfThoseWhomOneAppraises() {
		this.desk.open(this.org);
		Elements link = get("/assessments", this.camat).select("main a[href$=/organisations]");
		assertThat(link.text()).isEqualTo("Predikat kinerja unit");
		assertThat(get(link.attr("href"), this.camat).select("tbody th a").text()).contains("Unit " + this.org.mark());
	}

	private String printed(ResultId result) {
		return get("/results/" + result + "/print", this.hr).select("section[aria-labelledby=organisation]").text();
	}

	private String list() {
		return "/periods/" + this.period + "/organisations";
	}

	private String path(UnitId unit) {
		return list() + "/" + unit;
	}

	private static Map<String, String> with(String field, String value) {
		Map<String, String> fields = new HashMap<>(FILLED);
		fields.put(field, value);
		return fields;
	}

	private Document get(String path, RequestPostProcessor user) {
		return TestPages.document(this.mvc.get().uri(path).with(user).exchange());
	}

	private MvcTestResult post(String path, Map<String, String> fields, RequestPostProcessor user) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(path).with(user).with(csrf());
		fields.forEach(request::param);
		return request.exchange();
	}

}
