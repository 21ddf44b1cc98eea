package id.timbang.report;

import java.util.List;
import java.util.UUID;

import id.timbang.ApplicationTest;
import id.timbang.TestClock;
import id.timbang.period.PeriodId;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.plan.Plans;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.RuleException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class EvidenceServiceTests {

	@Autowired
	private Organisations organisations;

	@Autowired
	private Plans plans;

	@Autowired
	private Periods periods;

	@Autowired
	private Reports fixture;

	@Autowired
	private ReportReader reader;

	@Autowired
	private EvidenceService evidence;

	@Autowired
	private JdbcClient jdbc;

	private Organisation here;

	private Actor employee;

	private ReportId report;

	private UUID origin;

	@BeforeEach
	void beginAReport() {
		this.here = this.organisations.kecamatan();
		PeriodId october = this.periods.on(this.plans.cycle(), TestClock.TODAY);
		this.periods.moveTo(october, Phase.REPORTING);
		this.plans.template(this.here.position());
		this.plans.agreed(this.here.employee(), this.here.lurah());
		this.employee = Organisations.actor(this.here.employee());
		this.report = this.fixture.of(this.here.employee(), october);
		this.origin = this.reader.draft(this.employee, this.report).lines().get(0).plan().item().originId();
	}

	@Test
	void keepsAFileAsItIs() {
		long version = this.reader.draft(this.employee, this.report).version();
		EvidenceId id = add("register.pdf", Samples.PDF);
		assertThat(pieces()).singleElement()
			.returns("register.pdf", Evidence::name)
			.returns((long) Samples.PDF.length, Evidence::bytes)
			.returns(false, Evidence::isLink);
		EvidenceFile file = this.evidence.open(this.employee, this.report, id);
		assertThat(file.content()).isEqualTo(Samples.PDF);
		assertThat(file.mediaType()).isEqualTo("application/pdf");
		assertThat(this.reader.draft(this.employee, this.report).version()).isEqualTo(version);
	}

	@Test
	void tellsAFileByItsContentAndNamesItSo() {
		add("foto.pdf", Samples.PNG);
		add("surat.zip", Samples.DOCX);
		assertThat(pieces()).extracting(Evidence::name).containsExactlyInAnyOrder("foto.pdf.png", "surat.zip.docx");
	}

	@Test
	void refusesWhatOnlyPretends() {
		refusesFile("tagihan.pdf", Samples.EXE, "report.evidence.file.disguised");
		refusesFile("surat.docx", Samples.ZIP, "report.evidence.file.disguised");
		refusesFile("surat.docx", Samples.DOCM, "report.evidence.file.disguised");
		refusesFile("halaman.pdf", Samples.HTML, "report.evidence.file.disguised");
		refusesFile("tagihan.exe", Samples.EXE, "report.evidence.file.kind");
		refusesFile("kosong.pdf", new byte[0], "report.evidence.file.empty");
		assertThat(pieces()).isEmpty();
	}

	@Test
	void takesFiveMegabytesAndNotAByteMore() {
		add("besar.pdf", Samples.pdf(EvidenceService.LARGEST));
		refusesFile("lebih.pdf", Samples.pdf(EvidenceService.LARGEST + 1), "report.evidence.file.large");
	}

	@Test
	void takesTwentyFiveMegabytesForAnIndicator() {
		for (int file = 0; file < 5; file++) {
			add("besar.pdf", Samples.pdf(EvidenceService.LARGEST));
		}
		refusesFile("lagi.pdf", Samples.PDF, "report.evidence.full");
		this.evidence.addLink(this.employee, this.report, this.origin, "", "https://contoh.go.id/register");
	}

	@Test
	void takesTenPiecesForAnIndicator() {
		for (int piece = 0; piece < EvidenceService.MOST_PIECES - 1; piece++) {
			add("kecil.pdf", Samples.PDF);
		}
		this.evidence.addLink(this.employee, this.report, this.origin, "Register", "https://contoh.go.id");
		refusesFile("lagi.pdf", Samples.PDF, "report.evidence.many");
		refusesLink("https://contoh.go.id/lagi", "report.evidence.many");
		this.evidence.remove(this.employee, this.report, pieces().get(0).id());
		add("lagi.pdf", Samples.PDF);
	}

	@ParameterizedTest
	@CsvSource({ "https://contoh.go.id/a?b=1#c, https://contoh.go.id/a?b=1#c",
			"http://10.0.0.1:8080/x, " + "http://10.0.0.1:8080/x",
			"https://contoh.go.id/ä, https://contoh.go.id/%C3%A4" })
	void takesAddressesOfTheWeb(String link, String stored) {
		this.evidence.addLink(this.employee, this.report, this.origin, "", link);
		assertThat(pieces()).singleElement().returns(stored, Evidence::link).returns(true, Evidence::isLink);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "contoh.go.id", "//contoh.go.id", "/lokal", "javascript:alert(1)", "data:text/html,x",
			"ftp://contoh.go.id", "file:///etc/passwd", "https://", "https:contoh", "https://a b.go.id",
			"https://contoh.go.id/a b", "HTTPS//contoh.go.id", "https://bank@penipu.id", "mailto:a@b.id" })
	void takesNoOtherAddresses(String link) {
		refusesLink(link, "report.evidence.link.wrong");
	}

	@Test
	void takesNoEndlessAddresses() {
		refusesLink("https://contoh.go.id/" + "a".repeat(2000), "report.evidence.link.long");
	}

	/** Each of these letters is stored as six characters. */
	@Test
	void measuresAddressesAsTheyAreStored() {
		String start = "https://contoh.go.id/12345678";
		refusesLink(start + "ä".repeat(329), "report.evidence.link.encoded");
		this.evidence.addLink(this.employee, this.report, this.origin, "", start + "ä".repeat(328));
		assertThat(pieces()).singleElement()
			.extracting(Evidence::link)
			.asString()
			.hasSize(start.length() + 328 * 6)
			.hasSizeLessThanOrEqualTo(EvidenceLink.LONGEST);
	}

	@Test
	void isForItemsOfThePlan() {
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(
				() -> this.evidence.addFile(this.employee, this.report, UUID.randomUUID(), "a.pdf", Samples.PDF));
	}

	@Test
	void isOpenedByTheChainOfCommandOnceItIsHandedOver() {
		EvidenceId id = add("register.pdf", Samples.PDF);
		Actor lurah = Organisations.actor(this.here.lurah());
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.evidence.open(lurah, this.report, id));
		this.fixture.submitted(this.here.employee(), this.periods.on(this.plans.cycle(), TestClock.TODAY));
		for (EmployeeId reader : List.of(this.here.employee(), this.here.lurah(), this.here.camat())) {
			assertThat(this.evidence.open(Organisations.actor(reader), this.report, id).content()).isNotEmpty();
		}
		for (Actor other : List.of(HR, Organisations.actor(this.here.colleague()),
				Organisations.actor(this.here.otherLurah()))) {
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> this.evidence.open(other, this.report, id));
		}
		assertThat(trail()).containsExactly("audit.evidence.added", "audit.report.submitted", "audit.evidence.opened",
				"audit.evidence.opened", "audit.evidence.opened");
	}

	@Test
	void isAddedAndTakenAwayByTheOwnerAlone() {
		EvidenceId id = add("register.pdf", Samples.PDF);
		for (Actor other : List.of(HR, Organisations.actor(this.here.lurah()),
				Organisations.actor(this.here.colleague()))) {
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> this.evidence.addFile(other, this.report, this.origin, "a.pdf", Samples.PDF));
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> this.evidence.addLink(other, this.report, this.origin, "", "https://contoh.go.id"));
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> this.evidence.remove(other, this.report, id));
		}
		this.evidence.remove(this.employee, this.report, id);
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.evidence.remove(this.employee, this.report, id));
		assertThat(trail()).containsExactly("audit.evidence.added", "audit.evidence.removed");
	}

	@Test
	void isFoundOnlyInItsOwnReport() {
		EvidenceId id = add("register.pdf", Samples.PDF);
		this.plans.agreed(this.here.colleague(), this.here.lurah());
		ReportId other = this.fixture.of(this.here.colleague(), this.periods.on(this.plans.cycle(), TestClock.TODAY));
		Actor colleague = Organisations.actor(this.here.colleague());
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.evidence.open(colleague, other, id));
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.evidence.remove(colleague, other, id));
	}

	@Test
	void isFrozenWithItsReport() {
		EvidenceId id = add("register.pdf", Samples.PDF);
		this.fixture.submitted(this.here.employee(), this.periods.on(this.plans.cycle(), TestClock.TODAY));
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> add("a.pdf", Samples.PDF));
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.evidence.remove(this.employee, this.report, id));
	}

	private EvidenceId add(String name, byte[] content) {
		return this.evidence.addFile(this.employee, this.report, this.origin, name, content);
	}

	private List<Evidence> pieces() {
		return this.reader.draft(this.employee, this.report).lines().get(0).evidence();
	}

	private void refusesFile(String name, byte[] content, String messageKey) {
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> add(name, content))
			.extracting(RuleException::messageKey)
			.isEqualTo(messageKey);
	}

	private void refusesLink(String link, String messageKey) {
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.evidence.addLink(this.employee, this.report, this.origin, "", link))
			.extracting(RuleException::messageKey)
			.isEqualTo(messageKey);
	}

	private List<String> trail() {
		return this.jdbc.sql("select action from audit_entry where subject_id = :id order by audit_entry_id")
			.param("id", this.report.reportId())
			.query(String.class)
			.list();
	}

}
