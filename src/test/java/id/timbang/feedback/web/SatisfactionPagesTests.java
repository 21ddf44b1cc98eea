package id.timbang.feedback.web;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestAgency;
import id.timbang.access.TestUsers;
import id.timbang.agency.Characteristic;
import id.timbang.feedback.NewRating;
import id.timbang.feedback.PastRating;
import id.timbang.feedback.RatingService;
import id.timbang.feedback.Respondent;
import id.timbang.feedback.SatisfactionService;
import id.timbang.feedback.Sex;
import id.timbang.feedback.TestWalkIns;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.UnitDetails;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitService;
import id.timbang.personnel.UnitType;
import id.timbang.scoring.ServiceElement;
import id.timbang.service.ServiceId;
import id.timbang.shared.Window;
import id.timbang.visit.Channel;
import id.timbang.visit.PastVisit;
import id.timbang.visit.TestVisits;
import id.timbang.visit.VisitService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class SatisfactionPagesTests {

	private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 14);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SatisfactionService satisfaction;

	@Autowired
	private RatingService ratings;

	@Autowired
	private TestWalkIns walkIns;

	@Autowired
	private TestVisits visits;

	@Autowired
	private Organisations organisations;

	@Autowired
	private UnitService units;

	@Autowired
	private VisitService register;

	@Autowired
	private TestAgency agency;

	@Autowired
	private StatementCounter statements;

	private Organisation org;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.visits.usual();
	}

	@Test
	void showsIndexGradeNumberAndElements() {
		rate(10);
		Document page = get(this.org.kelurahan());
		assertThat(page.select(".figures dd").eachText()).containsExactly("75,00", "C, kurang baik", "10");
		assertThat(page.text()).contains("1 November 2025 sampai 12 Oktober 2026", "Sarana dan prasarana");
		assertThat(page.select("table:contains(Unsur) tbody tr:first-child td").eachText()).containsExactly("30",
				"3,000", "0,333");
		assertThat(page.text()).doesNotContain("perlu dibenahi");
		assertThat(page.select("table:contains(Menurut bulan) tbody tr")).hasSize(1);
	}

	@Test
	void saysHowManyAnswersWouldStandForAllVisits() {
		visit(10, SEPTEMBER);
		visit(5, SEPTEMBER.minusYears(2));
		rate(10);
		assertThat(get(this.org.kelurahan()).text()).contains("masa itu: 10.",
				"dianjurkan untuk mewakilinya, 10, sudah");
		visit(90, SEPTEMBER);
		assertThat(get(this.org.kelurahan()).text()).contains("masa itu: 10.");
		this.satisfaction.release(HR);
		assertThat(get(this.org.kelurahan()).text()).contains("masa itu: 100.", "dianjurkan 80 jawaban", "hati-hati");
	}

	@Test
	void showsTheMonthsThatASheetNames() {
		rate(10);
		Document all = get(this.org.kelurahan());
		assertThat(all.select("table:contains(Menurut bulan) tbody a").attr("href"))
			.endsWith("/satisfaction?from=2026-09&until=2026-09");
		Document month = get(this.org.kelurahan(), "?from=2026-09&until=2026-09");
		assertThat(month.text()).contains("1 September 2026 sampai 30 September 2026",
				"Lihat dua belas bulan terakhir");
		assertThat(month.select(".figures dd").eachText()).containsExactly("75,00", "C, kurang baik", "10");
		assertThat(get(this.org.kelurahan(), "?from=2026-08&until=2026-08").text()).contains("Belum cukup data");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			?from=kemarin&until=2026-09     | #from  | misalnya 2026-09
			?from=2026-09&until=12345-01    | #until | misalnya 2026-09
			?from=2026-09&until=2026-08     | #until | tidak boleh mendahului
			?from=2020-01&until=2026-09     | #until | paling banyak 60 bulan
			""")
	void saysAtTheFieldWhichMonthsAreWrong(String query, String field, String message) {
		MvcTestResult result = request(this.org.kelurahan(), query);
		assertThat(result).hasStatus(422);
		Document page = parse(result);
		assertThat(page.select(field + "-error").text()).contains(message);
		assertThat(page.select(field).attr("value"))
			.isEqualTo(query.replaceAll(".*" + field.substring(1) + "=([^&]*).*", "$1"));
	}

	@Test
	void takesAMissingMonthFromToday() {
		rate(10);
		Document since = get(this.org.kelurahan(), "?from=2026-09");
		assertThat(since.select("#from").attr("value")).isEqualTo("2026-09");
		assertThat(since.select("#until").attr("value")).isEqualTo("2026-10");
		assertThat(get(this.org.kelurahan(), "?until=2026-09").select("#from").attr("value")).isEqualTo("2025-10");
		assertThat(get(this.org.kelurahan()).select("#from").attr("value")).isEqualTo("2025-11");
	}

	@Test
	void namesTheWeakestElementsAndHowTheyMoved() {
		rate(10, SEPTEMBER.minusMonths(1), this.visits.usual(), Map.of(ServiceElement.COMPLETION_TIME, 1));
		rate(10, SEPTEMBER, this.visits.usual(), Map.of(ServiceElement.COMPLETION_TIME, 2, ServiceElement.COST, 2));
		Document page = get(this.org.kelurahan(), "?from=2026-09&until=2026-09");
		Elements weakest = page.select("section:has(#weakest) .summary-list > div");
		assertThat(weakest.eachText()).containsExactly("Waktu penyelesaian Rata-rata 2,000 naik 1,000",
				"Biaya atau tarif Rata-rata 2,000 turun 1,000");
		assertThat(page.text()).contains("1 Agustus 2026 sampai 31 Agustus 2026: indeks 69,44 dari 10 jawaban");
		assertThat(page.select("table:contains(Unsur) th:contains(terlemah)").eachText()).hasSize(2);
	}

	@Test
	void saysThatThereIsNothingToCompareWith() {
		rate(10, SEPTEMBER, this.visits.usual(), Map.of(ServiceElement.COST, 2));
		Document page = get(this.org.kelurahan(), "?from=2026-09&until=2026-09");
		assertThat(page.text()).contains("1 Agustus 2026 sampai 31 Agustus 2026, belum cukup data");
		assertThat(page.select("section:has(#weakest)").text()).doesNotContain("naik", "turun");
	}

	@Test
	void tellsServicesApart() {
		answer(12, SEPTEMBER, this.visits.usual(), Map.of());
		ServiceId other = this.visits.service(UnitType.KELURAHAN);
		rate(10, SEPTEMBER, other, Map.of(ServiceElement.COST, 1));
		rate(10, SEPTEMBER.plusMonths(1).withDayOfMonth(1), other, Map.of());
		Elements rows = get(this.org.kelurahan()).select("table:contains(Menurut layanan) tbody tr");
		assertThat(rows).hasSize(3);
		assertThat(rows.get(2).text()).startsWith("Layanan lain dan yang belum dapat dirinci").endsWith("10");
		assertThat(rows.select("td").eachText()).contains("69,44", "75,00", "12");
	}

	@Test
	void tellsGroupsOfRespondentsApart() {
		answer(12, SEPTEMBER, Sex.FEMALE, 4);
		answer(10, SEPTEMBER, Sex.MALE, 2);
		answer(11, SEPTEMBER, null, 3);
		this.agency.tellRespondentsApart(Characteristic.SEX);
		this.satisfaction.release(HR);
		this.agency.tellRespondentsApart(null);
		Document page = get(this.org.kelurahan());
		assertThat(page.select("table:contains(Menurut jenis kelamin) tbody tr").eachText()).containsExactly(
				"Laki-laki 50,00 D, tidak baik 10", "Perempuan 100,00 A, sangat baik 12",
				"Kelompok lain dan yang belum dapat dibedakan 75,00 C, kurang baik 11");
		assertThat(page.select(".figures dd").eachText()).contains("33");
	}

	@Test
	void tellsNobodyApartWhereThatWouldLeaveTooFew() {
		answer(12, SEPTEMBER, Sex.FEMALE, 4);
		answer(9, SEPTEMBER, Sex.MALE, 2);
		this.agency.tellRespondentsApart(Characteristic.SEX);
		this.satisfaction.release(HR);
		this.agency.tellRespondentsApart(null);
		Document page = get(this.org.kelurahan());
		assertThat(page.select(".figures dd").eachText()).contains("21");
		assertThat(page.text()).doesNotContain("Menurut jenis kelamin", "Perempuan");
	}

	@Test
	void saysWhatIsCountedWithOtherMonths() {
		rate(6, SEPTEMBER.minusMonths(1), this.visits.usual(), Map.of());
		rate(4, SEPTEMBER, this.visits.usual(), Map.of());
		assertThat(get(this.org.kelurahan(), "?from=2026-09&until=2026-09").text()).contains("Belum cukup data",
				"10 jawaban lengkap dihitung bersama bulan di luar masa ini");
		assertThat(get(this.org.kelurahan(), "?from=2026-08&until=2026-09").text()).contains("75,00")
			.doesNotContain("di luar masa ini");
	}

	@Test
	void listsAllUnitsForHrInTheOrderOfTheTree() throws Exception {
		this.visits.service(UnitType.KECAMATAN);
		visit(10, SEPTEMBER);
		rate(10);
		List<String> units = new ArrayList<>();
		List<String> rows = new ArrayList<>();
		for (Document list : pages("?from=2026-09&until=2026-09")) {
			units.addAll(list.select("tbody th").eachText());
			rows.addAll(list.select("tbody tr").eachText());
		}
		String mark = "Unit " + this.org.mark();
		assertThat(units).containsSubsequence(mark, mark + "-A", mark + "-B");
		assertThat(rows).contains(mark + " 75,00 C, kurang baik 10 10, tercapai –",
				mark + "-A 75,00 C, kurang baik 10 10, tercapai –", mark + "-B – Belum cukup data – – –");
	}

	@Test
	void aListSendsTheSameStatementsForAFewUnitsAndForMany() throws Exception {
		YearMonth month = YearMonth.from(SEPTEMBER);
		int few = this.statements.during(() -> this.satisfaction.list(HR, month, month, 4000)).size();
		assertThat(this.statements.during(() -> this.satisfaction.list(HR, month, month, 1))).hasSize(few).hasSize(5);
	}

	@Test
	void namesTheWeakestElementOfEachUnitAndHowItsIndexMoved() {
		answer(10, SEPTEMBER.minusMonths(1), this.visits.usual(), Map.of());
		rate(10, SEPTEMBER, this.visits.usual(), Map.of(ServiceElement.COST, 2, ServiceElement.FACILITIES, 1));
		String mark = "Unit " + this.org.mark();
		assertThat(weakest("2026-09")).contains(mark + "-A Sarana dan prasarana (1,000) 66,67 turun 8,33 10",
				mark + "-B Belum cukup data – – –");
		assertThat(weakest("2026-08")).contains(mark + "-A Semua unsur sama 75,00 – 10");
		rate(10, SEPTEMBER, this.visits.usual(), Map.of(ServiceElement.COST, 1, ServiceElement.FACILITIES, 2));
		assertThat(weakest("2026-09"))
			.contains(mark + "-A Biaya atau tarif (1,500) Sarana dan prasarana (1,500) 66,67 turun 8,33 20");
	}

	private List<String> weakest(String month) {
		return pages("/weakest?from=" + month + "&until=" + month).stream()
			.flatMap((list) -> list.select("tbody tr").eachText().stream())
			.toList();
	}

	/** All pages of a list; the last one is not full. */
	private List<Document> pages(String query) {
		List<Document> pages = new ArrayList<>();
		do {
			pages.add(list(query + "&page=" + (pages.size() + 1)));
		}
		while (pages.get(pages.size() - 1).select("tbody tr").size() == Window.SIZE);
		return pages;
	}

	@Test
	void theWeakestAreReadInTheSameStatementsForAFewUnitsAndForMany() throws Exception {
		YearMonth month = YearMonth.from(SEPTEMBER);
		int few = this.statements.during(() -> this.satisfaction.weakest(HR, month, month, 4000)).size();
		assertThat(this.statements.during(() -> this.satisfaction.weakest(HR, month, month, 1))).hasSize(few)
			.hasSize(4);
	}

	@Test
	void aPageSendsTheSameStatementsForOneMonthAndForAll() throws Exception {
		rate(10);
		YearMonth month = YearMonth.from(SEPTEMBER);
		int one = this.statements.during(() -> this.satisfaction.page(this.org.kelurahan(), month, month)).size();
		assertThat(this.statements
			.during(() -> this.satisfaction.page(this.org.kelurahan(), month.minusMonths(40), month))).hasSize(one)
			.hasSize(10);
	}

	@Test
	void leadsHrBackToTheListOfTheSameMonths() {
		String months = "?from=2026-08&until=2026-09";
		String address = "/units/" + this.org.kelurahan() + "/satisfaction" + months;
		assertThat(parse(this.mvc.get().uri(address).with(TestUsers.as(HR)).exchange()).select(".where-am-i a")
			.attr("href")).isEqualTo("/satisfaction" + months);
		assertThat(get(this.org.kelurahan(), months).select(".where-am-i")).isEmpty();
	}

	@Test
	void thePageCountsNobodyWhoWorksThere() throws Exception {
		assertThat(this.statements.during(() -> get(this.org.kelurahan()))).isNotEmpty()
			.noneMatch((sql) -> sql.contains("staff") && sql.contains("assignment"));
		assertThat(this.statements.during(() -> this.units.staffedUnit(this.org.kelurahan())))
			.anyMatch((sql) -> sql.contains("staff") && sql.contains("assignment"));
	}

	@Test
	void showsWalkInsBesideTheIndexAndNotInIt() {
		rate(10);
		this.walkIns.add(12, 1, this.org.kelurahan(), this.visits.usual(), SEPTEMBER);
		this.satisfaction.release(HR);
		Document page = get(this.org.kelurahan());
		assertThat(page.select(".figures dd").get(0).text()).isEqualTo("75,00");
		assertThat(page.select("table:contains(Dengan dan tanpa kode) tbody tr").eachText()).containsExactly(
				"Dengan kode, termasuk formulir kertas dan hasil survei yang diimpor 75,00 C, kurang baik 10",
				"Tanpa kode, di titik layanan 25,00 D, tidak baik 12");
		assertThat(page.select("table:contains(Bagaimana jawaban masuk) tbody tr").eachText()).containsExactly(
				"Ponsel sendiri, dengan slip atau lewat poster 0 12", "Kios di titik layanan 0 0",
				"Formulir kertas 0 0", "Survei yang diimpor 10 0");
		assertThat(list("?from=2026-09&until=2026-09&page=" + pageOf(this.org.mark())).text())
			.contains("25,00 dari 12 jawaban");
	}

	@Test
	void showsWalkInsWhereNobodyCameWithACode() {
		this.walkIns.add(12, 1, this.org.kelurahan(), this.visits.usual(), SEPTEMBER);
		this.satisfaction.release(HR);
		Document page = get(this.org.kelurahan());
		assertThat(page.select("table:contains(Dengan dan tanpa kode) tbody tr").eachText()).containsExactly(
				"Dengan kode, termasuk formulir kertas dan hasil survei yang diimpor – Belum cukup data –",
				"Tanpa kode, di titik layanan 25,00 D, tidak baik 12");
		assertThat(page.select("a[href*='satisfaction.csv']")).hasSize(1);
	}

	private int pageOf(String mark) {
		int page = 1;
		while (!list("?from=2026-09&until=2026-09&page=" + page).text().contains("Unit " + mark + "-A")) {
			page++;
		}
		return page;
	}

	@Test
	void hidesFewAnswersAndTheirNumber() {
		rate(7);
		Document page = get(this.org.kelurahan());
		assertThat(page.text()).contains("Belum cukup data").doesNotContain("75,00");
		assertThat(page.select(".figures, table, .figure")).isEmpty();
		assertThat(page.text()).doesNotContain("dianjurkan");
	}

	@Test
	void saysWhereTheFiguresComeFrom() {
		rate(10);
		UnitId section = this.units.add(HR, this.org.mark() + "-S",
				new UnitDetails("Seksi Uji", UnitType.SEKSI, this.org.kelurahan()));
		assertThat(get(section).text()).contains("Angka ini dari Unit " + this.org.mark() + "-A");
	}

	@Test
	void saysThatNobodyIsServed() {
		UnitId office = this.units.add(HR, this.org.mark() + "-X",
				new UnitDetails("Bagian Uji", UnitType.BAGIAN, null));
		assertThat(get(office).text()).contains("Tidak ada layanan untuk warga");
	}

	@Test
	void anUnknownUnitIsNotFound() {
		assertThat(request(new UnitId(UUID.randomUUID()))).hasStatus(404);
	}

	private void rate(int number) {
		rate(number, SEPTEMBER, this.visits.usual(), Map.of());
	}

	private void rate(int number, LocalDate day, ServiceId service, Map<ServiceElement, Integer> others) {
		answer(number, day, service, others);
		this.satisfaction.release(HR);
	}

	private void answer(int number, LocalDate day, @Nullable Sex sex, int answer) {
		Map<ServiceElement, Integer> answers = new EnumMap<>(ServiceElement.class);
		Stream.of(ServiceElement.values()).forEach((element) -> answers.put(element, answer));
		PastRating rating = new PastRating(this.org.kelurahan(), this.visits.usual(), this.org.employee(), day,
				new NewRating(answers, new Respondent(sex, null, null, null), ""));
		this.ratings.load(HR, Stream.generate(() -> rating).limit(number).toList());
	}

	/** Everybody answers 3, but to these elements. */
	private void answer(int number, LocalDate day, ServiceId service, Map<ServiceElement, Integer> others) {
		Map<ServiceElement, Integer> answers = new EnumMap<>(ServiceElement.class);
		for (ServiceElement element : ServiceElement.values()) {
			answers.put(element, others.getOrDefault(element, 3));
		}
		PastRating rating = new PastRating(this.org.kelurahan(), service, this.org.employee(), day,
				new NewRating(answers, new Respondent(null, null, null, null), ""));
		this.ratings.load(HR, Stream.generate(() -> rating).limit(number).toList());
	}

	private void visit(int number, LocalDate day) {
		this.register.load(HR,
				IntStream.range(0, number)
					.mapToObj((place) -> new PastVisit(day + "-" + number + "-" + place, this.visits.usual(),
							this.org.kelurahan(), this.org.employee(), Channel.COUNTER, day.atTime(9, 0),
							day.atTime(9, 10), 0, true))
					.toList());
	}

	private Document get(UnitId unit) {
		return get(unit, "");
	}

	private Document get(UnitId unit, String query) {
		MvcTestResult result = request(unit, query);
		assertThat(result).hasStatusOk();
		return parse(result);
	}

	private Document list(String query) {
		MvcTestResult result = this.mvc.get().uri("/satisfaction" + query).with(TestUsers.as(HR)).exchange();
		assertThat(result).hasStatusOk();
		return parse(result);
	}

	private static Document parse(MvcTestResult result) {
		try {
			return Jsoup.parse(result.getResponse().getContentAsString());
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private MvcTestResult request(UnitId unit) {
		return request(unit, "");
	}

	private MvcTestResult request(UnitId unit, String query) {
		return this.mvc.get()
			.uri("/units/" + unit + "/satisfaction" + query)
			.with(TestUsers.as(Organisations.actor(this.org.stranger())))
			.exchange();
	}

}
