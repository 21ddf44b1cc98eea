package id.timbang.development;

import java.util.List;
import java.util.stream.IntStream;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.period.PeriodId;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import id.timbang.shared.Task;
import id.timbang.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class ActionServiceTests {

	private static final String OUTCOME = "Berkas diperiksa sebelum diterima.";

	@Autowired
	private ActionService actions;

	@Autowired
	private ActionTasks tasks;

	@Autowired
	private TestActions fixture;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency agency;

	@Autowired
	private StatementCounter statements;

	private Organisation org;

	private Actor lurah;

	private Actor employee;

	/** Whose results are known. */
	private PeriodId told;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.lurah = Organisations.actor(this.org.lurah());
		this.employee = Organisations.actor(this.org.employee());
		this.told = this.fixture.month();
		this.fixture.release(this.told);
	}

	@Test
	void isListedForThePersonTheOwnerAndTheAppraiser() {
		ActionId coaching = opened(ActionKind.COACHING);
		for (Actor reader : List.of(this.employee, this.lurah)) {
			assertThat(listed(reader, ActionFilter.OPEN)).containsExactly(coaching);
			assertThat(this.actions.count(reader, ActionFilter.OPEN)).isOne();
		}
		assertThat(this.actions.count(HR, ActionFilter.OPEN)).isPositive();
		for (EmployeeId other : List.of(this.org.colleague(), this.org.otherLurah(), this.org.stranger())) {
			assertThat(listed(Organisations.actor(other), ActionFilter.OPEN)).isEmpty();
		}
	}

	@Test
	void isListedForAnOwnerWhoDoesNotAppraiseThePerson() {
		ActionId resources = this.fixture.opened(this.org.employee(), this.org.camat(), this.told,
				ActionKind.RESOURCES);
		assertThat(listed(Organisations.actor(this.org.camat()), ActionFilter.OPEN)).containsExactly(resources);
	}

	@Test
	void isReadByTheLineAboveAndNobodyElse() {
		ActionId id = opened(ActionKind.TRAINING);
		for (Actor reader : List.of(this.employee, this.lurah, Organisations.actor(this.org.camat()), HR)) {
			assertThat(this.actions.page(reader, id).details().agreed()).isEqualTo(TestActions.AGREED);
		}
		for (EmployeeId other : List.of(this.org.colleague(), this.org.otherLurah(), this.org.stranger())) {
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> this.actions.page(Organisations.actor(other), id));
		}
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.actions.page(HR, ActionId.next()));
	}

	@Test
	void isHiddenFromThePersonUntilTheResultIsReleased() {
		PeriodId untold = this.fixture.month();
		ActionId id = this.fixture.opened(this.org.employee(), this.org.employee(), untold, ActionKind.TRAINING);
		assertThat(listed(this.employee, ActionFilter.OPEN)).isEmpty();
		assertThat(this.tasks.tasksFor(this.employee)).isEmpty();
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.actions.page(this.employee, id));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.actions.finish(this.employee, id, 0, OUTCOME));
		assertThat(listed(this.lurah, ActionFilter.OPEN)).containsExactly(id);
		this.fixture.release(untold);
		assertThat(listed(this.employee, ActionFilter.OPEN)).containsExactly(id);
		assertThat(this.tasks.tasksFor(this.employee)).hasSize(1);
		assertThat(this.actions.page(this.employee, id).rights().finish()).isTrue();
	}

	@Test
	void isHiddenFromHrAsWellIfItIsAboutTheReader() {
		PeriodId untold = this.fixture.month();
		ActionId id = this.fixture.opened(this.org.employee(), this.org.lurah(), untold, ActionKind.COACHING);
		Actor hr = Organisations.actor(this.org.employee(), Role.HR_ADMIN);
		int told = this.actions.count(hr, ActionFilter.OPEN);
		assertThat(this.actions.count(HR, ActionFilter.OPEN)).isEqualTo(told + 1);
		this.fixture.release(untold);
		assertThat(listed(this.employee, ActionFilter.OPEN)).containsExactly(id);
		assertThat(this.actions.count(hr, ActionFilter.OPEN)).isEqualTo(told + 1);
	}

	@Test
	void isOverdueOnceItsDayIsOver() {
		ActionId late = this.fixture.opened(this.org.employee(), this.org.lurah(), this.told, ActionKind.COACHING,
				TestClock.TODAY.minusDays(1));
		ActionId today = this.fixture.opened(this.org.employee(), this.org.lurah(), this.told, ActionKind.COACHING,
				TestClock.TODAY);
		assertThat(listed(this.lurah, ActionFilter.OPEN)).containsExactly(late, today);
		assertThat(listed(this.lurah, ActionFilter.OVERDUE)).containsExactly(late);
	}

	@Test
	void endsWithWhatCameOfIt() {
		ActionId id = opened(ActionKind.TRAINING);
		this.actions.finish(this.lurah, id, 0, OUTCOME);
		ActionPage page = this.actions.page(this.employee, id);
		assertThat(page.details().action().state()).isEqualTo(ActionState.DONE);
		assertThat(page.details().outcome()).isEqualTo(OUTCOME);
		assertThat(page.details().action().endedOn()).isEqualTo(TestClock.TODAY);
		assertThat(page.rights().finish()).isFalse();
		assertThat(listed(this.lurah, ActionFilter.DONE)).containsExactly(id);
		assertThat(listed(this.lurah, ActionFilter.OPEN)).isEmpty();
	}

	@Test
	void isCancelledWithAReason() {
		ActionId id = opened(ActionKind.TRAINING);
		this.actions.cancel(HR, id, 0, "Pelatihannya tidak diadakan.");
		assertThat(listed(this.lurah, ActionFilter.CANCELLED)).containsExactly(id);
	}

	@Test
	void endsOnce() {
		ActionId id = opened(ActionKind.TRAINING);
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.actions.finish(this.lurah, id, 1, OUTCOME));
		this.actions.finish(this.lurah, id, 0, OUTCOME);
		for (long version : new long[] { 0, 1 }) {
			assertThatExceptionOfType(ConflictException.class)
				.isThrownBy(() -> this.actions.cancel(this.lurah, id, version, "Sudah tidak perlu."));
		}
	}

	@Test
	void isEndedByThoseWhomItConcerns() {
		ActionId coaching = opened(ActionKind.COACHING);
		ActionId own = this.fixture.opened(this.org.employee(), this.org.employee(), this.told, ActionKind.TRAINING);
		ActionId resources = this.fixture.opened(this.org.employee(), this.org.camat(), this.told,
				ActionKind.RESOURCES);
		Actor camat = Organisations.actor(this.org.camat());
		for (Actor reader : List.of(this.employee, camat)) {
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> this.actions.finish(reader, coaching, 0, OUTCOME));
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> this.actions.cancel(reader, coaching, 0, OUTCOME));
		}
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.actions.cancel(this.employee, own, 0, OUTCOME));
		this.actions.finish(this.employee, own, 0, OUTCOME);
		this.actions.cancel(camat, resources, 0, "Belum ada anggarannya.");
	}

	@Test
	void nobodyEndsAnActionAboutOneselfAsHr() {
		ActionId id = opened(ActionKind.COACHING);
		Actor both = Organisations.actor(this.org.employee(), Role.HR_ADMIN);
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.actions.cancel(both, id, 0, OUTCOME));
	}

	@Test
	void remindsTheOwnerUntilItEnds() {
		ActionId id = opened(ActionKind.COACHING);
		assertThat(this.tasks.tasksFor(this.lurah)).singleElement().satisfies((task) -> {
			assertThat(task.messageKey()).isEqualTo("development.task.COACHING");
			assertThat(task.link()).isEqualTo("/actions/" + id);
			assertThat(task.due()).isEqualTo(TestClock.TODAY.plusDays(7));
		});
		assertThat(this.tasks.tasksFor(HR)).isEqualTo(List.<Task>of());
		this.actions.finish(this.lurah, id, 0, OUTCOME);
		assertThat(this.tasks.tasksFor(this.lurah)).isEmpty();
		assertThat(this.tasks.tasksFor(this.employee)).isEmpty();
	}

	@Test
	void aListTakesOneStatement() throws Exception {
		IntStream.rangeClosed(0, Window.SIZE).forEach((number) -> opened(ActionKind.TRAINING));
		assertThat(this.statements.during(() -> {
			Window<ActionSummary> window = this.actions.list(this.lurah, ActionFilter.OPEN, 1);
			assertThat(window.items()).hasSize(Window.SIZE);
			assertThat(window.hasNext()).isTrue();
		})).hasSize(1);
		assertThat(this.statements.during(() -> this.tasks.tasksFor(this.lurah))).hasSize(1);
	}

	@Test
	void invitesThePersonToWhatSomebodyElseLeads() {
		opened(ActionKind.TRAINING);
		assertThat(this.tasks.tasksFor(this.employee)).as("the lurah sees to it").isEmpty();
		ActionId id = opened(ActionKind.COUNSELLING);
		assertThat(this.tasks.tasksFor(this.employee)).singleElement().satisfies((task) -> {
			assertThat(task.messageKey()).isEqualTo("development.invited.COUNSELLING");
			assertThat(task.link()).isEqualTo("/actions/" + id);
		});
		PeriodId untold = this.fixture.month();
		this.fixture.opened(this.org.employee(), this.org.lurah(), untold, ActionKind.COACHING);
		assertThat(this.tasks.tasksFor(this.employee)).as("nothing of what has not been told").hasSize(1);
	}

	private ActionId opened(ActionKind kind) {
		return this.fixture.opened(this.org.employee(), this.org.lurah(), this.told, kind);
	}

	private List<ActionId> listed(Actor actor, ActionFilter filter) {
		return this.actions.list(actor, filter, 1).items().stream().map(ActionSummary::id).toList();
	}

}
