package id.timbang.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.UnitType;
import id.timbang.service.ServiceId;
import id.timbang.service.ServiceStandard;
import id.timbang.service.StandardDetails;
import id.timbang.service.TestServices;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.workday.Holiday;
import id.timbang.workday.HolidayService;
import id.timbang.workday.Hours;
import id.timbang.workday.OpeningHours;
import id.timbang.workday.OpeningHoursService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class VisitProgressServiceTests {

	/** A Tuesday. */
	private static final LocalDateTime NOW = TestClock.TODAY.atTime(9, 0);

	private static final LocalDate WEDNESDAY = TestClock.TODAY.plusDays(1);

	private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

	private static final String REASON = "Menunggu fotokopi akta";

	@Autowired
	private VisitService visits;

	@Autowired
	private VisitRegistration registration;

	@Autowired
	private VisitProgressService progress;

	@Autowired
	private VisitClock visitClock;

	@Autowired
	private TestVisits fixture;

	@Autowired
	private TestServices services;

	@Autowired
	private HolidayService holidays;

	@Autowired
	private OpeningHoursService openings;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency agency;

	@Autowired
	private TestClock clock;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private JdbcClient jdbc;

	private Organisation org;

	private Actor officer;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.officer = TestVisits.officer(this.org.employee());
	}

	@Test
	void isDueWhenItsStandardIsOver() {
		assertThat(due(this.fixture.registered(this.org.employee()))).isEqualTo(NOW.plusMinutes(15));
		assertThat(due(days(1, NOW))).isEqualTo(WEDNESDAY.atTime(END_OF_DAY));
	}

	@Test
	void countsFromTheNextWorkingDayWhatCameAfterClosing() {
		VisitId evening = days(1, NOW.minusDays(1).withHour(16).withMinute(1));
		assertThat(page(evening).countedFrom()).isEqualTo(TestClock.TODAY);
		assertThat(due(evening)).isEqualTo(WEDNESDAY.atTime(END_OF_DAY));
		assertThat(page(days(1, NOW)).countedFrom()).isNull();
	}

	@Test
	void endsStageAfterStage() {
		VisitId id = this.fixture.registeredWithStages(this.org.employee());
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.progress.endStage(this.officer, id, 2));
		assertThat(this.progress.endStage(this.officer, id, 1)).isFalse();
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.progress.endStage(this.officer, id, 1));
		this.clock.pass(Duration.ofMinutes(12));
		assertThat(this.progress.endStage(this.officer, id, 2)).isTrue();
		VisitPage page = page(id);
		assertThat(page.visit().standing()).isEqualTo(VisitStanding.IN_TIME);
		assertThat(page.visit().duration()).isEqualTo(12);
		assertThat(page.stages()).extracting(StageState::endedAt)
			.containsExactly(this.clock.instant().minus(Duration.ofMinutes(12)), this.clock.instant());
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.progress.endStage(this.officer, id, 2));
	}

	@Test
	void aVisitWithoutStagesHasNoneToEnd() {
		VisitId id = this.fixture.registered(this.org.employee());
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.progress.endStage(this.officer, id, 1));
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.progress.endStage(this.officer, id, 0));
	}

	@Test
	void completingEndsEveryStage() {
		VisitId id = this.fixture.registeredWithStages(this.org.employee());
		this.progress.complete(this.officer, id);
		assertThat(page(id).stages()).extracting(StageState::endedAt)
			.containsExactly(this.clock.instant(), this.clock.instant());
		assertThat(page(id).currentStage()).isNull();
	}

	@Test
	void whatTakesTooLongIsLate() {
		VisitId id = this.fixture.registered(this.org.employee());
		this.clock.pass(Duration.ofMinutes(15).plusSeconds(59));
		assertThat(page(id).visit().standing()).isEqualTo(VisitStanding.RUNNING);
		this.clock.pass(Duration.ofSeconds(1));
		assertThat(page(id).visit().standing()).isEqualTo(VisitStanding.OVERDUE);
		this.progress.complete(this.officer, id);
		assertThat(page(id).visit().standing()).isEqualTo(VisitStanding.LATE);
		assertThat(page(id).visit().duration()).isEqualTo(16);
	}

	@Test
	void aPauseStopsTheTime() {
		VisitId id = days(1, NOW);
		this.progress.pause(this.officer, id, REASON);
		assertThat(page(id).visit().standing()).isEqualTo(VisitStanding.WAITING);
		assertThat(page(id).visit().dueAt()).isNull();
		this.clock.pass(Duration.ofDays(2));
		this.progress.resume(this.officer, id);
		assertThat(due(id)).isEqualTo(WEDNESDAY.plusDays(2).atTime(END_OF_DAY));
		this.clock.pass(Duration.ofDays(1));
		this.progress.complete(this.officer, id);
		assertThat(page(id).visit().standing()).isEqualTo(VisitStanding.IN_TIME);
		assertThat(page(id).visit().duration()).isEqualTo(1);
		assertThat(page(id).events()).extracting(VisitEvent::kind)
			.containsExactly(VisitEvent.Kind.PAUSED, VisitEvent.Kind.RESUMED);
	}

	@Test
	void completingEndsAPause() {
		VisitId id = days(1, NOW);
		this.progress.pause(this.officer, id, REASON);
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.progress.pause(this.officer, id, REASON));
		this.progress.complete(this.officer, id);
		assertThat(page(id).visit().standing()).isEqualTo(VisitStanding.IN_TIME);
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.progress.resume(this.officer, id));
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.progress.pause(this.officer, id, REASON));
	}

	@Test
	void noStageEndsDuringAPause() {
		VisitId id = this.fixture.registeredWithStages(this.org.employee());
		this.progress.pause(this.officer, id, REASON);
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.progress.endStage(this.officer, id, 1));
		this.progress.resume(this.officer, id);
		this.progress.endStage(this.officer, id, 1);
	}

	@Test
	void whoeverTakesOverOrCompletesAnswersForIt() {
		Actor colleague = TestVisits.officer(this.org.colleague());
		VisitId id = this.fixture.registered(this.org.employee());
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.progress.takeOver(this.officer, id));
		this.progress.takeOver(colleague, id);
		assertThat(page(id).visit().officer()).isEqualTo("Rekan " + this.org.mark());
		this.clock.pass(Duration.ofSeconds(1));
		this.progress.complete(this.officer, id);
		assertThat(page(id).visit().officer()).isEqualTo("Pegawai " + this.org.mark());
		assertThat(page(id).events()).extracting(VisitEvent::detail)
			.containsExactly("Pegawai " + this.org.mark(), "Rekan " + this.org.mark());
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.progress.takeOver(colleague, id));
	}

	@Test
	void aCorrectionIsNotedForThirtyDays() {
		VisitId id = this.fixture.registered(this.org.employee());
		this.progress.complete(this.officer, id);
		this.clock.pass(Duration.ofDays(30));
		this.progress.correct(this.officer, id, page(id).version(), CorrectionCause.APPLICANT);
		this.clock.pass(Duration.ofSeconds(1));
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.progress.correct(this.officer, id, page(id).version(), CorrectionCause.OFFICER))
			.withMessageContaining("visit.correct.late");
		assertThat(page(id).events()).extracting(VisitEvent::kind).containsExactly(VisitEvent.Kind.CORRECTED_APPLICANT);
	}

	@Test
	void anotherCounterChangesNothing() {
		Actor elsewhere = TestVisits.officer(this.org.stranger());
		VisitId id = this.fixture.registeredWithStages(this.org.employee());
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.progress.endStage(elsewhere, id, 1));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.progress.pause(elsewhere, id, REASON));
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.progress.resume(elsewhere, id));
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.progress.takeOver(elsewhere, id));
	}

	@Test
	void aNewHolidayMovesTheDueDate() {
		VisitId id = days(1, NOW);
		VisitId done = days(1, NOW.minusDays(1));
		this.clock.pass(Duration.ofDays(2));
		this.progress.complete(this.officer, done);
		assertThat(page(done).visit().duration()).isEqualTo(3);
		this.holidays.add(HR, new Holiday(WEDNESDAY, "Hari Uji", Holiday.Kind.NATIONAL));
		try {
			assertThat(due(id)).isEqualTo(WEDNESDAY.plusDays(1).atTime(END_OF_DAY));
			assertThat(page(done).visit().duration()).isEqualTo(2);
		}
		finally {
			this.holidays.remove(HR, WEDNESDAY);
		}
		assertThat(due(id)).isEqualTo(WEDNESDAY.atTime(END_OF_DAY));
		assertThat(page(done).visit().duration()).isEqualTo(3);
	}

	@Test
	void otherOpeningHoursMoveTheDueDate() {
		VisitId id = this.fixture.registered(this.org.employee());
		this.openings.add(HR, this.org.kecamatan(), TestClock.TODAY,
				OpeningHours.weekdays(new Hours(LocalTime.of(10, 0), LocalTime.of(16, 0))));
		assertThat(due(id)).isEqualTo(TestClock.TODAY.atTime(10, 15));
	}

	@Test
	void countsWhatWasRegisteredBeforeAnybodyCounted() {
		VisitId id = days(1, NOW);
		VisitId waiting = days(1, NOW);
		this.progress.pause(this.officer, waiting, REASON);
		this.jdbc.sql("update visit set due_at = null, due_on = null where visit_id = :id")
			.param("id", id.visitId())
			.update();
		this.visitClock.countWhatIsMissing();
		assertThat(due(id)).isEqualTo(WEDNESDAY.atTime(END_OF_DAY));
		assertThat(page(waiting).visit().dueAt()).isNull();
	}

	@Test
	void countsManyInAFewStatements() throws Exception {
		List<PastVisit> many = IntStream.range(0, 1500)
			.mapToObj((number) -> new PastVisit("H" + number, this.fixture.usual(), this.org.kelurahan(),
					this.org.employee(), Channel.COUNTER, NOW.minusDays(1), null, 0, false))
			.toList();
		this.visits.load(HR, many);
		List<String> sent = this.statements
			.during(() -> this.holidays.add(HR, new Holiday(WEDNESDAY, "Hari Uji", Holiday.Kind.NATIONAL)));
		this.holidays.remove(HR, WEDNESDAY);
		assertThat(sent.stream().distinct().toList()).hasSizeLessThanOrEqualTo(9);
	}

	@Test
	void theStagesOfAnotherRegisterAreKept() {
		StandardDetails staged = TestServices.minutes(15, TestServices.stage("Penerimaan", "5"),
				TestServices.stage("Pengesahan", "10"));
		ServiceId service = this.services.add(UnitType.KELURAHAN, staged);
		this.visits.load(HR,
				List.of(new PastVisit("LAMA", service, this.org.kelurahan(), this.org.employee(), Channel.ONLINE,
						NOW.minusMinutes(30), NOW.minusMinutes(10), 1,
						List.of(NOW.minusMinutes(26), NOW.minusMinutes(10)), false)));
		VisitSummary visit = this.visits.list(this.officer, VisitFilter.DONE, 1).items().get(0);
		assertThat(visit.standing()).isEqualTo(VisitStanding.LATE);
		assertThat(visit.duration()).isEqualTo(20);
		assertThat(page(visit.id()).stages()).extracting((stage) -> local(Objects.requireNonNull(stage.endedAt())))
			.containsExactly(NOW.minusMinutes(26), NOW.minusMinutes(10));
	}

	/** A visit for a service of so many working days. */
	private VisitId days(int days, @Nullable LocalDateTime receivedAt) {
		StandardDetails standard = new StandardDetails(new ServiceStandard(days, ServiceStandard.Unit.WORKING_DAYS), 0,
				List.of(), "", List.of());
		ServiceId service = this.services.add(UnitType.KELURAHAN, standard);
		return this.registration.register(this.officer, new NewVisit(UUID.randomUUID(), service, receivedAt, null));
	}

	private VisitPage page(VisitId id) {
		return this.visits.page(this.officer, id);
	}

	private LocalDateTime due(VisitId id) {
		return local(Objects.requireNonNull(page(id).visit().dueAt()));
	}

	private LocalDateTime local(Instant moment) {
		return LocalDateTime.ofInstant(moment, this.clock.getZone());
	}

}
