package id.timbang.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.period.Phase;
import id.timbang.period.PhaseClosedException;
import id.timbang.period.PhaseReview.Remark;
import id.timbang.personnel.ActingCapacity;
import id.timbang.personnel.ActingService;
import id.timbang.personnel.ActingSummary;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.NewActing;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.UnitDetails;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitService;
import id.timbang.personnel.UnitType;
import id.timbang.scoring.DistributionRule;
import id.timbang.scoring.OrganisationPredicate;
import id.timbang.scoring.Predicate;
import id.timbang.scoring.PredicateCounts;
import id.timbang.scoring.RuleCheck;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;
import id.timbang.shared.SeveralRulesException;
import id.timbang.shared.Task;
import id.timbang.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static id.timbang.organisation.TestOrganisations.content;
import static id.timbang.personnel.Organisations.HR;
import static id.timbang.personnel.Organisations.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@ApplicationTest
class OrganisationServiceTests {

	private static final String LATER = "Satu target ternyata mundur ke bulan depan.";

	@Autowired
	private OrganisationService organisations;

	@Autowired
	private OrganisationTasks tasks;

	@Autowired
	private OrganisationReview review;

	@Autowired
	private TestOrganisations fixture;

	@Autowired
	private Organisations people;

	@Autowired
	private ActingService acting;

	@Autowired
	private UnitService units;

	@Autowired
	private PeriodService periods;

	@Autowired
	private TestAgency agency;

	@Autowired
	private StatementCounter statements;

	private Organisation org;

	private Actor camat;

	private Actor lurah;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.people.kecamatan();
		this.camat = actor(this.org.camat());
		this.lurah = actor(this.org.lurah());
	}

	@Test
	void isSetByTheLeaderAboveAndReadByTheLeader() {
		PeriodId period = this.fixture.month(Phase.ASSESSMENT);
		assertThat(page(this.lurah, period).standing().state()).isEqualTo(StandingState.UNSET);
		this.fixture.set(this.camat, period, this.org.kelurahan(), OrganisationPredicate.GOOD);
		for (Actor reader : List.of(this.camat, this.lurah, HR)) {
			OrganisationPage page = page(reader, period);
			assertThat(page.standing().predicate()).isEqualTo(OrganisationPredicate.GOOD);
			assertThat(page.version()).isOne();
			assertThat(page.rights().set()).isEqualTo(reader.equals(this.camat));
			assertThat(page.rights().leads()).isEqualTo(reader.equals(this.lurah));
			assertThat(page.rights().onBehalf()).isFalse();
			assertThat(this.organisations.page(reader, period, this.org.kelurahan(), 1).standing())
				.isEqualTo(page.standing());
		}
	}

	@Test
	void keepsTheFormerOnes() {
		PeriodId period = this.fixture.month(Phase.CALIBRATION);
		this.fixture.set(this.camat, period, this.org.kelurahan(), OrganisationPredicate.EXCELLENT);
		this.organisations.set(this.camat, period, this.org.kelurahan(), 1,
				new UnitPredicate.Content(OrganisationPredicate.GOOD, LATER, "  Bagian Organisasi ", ""));
		OrganisationPage page = page(this.lurah, period);
		assertThat(page.standing().predicate()).isEqualTo(OrganisationPredicate.GOOD);
		assertThat(page.history().items()).extracting((entry) -> entry.content().reason())
			.containsExactly(LATER, TestOrganisations.REASON);
		assertThat(page.history().items().get(0).content().sources()).isEqualTo("Bagian Organisasi");
		assertThat(page.history().items().get(0).setBy()).isEqualTo(this.camat.name());
		assertThat(page.history().items().get(0).setAt()).isEqualTo(Instant.parse("2026-10-13T02:00:00Z"));
	}

	@Test
	void isNotSetByAnybodyElse() {
		PeriodId period = this.fixture.month(Phase.ASSESSMENT);
		for (Actor other : List.of(this.lurah, actor(this.org.otherLurah()), actor(this.org.employee()), HR,
				actor(this.org.employee(), Role.HR_ADMIN))) {
			assertForbidden(() -> this.fixture.set(other, period, this.org.kelurahan(), OrganisationPredicate.GOOD));
			assertForbidden(() -> this.organisations.form(other, period, this.org.kelurahan()));
		}
		for (EmployeeId stranger : List.of(this.org.otherLurah(), this.org.employee(), this.org.stranger())) {
			assertForbidden(() -> page(actor(stranger), period));
			assertForbidden(() -> this.organisations.page(actor(stranger), period, this.org.kelurahan(), 1).standing());
		}
		assertThat(this.organisations.form(this.camat, period, this.org.kelurahan()).version()).isZero();
	}

	@Test
	void hrWritesDownWhatAnOfficialDecidedAboutARoot() {
		PeriodId period = this.fixture.month(Phase.ASSESSMENT);
		UnitId root = this.org.kecamatan();
		assertForbidden(() -> this.fixture.set(this.camat, period, root, OrganisationPredicate.GOOD));
		assertForbidden(() -> this.fixture.set(actor(this.org.camat(), Role.HR_ADMIN), period, root,
				OrganisationPredicate.GOOD));
		assertThat(refused(() -> this.fixture.set(HR, period, root, OrganisationPredicate.GOOD)))
			.containsExactly("official");
		this.organisations.set(HR, period, root, 0, new UnitPredicate.Content(OrganisationPredicate.GOOD,
				TestOrganisations.REASON, "", "Wali Kota Semarang"));
		OrganisationPage page = this.organisations.page(this.camat, period, root, 1);
		assertThat(Objects.requireNonNull(page.standing().set()).content().official()).isEqualTo("Wali Kota Semarang");
		assertThat(page.rights().onBehalf()).isTrue();
		assertThat(page.rights().set()).isFalse();
	}

	@Test
	void saysEverythingThatIsMissing() {
		PeriodId period = this.fixture.month(Phase.ASSESSMENT);
		UnitPredicate.Content tooShort = new UnitPredicate.Content(OrganisationPredicate.GOOD,
				"  " + "x".repeat(19) + "  ", "", "");
		assertThat(refused(() -> this.organisations.set(HR, period, this.org.kecamatan(), 0, tooShort)))
			.containsExactly("basis", "official");
		assertThat(refused(() -> this.organisations.set(this.camat, period, this.org.kelurahan(), 0, tooShort)))
			.containsExactly("basis");
		assertThat(page(this.lurah, period).standing().set()).isNull();
	}

	@Test
	void isSetFromAssessmentUntilResultsAreReleased() {
		PeriodId period = this.fixture.month(Phase.REPORTING);
		assertThatExceptionOfType(PhaseClosedException.class)
			.isThrownBy(() -> this.fixture.set(this.camat, period, this.org.kelurahan(), OrganisationPredicate.GOOD));
		assertThat(this.organisations.form(this.camat, period, this.org.kelurahan()).rights().set()).isFalse();
		this.fixture.move(period, Phase.ASSESSMENT);
		this.fixture.set(this.camat, period, this.org.kelurahan(), OrganisationPredicate.GOOD);
		this.fixture.move(period, Phase.CALIBRATION);
		this.organisations.set(this.camat, period, this.org.kelurahan(), 1, content(OrganisationPredicate.POOR));
		this.fixture.move(period, Phase.RELEASED);
		assertThatExceptionOfType(PhaseClosedException.class).isThrownBy(() -> this.organisations.set(this.camat,
				period, this.org.kelurahan(), 2, content(OrganisationPredicate.GOOD)));
		assertThat(page(this.lurah, period).standing().predicate()).isEqualTo(OrganisationPredicate.POOR);
	}

	@Test
	void aUnitWithoutAnybodyHasNone() {
		PeriodId period = this.fixture.month(Phase.ASSESSMENT);
		UnitId empty = this.units.add(HR, this.org.mark() + "-C",
				new UnitDetails("Unit kosong", UnitType.SEKSI, this.org.kelurahan()));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.fixture.set(this.camat, period, empty, OrganisationPredicate.GOOD));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.organisations.page(this.camat, period, empty, 1).standing());
		assertThat(units(this.camat, period)).containsExactly(this.org.kecamatan(), this.org.kelurahan(),
				this.org.neighbour());
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.organisations.page(HR, period, new UnitId(this.org.camat().employeeId()), 1));
	}

	@Test
	void refusesAStaleForm() {
		PeriodId period = this.fixture.month(Phase.ASSESSMENT);
		this.fixture.set(this.camat, period, this.org.kelurahan(), OrganisationPredicate.GOOD);
		for (long version : new long[] { 0, 2 }) {
			assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.organisations.set(this.camat,
					period, this.org.kelurahan(), version, content(OrganisationPredicate.POOR)));
		}
		assertThat(page(this.camat, period).history().items()).hasSize(1);
	}

	@Test
	void ofTwoAtOnceOneIsTold() throws Exception {
		PeriodId period = this.fixture.month(Phase.ASSESSMENT);
		Callable<Boolean> setting = () -> {
			try {
				this.fixture.set(this.camat, period, this.org.kelurahan(), OrganisationPredicate.GOOD);
				return true;
			}
			catch (ConflictException told) {
				return false;
			}
		};
		ExecutorService both = Executors.newFixedThreadPool(2);
		List<Future<Boolean>> done = both.invokeAll(List.of(setting, setting));
		both.shutdown();
		assertThat(List.of(done.get(0).get(), done.get(1).get())).containsExactlyInAnyOrder(true, false);
	}

	@Test
	void whoActsForTheLeaderAboveSetsItWhileActing() {
		PeriodId period = this.fixture.month(Phase.ASSESSMENT);
		Actor plh = actor(this.org.otherLurah());
		assertForbidden(() -> this.fixture.set(plh, period, this.org.kelurahan(), OrganisationPredicate.GOOD));
		appoint(this.org.otherLurah(), 0);
		this.fixture.set(plh, period, this.org.kelurahan(), OrganisationPredicate.GOOD);
		assertForbidden(() -> this.fixture.set(plh, period, this.org.neighbour(), OrganisationPredicate.GOOD));
		assertForbidden(() -> this.fixture.set(plh, period, this.org.kecamatan(), OrganisationPredicate.GOOD));
		this.fixture.set(this.camat, period, this.org.neighbour(), OrganisationPredicate.GOOD);
	}

	@Test
	void whoseAppointmentWasTakenBackDoesNotSetIt() {
		PeriodId period = this.fixture.month(Phase.ASSESSMENT);
		Actor plh = actor(this.org.otherLurah());
		appoint(this.org.otherLurah(), 1);
		assertForbidden(() -> this.fixture.set(plh, period, this.org.kelurahan(), OrganisationPredicate.GOOD));
		ActingSummary appointment = this.acting.of(HR, this.org.camat()).get(0);
		this.acting.withdraw(HR, this.org.camat(), appointment.id(), appointment.version());
		assertForbidden(() -> this.fixture.set(plh, period, this.org.kelurahan(), OrganisationPredicate.GOOD));
		this.fixture.set(this.camat, period, this.org.kelurahan(), OrganisationPredicate.GOOD);
	}

	private void appoint(EmployeeId person, int days) {
		this.acting.appoint(HR, this.org.camat(), new NewActing(person, ActingCapacity.PLH,
				TestClock.TODAY.plusDays(days), TestClock.TODAY.plusDays(days + 2), "SP/10/2026"));
	}

	@Test
	void countsAUnitWithEverythingBelowIt() {
		PeriodId period = this.fixture.month(Phase.CALIBRATION);
		this.fixture.set(this.camat, period, this.org.kelurahan(), OrganisationPredicate.GOOD);
		results(period, Predicate.GOOD, Predicate.GOOD, Predicate.VERY_GOOD);
		this.fixture.result(this.org.stranger(), period, Predicate.POOR);
		this.fixture.result(this.org.otherLurah(), period, null);
		this.fixture.result(this.org.camat(), period, Predicate.VERY_GOOD);
		Standing standing = page(this.camat, period).standing();
		assertThat(standing.people()).isEqualTo(3);
		assertThat(standing.counts()).isEqualTo(counts(1, 2, 0));
		assertThat(standing.state()).isEqualTo(StandingState.INFORMATION);
		Standing whole = this.organisations.page(HR, period, this.org.kecamatan(), 1).standing();
		assertThat(whole.people()).isEqualTo(6);
		assertThat(whole.counts()).isEqualTo(new PredicateCounts(all(2, 2, 1), 1));
		assertThat(whole.state()).isEqualTo(StandingState.UNSET);
		assertThat(whole.checks()).isEmpty();
	}

	@Test
	void saysWhichRuleIsNotMet() {
		PeriodId period = this.fixture.month(Phase.CALIBRATION);
		this.organisations.set(HR, period, this.org.kecamatan(), 0,
				new UnitPredicate.Content(OrganisationPredicate.GOOD, TestOrganisations.REASON, "", "Wali Kota"));
		assertThat(state(HR, period)).isEqualTo(StandingState.EMPTY);
		results(period, Predicate.GOOD, Predicate.GOOD, Predicate.GOOD);
		this.fixture.result(this.org.stranger(), period, Predicate.VERY_GOOD);
		assertThat(state(HR, period)).isEqualTo(StandingState.INFORMATION);
		this.fixture.result(this.org.otherLurah(), period, Predicate.GOOD);
		Standing standing = this.organisations.page(HR, period, this.org.kecamatan(), 1).standing();
		assertThat(standing.state()).isEqualTo(StandingState.UNMET);
		assertThat(standing.checks()).contains(
				new RuleCheck(new DistributionRule.AtMost(70, Predicate.GOOD), 3, 4, false),
				new RuleCheck(new DistributionRule.Largest(Predicate.GOOD), 2, 4, true));
		this.fixture.result(this.org.camat(), period, Predicate.POOR);
		assertThat(state(HR, period)).isEqualTo(StandingState.MET);
	}

	private StandingState state(Actor actor, PeriodId period) {
		return this.organisations.page(actor, period, this.org.kecamatan(), 1).standing().state();
	}

	/** From a count with one's own result in it one could tell that result. */
	@Test
	void theLeaderSeesNoCountsBeforeTheOwnResultIsTold() {
		PeriodId period = this.fixture.month(Phase.CALIBRATION);
		this.fixture.set(this.camat, period, this.org.kelurahan(), OrganisationPredicate.GOOD);
		this.fixture.result(this.org.employee(), period, Predicate.GOOD);
		assertThat(page(this.lurah, period).standing().counts()).isEqualTo(counts(0, 1, 0));
		this.fixture.result(this.org.lurah(), period, Predicate.POOR);
		for (Actor self : List.of(this.lurah, actor(this.org.lurah(), Role.HR_ADMIN))) {
			Standing withheld = page(self, period).standing();
			assertThat(withheld.state()).isEqualTo(StandingState.WITHHELD);
			assertThat(withheld.counts()).isNull();
			assertThat(withheld.checks()).isEmpty();
		}
		assertThat(page(this.camat, period).standing().counts()).isEqualTo(counts(0, 1, 1));
		this.fixture.move(period, Phase.RELEASED);
		assertThat(page(this.lurah, period).standing().counts()).isEqualTo(counts(0, 1, 1));
	}

	@Test
	void isListedForThoseWhoReadItInTheOrderOfTheTree() {
		PeriodId period = this.fixture.month(Phase.ASSESSMENT);
		this.fixture.set(this.camat, period, this.org.neighbour(), OrganisationPredicate.GOOD);
		Window<OrganisationRow> window = this.organisations.list(this.camat, period, 1);
		assertThat(window.items()).extracting(OrganisationRow::unit)
			.containsExactly(this.org.kecamatan(), this.org.kelurahan(), this.org.neighbour());
		assertThat(window.items()).extracting(OrganisationRow::owed).containsExactly(false, true, false);
		assertThat(window.items()).extracting(OrganisationRow::above)
			.containsExactly("", "Unit " + this.org.mark(), "Unit " + this.org.mark());
		assertThat(units(this.lurah, period)).containsExactly(this.org.kelurahan());
		assertThat(units(actor(this.org.employee()), period)).isEmpty();
		assertThat(this.organisations.list(HR, period, 1).items()).isNotEmpty();
		assertThat(this.organisations.list(this.camat, period, 2).items()).isEmpty();
	}

	@Test
	void readsAListInAsManyStatementsWhateverItsLength() throws Exception {
		PeriodId period = this.fixture.month(Phase.ASSESSMENT);
		Actor head = actor(this.people.kecamatan().otherLurah());
		int few = this.statements.during(() -> this.organisations.list(head, period, 1)).size();
		int many = this.statements.during(() -> this.organisations.list(this.camat, period, 1)).size();
		assertThat(few).isEqualTo(many).isEqualTo(7);
		assertThat(this.statements.during(() -> this.organisations.list(HR, period, 1))).hasSize(6);
	}

	@Test
	void warnsBeforeResultsAreReleasedAndHoldsNothingUp() {
		PeriodId period = this.fixture.month(Phase.CALIBRATION);
		int unset = remark(period, 0).people();
		assertThat(unset).isGreaterThanOrEqualTo(3);
		assertThat(remark(period, 0).link()).isEqualTo("/periods/" + period + "/organisations");
		this.fixture.set(this.camat, period, this.org.kelurahan(), OrganisationPredicate.VERY_POOR);
		assertThat(remark(period, 0).people()).isEqualTo(unset - 1);
		assertThat(remark(period, 1).people()).isZero();
		results(period, Predicate.GOOD, Predicate.GOOD, Predicate.GOOD);
		this.fixture.result(this.people.appraised("Pegawai Ketiga", this.org), period, Predicate.GOOD);
		this.fixture.result(this.people.appraised("Pegawai Keempat", this.org), period, Predicate.GOOD);
		assertThat(remark(period, 1).people()).isOne();
		assertThat(this.review.before(HR, this.periods.period(period), Phase.CALIBRATION)).isEmpty();
	}

	private Remark remark(PeriodId period, int number) {
		return this.review.before(HR, this.periods.period(period), Phase.RELEASED).get(number);
	}

	@Test
	void remindsTheNearestLeaderAboveOnceForAPeriod() {
		PeriodId period = this.fixture.reported(this.org);
		assertThat(tasks(this.camat, period)).singleElement().satisfies((task) -> {
			assertThat(task.arguments().get(0)).isEqualTo(1);
			assertThat(task.link()).isEqualTo("/periods/" + period + "/organisations");
		});
		assertThat(tasks(HR, period)).hasSize(1);
		for (EmployeeId other : List.of(this.org.lurah(), this.org.otherLurah(), this.org.employee())) {
			assertThat(tasks(actor(other), period)).isEmpty();
		}
		this.fixture.set(this.camat, period, this.org.kelurahan(), OrganisationPredicate.GOOD);
		assertThat(tasks(this.camat, period)).isEmpty();
	}

	@Test
	void remindsInAsManyStatementsHoweverMuchIsOwed() throws Exception {
		int before = this.statements.during(() -> this.tasks.tasksFor(this.camat)).size();
		this.fixture.reported(this.org);
		assertThat(this.statements.during(() -> this.tasks.tasksFor(this.camat))).hasSizeLessThanOrEqualTo(7)
			.hasSizeGreaterThanOrEqualTo(before);
	}

	private List<Task> tasks(Actor actor, PeriodId period) {
		return this.tasks.tasksFor(actor).stream().filter((task) -> period.periodId().equals(task.subject())).toList();
	}

	/** Of the lurah and the two employees. */
	private void results(PeriodId period, Predicate lurah, Predicate employee, Predicate colleague) {
		this.fixture.result(this.org.lurah(), period, lurah);
		this.fixture.result(this.org.employee(), period, employee);
		this.fixture.result(this.org.colleague(), period, colleague);
	}

	private static PredicateCounts counts(int veryGood, int good, int poor) {
		return new PredicateCounts(all(veryGood, good, poor), 0);
	}

	private static Map<Predicate, Integer> all(int veryGood, int good, int poor) {
		return Map.of(Predicate.VERY_GOOD, veryGood, Predicate.GOOD, good, Predicate.NEEDS_IMPROVEMENT, 0,
				Predicate.POOR, poor, Predicate.VERY_POOR, 0);
	}

	private OrganisationPage page(Actor actor, PeriodId period) {
		return this.organisations.page(actor, period, this.org.kelurahan(), 1);
	}

	private List<UnitId> units(Actor actor, PeriodId period) {
		return this.organisations.list(actor, period, 1).items().stream().map(OrganisationRow::unit).toList();
	}

	private static void assertForbidden(Runnable work) {
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(work::run);
	}

	private static Stream<String> fields(SeveralRulesException refusals) {
		return refusals.reasons().stream().map(RuleException::field);
	}

	private static List<String> refused(Runnable work) {
		return fields(Objects.requireNonNull(catchThrowableOfType(SeveralRulesException.class, work::run))).toList();
	}

}
