package id.timbang.plan.web;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.TestPages;
import id.timbang.access.TestUsers;
import id.timbang.indicator.Catalogue;
import id.timbang.indicator.Measurement;
import id.timbang.period.CycleId;
import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.period.ScoringRules;
import id.timbang.period.TestRules;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.plan.MeasureScope;
import id.timbang.plan.PlanId;
import id.timbang.plan.Plans;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * HR is warned where citizens count in a plan and in the rules (S11).
 */
@ApplicationTest
class CountedTwicePagesTests {

	private static final String WARNING = "Bagi 1 pegawai, suara masyarakat akan dihitung dua kali";

	private static int year = 2181;

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
	private PeriodService service;

	private Organisation here;

	private CycleId cycle;

	@BeforeEach
	void plan() {
		this.agency.setUp();
		this.here = this.organisations.kecamatan();
		this.plans.template(this.here.position());
		this.cycle = this.plans.cycle(year++);
		PlanId plan = this.plans.agreed(this.here.lurah(), this.here.camat(), this.cycle);
		this.plans.agreed(this.here.employee(), this.here.lurah(), this.cycle);
		this.plans.measured(plan, this.here.lurah(), this.here.camat(),
				Catalogue.measured("Kepuasan warga", Measurement.SATISFACTION_INDEX), MeasureScope.UNIT);
	}

	@Test
	void namesThemBeforeThePeriodOpens() {
		PeriodId period = under(TestRules.SOURCES);
		Document readiness = page("/periods/" + period + "/readiness");
		assertThat(readiness.text()).contains(WARNING);
		assertThat(page("/periods/" + period).text()).contains(WARNING);
		Document people = page(readiness.select("a[href*='satisfaction=true']").attr("href"));
		assertThat(people.select("tbody tr")).hasSize(1);
		assertThat(people.text()).contains("Lurah " + this.here.mark(), "indikator kepuasan masyarakat");
		this.periods.moveTo(period, Phase.REPORTING);
		assertThat(page("/periods/" + period).text()).doesNotContain("dihitung dua kali");
	}

	@Test
	void saysNothingWhereTheRulesDoNotHearCitizens() {
		for (ScoringRules rules : new ScoringRules[] { ScoringRules.DEFAULT, TestRules.SEVENTY_THIRTY }) {
			assertThat(page("/periods/" + under(rules) + "/readiness").text()).doesNotContain("dihitung dua kali");
		}
	}

	private PeriodId under(ScoringRules rules) {
		this.periods.follow(this.cycle, rules);
		return this.service.periods(this.cycle).stream().map(PeriodSummary::id).findFirst().orElseThrow();
	}

	private Document page(String path) {
		MvcTestResult answer = this.mvc.get().uri(path).with(TestUsers.as(Organisations.HR)).exchange();
		assertThat(answer).hasStatusOk();
		return TestPages.document(answer);
	}

}
