package id.timbang.result.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.access.TestUsers;
import id.timbang.assessment.Assessments;
import id.timbang.period.PeriodId;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.plan.Plans;
import id.timbang.result.ResultService;
import id.timbang.shared.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * The score sheet on the screen, in print and as a table.
 */
@ApplicationTest
class ResultPagesTests {

	/** Each test ends a period of its own, in a year of its own. */
	private static int year = 2060;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAgency agency;

	@Autowired
	private Organisations organisations;

	@Autowired
	private Plans plans;

	@Autowired
	private Periods periods;

	@Autowired
	private Assessments assessments;

	@Autowired
	private ResultService results;

	private Actor employee;

	private String path;

	private PeriodId period;

	@BeforeEach
	void release() {
		this.agency.setUp();
		Organisation here = this.organisations.kecamatan();
		this.plans.template(here.position());
		year++;
		this.plans.agreed(here.employee(), here.lurah(), this.plans.cycle(year));
		this.period = this.periods.on(this.plans.cycle(year), LocalDate.of(year, 1, 1));
		this.periods.moveTo(this.period, Phase.REPORTING);
		this.assessments.decided(here.employee(), here.lurah(), this.period);
		this.periods.moveTo(this.period, Phase.RELEASED);
		this.employee = Organisations.actor(here.employee());
		this.path = "/results/" + this.results.own(this.employee, 1).items().get(0).id();
	}

	@Test
	void unfoldsEveryNumber() {
		assertThat(get(this.path)).hasStatusOk()
			.bodyText()
			.contains("Baik", "40,00 %", "95 ÷ 95 × 100 = 100,0000", "20 + 20 × 4 = 100", "700 ÷ 7",
					"saran dan ketetapan", "Tidak ikut dihitung.", "Saya sudah membaca");
	}

	@Test
	void isReadOnce() {
		assertThat(this.mvc.post().uri(this.path + "/read").with(TestUsers.as(this.employee)).with(csrf()))
			.hasStatus(302);
		assertThat(get(this.path)).bodyText()
			.contains("Anda menyatakan sudah membaca")
			.doesNotContain("Saya sudah membaca</button>");
		assertThat(get("/results")).bodyText().contains("Sudah dibaca");
	}

	@Test
	void isPrintedAsAnOfficialForm() {
		assertThat(get(this.path + "/print")).hasStatusOk()
			.bodyText()
			.contains("Evaluasi kinerja pegawai", "Pejabat penilai kinerja", "C. Predikat kinerja pegawai: Baik");
	}

	@Test
	void isATableToComputeAgain() {
		MvcTestResult csv = get(this.path + ".csv");
		assertThat(csv).hasStatusOk()
			.headers()
			.hasValue("Content-Disposition", "attachment; filename=\"kertas-kerja-" + year + "-01-31.csv\"");
		assertThat(new String(csv.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
			.contains("INDIKATOR,1,", "PERILAKU,1,", "HASIL_KERJA", "PREDIKAT", "BAIK");
	}

	@Test
	void isListedForHr() {
		assertThat(this.mvc.get().uri("/periods/" + this.period + "/results").with(TestUsers.as(Organisations.HR)))
			.hasStatusOk()
			.bodyText()
			.contains("Rating ditetapkan", "Baik", "100,00");
	}

	private MvcTestResult get(String target) {
		return this.mvc.get().uri(target).with(TestUsers.as(this.employee)).exchange();
	}

}
