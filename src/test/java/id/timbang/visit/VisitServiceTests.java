package id.timbang.visit;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.UnitType;
import id.timbang.service.ServiceId;
import id.timbang.service.TestServices;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.RuleException;
import id.timbang.shared.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class VisitServiceTests {

	private static final LocalDateTime NOW = TestClock.TODAY.atTime(9, 0);

	@Autowired
	private VisitService visits;

	@Autowired
	private VisitRegistration registration;

	@Autowired
	private VisitProgressService progress;

	@Autowired
	private RatingCodeService codes;

	@Autowired
	private TestVisits fixture;

	@Autowired
	private TestServices services;

	@Autowired
	private VisitTasks tasks;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency agency;

	@Autowired
	private TestClock clock;

	@Autowired
	private StatementCounter statements;

	private Organisation org;

	private Actor officer;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.officer = TestVisits.officer(this.org.employee());
	}

	@Test
	void registersAVisitWithASlip() {
		VisitId id = register(UUID.randomUUID(), null);
		VisitPage page = this.visits.page(this.officer, id);
		assertThat(page.visit().isOpen()).isTrue();
		assertThat(page.visit().receivedAt()).isEqualTo(this.clock.instant());
		assertThat(this.visits.slip(this.officer, id).code().text()).hasSize(RatingCode.LENGTH);
	}

	@Test
	void numbersTheVisitsOfADayAndACounter() {
		assertThat(ticket(register(UUID.randomUUID(), null))).isEqualTo("1");
		assertThat(ticket(register(UUID.randomUUID(), null))).isEqualTo("2");
		assertThat(ticket(register(UUID.randomUUID(), NOW.minusDays(1)))).isEqualTo("1");
		this.officer = TestVisits.officer(this.org.stranger());
		assertThat(ticket(register(UUID.randomUUID(), null))).isEqualTo("1");
	}

	@Test
	void registersTheSameKeyOnce() {
		UUID key = UUID.randomUUID();
		assertThat(register(key, null)).isEqualTo(register(key, null));
		assertThat(this.visits.count(this.officer, VisitFilter.OPEN)).isEqualTo(1);
	}

	@Test
	void registersTheSameKeyOnceWhenItComesTwiceAtOnce() throws Exception {
		UUID key = UUID.randomUUID();
		this.fixture.usual();
		ExecutorService threads = Executors.newFixedThreadPool(2);
		CountDownLatch start = new CountDownLatch(1);
		List<Future<VisitId>> both = IntStream.range(0, 2).mapToObj((number) -> threads.submit(() -> {
			start.await();
			return register(key, null);
		})).toList();
		start.countDown();
		assertThat(both.get(0).get()).isEqualTo(both.get(1).get());
		threads.shutdown();
		assertThat(this.visits.count(this.officer, VisitFilter.OPEN)).isEqualTo(1);
	}

	@Test
	void refusesAServiceThatTheCounterDoesNotOffer() {
		ServiceId other = this.fixture.service(UnitType.KECAMATAN);
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(
					() -> this.registration.register(this.officer, new NewVisit(UUID.randomUUID(), other, null, null)))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("service"));
	}

	@Test
	void keepsWhatWasPromisedWhenTheVisitWasRegistered() {
		ServiceId service = this.services.add(UnitType.KELURAHAN);
		VisitId before = register(service);
		this.clock.pass(Duration.ofMinutes(1));
		this.services.promise(service, TestServices.minutes(20));
		VisitId after = register(service);
		assertThat(this.visits.page(this.officer, before).visit().standard().value()).isEqualTo(15);
		assertThat(this.visits.page(this.officer, after).visit().standard().value()).isEqualTo(20);
		this.visits.load(HR, List.of(loaded("AWAL", service, 30), loaded("BARU", service, 0)));
		assertThat(this.visits.list(this.officer, VisitFilter.OPEN, 1).items())
			.filteredOn((visit) -> List.of("AWAL", "BARU").contains(visit.ticket()))
			.extracting((visit) -> visit.ticket() + " " + visit.standard().value())
			.containsExactlyInAnyOrder("AWAL 15", "BARU 20");
	}

	@Test
	void registersNothingForAServiceThatIsOfferedNoLonger() {
		this.fixture.usual();
		ServiceId service = this.services.add(UnitType.KELURAHAN);
		this.services.retire(service);
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> register(service))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("service"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-10-13T09:01", "2026-10-14T08:00", "2026-10-06T08:59", "1970-01-01T00:00",
			"9999-12-31T23:59" })
	void refusesATimeThatCannotBe(LocalDateTime receivedAt) {
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> register(UUID.randomUUID(), receivedAt))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("received"));
		assertThat(this.visits.count(this.officer, VisitFilter.OPEN)).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-10-13T09:00", "2026-10-06T09:00" })
	void takesATimeWithinAWeek(LocalDateTime receivedAt) {
		VisitId id = register(UUID.randomUUID(), receivedAt);
		assertThat(this.visits.page(this.officer, id).visit().receivedAt())
			.isEqualTo(receivedAt.atZone(this.clock.getZone()).toInstant());
	}

	@Test
	void completesOnce() {
		VisitId id = register(UUID.randomUUID(), null);
		this.clock.pass(Duration.ofMinutes(10));
		this.progress.complete(this.officer, id);
		assertThat(this.visits.page(this.officer, id).visit().completedAt()).isEqualTo(this.clock.instant());
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.progress.complete(this.officer, id));
	}

	@Test
	void makesWhoeverCompletesAnswerForIt() {
		VisitId id = register(UUID.randomUUID(), null);
		this.progress.complete(TestVisits.officer(this.org.colleague()), id);
		assertThat(this.visits.page(this.officer, id).visit().officer()).isEqualTo("Rekan " + this.org.mark());
	}

	@Test
	void countsACorrectionOnceForEachPageThatWasSeen() {
		VisitId id = register(UUID.randomUUID(), null);
		this.progress.correct(this.officer, id, 0, CorrectionCause.OFFICER);
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.progress.correct(this.officer, id, 0, CorrectionCause.OFFICER));
		assertThat(this.visits.page(this.officer, id).events()).extracting(VisitEvent::kind)
			.containsExactly(VisitEvent.Kind.CORRECTED_OFFICER);
	}

	@Test
	void showsTheVisitsOfTheOwnCounterOnly() {
		VisitId id = register(UUID.randomUUID(), null);
		Actor elsewhere = TestVisits.officer(this.org.stranger());
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.visits.page(elsewhere, id));
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.visits.slip(elsewhere, id));
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.progress.complete(elsewhere, id));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.progress.correct(elsewhere, id, 0, CorrectionCause.OFFICER));
		assertThat(this.visits.list(elsewhere, VisitFilter.OPEN, 1).isEmpty()).isTrue();
	}

	@Test
	void letsNobodyElseIn() {
		Actor employee = Organisations.actor(this.org.employee());
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.visits.list(employee, VisitFilter.OPEN, 1));
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.visits.list(HR, VisitFilter.OPEN, 1));
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.visits.load(this.officer, List.of()));
	}

	@Test
	void anUnknownVisitIsNotFound() {
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.visits.page(this.officer, VisitId.next()));
	}

	@Test
	void worksForTheNearestUnitAboveThatServes() {
		this.fixture.usual();
		this.fixture.service(UnitType.KECAMATAN);
		EmployeeId camat = this.org.camat();
		assertThat(this.visits.counter(TestVisits.officer(camat)).orElseThrow().unit()).isEqualTo(this.org.kecamatan());
		assertThat(this.visits.counter(this.officer).orElseThrow().unit()).isEqualTo(this.org.kelurahan());
	}

	@Test
	void showsWhatIsDueFirstAndWhatWaitsLast() {
		VisitId late = register(UUID.randomUUID(), NOW.minusMinutes(5));
		VisitId early = register(UUID.randomUUID(), NOW.minusMinutes(10));
		VisitId waiting = register(UUID.randomUUID(), NOW.minusMinutes(12));
		VisitId done = register(UUID.randomUUID(), null);
		this.progress.pause(this.officer, waiting, "Menunggu fotokopi akta");
		this.progress.complete(this.officer, done);
		assertThat(this.visits.list(this.officer, VisitFilter.OPEN, 1).items()).extracting(VisitSummary::id)
			.containsExactly(early, late, waiting);
		assertThat(this.visits.list(this.officer, VisitFilter.DONE, 1).items()).extracting(VisitSummary::id)
			.containsExactly(done);
	}

	@Test
	void sendsTheSameStatementsForTwoVisitsAndForForty() throws Exception {
		IntStream.range(0, 2).forEach((number) -> register(UUID.randomUUID(), null));
		int few = this.statements.during(() -> this.visits.list(this.officer, VisitFilter.OPEN, 1)).size();
		IntStream.range(0, 38).forEach((number) -> register(UUID.randomUUID(), null));
		assertThat(this.statements.during(() -> this.visits.list(this.officer, VisitFilter.OPEN, 1))).hasSize(few)
			.hasSizeLessThanOrEqualTo(3);
		assertThat(this.visits.list(this.officer, VisitFilter.OPEN, 2).items()).hasSize(40 - 25);
		assertThat(this.visits.count(this.officer, VisitFilter.OPEN)).isEqualTo(40);
	}

	@Test
	void remindsOfOpenVisits() {
		assertThat(this.tasks.tasksFor(this.officer)).isEmpty();
		VisitId id = register(UUID.randomUUID(), null);
		assertThat(this.tasks.tasksFor(this.officer)).singleElement().extracting(Task::link).isEqualTo("/visits");
		assertThat(this.tasks.tasksFor(Organisations.actor(this.org.employee()))).isEmpty();
		this.progress.complete(this.officer, id);
		assertThat(this.tasks.tasksFor(this.officer)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "0, OPEN", "14, OPEN", "15, EXPIRED" })
	void aCodeIsGoodForFourteenDaysAfterCompletion(int days, CodeState state) {
		VisitId id = register(UUID.randomUUID(), null);
		this.progress.complete(this.officer, id);
		this.clock.pass(Duration.ofDays(days));
		assertThat(state(id)).contains(state);
	}

	@Test
	void aCodeIsGoodToTheEndOfTheLastDay() {
		VisitId id = register(UUID.randomUUID(), null);
		this.progress.complete(this.officer, id);
		this.clock.pass(Duration.ofDays(14).plusHours(14).plusMinutes(59));
		assertThat(state(id)).contains(CodeState.OPEN);
		this.clock.pass(Duration.ofMinutes(1));
		assertThat(state(id)).contains(CodeState.EXPIRED);
	}

	@Test
	void aCodeOfAnOpenVisitDoesNotExpire() {
		VisitId id = register(UUID.randomUUID(), null);
		this.clock.pass(Duration.ofDays(100));
		assertThat(state(id)).contains(CodeState.OPEN);
	}

	@Test
	void takesOverVisitsWithCodesForThoseThatCanStillBeRated() {
		this.visits.load(HR, List.of(past("OPEN", null, false), past("RECENT", NOW.minusDays(14), false),
				past("RATED", NOW.minusDays(1), true), past("OLD", NOW.minusDays(15), false)));
		List<VisitSummary> loaded = Stream.of(VisitFilter.values())
			.flatMap((filter) -> this.visits.list(this.officer, filter, 1).items().stream())
			.toList();
		assertThat(loaded).extracting(VisitSummary::ticket).containsExactlyInAnyOrder("OPEN", "RECENT", "RATED", "OLD");
		assertThat(loaded).extracting((visit) -> visit.ticket() + " " + stateOfLoaded(visit.id()))
			.containsExactlyInAnyOrder("OPEN OPEN", "RECENT OPEN", "RATED USED", "OLD none");
	}

	@Test
	void takesOverThousandsOfVisitsInAFewBatches() throws Exception {
		List<PastVisit> many = IntStream.range(0, 3000)
			.mapToObj((number) -> past("M" + number, NOW.minusDays(1), false))
			.toList();
		assertThat(this.statements.during(() -> this.visits.load(HR, many)).stream().distinct().toList())
			.hasSizeLessThanOrEqualTo(11);
		assertThat(this.visits.count(this.officer, VisitFilter.DONE)).isEqualTo(1001);
	}

	private PastVisit loaded(String ticket, ServiceId service, int daysAgo) {
		LocalDateTime received = LocalDateTime.now(this.clock).minusDays(daysAgo);
		return new PastVisit(ticket, service, this.org.kelurahan(), this.org.employee(), Channel.COUNTER, received,
				null, 0, false);
	}

	private VisitId register(ServiceId service) {
		return this.registration.register(this.officer, new NewVisit(UUID.randomUUID(), service, null, null));
	}

	private PastVisit past(String ticket, @Nullable LocalDateTime completedAt, boolean rated) {
		return new PastVisit(ticket, this.fixture.usual(), this.org.kelurahan(), this.org.employee(), Channel.ONLINE,
				NOW.minusDays(20), completedAt, 0, rated);
	}

	private String stateOfLoaded(VisitId id) {
		boolean hasSlip = this.visits.page(this.officer, id).hasSlip();
		return hasSlip ? state(id).map(Enum::name).orElseThrow() : "none";
	}

	private Optional<CodeState> state(VisitId id) {
		return this.codes.find(this.fixture.codeOf(id)).map(RatableVisit::state);
	}

	private VisitId register(UUID key, @Nullable LocalDateTime receivedAt) {
		return this.registration.register(this.officer, new NewVisit(key, this.fixture.usual(), receivedAt, null));
	}

	private String ticket(VisitId id) {
		return this.visits.page(this.officer, id).visit().ticket();
	}

}
