package id.timbang.visit.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.access.TestUsers;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.visit.TestVisitImports;
import id.timbang.visit.VisitImportSummary;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
class VisitImportPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestVisitImports files;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency agency;

	@Autowired
	private JdbcClient jdbc;

	private Organisation org;

	private final RequestPostProcessor hr = TestUsers.as(HR);

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
	}

	@Test
	void goesFromTheFileToTheVisits() {
		String rows = this.files.row(this.org, "A1") + this.files.row(this.org, "A2").replace("COUNTER", "LOKET");
		String address = sent(rows);
		VisitImportSummary checked = this.files.checked(HR, rows);
		assertThat(address).isEqualTo("/visits/import/" + checked.id());
		Document page = get(address);
		assertThat(page.select("h1").text()).isEqualTo("Menunggu keputusan");
		assertThat(page.select("dl.figures dd").eachText()).containsExactly("2", "1", "1", "1");
		assertThat(page.select("tbody tr").text()).contains("kunjungan.csv, baris 3", "channel", "LOKET",
				"Pilih salah satu: COUNTER, ONLINE, MOBILE");
		assertThat(page.select("main form button").eachText()).containsExactly("Terapkan satu kunjungan", "Batalkan");
		assertThat(post(address + "/apply", "1")).hasStatus(302).hasHeader("Location", address);
		this.files.settled(HR, checked.id());
		assertThat(get(address).select("h1").text()).isEqualTo("Sudah diimpor");
		assertThat(get(sent(rows)).select("main form")).isEmpty();
		assertThat(row(address)).contains("kunjungan.csv", "Sudah diimpor");
	}

	@Test
	void aBusyPageAsksAgainByItself() {
		VisitImportSummary checked = this.files.checked(HR, this.files.row(this.org, "A1"));
		String address = "/visits/import/" + checked.id();
		assertThat(this.mvc.get().uri(address).with(this.hr)).doesNotContainHeader("Refresh");
		this.jdbc.sql("update visit_import set state = 'APPLYING', done = 0 where import_id = :id")
			.param("id", checked.id().importId())
			.update();
		assertThat(this.mvc.get().uri(address).with(this.hr)).hasHeader("Refresh", "3");
		Document page = get(address);
		assertThat(page.select("#progress").text()).isEqualTo("0 dari 1 kunjungan dihitung");
		assertThat(page.select("main form")).isEmpty();
		assertThat(post(address + "/discard", "1")).hasStatus(409);
	}

	@Test
	void saysBesideTheFieldWhatIsWrongWithTheFile() {
		MvcTestResult result = send("ticket_code,service_code\nA,B\n".getBytes(StandardCharsets.UTF_8));
		assertThat(result).hasStatus(422);
		Document page = parse(result);
		assertThat(page.select("#file-error").text()).contains("Kolom unit_code tidak ada di baris judul");
		assertThat(page.select("main .notice").text()).isEqualTo("Kesalahan pada kunjungan.csv, baris 1.");
		assertThat(parse(send(new byte[0])).select("#file-error").text()).contains("Pilih berkas");
	}

	@Test
	void putsAFileAside() {
		VisitImportSummary checked = this.files.checked(HR, this.files.row(this.org, "A1"));
		assertThat(post("/visits/import/" + checked.id() + "/discard", "1")).hasStatus(302)
			.hasHeader("Location", "/visits/import");
		assertThat(get("/visits/import/" + checked.id()).select("h1").text()).isEqualTo("Dibatalkan");
	}

	/** The row of the list that leads there; all tests send at the same moment. */
	private String row(String address) {
		for (int page = 1; page < 10; page++) {
			String row = get("/visits/import?page=" + page).select("tbody tr:has(a[href=" + address + "])").text();
			if (!row.isEmpty()) {
				return row;
			}
		}
		return "";
	}

	private String sent(String rows) {
		MvcTestResult result = send((TestVisitImports.HEADER + rows).getBytes(StandardCharsets.UTF_8));
		assertThat(result).hasStatus(302);
		return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
	}

	private MvcTestResult send(byte[] content) {
		return this.mvc.post()
			.uri("/visits/import")
			.multipart()
			.file(new MockMultipartFile("file", "kunjungan.csv", "text/csv", content))
			.with(csrf())
			.with(this.hr)
			.exchange();
	}

	private MvcTestResult post(String address, String good) {
		return this.mvc.post().uri(address).param("good", good).with(csrf()).with(this.hr).exchange();
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
