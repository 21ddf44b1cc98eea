package id.timbang.rater;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestClock;
import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.period.PhaseReview;
import id.timbang.personnel.ActingCapacity;
import id.timbang.personnel.ActingService;
import id.timbang.personnel.Appraiser;
import id.timbang.personnel.DateSpan;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.NewActing;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.ReportingLineService;
import id.timbang.shared.Actor;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;
import id.timbang.shared.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static id.timbang.personnel.Organisations.HR;
import static id.timbang.rater.RaterCommentVerdict.RELEASED;
import static id.timbang.rater.RaterCommentVerdict.SHORTENED;
import static id.timbang.rater.RaterCommentVerdict.WITHHELD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class RaterCommentServiceTests {

	private static final String TEXT = "Selalu membantu, juga ketika Budi sakit.";

	@Autowired
	private RaterCommentService comments;

	@Autowired
	private RaterCommentTasks tasks;

	@Autowired
	private TestRaters fixture;

	@Autowired
	private Organisations organisations;

	@Autowired
	private Periods periods;

	@Autowired
	private RaterCommentStore store;

	@Autowired
	private PeriodService service;

	@Autowired
	private ReportingLineService lines;

	@Autowired
	private ActingService acting;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private JdbcClient jdbc;

	private Organisation org;

	private Actor person;

	@BeforeEach
	void makeOrganisation() {
		this.org = this.organisations.kecamatan();
		this.person = Organisations.actor(this.org.employee());
	}

	@Test
	void isReadByNobodyWhileOthersAnswer() {
		PeriodId period = this.fixture.begun(2648, 1);
		this.fixture.ask(period, this.org.employee(), this.org.colleague());
		this.fixture.answer(period, this.org.employee(), this.org.colleague(), TestRaters.level(4, TEXT));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.comments.comment(HR, this.fixture.commented(period)));
	}

	@Test
	void isShownToThePersonAndTheAppraiserOnceResultsAreTold() {
		PeriodId period = this.fixture.answered(2648, 2, this.org, TEXT);
		RaterCommentId id = this.fixture.commented(period);
		assertThat(this.tasks.tasksFor(HR)).extracting(Task::messageKey).containsExactly("rater.task.comments");
		this.comments.decide(HR, id, RELEASED, "", null);
		assertThat(shown()).isEmpty();
		this.periods.moveTo(period, Phase.RELEASED);
		assertThat(shown()).containsExactly(TEXT);
		assertThat(this.comments.shown(Organisations.actor(this.org.lurah()), this.org.employee(), 1).items())
			.hasSize(1);
		for (Actor other : List.of(HR, Organisations.actor(this.org.colleague()),
				Organisations.actor(this.org.camat()))) {
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> this.comments.shown(other, this.org.employee(), 1));
		}
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.comments.decide(HR, id, WITHHELD, "", WithheldReason.ABUSIVE));
	}

	@Test
	void whatIsTakenOutIsGone() {
		PeriodId period = this.fixture.answered(2648, 3, this.org, TEXT);
		assertThat(this.comments.decide(HR, this.fixture.commented(period), SHORTENED, "Selalu membantu!", null))
			.contains("Selalu membantu, […]");
		this.periods.moveTo(period, Phase.RELEASED);
		assertThat(this.comments.shown(this.person, this.org.employee(), 1).items()).singleElement()
			.satisfies((comment) -> {
				assertThat(comment.text()).isEqualTo("Selalu membantu, […]");
				assertThat(comment.shortened()).isTrue();
			});
		assertThat(this.jdbc.sql("select content || verdict || reviewer from rater_comment where period_id = :period")
			.param("period", period.periodId())
			.query(String.class)
			.single()).isEqualTo("Selalu membantu, […]SHORTENEDAdmin Uji");
	}

	@Test
	void whatIsWithheldIsGone() {
		PeriodId period = this.fixture.answered(2648, 4, this.org, TEXT);
		this.comments.decide(HR, this.fixture.commented(period), WITHHELD, "", WithheldReason.GIVES_THE_WRITER_AWAY);
		this.periods.moveTo(period, Phase.RELEASED);
		assertThat(shown()).isEmpty();
		assertThat(this.jdbc.sql("select count(*) from rater_comment where period_id = :period and content is null")
			.param("period", period.periodId())
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "SHORTENED, '', longer, 5", "SHORTENED, Tidak pernah membantu, longer, 6",
			"WITHHELD, '', why.missing, 7" })
	void aDecisionIsWhole(RaterCommentVerdict verdict, String text, String reason, int month) {
		RaterCommentId id = this.fixture.commented(this.fixture.answered(2648, month, this.org, TEXT));
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.comments.decide(HR, id, verdict, text, null))
			.withMessageContaining("rater.comment." + reason);
	}

	@Test
	void nobodyDecidesAboutSomebodyNear() {
		RaterCommentId id = this.fixture.commented(this.fixture.answered(2648, 8, this.org, TEXT));
		List<EmployeeId> near = List.of(this.org.employee(), this.org.lurah(), this.org.camat(), this.org.colleague(),
				this.org.stranger());
		for (EmployeeId somebody : near) {
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> this.comments.comment(admin(somebody), id));
			assertThat(this.comments.waiting(admin(somebody), 1).items()).extracting(RaterComment::id)
				.doesNotContain(id);
		}
		EmployeeId far = this.organisations.appraised("Pegawai Kepegawaian", this.org);
		assertThat(this.comments.comment(admin(far), id).text()).isEqualTo(TEXT);
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.comments.waiting(Organisations.actor(far), 1));
		assertThat(this.tasks.tasksFor(Organisations.actor(far))).isEmpty();
	}

	/** The lurah is rated by colleagues; a subordinate must not read it. */
	@Test
	void subordinatesDoNotDecideEither() {
		RaterCommentId id = this.fixture.commented(aboutTheLurah(1));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.comments.comment(admin(this.org.employee()), id));
	}

	/** For a day somebody else appraises whoever decides. */
	@Test
	void nobodyGetsOutOfTheLineForADay() {
		EmployeeId moderator = this.organisations.appraised("Pegawai Kepegawaian", this.org);
		RaterCommentId id = this.fixture.commented(aboutTheLurah(2));
		this.acting.appoint(HR, this.org.lurah(), new NewActing(this.org.otherLurah(), ActingCapacity.PLH,
				TestClock.TODAY, TestClock.TODAY, "SP/11/2026"));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.comments.comment(admin(moderator), id));
	}

	@Test
	void whoWasInTheLineWhileThePeriodRanStaysNear() {
		EmployeeId moderator = this.organisations.person("Pegawai Kepegawaian", this.org.neighbour(),
				this.org.position());
		LocalDate transfer = LocalDate.of(2026, 10, 1);
		this.lines.assign(HR, moderator, Appraiser.employee(this.org.employee()),
				new DateSpan(transfer.minusMonths(3), transfer.minusDays(1)), "Uji");
		this.lines.assign(HR, moderator, Appraiser.employee(this.org.otherLurah()), DateSpan.since(transfer), "Uji");
		PeriodId period = this.fixture.answered(2650, 5, this.org, TEXT);
		this.transaction.executeWithoutResult((status) -> {
			status.setRollbackOnly();
			begins(period, transfer.minusYears(6));
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> this.comments.comment(admin(moderator), this.fixture.commented(period)));
		});
	}

	@Test
	void commentsAreOutOfReachWhereAllOfHrAreNear() {
		PeriodId period = aboutTheLurah(3);
		Actor below = admin(this.org.employee());
		EmployeeId far = this.organisations.person("Jauh", this.org.neighbour(), this.org.position());
		assertThat(outOfReach(below, admin(this.org.stranger())).periods()).containsExactly(period);
		assertThat(outOfReach(below, admin(far)).periods()).isEmpty();
		assertThat(outOfReach(below, HR).periods()).isEmpty();
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.comments.isAnyOutOfReach(this.person));
	}

	@Test
	void itIsSaidBeforeResultsAreReleased() {
		PeriodSummary period = this.service.period(aboutTheLurah(4));
		RaterCommentReview review = new RaterCommentReview(outOfReach(admin(this.org.employee())));
		assertThat(review.before(HR, period, Phase.RELEASED)).extracting(PhaseReview.Remark::messageKey)
			.containsExactly("rater.comments.outOfReach.release");
		assertThat(review.before(HR, period, Phase.CLOSED)).isEmpty();
		assertThat(new RaterCommentReview(outOfReach(HR)).before(HR, period, Phase.RELEASED)).isEmpty();
	}

	/** Colleagues wrote about the lurah. */
	private PeriodId aboutTheLurah(int month) {
		PeriodId period = this.fixture.begun(2650, month);
		EmployeeId[] raters = { this.org.otherLurah(), this.org.stranger(),
				this.organisations.person("Orang Jauh", this.org.neighbour(), this.org.position()) };
		this.fixture.ask(period, this.org.lurah(), raters);
		for (EmployeeId rater : raters) {
			this.fixture.answer(period, this.org.lurah(), rater, TestRaters.level(4, TEXT));
		}
		this.periods.moveTo(period, Phase.CALIBRATION);
		return period;
	}

	@Test
	void aListTakesTheSameStatementsHoweverLongItIs() throws Exception {
		this.fixture.answered(2648, 10, this.org, TEXT, "Ramah.", "Tekun.");
		assertThat(this.statements.during(() -> assertThat(this.comments.waiting(HR, 1).items()).isNotEmpty()))
			.hasSize(2);
		OutOfReach reach = outOfReach(admin(this.org.employee()), admin(this.org.stranger()));
		assertThat(this.statements.during(reach::periods)).hasSize(1);
		assertThat(this.statements.during(() -> this.comments.shown(this.person, this.org.employee(), 1)))
			.hasSizeLessThan(3);
	}

	private OutOfReach outOfReach(Actor... admins) {
		return new OutOfReach(this.store, (role) -> List.of(admins));
	}

	private void begins(PeriodId period, LocalDate day) {
		this.jdbc.sql("update period set valid_from = :day, valid_until = :day where period_id = :period")
			.param("day", day)
			.param("period", period.periodId())
			.update();
	}

	private List<String> shown() {
		return this.comments.shown(this.person, this.org.employee(), 1)
			.items()
			.stream()
			.map(RaterComment::text)
			.toList();
	}

	/** Somebody of HR who is also an employee. */
	private static Actor admin(EmployeeId employee) {
		return new Actor(UUID.randomUUID(), employee.employeeId(), "Admin Pegawai", Set.of(Role.HR_ADMIN));
	}

}
