package id.timbang.complaint;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.personnel.ActingCapacity;
import id.timbang.personnel.ActingService;
import id.timbang.personnel.NewActing;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.RuleException;
import id.timbang.shared.Task;
import id.timbang.shared.Window;
import id.timbang.workday.Holiday;
import id.timbang.workday.HolidayService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static id.timbang.complaint.ComplaintState.ANSWERED;
import static id.timbang.complaint.ComplaintState.CLOSED;
import static id.timbang.complaint.ComplaintState.FORWARDED;
import static id.timbang.complaint.ComplaintState.IN_PROGRESS;
import static id.timbang.complaint.ComplaintState.RECEIVED;
import static id.timbang.complaint.ComplaintState.REFUSED;
import static id.timbang.complaint.ComplaintState.VERIFIED;
import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class ComplaintHandlingTests {

	private static final String NOTE = "Kepada petugas loket dua.";

	@Autowired
	private ComplaintService complaints;

	@Autowired
	private ComplaintHandling handling;

	@Autowired
	private ComplaintTasks tasks;

	@Autowired
	private ComplaintFiling filing;

	@Autowired
	private TestComplaints fixture;

	@Autowired
	private HolidayService holidays;

	@Autowired
	private ActingService appointments;

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

	private Actor lurah;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.lurah = Organisations.actor(this.org.lurah());
	}

	static Stream<Arguments> pairs() {
		return Arrays.stream(ComplaintState.values())
			.flatMap((from) -> Arrays.stream(ComplaintState.values()).map((to) -> Arguments.of(from, to)));
	}

	@ParameterizedTest
	@MethodSource("pairs")
	void onlyWhatMayFollowFollows(ComplaintState from, ComplaintState to) {
		ComplaintId id = inState(from);
		boolean possible = switch (from) {
			case RECEIVED -> to == VERIFIED || to == REFUSED;
			case VERIFIED -> to == IN_PROGRESS || to == FORWARDED || to == REFUSED;
			case FORWARDED -> to == IN_PROGRESS || to == REFUSED;
			case IN_PROGRESS -> to == FORWARDED || to == ANSWERED;
			case ANSWERED -> to == CLOSED;
			case CLOSED, REFUSED -> false;
		};
		if (possible) {
			bring(id, to);
			assertThat(page(id).complaint().state()).isEqualTo(to);
			assertThat(page(id).steps()).extracting((step) -> step.action().name()).containsExactly(to.name());
		}
		else {
			assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> bring(id, to));
			assertThat(page(id).complaint().state()).isEqualTo(from);
			assertThat(page(id).steps()).isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource({ "ANSWERED, IN_PROGRESS", "REFUSED, RECEIVED" })
	void wordsForTheCitizenAreNotLeftOut(ComplaintState end, ComplaintState from) {
		ComplaintId id = inState(from);
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.handling.move(this.lurah, id, 0, end, NOTE));
	}

	@Test
	void whoForwardsSaysToWhom() {
		ComplaintId id = inState(VERIFIED);
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.handling.move(this.lurah, id, 0, FORWARDED, "Budi"))
			.withMessageContaining("complaint.note.required");
	}

	@Test
	void whoActsForTheLurahAnswersWhileActing() {
		Actor acting = Organisations.actor(this.org.colleague());
		ComplaintId id = this.fixture.idOf(this.fixture.sent(this.org.kelurahan(), ComplaintKind.COMPLAINT));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.handling.move(acting, id, 0, VERIFIED, ""));
		this.appointments.appoint(HR, this.org.lurah(),
				new NewActing(this.org.colleague(), ActingCapacity.PLH, TestClock.TODAY, TestClock.TODAY, "SP/9/2026"));
		this.handling.move(acting, id, 0, VERIFIED, "");
		this.handling.move(acting, id, 1, IN_PROGRESS, "");
		this.handling.answer(acting, id, 2, TestComplaints.ANSWER);
		assertThat(page(id).complaint().state()).isEqualTo(ANSWERED);
		this.clock.pass(Duration.ofDays(1));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.handling.move(acting, id, 3, CLOSED, ""));
	}

	@Test
	void keepsEachStepWithWhoWhenAndWhy() {
		FollowUpCode code = this.fixture.sent(this.org.kelurahan(), ComplaintKind.COMPLAINT);
		ComplaintId id = this.fixture.idOf(code);
		this.handling.move(this.lurah, id, 0, VERIFIED, "");
		this.clock.pass(Duration.ofHours(1));
		this.handling.move(HR, id, 1, FORWARDED, NOTE);
		this.handling.move(this.lurah, id, 2, IN_PROGRESS, "");
		this.clock.pass(Duration.ofDays(1));
		this.handling.answer(this.lurah, id, 3, TestComplaints.ANSWER);
		assertThat(page(id).steps()).extracting(ComplaintStep::actor)
			.containsExactly("Pegawai Uji", "Admin Uji", "Pegawai Uji", "Pegawai Uji");
		assertThat(page(id).steps().get(1).note()).isEqualTo(NOTE);
		assertThat(page(id).steps().get(0).at()).isEqualTo(this.clock.instant().minus(Duration.ofHours(25)));
		PublicComplaint open = this.filing.withCode(code).orElseThrow();
		assertThat(open.answer()).isEqualTo(TestComplaints.ANSWER);
		assertThat(open.respondedAt()).isEqualTo(this.clock.instant().minus(Duration.ofHours(25)));
		assertThat(open.answeredAt()).isEqualTo(this.clock.instant());
		assertThat(open.toString()).doesNotContain("Uji,", NOTE);
		assertThat(this.jdbc.sql("select count(*) from audit_entry where subject_id = :id")
			.param("id", id.complaintId())
			.query(Integer.class)
			.single()).isEqualTo(4);
		this.handling.move(this.lurah, id, 4, CLOSED, "");
		assertThat(page(id).answer()).isEqualTo(TestComplaints.ANSWER);
		assertThat(page(id).complaint().answeredOn()).isEqualTo(TestClock.TODAY.plusDays(1));
	}

	@Test
	void aRefusalIsRead() {
		FollowUpCode code = this.fixture.sent(this.org.kelurahan(), ComplaintKind.COMPLAINT);
		this.handling.refuse(this.lurah, this.fixture.idOf(code), 0, "Ini urusan dinas perhubungan.");
		PublicComplaint open = this.filing.withCode(code).orElseThrow();
		assertThat(open.state()).isEqualTo(REFUSED);
		assertThat(open.answer()).isEqualTo("Ini urusan dinas perhubungan.");
		assertThat(open.dueOn()).isNull();
	}

	@Test
	void whatWasSeenBeforeSomebodyElseActedIsStale() {
		ComplaintId id = inState(RECEIVED);
		this.handling.move(HR, id, 0, VERIFIED, "");
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.handling.move(this.lurah, id, 0, IN_PROGRESS, ""))
			.withMessageContaining("stale");
	}

	@ParameterizedTest
	@CsvSource({ "COMPLAINT, 2026-11-02", "INFORMATION, 2026-10-20", "PRAISE," })
	void theLimitsAreThoseOfTheRegulation(ComplaintKind kind, LocalDate answerBy) {
		ComplaintId id = this.fixture.idOf(this.fixture.sent(this.org.kelurahan(), kind));
		assertThat(page(id).respondBy()).isEqualTo(TestClock.TODAY.plusDays(3));
		assertThat(page(id).complaint().answerBy()).isEqualTo(answerBy);
		assertThat(page(id).complaint().dueOn()).isEqualTo(TestClock.TODAY.plusDays(3));
		this.handling.move(this.lurah, id, 0, VERIFIED, "");
		assertThat(page(id).complaint().dueOn()).isEqualTo(answerBy);
	}

	@Test
	void aLookAtThePlaceTakesLonger() {
		ComplaintId id = inState(RECEIVED);
		this.handling.checkInField(this.lurah, id, 0, "Jalan di RT 02 dilihat.");
		assertThat(page(id).complaint().answerBy()).isEqualTo(LocalDate.of(2027, 1, 5));
		assertThat(page(id).steps()).extracting(ComplaintStep::action)
			.containsExactly(ComplaintStep.Action.FIELD_CHECK);
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.handling.checkInField(this.lurah, id, 1, "Dilihat sekali lagi."));
		ComplaintId question = this.fixture.idOf(this.fixture.sent(this.org.kelurahan(), ComplaintKind.INFORMATION));
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.handling.checkInField(this.lurah, question, 0, "Tidak perlu dilihat."));
		ComplaintId over = inState(REFUSED);
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.handling.checkInField(this.lurah, over, 0, "Terlambat dilihat."));
	}

	@Test
	void aNewHolidayMovesTheLastDay() {
		ComplaintId id = inState(RECEIVED);
		LocalDate day = TestClock.TODAY.plusDays(1);
		this.holidays.add(HR, new Holiday(day, "Hari Uji", Holiday.Kind.NATIONAL));
		try {
			assertThat(page(id).complaint().answerBy()).isEqualTo(LocalDate.of(2026, 11, 3));
			assertThat(page(id).respondBy()).isEqualTo(TestClock.TODAY.plusDays(3));
		}
		finally {
			this.holidays.remove(HR, day);
		}
		assertThat(page(id).complaint().answerBy()).isEqualTo(LocalDate.of(2026, 11, 2));
	}

	@Test
	void saysWhatWasAnsweredLate() {
		ComplaintId inTime = inState(IN_PROGRESS);
		ComplaintId late = inState(IN_PROGRESS);
		this.clock.pass(Duration.ofDays(20));
		this.handling.answer(this.lurah, inTime, 0, TestComplaints.ANSWER);
		this.clock.pass(Duration.ofDays(1));
		this.handling.answer(this.lurah, late, 0, TestComplaints.ANSWER);
		assertThat(page(inTime).complaint().isAnsweredLate()).isFalse();
		assertThat(page(late).complaint().isAnsweredLate()).isTrue();
	}

	@Test
	void whoLeadsTheUnitOrStandsAboveWorksOnIt() {
		ComplaintId id = inState(RECEIVED);
		Actor camat = Organisations.actor(this.org.camat());
		assertThat(this.complaints.page(camat, id).text()).isEqualTo(TestComplaints.TEXT);
		assertThat(this.complaints.list(camat, ComplaintFilter.OPEN, 1).items()).hasSize(1);
		Actor otherLurah = Organisations.actor(this.org.otherLurah());
		assertThat(this.complaints.list(otherLurah, ComplaintFilter.OPEN, 1).items()).isEmpty();
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.complaints.page(otherLurah, id));
		Actor officer = Organisations.actor(this.org.employee());
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.complaints.page(officer, id));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.handling.refuse(officer, id, 0, "Bukan urusan saya."));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.complaints.list(officer, ComplaintFilter.OPEN, 1));
	}

	@Test
	void showsWhatIsDueFirstAtTheTop() {
		ComplaintId verified = inState(VERIFIED);
		ComplaintId received = inState(RECEIVED);
		ComplaintId refused = inState(REFUSED);
		ComplaintId praise = this.fixture.idOf(this.fixture.sent(this.org.kelurahan(), ComplaintKind.PRAISE));
		this.handling.move(this.lurah, praise, 0, VERIFIED, "");
		assertThat(ids(ComplaintFilter.OPEN)).containsExactly(received, verified, praise);
		assertThat(ids(ComplaintFilter.REFUSED)).containsExactly(refused);
		assertThat(ids(ComplaintFilter.OVERDUE)).isEmpty();
		this.clock.pass(Duration.ofDays(3));
		assertThat(ids(ComplaintFilter.OVERDUE)).isEmpty();
		this.clock.pass(Duration.ofDays(1));
		assertThat(ids(ComplaintFilter.OVERDUE)).containsExactly(received);
	}

	@Test
	void remindsWhoLeadsOfWhatWaits() {
		assertThat(this.tasks.tasksFor(this.lurah)).isEmpty();
		inState(VERIFIED);
		inState(RECEIVED);
		inState(CLOSED);
		Task task = this.tasks.tasksFor(this.lurah).get(0);
		assertThat(task.arguments()).containsExactly(2);
		assertThat(task.due()).isEqualTo(TestClock.TODAY.plusDays(3));
		assertThat(this.tasks.tasksFor(Organisations.actor(this.org.employee()))).isEmpty();
		assertThat(this.tasks.tasksFor(HR)).isEmpty();
		this.clock.pass(Duration.ofDays(4));
		assertThat(this.tasks.tasksFor(HR)).extracting(Task::due).containsExactly(TestClock.TODAY.plusDays(3));
	}

	@Test
	void aListTakesAsManyStatementsAsItsFirstRow() throws Exception {
		inState(RECEIVED);
		int one = this.statements.during(() -> this.complaints.list(this.lurah, ComplaintFilter.OPEN, 1)).size();
		Stream.generate(() -> RECEIVED).limit(Window.SIZE).forEach(this::inState);
		assertThat(this.statements.during(() -> {
			Window<ComplaintSummary> window = this.complaints.list(this.lurah, ComplaintFilter.OPEN, 1);
			assertThat(window.items()).hasSize(Window.SIZE);
			assertThat(window.hasNext()).isTrue();
		})).hasSize(one).hasSize(2);
		assertThat(this.complaints.list(this.lurah, ComplaintFilter.OPEN, 2).items()).hasSize(1);
		assertThat(this.complaints.count(this.lurah, ComplaintFilter.OPEN)).isEqualTo(Window.SIZE + 1);
	}

	private Iterable<ComplaintId> ids(ComplaintFilter filter) {
		return this.complaints.list(this.lurah, filter, 1).items().stream().map(ComplaintSummary::id).toList();
	}

	/** A complaint that came into this state without anybody's doing. */
	private ComplaintId inState(ComplaintState state) {
		ComplaintId id = this.fixture.idOf(this.fixture.sent(this.org.kelurahan(), ComplaintKind.COMPLAINT));
		this.jdbc.sql("""
				update complaint set state = :state,
				    responded_at = case when :state <> 'RECEIVED' then received_at end,
				    answer = case when :over then 'Sudah diperbaiki' end,
				    answered_at = case when :over then received_at end
				where complaint_id = :id""")
			.param("state", state.name())
			.param("over", !state.isOpen())
			.param("id", id.complaintId())
			.update();
		return id;
	}

	private void bring(ComplaintId id, ComplaintState to) {
		switch (to) {
			case ANSWERED -> this.handling.answer(this.lurah, id, 0, TestComplaints.ANSWER);
			case REFUSED -> this.handling.refuse(this.lurah, id, 0, NOTE);
			default -> this.handling.move(this.lurah, id, 0, to, NOTE);
		}
	}

	private ComplaintPage page(ComplaintId id) {
		return this.complaints.page(this.lurah, id);
	}

}
