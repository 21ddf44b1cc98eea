package id.timbang.rater;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.period.PeriodId;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.period.PhaseClosedException;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.EmployeeSummary;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;
import id.timbang.shared.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class RaterChoiceServiceTests {

	@Autowired
	private RaterChoiceService choice;

	@Autowired
	private RaterTasks tasks;

	@Autowired
	private TestRaters fixture;

	@Autowired
	private Organisations organisations;

	@Autowired
	private Periods periods;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private JdbcClient jdbc;

	private Organisation org;

	private Actor lurah;

	@BeforeEach
	void makeOrganisation() {
		this.org = this.organisations.kecamatan();
		this.lurah = Organisations.actor(this.org.lurah());
	}

	@Test
	void proposesForEverybodyAtWorkAndInvitesSubordinatesOfLargerTeams() throws Exception {
		EmployeeId third = this.organisations.appraised("Ketiga", this.org);
		PeriodId period = this.fixture.reporting(2640, 1);
		List<String> sent = this.statements.during(() -> this.choice.start(HR, period));
		assertThat(sent)
			.filteredOn((statement) -> !statement.startsWith("\n") && !statement.startsWith("insert into r"))
			.hasSizeLessThan(12);
		assertThat(invited(period, this.org.employee())).contains(this.org.colleague(), third)
			.doesNotContain(this.org.employee(), this.org.lurah(), this.org.camat());
		RaterList lurah = this.choice.raters(HR, period, this.org.lurah());
		assertThat(lurah.of(RaterGroup.SUBORDINATES)).hasSize(3)
			.allMatch((rater) -> rater.state() == InvitationState.CONFIRMED);
		assertThat(lurah.of(RaterGroup.PEERS)).extracting(ChosenRater::id).contains(this.org.otherLurah());
		assertThat(this.choice.raters(HR, period, this.org.otherLurah()).of(RaterGroup.SUBORDINATES)).isEmpty();
		assertThat(this.choice.raters(HR, period, this.org.camat()).raters()).isEmpty();
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.choice.start(HR, period))
			.withMessage("rater.started");
	}

	@Test
	void isOnlyForHrToStartAndOnlyWhileAnswersAreTaken() {
		PeriodId period = this.fixture.reporting(2640, 2);
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.choice.start(this.lurah, period));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.choice.raters(HR, period, this.org.employee()));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.choice.add(HR, period, this.org.employee(), this.org.colleague()));
		this.periods.moveTo(period, Phase.CALIBRATION);
		assertThatExceptionOfType(PhaseClosedException.class).isThrownBy(() -> this.choice.start(HR, period));
	}

	@Test
	void thePersonNeverLearnsWhoIsAskedWhateverTheRoles() {
		PeriodId period = asked(3);
		Actor person = new Actor(UUID.randomUUID(), this.org.employee().employeeId(), "Admin Pegawai",
				Set.of(Role.EMPLOYEE, Role.HR_ADMIN));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.choice.raters(person, period, this.org.employee()));
		assertThat(this.choice.people(person, period, this.org.mark(), false, 1).items()).extracting(RatedPerson::id)
			.contains(this.org.colleague())
			.doesNotContain(this.org.employee());
		this.fixture.propose(period, this.org.employee(), this.org.stranger());
		this.choice.confirmAll(person, period);
		assertThat(this.choice.raters(HR, period, this.org.employee()).proposed()).isEqualTo(1);
		for (EmployeeId other : List.of(this.org.colleague(), this.org.camat(), this.org.otherLurah())) {
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> this.choice.raters(Organisations.actor(other), period, this.org.employee()));
		}
	}

	@Test
	void theAppraiserConfirmsOneByOneOrTheWholeTeam() {
		PeriodId period = this.fixture.begun(2640, 4);
		this.fixture.propose(period, this.org.employee(), this.org.colleague());
		this.fixture.propose(period, this.org.colleague(), this.org.employee());
		this.fixture.propose(period, this.org.stranger(), this.org.employee());
		assertThat(this.tasks.tasksFor(this.lurah)).extracting(Task::messageKey).contains("rater.task.confirm");
		assertThat(this.choice.confirm(this.lurah, period, this.org.employee())).isEqualTo(1);
		assertThat(this.choice.teams(this.lurah)).filteredOn((team) -> team.period().id().equals(period))
			.singleElement()
			.satisfies((team) -> assertThat(team.proposed()).isEqualTo(1));
		assertThat(this.choice.confirmTeam(this.lurah, period)).isEqualTo(1);
		assertThat(this.choice.confirmTeam(this.lurah, period)).isZero();
		assertThat(this.choice.raters(HR, period, this.org.stranger()).proposed()).isEqualTo(1);
		assertThat(this.choice.confirmAll(HR, period)).isEqualTo(1);
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.choice.confirmAll(this.lurah, period));
	}

	@Test
	void whoCannotBeAskedIsNotAdded() {
		PeriodId period = asked(5);
		refuses(period, this.org.employee(), "oneself");
		refuses(period, this.org.colleague(), "twice");
		refuses(period, this.org.lurah(), "above");
		refuses(period, this.org.camat(), "above");
		this.jdbc.sql("update assignment set valid_until = '2026-10-12' where employee_id = :id")
			.param("id", this.org.otherLurah().employeeId())
			.update();
		refuses(period, this.org.otherLurah(), "away");
		this.jdbc.sql("update rater_invitation set state = 'DECLINED', reason = 'FAMILY_TIE' where rater_id = :id")
			.param("id", this.org.colleague().employeeId())
			.update();
		refuses(period, this.org.colleague(), "declined");
	}

	@Test
	void nobodyIsAskedAboutMoreThanTheLimit() {
		PeriodId period = this.fixture.begun(2640, 6);
		for (int number = 0; number < 8; number++) {
			this.fixture.ask(period, this.organisations.appraised("Pegawai Lain", this.org), this.org.stranger());
		}
		refuses(period, this.org.stranger(), "full");
	}

	@Test
	void theLimitDoesNotTellWhoIsAskedAboutTheActor() {
		PeriodId period = this.fixture.begun(2640, 10);
		this.fixture.ask(period, this.org.employee(), this.org.stranger());
		Actor person = new Actor(UUID.randomUUID(), this.org.employee().employeeId(), "Admin Pegawai",
				Set.of(Role.EMPLOYEE, Role.HR_ADMIN));
		for (int number = 0; number < 8; number++) {
			this.choice.add(person, period, this.organisations.appraised("Pegawai Lain", this.org),
					this.org.stranger());
		}
		EmployeeId ninth = this.organisations.appraised("Pegawai Lain", this.org);
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.choice.add(person, period, ninth, this.org.stranger()))
			.withMessageContaining("rater.add.full");
	}

	@Test
	void subordinatesAreAddedAsSuchAndWhoWasTakenOffCanComeBack() {
		PeriodId period = asked(7);
		this.fixture.ask(period, this.org.lurah(), this.org.employee(), this.org.otherLurah());
		assertThat(this.choice.raters(HR, period, this.org.lurah()).of(RaterGroup.SUBORDINATES))
			.extracting(ChosenRater::id)
			.containsExactly(this.org.employee());
		this.choice.withdraw(this.lurah, period, this.org.employee(), this.org.colleague());
		assertThat(state(period)).isEqualTo(InvitationState.WITHDRAWN);
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.choice.withdraw(this.lurah, period, this.org.employee(), this.org.colleague()));
		this.choice.add(this.lurah, period, this.org.employee(), this.org.colleague());
		assertThat(state(period)).isEqualTo(InvitationState.CONFIRMED);
	}

	@Test
	void theTrailDoesNotNameRaters() {
		PeriodId period = asked(8);
		this.choice.withdraw(this.lurah, period, this.org.employee(), this.org.colleague());
		assertThat(this.jdbc.sql("select array_to_string(details, ' ') from audit_entry where subject_id = :id")
			.param("id", period.periodId())
			.query(String.class)
			.list()).hasSize(2).containsOnly("Pegawai " + this.org.mark());
	}

	@Test
	void candidatesAreFoundByNameOrNearby() {
		assertThat(this.choice.candidates(this.lurah, this.org.employee(), "")).extracting(EmployeeSummary::id)
			.contains(this.org.colleague())
			.doesNotContain(this.org.employee());
		assertThat(this.choice.candidates(this.lurah, this.org.employee(), "Orang Lain " + this.org.mark()))
			.extracting(EmployeeSummary::id)
			.contains(this.org.stranger());
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.choice.candidates(this.lurah, this.org.stranger(), ""));
	}

	@Test
	void listsTakeTheSameStatementsHoweverLongTheyAre() throws Exception {
		PeriodId period = this.fixture.begun(2640, 9);
		assertThat(this.statements.during(() -> this.choice.people(HR, period, "", false, 1))).hasSize(1);
		assertThat(this.statements.during(() -> this.choice.people(HR, period, "", true, 2))).hasSize(1);
		int few = this.statements.during(() -> this.choice.raters(HR, period, this.org.employee())).size();
		this.fixture.ask(period, this.org.employee(), this.org.colleague(), this.org.stranger());
		assertThat(this.statements.during(() -> this.choice.raters(HR, period, this.org.employee()))).hasSize(few);
	}

	/** A period of 2640 in which the colleague is asked about the employee. */
	private PeriodId asked(int month) {
		PeriodId period = this.fixture.begun(2640, month);
		this.fixture.ask(period, this.org.employee(), this.org.colleague());
		return period;
	}

	private InvitationState state(PeriodId period) {
		return this.choice.raters(HR, period, this.org.employee()).raters().get(0).state();
	}

	private List<EmployeeId> invited(PeriodId period, EmployeeId person) {
		return this.choice.raters(HR, period, person).raters().stream().map(ChosenRater::id).toList();
	}

	private void refuses(PeriodId period, EmployeeId rater, String why) {
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.choice.add(HR, period, this.org.employee(), rater))
			.withMessageContaining("rater.add." + why);
	}

}
