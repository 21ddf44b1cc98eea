package id.timbang.result.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.access.TestUsers;
import id.timbang.period.TestRules;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.result.ResultId;
import id.timbang.result.TestHistories;
import id.timbang.result.TestSheet;
import id.timbang.shared.Actor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The history of a person on the screen.
 */
@ApplicationTest
class HistoryPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAgency agency;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestHistories histories;

	private Organisation here;

	private EmployeeId person;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.here = this.organisations.kecamatan();
		this.person = this.here.employee();
	}

	@Test
	void saysWhyPeriodsAreNotAlike() {
		this.histories.eventful(this.person);
		Document page = page("");
		assertThat(page.select("h1").text()).isEqualTo("Riwayat hasil saya");
		assertThat(page.select("#figures ~ table tbody tr").eachText()).satisfiesExactly(
				(row) -> assertThat(row).startsWith("Januari").endsWith("98,00 100,00 – Yang pertama di halaman ini"),
				(row) -> assertThat(row).startsWith("Februari").endsWith("110,00 105,71 – Sejenis"),
				(row) -> assertThat(row).endsWith("Tidak sejenis. Aturan penilaian berbeda (versi 2 → 3)."),
				(row) -> assertThat(row).contains("Belum ada predikat – 100,00")
					.endsWith("Tidak sejenis. Di antaranya ada periode tanpa hasil."),
				(row) -> assertThat(row).endsWith("97,20 Tidak sejenis. Aturan penilaian lain: PermenPANRB 6/2022, "
						+ "lalu PP 30/2019. Pindah tugas: Operator, Kelurahan Lama, lalu Analis, Kelurahan Baru."),
				(row) -> assertThat(row).endsWith("95,80 Sejenis"), (row) -> assertThat(row).endsWith("93,00 Sejenis"));
		assertThat(page.select("svg.history-chart")).hasSize(3);
		assertThat(page.select("svg.history-chart").attr("aria-label")).startsWith("Hasil kerja dari Januari")
			.endsWith("Semua angkanya ada di tabel di bawah.");
		assertThat(page.select("svg.history-chart").get(0).select(".break")).hasSize(3);
		assertThat(page.select("svg.history-chart").get(0).select(".joined")).hasSize(3);
		assertThat(page.select("svg.history-chart").get(2).select("circle")).hasSize(3);
		assertThat(page.text()).contains("Halaman ini memuat paling banyak 24 periode terakhir.");
	}

	@Test
	void namesTheYearsOfVersionsOfDifferentCycles() {
		int year = this.histories.year();
		this.histories.released(this.person, year, 12, (sheet) -> sheet);
		int next = this.histories.year();
		this.histories.rules(next, TestRules.coverage("80"));
		this.histories.released(this.person, next, 1, (sheet) -> sheet);
		assertThat(page("").text())
			.contains("Aturan penilaian berbeda (versi 2 tahun " + year + " → versi 3 tahun " + next + ").");
	}

	@Test
	void keepsMonthsAndYearsApart() {
		this.histories.eventful(this.person);
		assertThat(page("").select(".choices-nav a").eachText()).containsExactly("Bulanan", "Tahunan");
		Document years = page("?length=YEAR");
		assertThat(years.select("#figures ~ table tbody tr")).hasSize(1);
		assertThat(years.select(".choices-nav [aria-current]").text()).isEqualTo("Tahunan");
		assertThat(years.text()).contains("Evaluasi tahunan", "Baru satu periode yang diumumkan.")
			.doesNotContain("Dua periode disambung");
		assertThat(years.select("svg.history-chart")).isEmpty();
	}

	@Test
	void namesQuartersByTheirMonths() {
		this.histories.quarters(this.person);
		Document page = page("");
		assertThat(page.select("svg.history-chart").get(0).select("text").eachText()).contains("Jan–Mar", "Apr–Jun");
		assertThat(page.select("svg.history-chart").get(0).select(".joined")).hasSize(1);
	}

	@Test
	void doesNotLaySideBySideWhatColleaguesSaidTogether() {
		int year = this.histories.year();
		this.histories.released(this.person, year, 1, (sheet) -> sheet.heard("101.90"));
		ResultId sheet = this.histories.released(this.person, year, 2, (one) -> one.heard("87.35"));
		Actor reader = Organisations.actor(this.person);
		assertThat(get("/results/" + sheet, reader).text()).contains("87,35");
		assertThat(page("").text()).doesNotContain("87,35", "101,90");
		assertThat(text(this.mvc.get()
			.uri("/results/of/" + this.person + "/history.csv")
			.with(TestUsers.as(reader))
			.exchange())).doesNotContain("87.35", "101.90");
	}

	@Test
	void saysKindlyThatThereIsNothingYet() {
		Document page = page("");
		assertThat(page.select(".empty-state h2").text()).isEqualTo("Belum ada hasil");
		assertThat(page.select("table")).isEmpty();
		assertThat(page.select("section")).isEmpty();
	}

	@Test
	void saysKindlyThatOnePeriodIsNotYetComparedWithAny() {
		this.histories.released(this.person, this.histories.year(), 1, (sheet) -> sheet);
		Document page = page("");
		assertThat(page.select(".notice").text()).startsWith("Baru satu periode yang diumumkan.");
		assertThat(page.select("section")).hasSize(1);
		assertThat(page.select("#figures ~ table tbody tr")).hasSize(1);
	}

	@Test
	void isFoundFromTheListAndTheSheet() {
		this.histories.eventful(this.person);
		String history = "/results/of/" + this.person + "/history";
		Actor lurah = Organisations.actor(this.here.lurah());
		assertThat(get("/results", Organisations.actor(this.person)).select("a[href=" + history + "]")).hasSize(1);
		Document list = get("/results/of/" + this.person, lurah);
		assertThat(list.select("a[href=" + history + "]")).hasSize(1);
		assertThat(get(list.select("a.person-link").attr("href"), lurah).select("a[href=" + history + "]")).hasSize(1);
		Document page = get(history, lurah);
		assertThat(page.select("h1").text()).isEqualTo("Riwayat hasil Pegawai " + this.here.mark());
		assertThat(page.select(".where-am-i a").eachAttr("href")).containsExactly("/employees/" + this.person,
				"/results/of/" + this.person);
	}

	@Test
	void tellsIndicatorsApartByWhatFellMost() {
		this.histories.eventful(this.person);
		Document page = page("");
		assertThat(page.select("#indicators ~ ul li").eachText()).singleElement()
			.asString()
			.startsWith("Indikator IK-05: 10 poin lebih rendah daripada Juli ")
			.contains("Buka hasil Agustus ");
		assertThat(page.select("#indicators ~ ul a").attr("href"))
			.isEqualTo(page.select("#figures ~ table tbody tr:last-child a").attr("href"));
		assertThat(page.select("#indicators ~ table tbody tr").eachText()).satisfiesExactly(
				(row) -> assertThat(row).startsWith("Indikator IK-05 90,0000 80,0000 10 poin lebih rendah"),
				(row) -> assertThat(row).startsWith("Indikator IK-06 89,0000 93,0000 4 poin lebih tinggi"));
		assertThat(page.select("main details").get(0).select("tbody tr").eachText()).satisfiesExactly(
				(row) -> assertThat(row).endsWith("100 % 98 % 98,0000 Yang pertama di halaman ini"),
				(row) -> assertThat(row).contains("14 poin lebih tinggi daripada Januari"),
				(row) -> assertThat(row).contains("24 poin lebih rendah daripada Februari"),
				(row) -> assertThat(row).contains("– – – Tidak dibandingkan. Indikator ini tidak ada"),
				(row) -> assertThat(row).contains("– – – Tidak dibandingkan. Indikator ini tidak ada"),
				(row) -> assertThat(row).contains("90,0000 Tidak dibandingkan. Indikator ini tidak ada"),
				(row) -> assertThat(row).contains("80,0000 10 poin lebih rendah"));
	}

	@Test
	void saysWhyIndicatorsAreNotCompared() {
		int year = this.histories.year();
		UUID item = UUID.randomUUID();
		this.histories.released(this.person, year, 1, (sheet) -> sheet.lines(TestSheet.defined(item, 1, "95", "100")));
		this.histories.released(this.person, year, 2, (sheet) -> sheet.lines(TestSheet.defined(item, 1, "97", "100")));
		this.histories.released(this.person, year, 3, (sheet) -> sheet.lines(TestSheet.defined(item, 2, "97", "90")));
		Document page = page("");
		assertThat(page.select("main details").get(0).select("tbody tr").eachText()).satisfiesExactly(
				(row) -> assertThat(row).endsWith("Yang pertama di halaman ini"),
				(row) -> assertThat(row)
					.endsWith("Sama seperti Januari " + year + ". Target berubah, sebelumnya 95 %."),
				(row) -> assertThat(row).endsWith("Tidak dibandingkan. Versi indikator berbeda (versi 1 → 2)."));
		assertThat(page.text()).contains("Sejauh dapat dibandingkan, tidak ada capaian yang lebih rendah");
	}

	@Test
	void showsTheLevelsOfTheAppraiserAndWhoThatWas() {
		this.histories.eventful(this.person);
		assertThat(page("").select("section[aria-labelledby=values] tbody tr").eachText()).satisfiesExactly(
				(row) -> assertThat(row).endsWith("4 4 4 4 4 4 4 Maya Fatimah"),
				(row) -> assertThat(row).endsWith("4 4 4 4 4 4 4 Maya Fatimah"),
				(row) -> assertThat(row).endsWith("3 3 3 3 3 3 3 Maya Fatimah"),
				(row) -> assertThat(row).endsWith("4 4 4 4 4 4 4 Sari Utami Penilai berganti"),
				(row) -> assertThat(row).endsWith("4 4 4 4 4 4 4 Maya Fatimah Penilai berganti"),
				(row) -> assertThat(row).endsWith("4 4 4 4 4 4 4 Maya Fatimah"),
				(row) -> assertThat(row).endsWith("– – – – – – – Maya Fatimah"));
	}

	@Test
	void isATableWithTheSameDigits() {
		this.histories.eventful(this.person);
		MvcTestResult answer = this.mvc.get()
			.uri("/results/of/" + this.person + "/history.csv?length=MONTH")
			.with(TestUsers.as(Organisations.actor(this.person)))
			.exchange();
		assertThat(answer).hasStatusOk()
			.headers()
			.hasValue("Content-Disposition", "attachment; filename=\"riwayat-hasil.csv\"");
		String csv = text(answer);
		assertThat(csv.lines().filter((line) -> line.startsWith("PERIODE,"))).hasSize(7)
			.anySatisfy((line) -> assertThat(line).contains(",PERMENPANRB_6_2022,2,BAIK,110.00,105.71,,Operator,"))
			.anySatisfy((line) -> assertThat(line).contains(",PP_30_2019,4,BAIK,96.00,100.00,97.20,Analis,",
					",TIDAK,\"Aturan penilaian lain: PermenPANRB 6/2022, lalu PP 30/2019. Pindah tugas"));
		assertThat(csv.lines().filter((line) -> line.startsWith("INDIKATOR,"))).hasSize(14)
			.anySatisfy((line) -> assertThat(line)
				.contains(",IK-05,Indikator IK-05,1,%,100,100,80.0000,80,80.0000,80,-10.0000,-10,,YA,"));
		assertThat(csv.lines().filter((line) -> line.startsWith("PERILAKU,"))).hasSize(49)
			.anySatisfy((line) -> assertThat(line).contains(",Maya Fatimah,", ",3,"));
	}

	@Test
	void isReadBySpreadsheetsWithoutHarm() {
		this.histories.released(this.person, this.histories.year(), 1,
				(sheet) -> sheet.post("=Analis", "Kelurahan").ratedBy("@Maya"));
		MvcTestResult answer = this.mvc.get()
			.uri("/results/of/" + this.person + "/history.csv")
			.with(TestUsers.as(Organisations.actor(this.person)))
			.exchange();
		assertThat(text(answer)).contains(",'=Analis,Kelurahan,'@Maya,").doesNotContain(",=Analis", ",@Maya");
	}

	@Test
	void nobodyHasNoHistory() {
		for (String form : List.of("", ".csv")) {
			assertThat(this.mvc.get()
				.uri("/results/of/" + UUID.randomUUID() + "/history" + form)
				.with(TestUsers.as(Organisations.HR))
				.exchange()).hasStatus(404);
		}
	}

	private Document page(String query) {
		return get("/results/of/" + this.person + "/history" + query, Organisations.actor(this.person));
	}

	private Document get(String path, Actor actor) {
		MvcTestResult answer = this.mvc.get().uri(path).with(TestUsers.as(actor)).exchange();
		assertThat(answer).hasStatusOk();
		return Jsoup.parse(text(answer));
	}

	private static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
