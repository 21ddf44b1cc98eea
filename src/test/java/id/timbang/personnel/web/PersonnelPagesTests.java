package id.timbang.personnel.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.TestPages;
import id.timbang.access.TestUsers;
import id.timbang.personnel.EmployeeDetails;
import id.timbang.personnel.EmployeePage;
import id.timbang.personnel.EmployeeService;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.shared.Actor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
class PersonnelPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private EmployeeService employees;

	@Autowired
	private Organisations organisations;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private TestAgency agency;

	private Organisation org;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
	}

	@Test
	void listsPeopleWithMaskedNumbers() {
		Document page = get("/employees?unit=" + this.org.kelurahan());
		assertThat(page.select("tbody tr")).hasSize(3);
		String nip = this.employees.page(HR, this.org.employee()).details().nip().digits();
		assertThat(page.text()).contains("Pegawai " + this.org.mark(), "1–3 dari 3").doesNotContain(nip);
	}

	@Test
	void sendsTheSameStatementsForThreePeopleAndForThirty() throws Exception {
		int few = statementsOf("/employees?unit=" + this.org.kelurahan());
		IntStream.range(0, 30)
			.forEach((number) -> this.organisations.person("Orang " + number, this.org.kelurahan(),
					this.org.position()));
		assertThat(statementsOf("/employees?unit=" + this.org.kelurahan())).isEqualTo(few).isLessThanOrEqualTo(6);
	}

	@Test
	void leadsToTheNextWindow() {
		IntStream.range(0, 30)
			.forEach((number) -> this.organisations.person("Orang " + number, this.org.kelurahan(),
					this.org.position()));
		Document first = get("/employees?unit=" + this.org.kelurahan());
		Document second = get(first.select("a[rel=next]").attr("href"));
		assertThat(second.select("tbody tr")).hasSize(33 - 25);
		assertThat(second.select("a[rel=next]")).isEmpty();
		assertThat(second.text()).contains("26–33 dari 33");
	}

	@Test
	void saysWhatToDoWhenNothingIsFound() {
		assertThat(get("/employees?q=tidakadayangbegini").text()).contains("Tidak ada yang cocok", "Periksa ejaan");
	}

	@Test
	void showsOnePerson() {
		Document page = get("/employees/" + this.org.employee());
		assertThat(page.select("h1").text()).isEqualTo("Pegawai " + this.org.mark());
		assertThat(page.text()).contains("Lurah " + this.org.mark(), "Camat " + this.org.mark(),
				"Sejak 1 Januari 2026");
	}

	@Test
	void offersNoChangesToThePerson() {
		MvcTestResult result = this.mvc.get()
			.uri("/employees/" + this.org.employee())
			.with(TestUsers.as(Organisations.actor(this.org.employee())))
			.exchange();
		assertThat(result).hasStatusOk().bodyText().doesNotContain("/edit", "/transfer", "/account");
	}

	@Test
	void keepsEverythingTypedAndSaysWhatToDoAtEachField() {
		MvcTestResult result = this.mvc.post()
			.uri("/employees")
			.with(TestUsers.as(HR))
			.with(csrf())
			.param("nip", "19860926 201505 3 001")
			.param("name", "B")
			.param("email", "bukan surel")
			.param("grade", "")
			.param("unit", "bukan-unit")
			.param("position", this.org.position().toString())
			.param("since", "31/01/2026")
			.exchange();
		assertThat(result).hasStatus(422);
		Document page = TestPages.document(result);
		assertThat(page.select("#nip").val()).isEqualTo("19860926 201505 3 001");
		assertThat(page.select("#name").val()).isEqualTo("B");
		assertThat(page.select("#email").val()).isEqualTo("bukan surel");
		assertThat(page.select("#since").val()).isEqualTo("31/01/2026");
		assertThat(page.select("#position option[selected]").val()).isEqualTo(this.org.position().toString());
		assertThat(page.select("#nip-error").text()).contains("Angka ke-15");
		assertThat(page.select("#name-error").text()).contains("2 sampai 150 huruf");
		assertThat(page.select("#email-error").text()).contains("nama@example.com");
		assertThat(page.select("#grade-error").text()).contains("Tulis golongannya");
		assertThat(page.select("#unit-error").text()).contains("Pilih unit dari daftar");
		assertThat(page.select("#since-error").text()).contains("13-10-2026");
		assertThat(page.select(".error-summary a")).hasSize(6);
		assertThat(page.title()).startsWith("Kesalahan: ");
	}

	@Test
	void keepsAnUnreadableDateOfAnAppraiser() {
		MvcTestResult result = this.mvc.post()
			.uri("/employees/" + this.org.employee() + "/appraiser")
			.with(TestUsers.as(HR))
			.with(csrf())
			.param("from", "31/01/2026")
			.param("reason", "Surat tugas 7")
			.exchange();
		assertThat(result).hasStatus(422);
		assertThat(TestPages.document(result).select("#from").val()).isEqualTo("31/01/2026");
		assertThat(TestPages.document(result).select("#from-error").text()).contains("13-10-2026");
		assertThat(TestPages.document(result).select("#reason").val()).isEqualTo("Surat tugas 7");
	}

	@Test
	void answersAStaleFormWithTheConflictPage() {
		EmployeePage before = this.employees.page(HR, this.org.employee());
		this.employees.change(HR, before.id(), before.version(),
				new EmployeeDetails(before.details().nip(), "Diubah Orang Lain", null, "III/c"));
		MvcTestResult result = this.mvc.post()
			.uri("/employees/" + before.id())
			.with(TestUsers.as(HR))
			.with(csrf())
			.param("version", Long.toString(before.version()))
			.param("nip", before.details().nip().digits())
			.param("name", "Diubah Saya")
			.param("email", "")
			.param("grade", "III/c")
			.exchange();
		assertThat(result).hasStatus(409).bodyText().contains("Data sudah berubah");
		assertThat(this.employees.page(HR, before.id()).details().name()).isEqualTo("Diubah Orang Lain");
	}

	@Test
	void answersMalformedAndUnknownAddressesWithOurOwnPage() {
		for (String path : List.of("/employees/bukan-id", "/employees/00000000-0000-0000-0000-000000000000", "/units/x",
				"/nix")) {
			assertThat(this.mvc.get().uri(path).with(TestUsers.as(HR))).as(path).hasStatus(404);
		}
	}

	@Test
	void saysWhereAFileIsWrongAndOffersNoConfirmation() {
		byte[] content = "code,name,type,parent_code\nX-1,Unit Satu,PULAU,\n".getBytes(StandardCharsets.UTF_8);
		MvcTestResult result = this.mvc.post()
			.uri("/employees/import")
			.multipart()
			.file(new MockMultipartFile("units", "units.csv", "text/csv", content))
			.param("effectiveOn", "2026-10-13")
			.with(TestUsers.as(HR))
			.with(csrf())
			.exchange();
		Document page = TestPages.document(result);
		assertThat(page.text()).contains("units.csv, baris 2", "PULAU", "Pilih salah satu: PEMDA");
		assertThat(page.select("form[action*=/employees/import/]")).isEmpty();
	}

	@Test
	void saysWhoseAppraiserHasLeft() {
		this.organisations.appraiseEverybody();
		this.employees.leave(HR, this.org.lurah(), TestClock.TODAY.minusDays(1), "Pensiun");
		Document page = get("/employees/without-appraiser");
		assertThat(page.select("tbody tr").eachText()).hasSize(2)
			.allSatisfy((row) -> assertThat(row).contains("Lurah " + this.org.mark() + " tidak bertugas"));
		assertThat(page.select("main").text()).contains("atau yang pejabat penilainya tidak bertugas");
	}

	@Test
	void saysWhomSomebodyAppraisesWhoMovesOrLeaves() {
		for (String form : List.of("/transfer", "/leave")) {
			assertThat(get("/employees/" + this.org.lurah() + form).select("main .notice-warning").text()).contains(
					"2 pegawai masih dinilai orang ini", "Pegawai " + this.org.mark(), "Rekan " + this.org.mark());
			assertThat(get("/employees/" + this.org.employee() + form).select("main .notice-warning")).isEmpty();
		}
	}

	@Test
	void aHeadFindsWhatCitizensSay() throws Exception {
		Actor lurah = Organisations.actor(this.org.lurah());
		Document page = team(lurah);
		assertThat(page.select("main a[href$=/satisfaction]").attr("href"))
			.isEqualTo("/units/" + this.org.kelurahan() + "/satisfaction");
		int before = this.statements.during(() -> team(lurah)).size();
		this.organisations.appraised("Baru " + this.org.mark(), this.org);
		assertThat(this.statements.during(() -> team(lurah))).hasSize(before);
		assertThat(team(Organisations.actor(this.org.employee())).select("main a[href$=/satisfaction]")).isEmpty();
	}

	private Document team(Actor reader) {
		return TestPages.document(this.mvc.get().uri("/team").with(TestUsers.as(reader)).exchange());
	}

	private int statementsOf(String path) throws Exception {
		return this.statements.during(() -> get(path)).size();
	}

	private Document get(String path) {
		return TestPages.document(this.mvc.get().uri(URI.create(path)).with(TestUsers.as(HR)).exchange());
	}

}
