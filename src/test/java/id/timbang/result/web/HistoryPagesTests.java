package id.timbang.result.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.access.TestUsers;
import id.timbang.period.TestRules;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.result.TestHistories;
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
	void saysKindlyThatThereIsNothingYet() {
		Document page = page("");
		assertThat(page.select(".empty-state h2").text()).isEqualTo("Belum ada hasil");
		assertThat(page.select("table")).isEmpty();
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
	void nobodyHasNoHistory() {
		assertThat(this.mvc.get()
			.uri("/results/of/" + UUID.randomUUID() + "/history")
			.with(TestUsers.as(Organisations.HR))
			.exchange()).hasStatus(404);
	}

	private Document page(String query) {
		return get("/results/of/" + this.person + "/history" + query, Organisations.actor(this.person));
	}

	private Document get(String path, Actor actor) {
		MvcTestResult answer = this.mvc.get().uri(path).with(TestUsers.as(actor)).exchange();
		assertThat(answer).hasStatusOk();
		return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
