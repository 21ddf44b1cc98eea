package id.timbang.personnel;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import id.timbang.ApplicationTest;
import id.timbang.TestClock;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.RuleException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Somebody acts for the first lurah, from today for two weeks unless it says otherwise.
 */
@ApplicationTest
class ActingServiceTests {

	private static final LocalDate FIRST = TestClock.TODAY;

	private static final LocalDate LAST = FIRST.plusDays(13);

	@Autowired
	private ActingService acting;

	@Autowired
	private ReportingLineService lines;

	@Autowired
	private AssignmentService assignments;

	@Autowired
	private EmployeeService employees;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestClock clock;

	@Autowired
	private JdbcClient jdbc;

	private Organisation org;

	@BeforeEach
	void makeOrganisation() {
		this.org = this.organisations.kecamatan();
	}

	@Test
	void appraisesTheWholeTeamForTheseDaysAndNoOthers() {
		assertThat(appoint(this.org.otherLurah())).isEqualTo(2);
		for (EmployeeId member : List.of(this.org.employee(), this.org.colleague())) {
			assertThat(appraiser(member, FIRST.minusDays(1))).isEqualTo(this.org.lurah());
			assertThat(appraiser(member, FIRST)).isEqualTo(this.org.otherLurah());
			assertThat(appraiser(member, LAST)).isEqualTo(this.org.otherLurah());
			assertThat(appraiser(member, LAST.plusDays(1))).isEqualTo(this.org.lurah());
		}
	}

	@Test
	void showsThePeopleAppraisedInWhichCapacity() {
		appoint(this.org.otherLurah());
		String name = "Lurah Lain " + this.org.mark() + " (Plh.)";
		assertThat(this.assignments.appraiser(this.org.employee(), FIRST)).map(AppraiserName::name).contains(name);
		assertThat(this.employees.page(HR, this.org.employee()).appraiser(FIRST)).hasValueSatisfying((row) -> {
			assertThat(row.acting()).isEqualTo(ActingCapacity.PLH);
			assertThat(row.reason()).isEqualTo("SP/12/2026");
		});
		assertThat(this.employees.team(this.org.otherLurah())).extracting(EmployeeSummary::appraiser).contains(name);
		assertThat(this.assignments.appraiser(this.org.employee(), LAST.plusDays(1))).map(AppraiserName::name)
			.contains("Lurah " + this.org.mark());
	}

	@Test
	void whoActsAndBelongsToTheTeamIsStillAppraisedByTheOfficial() {
		assertThat(appoint(this.org.employee())).isEqualTo(1);
		assertThat(appraiser(this.org.colleague(), FIRST)).isEqualTo(this.org.employee());
		assertThat(appraiser(this.org.employee(), FIRST)).isEqualTo(this.org.lurah());
	}

	@Test
	void whoActsLeadsTheUnitWhileActing() {
		assertThat(leads(this.org.employee())).isFalse();
		appoint(this.org.employee());
		assertThat(leads(this.org.employee())).isTrue();
		assertThat(leads(this.org.colleague())).isFalse();
		this.acting.end(HR, this.org.lurah(), only().id(), only().version());
		assertThat(leads(this.org.employee())).isTrue();
		this.clock.pass(Duration.ofDays(1));
		assertThat(leads(this.org.employee())).isFalse();
	}

	@Test
	void thoseAboveTheOfficialStandAboveTheTeamAndThoseAboveWhoActsDoNot() {
		EmployeeId elsewhere = superior(this.org.otherLurah());
		appoint(this.org.otherLurah());
		assertThat(this.lines.above(this.org.employee(), FIRST)).extracting(PersonName::id)
			.containsExactly(this.org.otherLurah(), this.org.lurah(), this.org.camat());
		for (EmployeeId superior : List.of(this.org.otherLurah(), this.org.lurah(), this.org.camat())) {
			assertThat(this.lines.below(Organisations.actor(superior))).contains(this.org.employee());
		}
		assertThat(this.lines.below(Organisations.actor(elsewhere))).contains(this.org.otherLurah())
			.doesNotContain(this.org.employee());
		assertThat(isSecond(this.org.camat())).isTrue();
		assertThat(isSecond(elsewhere)).isFalse();
	}

	@Test
	void whoActsFromTheTeamHasTheSuperiorOfTheOfficialBesideHim() {
		appoint(this.org.colleague());
		assertThat(this.lines.above(this.org.employee(), FIRST)).extracting(PersonName::id)
			.containsExactly(this.org.colleague(), this.org.lurah(), this.org.camat());
		assertThat(isSecond(this.org.camat())).isTrue();
		assertThat(isSecond(this.org.lurah())).isFalse();
	}

	@Test
	void aSuperiorWhoActsIsNotTheSecondPersonAsWell() {
		EmployeeId head = superior(this.org.camat());
		appoint(this.org.camat());
		assertThat(this.lines.above(this.org.employee(), FIRST)).extracting(PersonName::id)
			.containsExactly(this.org.camat(), this.org.lurah(), head);
		assertThat(isSecond(head)).isTrue();
		assertThat(isSecond(this.org.camat())).isFalse();
	}

	@Test
	void endsEarlyAndGivesTheTeamBackTheNextDay() {
		appoint(this.org.otherLurah());
		this.acting.end(HR, this.org.lurah(), only().id(), only().version());
		assertThat(appraiser(this.org.employee(), FIRST)).isEqualTo(this.org.otherLurah());
		assertThat(appraiser(this.org.employee(), FIRST.plusDays(1))).isEqualTo(this.org.lurah());
		assertThat(only().until()).isEqualTo(FIRST);
		assertThat(audit()).contains("audit.acting.PLH", "audit.acting.ended");
	}

	@Test
	void isTakenBackBeforeItBegins() {
		this.acting.appoint(HR, this.org.lurah(), wanted(this.org.otherLurah(), FIRST.plusDays(2), LAST));
		ActingSummary planned = only();
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.acting.end(HR, this.org.lurah(), planned.id(), planned.version()));
		this.acting.withdraw(HR, this.org.lurah(), planned.id(), planned.version());
		assertThat(appraiser(this.org.employee(), FIRST.plusDays(2))).isEqualTo(this.org.lurah());
		assertThat(this.acting.of(HR, this.org.lurah())).isEmpty();
		appoint(this.org.otherLurah());
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.acting.withdraw(HR, this.org.lurah(), only().id(), only().version()));
	}

	@Test
	void leavesAloneWhomSomebodyElseAppraisesInBetween() {
		DateSpan between = new DateSpan(FIRST.plusDays(3), FIRST.plusDays(4));
		this.lines.assign(HR, this.org.employee(), Appraiser.employee(this.org.camat()), between, "Tugas");
		assertThat(appoint(this.org.otherLurah())).isEqualTo(2);
		assertThat(appraiser(this.org.employee(), FIRST.plusDays(2))).isEqualTo(this.org.otherLurah());
		assertThat(appraiser(this.org.employee(), FIRST.plusDays(3))).isEqualTo(this.org.camat());
		assertThat(appraiser(this.org.employee(), FIRST.plusDays(5))).isEqualTo(this.org.otherLurah());
		this.acting.end(HR, this.org.lurah(), only().id(), only().version());
		assertThat(appraiser(this.org.employee(), FIRST.plusDays(2))).isEqualTo(this.org.lurah());
		assertThat(appraiser(this.org.employee(), FIRST.plusDays(3))).isEqualTo(this.org.camat());
		assertThat(appraiser(this.org.employee(), FIRST.plusDays(5))).isEqualTo(this.org.lurah());
	}

	@Test
	void refusesOneself() {
		assertRefused("personnel.acting.oneself", wanted(this.org.lurah(), FIRST, LAST));
	}

	@Test
	void refusesDaysThatAreTaken() {
		appoint(this.org.otherLurah());
		assertRefused("personnel.acting.taken", wanted(this.org.camat(), LAST, LAST.plusDays(3)));
		this.acting.appoint(HR, this.org.lurah(), wanted(this.org.camat(), LAST.plusDays(1), LAST.plusDays(3)));
	}

	@Test
	void refusesSomebodyWhoDoesNotWorkOnAllDays() {
		this.employees.leave(HR, this.org.otherLurah(), LAST.minusDays(1), "Pensiun");
		assertRefused("personnel.acting.away", wanted(this.org.otherLurah(), FIRST, LAST));
	}

	@Test
	void refusesWhereNobodyElseIsAppraised() {
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.acting.appoint(HR, this.org.colleague(), wanted(this.org.lurah(), FIRST, LAST)))
			.satisfies((refusal) -> assertThat(refusal.messageKey()).isEqualTo("personnel.acting.nobody"));
	}

	@Test
	void refusesSomebodyWhomTheTeamWouldStandAbove() {
		this.lines.assign(HR, this.org.otherLurah(), Appraiser.employee(this.org.employee()), DateSpan.since(FIRST),
				"Uji");
		assertRefused("personnel.acting.circle", wanted(this.org.otherLurah(), FIRST, LAST));
		assertThat(this.acting.of(HR, this.org.lurah())).isEmpty();
		assertThat(appraiser(this.org.employee(), FIRST)).isEqualTo(this.org.lurah());
	}

	@Test
	void refusesToBeginMoreThanAYearAhead() {
		LocalDate far = FIRST.plusYears(1).plusDays(1);
		assertRefused("personnel.start.farAhead", wanted(this.org.otherLurah(), far, far));
	}

	@Test
	void isForHrOnly() {
		appoint(this.org.otherLurah());
		ActingSummary present = only();
		for (EmployeeId somebody : List.of(this.org.lurah(), this.org.otherLurah(), this.org.camat())) {
			assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.acting
				.appoint(Organisations.actor(somebody), this.org.otherLurah(), wanted(this.org.camat(), FIRST, LAST)));
			assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.acting
				.end(Organisations.actor(somebody), this.org.lurah(), present.id(), present.version()));
		}
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.acting.end(HR, this.org.otherLurah(), present.id(), present.version()));
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.acting.end(HR, this.org.lurah(), present.id(), present.version() + 1));
	}

	@Test
	void offersTheTeamAndThoseWhoAppraiseNearby() {
		assertThat(this.acting.candidates(HR, this.org.lurah(), "")).extracting(EmployeeSummary::id)
			.containsExactlyInAnyOrder(this.org.employee(), this.org.colleague(), this.org.camat());
		appoint(this.org.camat());
		assertThat(this.acting.candidates(HR, this.org.lurah(), "")).extracting(EmployeeSummary::id)
			.containsExactlyInAnyOrder(this.org.employee(), this.org.colleague(), this.org.camat());
		assertThat(this.acting.candidates(HR, this.org.lurah(), "Lurah Lain " + this.org.mark()))
			.extracting(EmployeeSummary::id)
			.containsExactly(this.org.otherLurah());
	}

	private int appoint(EmployeeId somebody) {
		return this.acting.appoint(HR, this.org.lurah(), wanted(somebody, FIRST, LAST));
	}

	/** Somebody of another organisation who appraises this one from now on. */
	private EmployeeId superior(EmployeeId person) {
		EmployeeId superior = this.organisations.kecamatan().camat();
		this.lines.assign(HR, person, Appraiser.employee(superior), DateSpan.since(FIRST), "Uji");
		return superior;
	}

	private boolean isSecond(EmployeeId somebody) {
		return this.assignments.isSecondTo(this.org.employee(), Organisations.actor(somebody), FIRST);
	}

	private static NewActing wanted(EmployeeId somebody, LocalDate from, LocalDate until) {
		return new NewActing(somebody, ActingCapacity.PLH, from, until, "SP/12/2026");
	}

	private void assertRefused(String reason, NewActing wanted) {
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.acting.appoint(HR, this.org.lurah(), wanted))
			.satisfies((refusal) -> assertThat(refusal.messageKey()).isEqualTo(reason));
	}

	private ActingSummary only() {
		List<ActingSummary> all = this.acting.of(HR, this.org.lurah());
		assertThat(all).hasSize(1);
		return all.get(0);
	}

	private EmployeeId appraiser(EmployeeId person, LocalDate day) {
		return this.lines.appraiserOf(person, day).orElseThrow();
	}

	private boolean leads(EmployeeId person) {
		return this.lines.leads(Organisations.actor(person), this.org.kelurahan());
	}

	private List<String> audit() {
		return this.jdbc.sql("select action from audit_entry where subject_id = ? order by occurred_at")
			.param(this.org.lurah().employeeId())
			.query(String.class)
			.list();
	}

}
