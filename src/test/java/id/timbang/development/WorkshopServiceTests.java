package id.timbang.development;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.RuleException;
import id.timbang.shared.Window;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class WorkshopServiceTests {

	/** Until there is nothing left of what other tests announce. */
	private static final Duration ALONE = Duration.ofDays(200);

	private static final LocalDate TOMORROW = TestClock.TODAY.plusDays(1);

	@Autowired
	private WorkshopService workshops;

	@Autowired
	private TrainingService trainings;

	@Autowired
	private ActionService actions;

	@Autowired
	private TestActions fixture;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency agency;

	@Autowired
	private TestClock clock;

	@Autowired
	private StatementCounter statements;

	private Organisation org;

	private Actor lurah;

	private Actor employee;

	private WorkshopId workshop;

	private ActionId training;

	@BeforeEach
	void announce() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.lurah = Organisations.actor(this.org.lurah());
		this.employee = Organisations.actor(this.org.employee());
		this.workshop = this.fixture.workshop(this.lurah, TOMORROW, 2);
		this.training = training(this.org.employee());
	}

	@Test
	void isAnnouncedByHrForAllAndByALeaderForTheUnit() {
		assertThat(page(this.employee).workshop().unitId()).isEqualTo(this.org.kelurahan());
		WorkshopId ofHr = this.fixture.workshop(HR, TOMORROW, 5);
		assertThat(this.workshops.page(this.employee, ofHr, 1).workshop().unitId()).isNull();
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.fixture.workshop(this.employee, TOMORROW, 5));
		assertThat(this.workshops.mayAnnounce(this.lurah)).isTrue();
		assertThat(this.workshops.mayAnnounce(this.employee)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "-1, 0, firstDay, development.workshop.past", "5, 4, lastDay, development.workshop.order",
			"1, 366, lastDay, development.workshop.far" })
	void refusesDaysThatCannotBe(int from, int until, String field, String reason) {
		NewWorkshop wanted = new NewWorkshop("Melayani dengan cepat", TestClock.TODAY.plusDays(from),
				TestClock.TODAY.plusDays(until), "Aula", 5, null, null);
		refuses(field, reason, () -> this.workshops.announce(HR, wanted));
	}

	@Test
	void isAboutAnIndicatorThatIsOffered() {
		NewWorkshop wanted = new NewWorkshop("Melayani dengan cepat", TOMORROW, TOMORROW, "Aula", 5, null, "TIDAK-ADA");
		refuses("indicator", "development.workshop.indicator", () -> this.workshops.announce(HR, wanted));
	}

	@Test
	void isChangedByWhoHoldsItUntilItBegins() {
		this.workshops.change(this.lurah, this.workshop, 0, TestActions.announced(TOMORROW.plusDays(1), 7));
		assertThat(page(this.employee).workshop().seats()).isEqualTo(7);
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.workshops.change(this.lurah, this.workshop, 0, TestActions.announced(TOMORROW, 7)));
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.workshops
			.change(Organisations.actor(this.org.otherLurah()), this.workshop, 1, TestActions.announced(TOMORROW, 7)));
		this.clock.pass(Duration.ofDays(2));
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.workshops.change(this.lurah,
				this.workshop, 1, TestActions.announced(TOMORROW.plusDays(5), 7)));
	}

	@Test
	void keepsSeatsForThoseWhoTakePart() {
		include(this.training);
		include(training(this.org.colleague()));
		refuses("seats", "development.workshop.seats.taken",
				() -> this.workshops.change(this.lurah, this.workshop, 0, TestActions.announced(TOMORROW, 1)));
	}

	@Test
	void offersTheTrainingsOfTheTeam() {
		ActionId other = training(this.org.stranger());
		assertThat(page(this.lurah).candidates().items()).extracting(ActionSummary::id).containsExactly(this.training);
		assertThat(page(Organisations.actor(this.org.otherLurah())).candidates().items()).extracting(ActionSummary::id)
			.containsExactly(other);
		assertThat(page(this.employee).candidates().items()).isEmpty();
		include(this.training);
		assertThat(page(this.lurah).candidates().items()).isEmpty();
		assertThat(page(this.lurah).participants().items()).extracting(Participant::action)
			.containsExactly(this.training);
	}

	@Test
	void whoTakesPartIsKnownToThoseWhoHoldIt() {
		include(this.training);
		for (Actor reader : List.of(this.employee, Organisations.actor(this.org.otherLurah()))) {
			assertThat(page(reader).participants().items()).isEmpty();
			assertThat(page(reader).workshop().taken()).isOne();
		}
		assertThat(page(HR).participants().items()).hasSize(1);
		assertThat(page(Organisations.actor(this.org.camat())).participants().items()).hasSize(1);
	}

	@Test
	void theTrainingShowsIt() {
		this.clock.pass(ALONE);
		this.workshop = this.fixture.workshop(this.lurah, TestClock.TODAY.plusDays(ALONE.toDays()), 2);
		assertThat(this.trainings.page(this.employee, this.training).open()).isEmpty();
		assertThat(this.trainings.page(this.lurah, this.training).open()).extracting(WorkshopSummary::id)
			.contains(this.workshop);
		include(this.training);
		assertThat(this.trainings.page(this.employee, this.training).workshops()).singleElement().satisfies((one) -> {
			assertThat(one.workshop()).isEqualTo(this.workshop);
			assertThat(one.attended()).isNull();
		});
		assertThat(this.trainings.page(this.lurah, this.training).open()).extracting(WorkshopSummary::id)
			.doesNotContain(this.workshop);
	}

	@Test
	void onlyTheAppraiserAndHrIncludeSomebody() {
		for (EmployeeId other : List.of(this.org.employee(), this.org.camat(), this.org.otherLurah())) {
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> this.trainings.include(Organisations.actor(other), this.training, this.workshop));
		}
	}

	@Test
	void refusesWhoCannotTakePart() {
		refuses("workshop", "development.workshop.unknown",
				() -> this.trainings.include(this.lurah, this.training, WorkshopId.next()));
		include(this.training);
		refuses("workshop", "development.workshop.twice", () -> include(this.training));
		include(training(this.org.colleague()));
		refuses("workshop", "development.workshop.full", () -> include(training(this.org.employee())));
		this.clock.pass(Duration.ofDays(2));
		refuses("workshop", "development.workshop.over", () -> include(training(this.org.employee())));
	}

	@Test
	void onlyOpenTrainingsLeadThere() {
		ActionId coaching = this.fixture.told(this.org.employee(), this.org.lurah(), ActionKind.COACHING);
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> include(coaching));
		this.actions.finish(this.lurah, this.training, 0, "Sudah mengikuti pelatihan.");
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> include(this.training));
		assertThat(this.trainings.page(this.lurah, coaching)).isEqualTo(TrainingPage.NONE);
		assertThat(this.trainings.page(this.lurah, this.training).open()).isEmpty();
	}

	@Test
	void attendanceIsMarkedFromTheDayOnAndEndsNothing() {
		include(this.training);
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.workshops.mark(this.lurah, this.workshop, this.training, true))
			.satisfies((refusal) -> assertThat(refusal.messageKey()).isEqualTo("development.workshop.early"));
		this.clock.pass(Duration.ofDays(1));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.workshops.mark(this.employee, this.workshop, this.training, true));
		this.workshops.mark(this.lurah, this.workshop, this.training, false);
		this.workshops.mark(this.lurah, this.workshop, this.training, true);
		assertThat(page(this.lurah).participants().items()).extracting(Participant::attended).containsExactly(true);
		assertThat(this.trainings.page(this.employee, this.training).workshops()).extracting(Participation::attended)
			.containsExactly(true);
		assertThat(this.actions.page(this.lurah, this.training).details().action().isOpen()).isTrue();
	}

	@Test
	void whoWasNotIncludedCannotHaveAttended() {
		this.clock.pass(Duration.ofDays(1));
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.workshops.mark(this.lurah, this.workshop, this.training, true))
			.satisfies((refusal) -> assertThat(refusal.messageKey()).isEqualTo("development.workshop.stranger"));
	}

	@Test
	void somebodyIsRemovedBeforeItBegins() {
		include(this.training);
		this.workshops.remove(this.lurah, this.workshop, this.training);
		assertThat(page(this.lurah).workshop().taken()).isZero();
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.workshops.remove(this.lurah, this.workshop, this.training));
		include(this.training);
		this.clock.pass(Duration.ofDays(1));
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.workshops.remove(this.lurah, this.workshop, this.training));
	}

	@Test
	void isListedUntilItIsOver() {
		this.clock.pass(ALONE);
		this.workshop = this.fixture.workshop(this.lurah, TestClock.TODAY.plusDays(ALONE.toDays()), 2);
		assertThat(listed(WorkshopFilter.UPCOMING)).contains(this.workshop);
		this.clock.pass(Duration.ofDays(1));
		assertThat(listed(WorkshopFilter.UPCOMING)).doesNotContain(this.workshop);
		assertThat(listed(WorkshopFilter.PAST)).contains(this.workshop);
	}

	@Test
	void aListTakesOneStatement() throws Exception {
		IntStream.rangeClosed(0, Window.SIZE).forEach((number) -> this.fixture.workshop(HR, TestClock.TODAY, 3));
		assertThat(this.statements.during(() -> {
			Window<WorkshopSummary> window = this.workshops.list(WorkshopFilter.UPCOMING, 1);
			assertThat(window.items()).hasSize(Window.SIZE);
			assertThat(window.hasNext()).isTrue();
		})).hasSize(1);
	}

	@Test
	void aPageTakesAsManyStatementsForAnyNumber() throws Exception {
		int none = this.statements.during(() -> page(HR)).size();
		include(this.training);
		include(training(this.org.colleague()));
		training(this.org.stranger());
		assertThat(this.statements.during(() -> page(HR))).hasSize(none);
	}

	private static void refuses(String field, String reason, ThrowingCallable what) {
		assertThatExceptionOfType(RuleException.class).isThrownBy(what).satisfies((refusal) -> {
			assertThat(refusal.field()).isEqualTo(field);
			assertThat(refusal.messageKey()).isEqualTo(reason);
		});
	}

	private void include(ActionId action) {
		this.fixture.include(this.workshop, action);
	}

	private ActionId training(EmployeeId person) {
		return this.fixture.told(person, person, ActionKind.TRAINING);
	}

	private WorkshopPage page(Actor actor) {
		return this.workshops.page(actor, this.workshop, 1);
	}

	private List<WorkshopId> listed(WorkshopFilter filter) {
		return this.workshops.list(filter, 1).items().stream().map(WorkshopSummary::id).toList();
	}

}
