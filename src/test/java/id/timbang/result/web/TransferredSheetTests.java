package id.timbang.result.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.access.TestUsers;
import id.timbang.assessment.AssessmentReader;
import id.timbang.assessment.AssessmentService;
import id.timbang.assessment.AssessmentSheet;
import id.timbang.assessment.Assessments;
import id.timbang.assessment.RatingContent;
import id.timbang.assessment.Recommendation;
import id.timbang.period.PeriodId;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.personnel.AssignmentService;
import id.timbang.personnel.EmployeeService;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.plan.Plans;
import id.timbang.report.ReportId;
import id.timbang.report.ReportKey;
import id.timbang.report.ReportReader;
import id.timbang.report.ReportState;
import id.timbang.report.Reports;
import id.timbang.result.ResultService;
import id.timbang.shared.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody is transferred in the middle of a period (S20).
 */
@ApplicationTest
class TransferredSheetTests {

	private static final int DAYS_OF_MAY = 31;

	/** Each test ends a period of its own, in a year of its own. */
	private static int year = 2080;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAgency agency;

	@Autowired
	private TestClock clock;

	@Autowired
	private Organisations organisations;

	@Autowired
	private EmployeeService employees;

	@Autowired
	private AssignmentService assignments;

	@Autowired
	private Plans plans;

	@Autowired
	private Periods periods;

	@Autowired
	private Reports reports;

	@Autowired
	private ReportReader reportReader;

	@Autowired
	private Assessments assessments;

	@Autowired
	private AssessmentService service;

	@Autowired
	private AssessmentReader reader;

	@Autowired
	private ResultService results;

	private Organisation here;

	private Actor employee;

	private Actor lurah;

	private Duration passed;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.here = this.organisations.kecamatan();
		this.employee = Organisations.actor(this.here.employee());
		this.lurah = Organisations.actor(this.here.lurah());
		this.plans.template(this.here.position());
		year++;
		this.passed = Duration.ofDays(ChronoUnit.DAYS.between(TestClock.TODAY, may(DAYS_OF_MAY)));
	}

	@Test
	void bothPartsCountByTheirDays() {
		String path = transferredOn(13);
		for (String form : List.of("", "/print")) {
			assertThat(words(path + form))
				.contains("bagian 1 (12 hari)", "bagian 2 (19 hari)",
						"Unit " + this.here.mark() + "-A: 1 Mei " + year + " sampai 12 Mei " + year + ", 12 hari.",
						"Unit " + this.here.mark() + "-B: 13 Mei " + year + " sampai 31 Mei " + year + ", 19 hari.",
						"(12 × 120,0000 + 19 × 100,0000) ÷ 31 ≈ 107,7419", "Dibulatkan satu kali menjadi 107,74.")
				.doesNotContain("tidak dihitung karena");
		}
		assertThat(get(path + ".csv"))
			.contains("BAGIAN,1,12,", "BAGIAN,2,19,", "INDIKATOR,1,12,1,", "INDIKATOR,2,19,1,", "3340/31",
					year + "-05-12", year + "-05-13")
			.doesNotContain("TIDAK_DIHITUNG");
	}

	@Test
	void aPartThatIsTooShortIsNamed() {
		String path = transferredOn(4);
		String told = "Penugasan Jabatan " + this.here.mark() + ", Unit " + this.here.mark() + "-A, 1 Mei " + year
				+ " sampai 3 Mei " + year + " (3 hari) tidak dihitung karena kurang dari 7 hari.";
		for (String form : List.of("", "/print")) {
			assertThat(words(path + form)).contains(told, "4 Mei " + year + " sampai 31 Mei " + year + ", 28 hari.")
				.doesNotContain("bagian 1", "Gabungan menurut hari");
		}
		assertThat(get(path + ".csv")).contains("TIDAK_DIHITUNG,,3,", "BAGIAN,1,28,").doesNotContain("BAGIAN,2,");
	}

	@Test
	void aPartWithoutAPlanIsNamed() {
		String told = "Penugasan Jabatan " + this.here.mark() + ", Unit " + this.here.mark() + "-B, 13 Mei " + year
				+ " sampai 31 Mei " + year
				+ " (19 hari) tidak dihitung karena tidak ada rencana kinerja yang disepakati.";
		PeriodId may = unplannedSince(13);
		this.assessments.decideAsSuggested(this.lurah, first(may));
		this.periods.moveTo(may, Phase.RELEASED);
		String path = "/results/" + this.results.own(this.employee, 1).items().get(0).id();
		assertThat(words(path)).contains(told).doesNotContain("mewakili seluruh periode");
		assertThat(words(path + "/print")).contains(told);
		assertThat(get(path + ".csv")).contains("TANPA_RENCANA,,19,", "BAGIAN,1,12,").doesNotContain("TIDAK_DIHITUNG");
	}

	@Test
	void aPlanThatIsAgreedDuringAssessmentIsRatedAsWell() {
		PeriodId may = unplannedSince(13);
		this.plans.agreed(this.here.employee(), this.here.lurah(), this.plans.cycle(year));
		ReportKey late = this.reportReader.of(this.here.employee(), may)
			.stream()
			.filter(this::isInNeighbour)
			.findFirst()
			.orElseThrow();
		assertThat(late.state()).isEqualTo(ReportState.DRAFT);
		this.plans.agreed(this.here.colleague(), this.here.lurah(), this.plans.cycle(year));
		assertThat(this.reportReader.of(this.here.colleague(), may)).as("nobody could write it any more").isEmpty();
		this.assessments.decidedWithoutReport(this.here.lurah(), late.id());
		this.periods.moveTo(may, Phase.RELEASED);
		String path = "/results/" + this.results.own(this.employee, 1).items().get(0).id();
		assertThat(words(path)).contains("bagian 2 (19 hari)").doesNotContain("tidak dihitung karena");
	}

	/** Somebody is transferred without a plan; what was before is rated in May. */
	private PeriodId unplannedSince(int day) {
		this.plans.agreed(this.here.employee(), this.here.lurah(), this.plans.cycle(year));
		this.clock.pass(this.passed);
		this.employees.transfer(Organisations.HR, this.here.employee(), this.here.neighbour(), this.here.position(),
				may(day));
		PeriodId may = this.periods.on(this.plans.cycle(year), may(1));
		this.periods.moveTo(may, Phase.REPORTING);
		this.reports.submit(this.here.employee(), first(may));
		this.assessments.complete(this.here.lurah(), first(may));
		this.periods.moveTo(may, Phase.ASSESSMENT);
		return may;
	}

	private ReportId first(PeriodId may) {
		return this.reportReader.of(this.here.employee(), may)
			.stream()
			.filter((key) -> !isInNeighbour(key))
			.findFirst()
			.orElseThrow()
			.id();
	}

	/** The result of somebody who did well before the transfer and as expected after. */
	private String transferredOn(int day) {
		this.plans.agreed(this.here.employee(), this.here.lurah(), this.plans.cycle(year));
		this.clock.pass(this.passed);
		this.employees.transfer(Organisations.HR, this.here.employee(), this.here.neighbour(), this.here.position(),
				may(day));
		this.plans.agreed(this.here.employee(), this.here.lurah(), this.plans.cycle(year));
		PeriodId may = this.periods.on(this.plans.cycle(year), may(1));
		this.periods.moveTo(may, Phase.REPORTING);
		List<ReportKey> keys = this.reportReader.of(this.here.employee(), may);
		assertThat(keys).hasSize(2);
		keys.forEach((key) -> this.reports.submit(this.here.employee(), key.id()));
		ReportId last = keys.stream().filter((key) -> isInNeighbour(key)).findFirst().orElseThrow().id();
		keys.stream().filter((key) -> !key.id().equals(last)).forEach((key) -> doesWell(key.id()));
		this.assessments.complete(this.here.lurah(), last);
		this.assessments.decideAsSuggested(this.lurah, last);
		this.periods.moveTo(may, Phase.RELEASED);
		return "/results/" + this.results.own(this.employee, 1).items().get(0).id();
	}

	private boolean isInNeighbour(ReportKey key) {
		return this.assignments.unitsOf(List.of(key.assignmentId())).contains(this.here.neighbour());
	}

	private void doesWell(ReportId id) {
		AssessmentSheet sheet = this.reader.sheet(this.lurah, id);
		RatingContent content = new RatingContent(Assessments.asExpected(sheet.report()).items(),
				Assessments.levels(5, "Mengurai antrean tanpa diminta siapa pun."), "Bagus.", Recommendation.CONTINUE);
		this.service.save(this.lurah, id, sheet.version(), content);
	}

	private static LocalDate may(int day) {
		return LocalDate.of(year, 5, day);
	}

	/** What can be read, without the markup. */
	private String words(String target) {
		return get(target).replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
	}

	private String get(String target) {
		MvcTestResult result = this.mvc.get().uri(target).with(TestUsers.as(this.employee)).exchange();
		assertThat(result).hasStatusOk();
		return new String(Objects.requireNonNull(result.getResponse()).getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
