package id.timbang.feedback.web;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestAgency;
import id.timbang.access.TestUsers;
import id.timbang.feedback.NewRating;
import id.timbang.feedback.PastRating;
import id.timbang.feedback.RatingService;
import id.timbang.feedback.Respondent;
import id.timbang.feedback.SatisfactionService;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.UnitDetails;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitService;
import id.timbang.personnel.UnitType;
import id.timbang.scoring.ServiceElement;
import id.timbang.visit.TestVisits;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
class FollowUpPagesTests {

	private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 14);

	private static final String MONTHS = "?from=2026-01&until=2026-09";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SatisfactionService satisfaction;

	@Autowired
	private RatingService ratings;

	@Autowired
	private UnitService units;

	@Autowired
	private TestVisits visits;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency agency;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private JdbcClient jdbc;

	private Organisation org;

	private RequestPostProcessor lurah;

	private String page;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.visits.usual();
		this.lurah = TestUsers.as(Organisations.actor(this.org.lurah()));
		this.page = "/units/" + this.org.kelurahan() + "/satisfaction/follow-up";
	}

	@Test
	void listsTheThreeWeakestElementsTheWeakestFirst() {
		rate(10);
		Document satisfaction = document(get(this.lurah, "/units/" + this.org.kelurahan() + "/satisfaction" + MONTHS));
		assertThat(satisfaction.select("a[href='" + this.page + MONTHS + "']").text())
			.isEqualTo("Rencana tindak lanjut");
		Document page = document(get(this.lurah, this.page + MONTHS));
		assertThat(page.select("section h2").eachText()).containsExactly("Waktu penyelesaian", "Biaya atau tarif",
				"Sarana dan prasarana");
		assertThat(page.select("section p.quiet").eachText()).containsExactly("Rata-rata 1,000", "Rata-rata 2,000",
				"Rata-rata 3,000");
		assertThat(page.select("section a").eachText()).containsOnly("Tulis rencana");
		assertThat(page.select("table")).isEmpty();
	}

	@Test
	void theLeaderWritesWhatIsPlannedAndLaterWhatWasDone() {
		rate(10);
		assertThat(write("COMPLETION_TIME", 0, Map.of())).hasStatus3xxRedirection()
			.hasRedirectedUrl(this.page + MONTHS);
		assertThat(write("COMPLETION_TIME", 1, Map.of("done", "Loket kedua dibuka sejak 2 November.")))
			.hasStatus3xxRedirection();
		Document page = document(get(TestUsers.as(HR), this.page + MONTHS));
		assertThat(page.select("section:first-of-type dd").eachText()).startsWith("Membuka loket kedua pada jam sibuk.",
				"Kepala Seksi Pelayanan Umum", "November 2026", "Loket kedua dibuka sejak 2 November.");
		assertThat(page.select("section:first-of-type a").text()).isEqualTo("Ubah rencana");
		assertThat(page.select("table tbody tr").eachText()).containsExactly("Januari 2026 sampai September 2026 1 1");
		assertThat(this.jdbc
			.sql("select details[6] || ' ' || details[8] from audit_entry where subject_id = :unit"
					+ " and action = 'audit.followUp.written' order by occurred_at, details[8]")
			.param("unit", this.org.kelurahan().unitId())
			.query(String.class)
			.list()).containsExactly("Kepala Seksi Pelayanan Umum ",
					"Kepala Seksi Pelayanan Umum Loket kedua dibuka sejak 2 November.");
	}

	@ParameterizedTest
	@CsvSource({ "planned, Singkat, 10 sampai 1000", "responsible, KS, 3 sampai 150", "due, '', Pilih bulannya",
			"due, 2025-12, mulai Januari 2026", "due, 999999-01, Tulis tahun dan bulan",
			"due, besok, Tulis tahun dan bulan" })
	void saysWhatIsWrongBesideTheFieldAndKeepsWhatWasTyped(String field, String typed, String message) {
		rate(10);
		MvcTestResult result = write("COMPLETION_TIME", 0, Map.of(field, typed));
		assertThat(result).hasStatus(422);
		Document page = document(result);
		assertThat(page.select("#" + field + "-error").text().replace(".", "")).contains(message);
		assertThat(page.select("#" + field).val()).isEqualTo(typed);
		assertThat(page.select("[name=version]").val()).isEqualTo("0");
		assertThat(document(get(this.lurah, this.page + MONTHS)).select("section dl")).isEmpty();
	}

	@Test
	void whoComesSecondKeepsWhatWasTypedAndReadsTheOther() {
		rate(10);
		write("COMPLETION_TIME", 0, Map.of());
		MvcTestResult second = write("COMPLETION_TIME", 0, Map.of("planned", "Menambah satu petugas loket."));
		assertThat(second).hasStatus(409);
		assertThat(document(second).select("#planned").val()).isEqualTo("Menambah satu petugas loket.");
		assertThat(document(second).select("[name=version]").val()).isEqualTo("1");
		write("COMPLETION_TIME", 1, Map.of());
		assertThat(write("COMPLETION_TIME", 1, Map.of())).hasStatus(409);
	}

	@Test
	void onlyHrAndWhoLeadsTheUnitWrite() {
		rate(10);
		RequestPostProcessor employee = TestUsers.as(Organisations.actor(this.org.employee()));
		assertThat(document(get(employee, this.page + MONTHS)).select("section a")).isEmpty();
		assertThat(get(employee, this.page + "/COST" + MONTHS)).hasStatus(403);
		assertThat(get(TestUsers.as(Organisations.actor(this.org.otherLurah())), this.page + "/COST" + MONTHS))
			.hasStatus(403);
		assertThat(get(TestUsers.as(Organisations.actor(this.org.camat())), this.page + "/COST" + MONTHS))
			.hasStatusOk();
		assertThat(get(TestUsers.as(HR), this.page + "/COST" + MONTHS)).hasStatusOk();
	}

	@Test
	void anElementThatIsStrongAndUnplannedHasNoForm() {
		rate(10);
		assertThat(get(this.lurah, this.page + "/PRODUCT" + MONTHS)).hasStatus(404);
		assertThat(get(this.lurah, this.page + "/NOTHING" + MONTHS)).hasStatus(404);
		assertThat(get(this.lurah, this.page + "?from=1000-01")).hasStatus(400);
	}

	@Test
	void whatIsPlannedStaysWhereTheElementIsWeakNoMore() {
		rate(10);
		write("COMPLETION_TIME", 0, Map.of());
		rate(200, Map.of(ServiceElement.PRODUCT, 1, ServiceElement.PROCEDURE, 1, ServiceElement.REQUIREMENTS, 1));
		Document page = document(get(this.lurah, this.page + MONTHS));
		assertThat(page.select("section h2").eachText()).hasSize(4).endsWith("Waktu penyelesaian");
		assertThat(get(this.lurah, this.page + "/COMPLETION_TIME" + MONTHS)).hasStatusOk();
	}

	@Test
	void nothingIsPlannedFromFewerThanTenAnswers() {
		rate(9);
		Document page = document(get(this.lurah, this.page + MONTHS));
		assertThat(page.text()).contains("Belum cukup data");
		assertThat(page.select("section")).isEmpty();
		assertThat(get(this.lurah, this.page + "/COMPLETION_TIME" + MONTHS)).hasStatus(404);
		assertThat(document(get(this.lurah, "/units/" + this.org.kelurahan() + "/satisfaction" + MONTHS))
			.select("a[href*=follow-up]")).isEmpty();
	}

	@Test
	void whereAllElementsAreAlikeNoneComesFirst() {
		rate(10, Map.of(ServiceElement.COMPLETION_TIME, 4, ServiceElement.COST, 4, ServiceElement.FACILITIES, 4));
		assertThat(document(get(this.lurah, this.page + MONTHS)).text()).contains("Semua unsur sama nilainya");
	}

	@Test
	void aUnitThatServesNobodyPlansNothing() {
		UnitId office = this.units.add(HR, this.org.mark() + "-X", new UnitDetails("Bagian Uji", UnitType.BADAN, null));
		String address = "/units/" + office + "/satisfaction/follow-up";
		assertThat(document(get(TestUsers.as(HR), address)).text()).contains("Tidak ada layanan untuk warga");
		assertThat(get(TestUsers.as(HR), address + "/COST")).hasStatus(404);
	}

	@Test
	void readsAsMuchHoweverMuchIsPlanned() throws Exception {
		rate(10);
		get(this.lurah, this.page + MONTHS);
		List<String> none = this.statements.during(() -> get(this.lurah, this.page + MONTHS));
		Stream.of("COMPLETION_TIME", "COST", "FACILITIES").forEach((element) -> write(element, 0, Map.of()));
		assertThat(this.statements.during(() -> get(this.lurah, this.page + MONTHS))).hasSameSizeAs(none);
	}

	private void rate(int number) {
		rate(number, Map.of(ServiceElement.COMPLETION_TIME, 1, ServiceElement.COST, 2, ServiceElement.FACILITIES, 3));
	}

	/** The other elements are as good as can be. */
	private void rate(int number, Map<ServiceElement, Integer> weak) {
		Map<ServiceElement, Integer> answers = new EnumMap<>(ServiceElement.class);
		Stream.of(ServiceElement.values()).forEach((element) -> answers.put(element, weak.getOrDefault(element, 4)));
		PastRating past = new PastRating(this.org.kelurahan(), this.visits.usual(), this.org.employee(), SEPTEMBER,
				new NewRating(answers, new Respondent(null, null, null, null), ""));
		this.ratings.load(HR, Stream.generate(() -> past).limit(number).toList());
		this.satisfaction.release(HR);
	}

	private MvcTestResult get(RequestPostProcessor who, String address) {
		return this.mvc.get().uri(address).with(who).exchange();
	}

	private MvcTestResult write(String element, long version, Map<String, String> typed) {
		Map<String, String> fields = new LinkedHashMap<>(Map.of("planned", "Membuka loket kedua pada jam sibuk.",
				"responsible", "Kepala Seksi Pelayanan Umum", "due", "2026-11", "done", ""));
		fields.putAll(typed);
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri(this.page + "/" + element + MONTHS)
			.param("version", Long.toString(version))
			.with(this.lurah)
			.with(csrf());
		fields.forEach(request::param);
		return request.exchange();
	}

	private static Document document(MvcTestResult result) {
		try {
			return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
