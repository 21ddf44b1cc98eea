package id.timbang.period;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.access.TestUsers;
import id.timbang.period.ReadinessCheck.Finding;
import id.timbang.personnel.Appraiser;
import id.timbang.personnel.DateSpan;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.ReportingLineService;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.RuleException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
class PeriodServiceTests {

	/** Cycles do not overlap, so every test has a year of its own. */
	private static final AtomicInteger YEAR = new AtomicInteger(2101);

	@Autowired
	private PeriodService periods;

	@Autowired
	private Periods fixture;

	@Autowired
	private CycleRepository cycleRepository;

	@Autowired
	private PeriodRepository periodRepository;

	@Autowired
	private RulesRepository rulesRepository;

	@Autowired
	private List<PhaseReview> reviews;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private Clock clock;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Organisations organisations;

	@Autowired
	private ReportingLineService lines;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAgency agency;

	private final int year = YEAR.getAndIncrement();

	@BeforeEach
	void setUpAgency() {
		this.agency.setUp();
	}

	@Test
	void plansTwelveMonthsAndTheAnnualEvaluation() {
		List<PeriodSummary> months = this.periods.periods(plan(Cadence.MONTHLY));
		assertThat(months).hasSize(13);
		assertThat(months.subList(0, 12)).allMatch(PeriodSummary::isMonth);
		assertThat(months.get(1).until().getDayOfMonth()).isBetween(28, 29);
		assertThat(months.get(12)).satisfies((annual) -> {
			assertThat(annual.kind()).isEqualTo(PeriodKind.ANNUAL);
			assertThat(annual.from()).isEqualTo(LocalDate.of(this.year, 1, 1));
			assertThat(annual.until()).isEqualTo(LocalDate.of(this.year, 12, 31));
		});
	}

	/** December is rated in January. */
	@Test
	void showsWhatHasBegunAcrossTheTurnOfTheYear() {
		PeriodId december = this.fixture.on(plan(Cadence.MONTHLY), LocalDate.of(this.year, 12, 15));
		LocalDate january = LocalDate.of(this.year + 1, 1, 10);
		assertThat(this.periods.begun(january)).extracting(PeriodSummary::id).doesNotContain(december);
		this.fixture.moveTo(december, Phase.REPORTING);
		assertThat(this.periods.begun(january)).extracting(PeriodSummary::id).contains(december);
		assertThat(this.periods.begun(january)).hasSizeLessThanOrEqualTo(12)
			.isSortedAccordingTo(Comparator.comparing(PeriodSummary::from).reversed());
		assertThat(this.periods.begun(LocalDate.of(this.year, 11, 30))).extracting(PeriodSummary::id)
			.doesNotContain(december);
	}

	@Test
	void takesPlansBeforeTheYearBegins() {
		LocalDate first = LocalDate.of(this.year, 1, 1);
		LocalDate last = LocalDate.of(this.year, 12, 31);
		LocalDate december = first.minusMonths(1);
		CycleId id = this.periods.plan(Organisations.HR,
				new NewCycle("Tahun " + this.year, first, last, december, first.plusDays(30), Cadence.MONTHLY));
		CycleSummary cycle = this.periods.cycle(id);
		assertThat(this.periods.cyclesBegunBy(december.minusDays(1))).doesNotContain(cycle);
		assertThat(this.periods.cyclesBegunBy(december)).contains(cycle);
		assertThat(cycle.takesPlansOn(december.minusDays(1))).isFalse();
		assertThat(cycle.takesPlansOn(december)).isTrue();
		assertThat(cycle.takesPlansOn(last)).isTrue();
		assertThat(cycle.takesPlansOn(last.plusDays(1))).isFalse();
		assertThat(this.periods.cyclesBegunBy(last.plusDays(1))).contains(cycle);
	}

	@Test
	void plansFourQuarters() {
		List<PeriodSummary> quarters = this.periods.periods(plan(Cadence.QUARTERLY));
		assertThat(quarters).hasSize(5)
			.extracting(PeriodSummary::from)
			.startsWith(LocalDate.of(this.year, 1, 1), LocalDate.of(this.year, 4, 1));
	}

	@Test
	void refusesASecondCycleForTheSameDays() {
		plan(Cadence.MONTHLY);
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> plan(Cadence.QUARTERLY))
			.satisfies((refusal) -> assertThat(refusal.messageKey()).isEqualTo("period.cycle.overlap"));
	}

	@Test
	void cannotOverlapInTheDatabaseEither() {
		CycleId cycle = plan(Cadence.MONTHLY);
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.jdbc.sql("""
				insert into period (period_id, version, cycle_id, kind, valid_from, valid_until, phase,
				    reporting_until, assessment_until, calibration_until, release_on, scoring_rules_id, moves_by_itself)
				select gen_random_uuid(), 0, cycle_id, kind, valid_from + 30, valid_until + 30, phase,
				    reporting_until + 30, assessment_until + 30, calibration_until + 30, release_on + 30,
				    scoring_rules_id, false
				from period where cycle_id = ? and kind = 'PERIODIC' order by valid_from limit 1""")
			.param(cycle.cycleId())
			.update()).withMessageContaining("periods_do_not_overlap");
	}

	@Test
	void refusesCyclesOfMoreThanAYearOrBackwards() {
		LocalDate first = LocalDate.of(this.year, 1, 1);
		for (LocalDate until : List.of(first, first.plusYears(1), first.minusDays(1))) {
			NewCycle wanted = new NewCycle("Uji", first, until, first, first.plusDays(30), Cadence.MONTHLY);
			assertThatExceptionOfType(RuleException.class).isThrownBy(() -> this.periods.plan(HR, wanted))
				.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("until"));
		}
	}

	@Test
	void opensOnlyWhenEverythingIsReady() {
		PeriodId period = first(plan(Cadence.MONTHLY));
		AtomicInteger open = new AtomicInteger(1);
		PeriodService checked = new PeriodService(this.cycleRepository, this.periodRepository, this.rulesRepository,
				List.of((actor, summary, day) -> new Finding("uji", open.get(), "/")), this.reviews, this.events,
				this.audit, this.clock);
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(
					() -> this.transaction.executeWithoutResult((status) -> checked.move(HR, period, Phase.REPORTING)))
			.satisfies((refusal) -> assertThat(refusal.messageKey()).isEqualTo("period.notReady"));
		open.set(0);
		this.transaction.executeWithoutResult((status) -> checked.move(HR, period, Phase.REPORTING));
		assertThat(this.periods.period(period).phase()).isEqualTo(Phase.REPORTING);
	}

	@Test
	void namesThoseWithoutAnAppraiser() {
		PeriodId period = first(plan(Cadence.MONTHLY));
		this.organisations.appraiseEverybody();
		Organisation org = this.organisations.kecamatan();
		this.organisations.person("Belum Dinilai", org.kelurahan(), org.position());
		assertThat(unappraised(period).open()).isEqualTo(1);
		assertThat(unappraised(period).link()).isEqualTo("/employees/without-appraiser?on=" + from(period));
	}

	/** Somebody has an appraiser today, but none when the period begins. */
	@Test
	void looksAtTheFirstDayOfThePeriod() {
		PeriodId period = first(plan(Cadence.MONTHLY));
		this.organisations.appraiseEverybody();
		Organisation org = this.organisations.kecamatan();
		EmployeeId person = this.organisations.person("Aaron " + org.mark(), org.kelurahan(), org.position());
		this.lines.assign(HR, person, Appraiser.employee(org.lurah()),
				new DateSpan(TestClock.TODAY, from(period).minusDays(1)), "Penugasan sementara");
		assertThat(unappraised(period).open()).isEqualTo(1);
		assertThat(listed(unappraised(period).link())).contains("Aaron " + org.mark());
		assertThat(this.periods.readiness(HR, period))
			.allSatisfy((finding) -> assertThat(listed(finding.link())).contains("Keadaan pada 1 Januari"));
		assertThat(listed("/employees/without-appraiser")).doesNotContain("Aaron " + org.mark());
	}

	private Finding unappraised(PeriodId period) {
		return this.periods.readiness(HR, period).get(0);
	}

	private LocalDate from(PeriodId period) {
		return this.periods.period(period).from();
	}

	private String listed(String link) {
		return new String(
				this.mvc.get().uri(link).with(TestUsers.as(HR)).exchange().getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8);
	}

	@Test
	void answersASecondBrowserThatMovesTheSamePeriodWithAConflict() {
		PeriodId period = opened();
		this.periods.move(HR, period, Phase.ASSESSMENT);
		assertThat(this.mvc.post()
			.uri("/periods/" + period + "/phase")
			.param("next", "ASSESSMENT")
			.with(TestUsers.as(HR))
			.with(csrf())).hasStatus(409).bodyText().contains("sudah dipindahkan");
	}

	@Test
	void asksBeforeEveryMoveButTheOpening() {
		PeriodId period = first(plan(Cadence.MONTHLY));
		assertThat(moving(period).select("[name=_csrf]")).hasSize(1);
		assertThat(moving(period).attr("method")).isEqualTo("post");
		this.fixture.moveTo(period, Phase.REPORTING);
		assertThat(moving(period).select("[name=_csrf]")).isEmpty();
		assertThat(moving(period).attr("method")).isEqualTo("get");
		assertThat(look(period, "/phase?next=ASSESSMENT")).hasStatusOk()
			.bodyText()
			.contains("tidak dapat dibuka kembali", "Ya, mulai penilaian", "Kembali tanpa mengubah apa pun",
					"/progress", "/results");
		assertThat(this.periods.period(period).phase()).isEqualTo(Phase.REPORTING);
		assertThat(look(period, "/phase?next=RELEASED")).hasStatus(409);
		assertThat(look(period, "/phase?next=REPORTING")).hasRedirectedUrl("/periods/" + period + "/readiness");
	}

	/** The form with which a period moves on. */
	private Element moving(PeriodId period) {
		String page = new String(look(period, "").getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		return Jsoup.parse(page).expectFirst("form[action$=/phase]");
	}

	private MvcTestResult look(PeriodId period, String path) {
		return this.mvc.get().uri("/periods/" + period + path).with(TestUsers.as(HR)).exchange();
	}

	@Test
	void letsWorkHappenInItsPhaseOnly() {
		PeriodId period = opened();
		assertThat(this.periods.requireOpen(period, Phase.REPORTING).id()).isEqualTo(period);
		assertThatExceptionOfType(PhaseClosedException.class)
			.isThrownBy(() -> this.periods.requireOpen(period, Phase.ASSESSMENT));
	}

	@Test
	void refusesAStaleSchedule() {
		PeriodSummary period = this.periods.period(first(plan(Cadence.MONTHLY)));
		Windows later = Windows.usual(period.until().plusDays(1));
		this.periods.reschedule(HR, period.id(), period.version(), later, false);
		assertThat(this.periods.period(period.id()).windows()).isEqualTo(later);
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.periods.reschedule(HR, period.id(), period.version(), later, false));
	}

	@Test
	void keepsTheDaysOfPhasesThatAreOver() {
		PeriodId id = opened();
		this.fixture.moveTo(id, Phase.ASSESSMENT);
		PeriodSummary period = this.periods.period(id);
		Windows usual = period.windows();
		Windows later = Windows.usual(period.until().plusDays(1));
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.periods.reschedule(HR, id, period.version(), later, false))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("reportingUntil"));
		Windows allowed = new Windows(usual.reportingUntil(), later.assessmentUntil(), later.calibrationUntil(),
				later.releaseOn());
		this.periods.reschedule(HR, id, period.version(), allowed, false);
		assertThat(this.periods.period(id).windows()).isEqualTo(allowed);
	}

	@Test
	void keepsTheDaysOfAPeriodWhoseResultsAreOut() {
		PeriodId id = opened();
		for (Phase phase : List.of(Phase.RELEASED, Phase.CLOSED)) {
			this.fixture.moveTo(id, phase);
			PeriodSummary period = this.periods.period(id);
			assertThatExceptionOfType(PhaseClosedException.class)
				.isThrownBy(() -> this.periods.reschedule(HR, id, period.version(), period.windows(), false));
			assertThat(look(id, "")).bodyText().doesNotContain("/edit\"");
		}
	}

	@Test
	void isForHrOnly() {
		PeriodId period = first(plan(Cadence.MONTHLY));
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.periods
			.move(Organisations.actor(this.organisations.kecamatan().camat()), period, Phase.REPORTING));
	}

	private PeriodId opened() {
		PeriodId period = first(plan(Cadence.MONTHLY));
		this.fixture.moveTo(period, Phase.REPORTING);
		return period;
	}

	private PeriodId first(CycleId cycle) {
		return this.periods.periods(cycle).get(0).id();
	}

	private CycleId plan(Cadence cadence) {
		return this.periods.plan(HR, Cycles.year(this.year, cadence));
	}

}
