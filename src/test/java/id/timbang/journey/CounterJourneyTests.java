package id.timbang.journey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.agency.AgencyService;
import id.timbang.feedback.SatisfactionService;
import id.timbang.indicator.Catalogue;
import id.timbang.indicator.Measurement;
import id.timbang.period.PeriodId;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.Organisations;
import id.timbang.plan.MeasureScope;
import id.timbang.plan.PlanId;
import id.timbang.plan.Plans;
import id.timbang.report.ReportId;
import id.timbang.report.Reports;
import id.timbang.scoring.ServiceElement;
import id.timbang.shared.Actor;
import id.timbang.visit.TestVisits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A day at the counter: an officer serves twelve citizens, all of them rate, and nothing
 * of it shows before the night.
 */
@JourneyTest
class CounterJourneyTests {

	private static final int CITIZENS = 12;

	private static final int ELEMENTS = ServiceElement.values().length;

	@Autowired
	private TestAgency agency;

	@Autowired
	private TestClock clock;

	@Autowired
	private Organisations organisations;

	@Autowired
	private People people;

	@Autowired
	private TestVisits visits;

	@Autowired
	private SatisfactionService satisfaction;

	@Autowired
	private AgencyService agencies;

	@Autowired
	private Plans plans;

	@Autowired
	private Periods periods;

	@Autowired
	private Reports reports;

	@Autowired
	private JdbcClient jdbc;

	private Organisation org;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.visits.usual();
		this.org = this.organisations.kecamatan();
	}

	@AfterEach
	void takeTimeBack() {
		this.agencies.tellOfficersApart(HR, this.agencies.page(HR).version(), false);
	}

	@Test
	void whatTwelveCitizensSayShowsAfterTheNight(Browser browser) {
		Visitor officer = browser.visitor(JavaScript.OFF, this.people.officer(this.org.colleague()));
		String report = "/reports/" + measuredReport();
		assertThat(text(officer.opens(report))).contains("Baru 0 kunjungan", "kurang dari 10");
		for (int number = 1; number <= CITIZENS; number++) {
			rate(browser.visitor(JavaScript.OFF).takes(Screen.PHONE), serve(officer, number), number);
		}
		officer.opens("/visits?show=DONE").reads("Nomor " + CITIZENS, "Selesai tepat waktu").seesNoViolations();
		assertThat(text(officer.opens(report))).contains("12 dari 12 kunjungan", "kurang dari 10");
		officer.seesNoViolations();
		officer.opens(officer.page().locator("a[href$='/visits']").last().getAttribute("href"));
		assertThat(officer.page().locator("tbody tr").count()).isEqualTo(CITIZENS);
		officer.seesNoViolations();
		Visitor lurah = browser.visitor(JavaScript.OFF, this.people.employee(this.org.lurah()));
		String page = "/units/" + this.org.kelurahan() + "/satisfaction";
		lurah.opens(page).reads("Belum cukup data");
		this.satisfaction.release(HR);
		lurah.opens(page).reads("Belum cukup data");
		assertThat(text(officer.opens(report))).contains("kurang dari 10");
		this.clock.pass(Duration.ofDays(1));
		this.satisfaction.release(HR);
		lurah.opens(page).reads(index().toPlainString().replace('.', ','), Integer.toString(CITIZENS), "100 %");
		lurah.seesNoViolations();
		assertThat(text(officer.opens(report))).contains(behaviour(),
				"Unsur perilaku pelaksana dari " + CITIZENS + " jawaban lengkap");
	}

	/** The officer is measured on time, and on how citizens were treated. */
	private ReportId measuredReport() {
		this.agencies.tellOfficersApart(HR, this.agencies.page(HR).version(), true);
		Actor lurah = Organisations.actor(this.org.lurah());
		EmployeeId officer = this.org.colleague();
		this.plans.template(this.org.position());
		PlanId agreed = this.plans.agreed(officer, this.org.lurah());
		PlanId timed = this.plans.measured(agreed, officer, lurah, 1,
				Catalogue.measured("Tepat waktu di loket", Measurement.ON_TIME), MeasureScope.PERSON);
		this.plans.measured(timed, officer, lurah, 0,
				Catalogue.measured("Perilaku di loket", Measurement.ELEMENT_OFFICER_BEHAVIOUR), MeasureScope.PERSON);
		PeriodId month = this.periods.on(this.plans.cycle(), TestClock.TODAY);
		this.periods.moveTo(month, Phase.REPORTING);
		return this.reports.of(officer, month);
	}

	private static String text(Visitor visitor) {
		return visitor.page().locator("main").textContent();
	}

	/** Written down apart: the mean of what they said about the officer. */
	private String behaviour() {
		BigDecimal sum = this.jdbc.sql("select sum(officer_behaviour) from rating where officer_id = :officer")
			.param("officer", this.org.colleague().employeeId())
			.query(BigDecimal.class)
			.single();
		BigDecimal mean = sum.divide(BigDecimal.valueOf(CITIZENS), 4, RoundingMode.HALF_UP);
		return mean.stripTrailingZeros().toPlainString().replace('.', ',');
	}

	/** Registers a visit and completes it. */
	private String serve(Visitor officer, int number) {
		officer.opens("/visits/new").ticks("Layanan Uji").presses("Daftarkan dan cetak slip");
		officer.isAt("Slip kunjungan " + number);
		String code = officer.page().locator(".slip-code").textContent();
		officer.opens("/visits").presses("Selesaikan nomor " + number).reads("Kunjungan sudah dicatat selesai");
		return code;
	}

	private static void rate(Visitor citizen, String code, int number) {
		citizen.opens("/r/" + code.replace("-", ""));
		for (int element = 0; element < ELEMENTS; element++) {
			int answer = (number + element) % 4;
			citizen.page().locator("main fieldset").nth(element).locator("label").nth(answer).click();
		}
		citizen.presses("Kirim penilaian").isAt("Terima kasih, penilaian Anda sudah kami terima");
	}

	/** Written down apart: the sum of all answers, by nine for each citizen, times 25. */
	private BigDecimal index() {
		BigDecimal sum = this.jdbc.sql("""
				select sum(requirements + procedure + completion_time + cost + product + officer_competence
				    + officer_behaviour + complaint_handling + facilities) from rating where unit_id = :unit""")
			.param("unit", this.org.kelurahan().unitId())
			.query(BigDecimal.class)
			.single();
		return sum.multiply(BigDecimal.valueOf(25)).divide(BigDecimal.valueOf(9L * CITIZENS), 2, RoundingMode.HALF_UP);
	}

}
