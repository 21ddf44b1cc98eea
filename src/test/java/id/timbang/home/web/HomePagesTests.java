package id.timbang.home.web;

import java.util.List;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.access.TestUsers;
import id.timbang.period.PeriodId;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.period.ReminderService;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.EmployeeService;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.plan.Plans;
import id.timbang.report.Reports;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The start page: what waits, in which order, and of what HR has reminded somebody.
 */
@ApplicationTest
class HomePagesTests {

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
	private Reports reports;

	@Autowired
	private EmployeeService employees;

	@Autowired
	private ReminderService reminders;

	@Autowired
	private StatementCounter statements;

	private Organisation here;

	private PeriodId period;

	@BeforeEach
	void openThePeriod() {
		this.agency.setUp();
		this.here = this.organisations.kecamatan();
		this.plans.template(this.here.position());
		this.period = this.periods.on(this.plans.cycle(), TestClock.TODAY);
		this.periods.moveTo(this.period, Phase.REPORTING);
	}

	/** What has no day is wanted soon: the window for plans was in January. */
	@Test
	void showsWhatWaitsNearestDayFirst() throws Exception {
		this.plans.agreed(this.here.lurah(), this.here.camat());
		handOver(this.here.employee());
		this.plans.submitted(this.here.colleague());
		Document home = home(this.here.lurah());
		assertThat(home.select(".task-name").eachText()).containsSubsequence(
				"Setujui rencana kinerja Rekan " + this.here.mark(), "Susun laporan Oktober 2026",
				"Periksa laporan dan nilai Pegawai " + this.here.mark());
		assertThat(home.select(".task-due").eachText()).containsSubsequence("– segera", "Sampai 5 Nov",
				"Sampai 12 Nov");
		int minutes = home.select(".task-takes")
			.eachText()
			.stream()
			.mapToInt((text) -> Integer.parseInt(text.replaceAll("[^0-9]", "")))
			.sum();
		assertThat(home.select("header").text()).contains("Selasa, 13 Oktober 2026",
				"Semuanya kira-kira " + minutes + " menit");
	}

	@Test
	void saysWhatSomebodyIsHere() throws Exception {
		assertThat(home(this.here.lurah()).select(".person-menu-role").text()).isEqualTo("Pejabat penilai");
		assertThat(home(this.here.employee()).select(".person-menu-role").text()).isEqualTo("Pegawai");
	}

	/** Who has left owes nothing. */
	@Test
	void saysThatNothingWaits() throws Exception {
		this.employees.leave(Organisations.HR, this.here.employee(), TestClock.TODAY.minusDays(1), "Pensiun");
		assertThat(home(this.here.employee()).select("main").text()).contains("Tidak ada yang menunggu Anda",
				"Semua sudah selesai", "Tugas baru akan muncul di sini");
	}

	/** A plan belongs to the year, so a reminder of any of its periods is about it. */
	@Test
	void saysOfWhatHrHasReminded() throws Exception {
		handOver(this.here.employee());
		this.plans.submitted(this.here.colleague());
		assertThat(home(this.here.lurah()).select(".task .tag")).isEmpty();
		this.reminders.remind(Organisations.HR, this.period, List.of(this.here.lurah()));
		assertThat(home(this.here.lurah()).select(".task .tag").eachText())
			.containsOnly("Diingatkan unit kepegawaian 13 Okt")
			.hasSize(home(this.here.lurah()).select(".task").size());
		assertThat(home(this.here.camat()).select(".task .tag")).isEmpty();
	}

	@Test
	void sendsTheSameStatementsHoweverMuchWaits() throws Exception {
		handOver(this.organisations.appraised("Satu", this.here));
		int before = this.statements.during(() -> home(this.here.lurah())).size();
		for (String name : List.of("Dua", "Tiga", "Empat")) {
			handOver(this.organisations.appraised(name, this.here));
		}
		this.reminders.remind(Organisations.HR, this.period, List.of(this.here.lurah()));
		assertThat(this.statements.during(() -> home(this.here.lurah()))).hasSize(before);
	}

	private void handOver(EmployeeId person) {
		this.plans.agreed(person, this.here.lurah());
		this.reports.submitted(person, this.period);
	}

	private Document home(EmployeeId person) throws Exception {
		return Jsoup.parse(this.mvc.get()
			.uri("/")
			.with(TestUsers.as(Organisations.actor(person)))
			.exchange()
			.getResponse()
			.getContentAsString());
	}

}
