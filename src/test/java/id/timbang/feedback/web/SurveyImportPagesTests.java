package id.timbang.feedback.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.access.TestUsers;
import id.timbang.agency.Characteristic;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.UnitDetails;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitService;
import id.timbang.personnel.UnitType;
import id.timbang.visit.TestVisits;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
class SurveyImportPagesTests {

	private static final String HEADER = "service_code,date,sex,age,education,occupation,"
			+ "PERSYARATAN,PROSEDUR,WAKTU,BIAYA,PRODUK,KOMPETENSI,PERILAKU,PENGADUAN,SARANA,comment";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Organisations organisations;

	@Autowired
	private UnitService units;

	@Autowired
	private TestVisits visits;

	@Autowired
	private TestAgency agency;

	@Autowired
	private JdbcClient jdbc;

	private Organisation org;

	/** The same account in every request. */
	private final RequestPostProcessor hr = TestUsers.as(HR);

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.visits.usual();
	}

	@AfterEach
	void tellNobodyApart() {
		this.agency.tellRespondentsApart(null);
	}

	/**
	 * A survey as it was published: the counts of each element and the index of 91.48 are
	 * those of the GASPUL service (rumus_perhitungan_ikm_lengkap.md in the repository
	 * rennn9/GASPUL_BACKEND); who gave which answer, and when, is invented. Wherever
	 * respondents are told apart, its index is the same.
	 */
	@ParameterizedTest
	@EnumSource
	@NullSource
	void bringsAPublishedSurveyIn(@Nullable Characteristic characteristic) throws IOException {
		this.agency.tellRespondentsApart(characteristic);
		String published = new ClassPathResource("survey_gaspul.csv").getContentAsString(StandardCharsets.UTF_8);
		byte[] file = (published.stripTrailing() + this.org.mark()).getBytes(StandardCharsets.UTF_8);
		Document checked = check(file, this.org.kelurahan());
		assertThat(checked.select(".figures dd").eachText()).containsExactly("29", "29", "0", "91,48");
		assertThat(checked.select(".summary-list div").eachText()).containsExactly("Juli 2025 15 jawaban",
				"Agustus 2025 11 jawaban", "September 2025 3 jawaban");
		assertThat(answers()).isZero();
		String target = confirm(checked);
		assertThat(target).isEqualTo("/units/" + this.org.kelurahan() + "/satisfaction?from=2025-07&until=2025-09");
		Document page = get(target);
		assertThat(page.select(".figures dd").eachText()).startsWith("91,48", "A, sangat baik", "29");
		assertThat(page.select("table:contains(Unsur) tbody tr").eachText()).containsExactly(
				"Persyaratan 105 3,621 0,402",
				"Sistem, mekanisme, dan prosedur (termasuk yang terlemah) 101 3,483 0,387",
				"Waktu penyelesaian (termasuk yang terlemah) 100 3,448 0,383", "Biaya atau tarif 116 4,000 0,444",
				"Produk spesifikasi jenis pelayanan (termasuk yang terlemah) 102 3,517 0,391",
				"Kompetensi pelaksana 105 3,621 0,402", "Perilaku pelaksana 106 3,655 0,406",
				"Penanganan pengaduan, saran, dan masukan 115 3,966 0,441", "Sarana dan prasarana 105 3,621 0,402");
		assertThat(page.select("table:contains(Menurut bulan) tbody th").eachText()).containsExactly("Jul 2025");
		assertThat(answers()).isEqualTo(29);
		assertThat(check(file, this.org.neighbour()).text()).contains("Berkas belum dapat diimpor",
				"Berkas dengan isi yang sama sudah diimpor pada 13 Oktober 2026");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			X-1,2026-08-03,,,,,4,4,4,4,4,4,4,4,4,      | service_code | X-1        | Kode layanan tidak dikenal
			,2026-10-14,,,,,4,4,4,4,4,4,4,4,4,         | date         | 2026-10-14 | sampai 13 Oktober 2026
			,3 Agustus,,,,,4,4,4,4,4,4,4,4,4,          | date         | 3 Agustus  | Tulis tahun-bulan-hari
			,1850-01-01,,,,,4,4,4,4,4,4,4,4,4,         | date         | 1850-01-01 | Tulis tahun-bulan-hari
			,2026-08-03,W,,,,4,4,4,4,4,4,4,4,4,        | sex          | W          | salah satu dari L, P
			,2026-08-03,,-3,,,4,4,4,4,4,4,4,4,4,       | age          | -3         | 0 sampai 120
			,2026-08-03,,,TK,,4,4,4,4,4,4,4,4,4,       | education    | TK         | SD, SMP, SMA, D3, S1, S2
			,2026-08-03,,,,Guru,4,4,4,4,4,4,4,4,4,     | occupation   | Guru       | PNS, TNI, POLRI
			,2026-08-03,,,,,0,4,4,4,4,4,4,4,4,         | PERSYARATAN  | 0          | Tulis 1, 2, 3, atau 4
			,2026-08-03,,,,,4,4,5,4,4,4,4,4,4,         | WAKTU        | 5          | Tulis 1, 2, 3, atau 4
			,2026-08-03,,,,,4,4,4,4,4,4,4,4,baik,      | SARANA       | baik       | Tulis 1, 2, 3, atau 4
			,2026-08-03,,,,,,,,,,,,,,                  | –            | (kosong)   | Tidak ada satu unsur pun
			""")
	void saysWhatIsWrongWhereAndWhatToDo(String row, String column, String value, String message) {
		Document page = check(HEADER + "\n,2026-08-03,,,,,4,4,4,4,4,4,4,4,4,\n" + row + "\n", this.org.kelurahan());
		Elements error = page.select("table tbody tr");
		assertThat(error).hasSize(1);
		assertThat(error.select("th, td").eachText()).startsWith("survei.csv, baris 3", column, value);
		assertThat(error.text()).contains(message);
		assertThat(page.select("form[action*='/import/']")).isEmpty();
		assertThat(answers()).isZero();
	}

	@Test
	void asksForTheUnitWhereNeitherFileNorFormNamesOne() {
		assertThat(check(HEADER + "\n,2026-08-03,,,,,4,4,4,4,4,4,4,4,4,\n", null).text())
			.contains("pilih unit di bawah untuk semua baris tanpa kode");
	}

	@Test
	void offersOnlyUnitsThatServeCitizens() {
		UnitId office = this.units.add(HR, this.org.mark() + "-X",
				new UnitDetails("Bagian Uji", UnitType.BAGIAN, null));
		assertThat(get("/satisfaction/import").select("#unit option").eachAttr("value"))
			.contains(this.org.kelurahan().toString())
			.doesNotContain(office.toString());
		assertThat(check(HEADER + "\n,2026-08-03,,,,,4,4,4,4,4,4,4,4,4,\n", office).text())
			.contains("tidak mempunyai layanan");
	}

	@Test
	void takesTheUnitOfEachRow() {
		String code = this.visits.codeOf(this.visits.usual());
		String mark = this.org.mark();
		StringBuilder file = new StringBuilder("unit_code," + HEADER + "\n");
		for (String unit : List.of(mark + "-A", mark + "-B")) {
			file.append((unit + "," + code + ",2026-08-03,L,30,S1,PNS,4,4,4,4,4,4,4,4,4,\n").repeat(10));
		}
		file.append("TIDAK-ADA,,2026-08-03,,,,,4,4,4,4,4,4,4,4,4,\n");
		assertThat(check(file.toString(), null).text()).contains("Kode unit tidak dikenal");
		file.delete(file.indexOf("TIDAK-ADA"), file.length());
		String target = confirm(check(file.toString(), null));
		assertThat(target).isEqualTo("/satisfaction?from=2026-08&until=2026-08");
		assertThat(get("/units/" + this.org.neighbour() + "/satisfaction?from=2026-08&until=2026-08").text())
			.contains("100,00");
	}

	/** What citizens write is no formula, and stays as they wrote it. */
	@Test
	void keepsCommentsAsTheyWereWritten() {
		confirm(check(HEADER + "\n,2026-08-03,,,,,4,4,4,4,4,4,4,4,,\"=SUM(1) \"\"baik\"\"\nsekali\"\n",
				this.org.kelurahan()));
		assertThat(this.jdbc.sql("select comment from rating where unit_id = :unit")
			.param("unit", this.org.kelurahan().unitId())
			.query(String.class)
			.single()).isEqualTo("=SUM(1) \"baik\"\nsekali");
	}

	@Test
	void doesNotGuessAtFilesThatAreNoSurvey() {
		assertThat(check("a,b\n1,2\n", null).text()).contains("Kolom service_code");
		assertThat(check(HEADER + "\n", this.org.kelurahan()).text()).contains("hanya berisi judul kolom");
		assertThat(check(new byte[] { 'a', 0, 'b' }, null).text()).contains("Berkas belum dapat diimpor");
	}

	@Test
	void refusesMoreRowsThanItCanShow() {
		String row = ",2026-08-03,,,,,4,4,4,4,4,4,4,4,4,\n";
		assertThat(check(HEADER + "\n" + row.repeat(20_001), this.org.kelurahan()).text()).contains("20.000");
	}

	@Test
	void wantsAFile() {
		MvcTestResult result = post("/satisfaction/import", new byte[0], this.org.kelurahan());
		assertThat(result).hasStatus(422);
		Document page = parse(result);
		assertThat(page.select("#file-error").text()).contains("Pilih berkas CSV");
		assertThat(page.select("#unit option[selected]").attr("value")).isEqualTo(this.org.kelurahan().toString());
	}

	@Test
	void ofTwoWhoBringTheSameSurveyInOneIsTold() {
		byte[] file = (HEADER + "\n" + ",2026-07-03,,,,,4,4,4,4,4,4,4,4,4,\n".repeat(10))
			.getBytes(StandardCharsets.UTF_8);
		Document mine = check(file, this.org.kelurahan());
		RequestPostProcessor other = TestUsers.as(HR);
		Document theirs = parse(post("/satisfaction/import", file, this.org.kelurahan(), other));
		confirm(mine);
		MvcTestResult second = confirm(theirs, other);
		assertThat(second).hasStatusOk();
		assertThat(parse(second).text()).contains("Berkas belum dapat diimpor", "sudah diimpor pada 13 Oktober 2026");
		assertThat(answers()).isEqualTo(10);
	}

	@Test
	void somebodyElsesFileIsNotFound() {
		assertThat(
				this.mvc.post().uri("/satisfaction/import/" + UUID.randomUUID()).with(csrf()).with(this.hr).exchange())
			.hasStatus(404);
	}

	private int answers() {
		return this.jdbc.sql("select count(*) from rating where unit_id = :unit")
			.param("unit", this.org.kelurahan().unitId())
			.query(Integer.class)
			.single();
	}

	private Document check(String content, @Nullable UnitId unit) {
		return check(content.getBytes(StandardCharsets.UTF_8), unit);
	}

	private Document check(byte[] content, @Nullable UnitId unit) {
		MvcTestResult result = post("/satisfaction/import", content, unit);
		assertThat(result).hasStatusOk();
		return parse(result);
	}

	/** Presses the button of the dry run, and says where that leads. */
	private String confirm(Document checked) {
		MvcTestResult result = confirm(checked, this.hr);
		assertThat(result).hasStatus(302);
		return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
	}

	private MvcTestResult confirm(Document checked, RequestPostProcessor who) {
		return this.mvc.post()
			.uri(checked.select("form[action*='/import/']").attr("action"))
			.param("unit", checked.select("form[action*='/import/'] [name=unit]").attr("value"))
			.with(csrf())
			.with(who)
			.exchange();
	}

	private MvcTestResult post(String address, byte[] content, @Nullable UnitId unit) {
		return post(address, content, unit, this.hr);
	}

	private MvcTestResult post(String address, byte[] content, @Nullable UnitId unit, RequestPostProcessor who) {
		return this.mvc.post()
			.uri(address)
			.multipart()
			.file(new MockMultipartFile("file", "survei kami.csv", "text/csv", content))
			.param("unit", (unit != null) ? unit.toString() : "")
			.with(csrf())
			.with(who)
			.exchange();
	}

	private Document get(String address) {
		MvcTestResult result = this.mvc.get().uri(address).with(this.hr).exchange();
		assertThat(result).hasStatusOk();
		return parse(result);
	}

	private static Document parse(MvcTestResult result) {
		try {
			return Jsoup.parse(result.getResponse().getContentAsString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
