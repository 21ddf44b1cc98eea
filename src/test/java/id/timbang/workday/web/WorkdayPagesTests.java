package id.timbang.workday.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.access.TestUsers;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.workday.TestWorkdays;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
class WorkdayPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAgency agency;

	@Autowired
	private TestWorkdays workdays;

	@Autowired
	private Organisations organisations;

	private Organisation org;

	/** The same account in every request. */
	private final RequestPostProcessor hr = TestUsers.as(HR);

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
	}

	@Test
	void showsAYear() throws Exception {
		LocalDate day = this.workdays.holiday();
		Document page = get("/holidays?year=1987");
		assertThat(page.select("h1").text()).isEqualTo("Hari libur 1987");
		assertThat(page.select("form[action=/holidays/" + day + "/remove]")).hasSize(1);
		assertThat(page.select(".pager a").eachText()).containsExactly("1986", "1988");
	}

	@Test
	void showsThisYearWhereNoneIsMeant() throws Exception {
		assertThat(get("/holidays?year=999999").select("h1").text()).isEqualTo("Hari libur 2026");
		assertThat(get("/holidays").select("h1").text()).isEqualTo("Hari libur 2026");
	}

	@Test
	void othersReadButDoNotChange() throws Exception {
		this.workdays.holiday();
		MvcTestResult result = this.mvc.get()
			.uri("/holidays?year=1987")
			.with(TestUsers.as(Organisations.actor(this.org.employee())))
			.exchange();
		assertThat(result).hasStatusOk();
		Document page = Jsoup.parse(result.getResponse().getContentAsString());
		assertThat(page.select("main tbody tr")).isNotEmpty();
		assertThat(page.select("main form")).isEmpty();
	}

	@Test
	void addsAHolidayAndTakesItBack() {
		assertThat(add("1986-05-01", "Hari Buruh", "NATIONAL")).hasRedirectedUrl("/holidays?year=1986");
		assertThat(add("1986-05-01", "Hari Lain", "JOINT_LEAVE")).hasStatus(422)
			.bodyText()
			.contains("Tanggal ini sudah tercatat", "Hari Lain");
		assertThat(post("/holidays/1986-05-01/remove")).hasRedirectedUrl("/holidays?year=1986");
		assertThat(post("/holidays/1986-05-01/remove")).hasStatus(404);
	}

	@ParameterizedTest
	@CsvSource({ "'', Hari Buruh, NATIONAL, Isi tanggalnya", "2026-02-30, Hari Buruh, NATIONAL, Tulis tanggal lengkap",
			"1899-12-31, Hari Buruh, NATIONAL, Tulis tanggal lengkap", "1986-05-01, '', NATIONAL, Tulis namanya",
			"1986-05-01, ab, NATIONAL, Tulis nama dengan 3 sampai", "1986-05-01, Hari Buruh, '', Pilih jenisnya",
			"1986-05-01, Hari Buruh, SOMETIMES, Isian ini tidak dapat dibaca" })
	void refusesWhatIsNoHoliday(String day, String name, String kind, String message) {
		assertThat(add(day, name, kind)).hasStatus(422).bodyText().contains(message);
		assertThat(post("/holidays/1986-05-01/remove")).hasStatus(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/holidays/besok/remove", "/holidays/1899-01-01/remove", "/holidays/2026-02-30/remove" })
	void anAddressOfNoDayIsUnknown(String address) {
		assertThat(post(address)).hasStatus(404);
	}

	@Test
	void importsTheHolidaysOfAYear() throws Exception {
		add("1985-05-01", "Hari Buruh", "NATIONAL");
		add("1985-08-17", "Hari Kemerdekaan", "NATIONAL");
		add("1984-08-17", "Hari Kemerdekaan", "NATIONAL");
		String file = """
				date,name,kind
				1985-08-17,Hari Kemerdekaan Republik Indonesia,NATIONAL
				1985-12-24,Cuti bersama Natal,JOINT_LEAVE
				""";
		Document checked = Jsoup.parse(upload(file).getResponse().getContentAsString());
		assertThat(checked.select("caption").text()).isEqualTo("3 hari berubah; berkas memuat 2 hari libur");
		assertThat(checked.select("tbody tr").eachText()).containsExactly(
				"Rabu, 1 Mei 1985 Hari Buruh Hari libur nasional Hari kerja",
				"Sabtu, 17 Agustus 1985 Hari Kemerdekaan Hari libur nasional Hari Kemerdekaan Republik Indonesia Hari libur nasional",
				"Selasa, 24 Desember 1985 Hari kerja Cuti bersama Natal Cuti bersama");
		String confirm = checked.select("main form[action^=/holidays/import/]").attr("action");
		assertThat(send(confirm)).hasRedirectedUrl("/holidays?year=1985");
		assertThat(get("/holidays?year=1985").select("tbody tr")).hasSize(2);
		assertThat(get("/holidays?year=1984").select("tbody tr")).hasSize(1);
		assertThat(send(confirm)).hasStatus(404);
		assertThat(upload(file)).bodyText().contains("Tidak ada yang berubah");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			date,name,kind¶2026-02-30,Hari Buruh,NATIONAL | date | Tanggal ini tidak ada
			date,name,kind¶1983-05-01,ab,NATIONAL | name | Panjangnya harus 3 sampai 150 huruf
			date,name,kind¶1983-05-01,Hari Buruh,LIBUR | kind | Pilih salah satu: NATIONAL, JOINT_LEAVE
			date,name,kind¶1983-05-01,Hari A,NATIONAL¶1983-05-01,Hari B,NATIONAL | date | Sudah ada di baris 2
			date,name¶1983-05-01,Hari Buruh | kind | kind
			""")
	void saysWhatIsWrongInAFile(String content, String column, String message) throws Exception {
		MvcTestResult result = upload(content.replace('¶', '\n'));
		assertThat(result).hasStatusOk();
		Document page = Jsoup.parse(result.getResponse().getContentAsString());
		assertThat(page.select("tbody code").eachText().get(0)).isEqualTo(column);
		assertThat(page.select("tbody").text()).contains(message);
		assertThat(page.select("form[action^=/holidays/import/]")).isEmpty();
		assertThat(get("/holidays?year=1983").select("tbody tr")).isEmpty();
	}

	@Test
	void wantsAFile() {
		assertThat(upload("")).hasStatus(422).bodyText().contains("Pilih berkas hari libur");
	}

	@Test
	void setsTheHoursOfAUnit() throws Exception {
		assertThat(hours("2026-01-05", "08:00", "12:30")).hasRedirectedUrl(address());
		Document page = get(address());
		assertThat(page.select(".summary-list div").eachText()).contains("Senin 08.00–12.30", "Selasa Tutup");
		assertThat(page.select("input[name='days[0].opens']").val()).isEqualTo("08:00");
		assertThat(hours("2026-01-05", "08:00", "12:30")).hasStatus(422)
			.bodyText()
			.contains("Sudah ada jam buka yang mulai pada tanggal ini");
		String remove = page.select("main form[action$=/remove]").attr("action");
		assertThat(post(remove)).hasRedirectedUrl(address());
		assertThat(get(address()).text()).contains("Belum diatur untuk unit ini");
	}

	@ParameterizedTest
	@CsvSource({ "'', 08:00, 16:00, Pilih tanggal mulainya", "2026-13-01, 08:00, 16:00, Tulis tanggal lengkap",
			"2026-01-05, 08:00, 08:00, Jam tutup harus sesudah jam buka",
			"2026-01-05, 16:00, 08:00, Jam tutup harus sesudah jam buka", "2026-01-05, 08:00, '', Isi juga jam tutup",
			"2026-01-05, '', 16:00, Isi juga jam buka", "2026-01-05, '', '', Unit buka sedikitnya satu hari",
			"2026-01-05, 25:00, 26:00, Tulis jam dan menit", "2026-01-05, ٣, 16:00, Tulis jam dan menit" })
	void refusesWhatAreNoHours(String from, String opens, String closes, String message) throws Exception {
		MvcTestResult result = hours(from, opens, closes);
		assertThat(result).hasStatus(422).bodyText().contains(message);
		Document page = Jsoup.parse(result.getResponse().getContentAsString());
		assertThat(page.select("input[name='days[0].opens']").val()).isEqualTo(opens);
		assertThat(get(address()).text()).contains("Belum diatur untuk unit ini");
	}

	@Test
	void aFormWithoutDaysIsRefused() {
		assertThat(this.mvc.post().uri(address()).with(TestUsers.as(HR)).with(csrf()).param("from", "2026-01-05"))
			.hasStatus(422);
		assertThat(this.mvc.post()
			.uri(address())
			.with(TestUsers.as(HR))
			.with(csrf())
			.param("from", "2026-01-05")
			.param("days[99999].opens", "08:00")).hasStatus(422);
	}

	@Test
	void aUnitLeadsToItsHours() throws Exception {
		assertThat(get("/units/" + this.org.kelurahan()).select("main a[href=" + address() + "]")).hasSize(1);
	}

	@Test
	void remindsOfAYearWithoutHolidays() throws Exception {
		String task = "Catat hari libur dan cuti bersama 2026";
		assertThat(get("/").text()).contains(task);
		assertThat(add("2026-12-25", "Hari Raya Natal", "NATIONAL")).hasStatus3xxRedirection();
		try {
			assertThat(get("/").text()).doesNotContain(task);
		}
		finally {
			post("/holidays/2026-12-25/remove");
		}
	}

	private MvcTestResult upload(String content) {
		return this.mvc.post()
			.uri("/holidays/import")
			.multipart()
			.file(new MockMultipartFile("file", "libur.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)))
			.with(csrf())
			.with(this.hr)
			.exchange();
	}

	private MvcTestResult send(String address) {
		return this.mvc.post().uri(address).with(csrf()).with(this.hr).exchange();
	}

	private String address() {
		return "/units/" + this.org.kelurahan() + "/opening-hours";
	}

	private Document get(String address) throws Exception {
		MvcTestResult result = this.mvc.get().uri(address).with(TestUsers.as(HR)).exchange();
		assertThat(result).hasStatusOk();
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

	private MvcTestResult post(String address) {
		return this.mvc.post().uri(address).with(TestUsers.as(HR)).with(csrf()).exchange();
	}

	private MvcTestResult add(String day, String name, String kind) {
		return this.mvc.post()
			.uri("/holidays")
			.with(TestUsers.as(HR))
			.with(csrf())
			.param("day", day)
			.param("name", name)
			.param("kind", kind)
			.exchange();
	}

	/** Open on Mondays only. */
	private MvcTestResult hours(String from, String opens, String closes) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri(address())
			.with(TestUsers.as(HR))
			.with(csrf())
			.param("from", from)
			.param("days[0].opens", opens)
			.param("days[0].closes", closes);
		for (int place = 1; place < 7; place++) {
			request.param("days[" + place + "].opens", "").param("days[" + place + "].closes", "");
		}
		return request.exchange();
	}

}
