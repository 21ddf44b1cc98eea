package id.timbang.rater;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestClock;
import id.timbang.period.PeriodId;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.period.PhaseClosedException;
import id.timbang.personnel.ActingCapacity;
import id.timbang.personnel.ActingService;
import id.timbang.personnel.Appraiser;
import id.timbang.personnel.DateSpan;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.NewActing;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.ReportingLineService;
import id.timbang.scoring.BehaviourValue;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.RuleException;
import id.timbang.shared.SeveralRulesException;
import id.timbang.shared.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class FeedbackRequestServiceTests {

	@Autowired
	private FeedbackRequestService requests;

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
	private ActingService acting;

	@Autowired
	private ReportingLineService lines;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private JdbcClient jdbc;

	private Organisation org;

	private Actor rater;

	@BeforeEach
	void makeOrganisation() {
		this.org = this.organisations.kecamatan();
		this.rater = Organisations.actor(this.org.colleague());
	}

	@Test
	void takesAnAnswerOnce() {
		PeriodId period = asked(1, this.org.colleague());
		assertThat(this.tasks.tasksFor(this.rater)).extracting(Task::messageKey).containsExactly("rater.task.answer");
		answer(period, TestRaters.level(4, "Selalu membantu."));
		assertThat(this.requests.requests(this.rater).answered()).isEqualTo(1);
		assertThat(this.tasks.tasksFor(this.rater)).isEmpty();
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> answer(period, TestRaters.level(2, "")))
			.withMessage("rater.answered");
		assertThat(levels(period)).containsExactly("{4,4,4,4,4,4,4}");
		assertThat(comments(period)).containsExactly("Selalu membantu.");
	}

	@Test
	void onlyWhoIsAskedAnswers() {
		PeriodId period = this.fixture.begun(2642, 2);
		for (EmployeeId person : List.of(this.org.colleague(), this.org.employee(), this.org.lurah())) {
			assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.requests
				.answer(Organisations.actor(person), period, this.org.employee(), TestRaters.level(4, "")));
		}
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.requests.answer(HR, period, this.org.employee(), TestRaters.level(4, "")));
		this.fixture.propose(period, this.org.employee(), this.org.colleague());
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> answer(period, TestRaters.level(4, "")));
		this.choice.confirm(HR, period, this.org.employee());
		this.choice.withdraw(HR, period, this.org.employee(), this.org.colleague());
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> answer(period, TestRaters.level(4, "")));
	}

	@Test
	void anAnswerThatWouldNotCountIsRefused() {
		PeriodId period = asked(3, this.org.colleague());
		assertThatExceptionOfType(SeveralRulesException.class)
			.isThrownBy(() -> answer(period, TestRaters.levels("", 4, 4, 4, 0, 0, 0, 0)))
			.withMessageContaining("rater.answer.tooFew");
		NewAnswer silent = new NewAnswer(withoutReasons(TestRaters.levels("", 4, 1, 4, 5, 4, 4, 4)), "");
		assertThatExceptionOfType(SeveralRulesException.class).isThrownBy(() -> answer(period, silent))
			.satisfies((refusal) -> assertThat(refusal.reasons()).extracting(RuleException::field)
				.containsExactly("values[1].reason", "values[3].reason"));
		assertThat(levels(period)).isEmpty();
		answer(period, TestRaters.levels("", 4, 1, 4, 0, 0, 0, 4));
		assertThat(levels(period)).containsExactly("{4,1,4,NULL,NULL,NULL,4}");
		assertThat(comments(period)).hasSize(1);
	}

	@Test
	void whatOthersAnsweredStaysWhateverIsWrittenAnew() {
		PeriodId period = asked(4, this.org.colleague(), this.org.otherLurah(), this.org.stranger());
		answer(period, TestRaters.level(2, "Satu"));
		List<String> numbers = numbers(period);
		this.choice.withdraw(HR, period, this.org.employee(), this.org.colleague());
		this.fixture.answer(period, this.org.employee(), this.org.stranger(), TestRaters.level(3, "Dua"));
		this.fixture.answer(period, this.org.employee(), this.org.otherLurah(), TestRaters.level(4, ""));
		assertThat(levels(period)).containsExactlyInAnyOrder("{2,2,2,2,2,2,2}", "{3,3,3,3,3,3,3}", "{4,4,4,4,4,4,4}");
		assertThat(comments(period)).containsExactlyInAnyOrder("Satu", "Dua");
		assertThat(numbers(period)).doesNotContainAnyElementsOf(numbers);
		assertThat(this.jdbc.sql("select state from rater_invitation where period_id = :period and answered")
			.param("period", period.periodId())
			.query(String.class)
			.list()).containsExactlyInAnyOrder("WITHDRAWN", "CONFIRMED", "CONFIRMED");
	}

	/** Two at once would each write anew what they know, and lose the other one. */
	@Test
	void nobodysAnswerIsLostWhereAllAnswerAtOnce() throws Exception {
		List<EmployeeId> raters = IntStream.range(0, 6)
			.mapToObj((number) -> this.organisations.appraised("Penilai " + number, this.org))
			.toList();
		PeriodId period = asked(11, raters.toArray(EmployeeId[]::new));
		List<Callable<@Nullable Void>> answers = new ArrayList<>();
		for (EmployeeId rater : raters) {
			answers.add(() -> {
				this.fixture.answer(period, this.org.employee(), rater, TestRaters.level(3, "Komentar"));
				return null;
			});
		}
		answers.add(() -> {
			this.fixture.ask(period, this.org.employee(), this.org.colleague());
			return null;
		});
		ExecutorService threads = Executors.newFixedThreadPool(answers.size());
		try {
			for (Future<@Nullable Void> done : threads.invokeAll(answers)) {
				done.get();
			}
		}
		finally {
			threads.shutdownNow();
		}
		assertThat(levels(period)).hasSize(6);
		assertThat(comments(period)).hasSize(6);
		assertThat(this.choice.raters(HR, period, this.org.employee()).raters()).hasSize(7);
		assertThat(this.jdbc.sql("select count(*) from rater_invitation where period_id = :period and answered")
			.param("period", period.periodId())
			.query(Integer.class)
			.single()).isEqualTo(6);
	}

	@Test
	void whoComesBackAfterAnsweringCannotAnswerAgain() {
		PeriodId period = asked(5, this.org.colleague());
		answer(period, TestRaters.level(4, ""));
		this.choice.withdraw(HR, period, this.org.employee(), this.org.colleague());
		this.choice.add(HR, period, this.org.employee(), this.org.colleague());
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> answer(period, TestRaters.level(2, "")));
	}

	@Test
	void whoDeclinesIsReplacedAndNotAskedAgain() {
		EmployeeId third = this.organisations.appraised("Ketiga", this.org);
		PeriodId period = asked(6, this.org.colleague());
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.requests.decline(this.rater, period, this.org.employee(), DeclineReason.OTHER, ""));
		this.requests.decline(this.rater, period, this.org.employee(), DeclineReason.FAMILY_TIE, "");
		RaterList list = this.choice.raters(HR, period, this.org.employee());
		assertThat(list.raters()).extracting(ChosenRater::state)
			.containsExactlyInAnyOrder(InvitationState.DECLINED, InvitationState.PROPOSED);
		assertThat(list.raters()).filteredOn((one) -> one.state() == InvitationState.PROPOSED)
			.extracting(ChosenRater::id)
			.containsExactly(third);
		assertThat(list.raters()).filteredOn(list::isReplacement).extracting(ChosenRater::id).containsExactly(third);
		assertThat(this.requests.requests(this.rater).all()).isEmpty();
	}

	@Test
	void whoAnsweredCannotDecline() {
		PeriodId period = asked(7, this.org.colleague());
		answer(period, TestRaters.level(4, ""));
		assertThatExceptionOfType(ConflictException.class).isThrownBy(
				() -> this.requests.decline(this.rater, period, this.org.employee(), DeclineReason.FAMILY_TIE, ""));
	}

	@Test
	void whenAssessmentEndsSmallGroupsAndWhoAnsweredAreForgotten() {
		EmployeeId third = this.organisations.appraised("Ketiga", this.org);
		PeriodId period = asked(8, this.org.colleague(), this.org.stranger(), third);
		this.fixture.ask(period, this.org.lurah(), this.org.otherLurah(), this.org.employee(), this.org.colleague(),
				third);
		this.fixture.answer(period, this.org.lurah(), this.org.otherLurah(), TestRaters.level(4, "Sendirian"));
		for (EmployeeId subordinate : List.of(this.org.employee(), this.org.colleague(), third)) {
			this.fixture.answer(period, this.org.lurah(), subordinate, TestRaters.level(3, "Bertiga"));
		}
		answer(period, TestRaters.level(4, "Berdua"));
		this.fixture.answer(period, this.org.employee(), third, TestRaters.level(4, "Berdua"));
		this.periods.moveTo(period, Phase.CALIBRATION);
		assertThat(levels(period)).containsExactly("{3,3,3,3,3,3,3}", "{3,3,3,3,3,3,3}", "{3,3,3,3,3,3,3}");
		assertThat(comments(period)).containsExactly("Bertiga", "Bertiga", "Bertiga");
		assertThat(this.jdbc.sql("select count(*) from rater_invitation where period_id = :period and answered")
			.param("period", period.periodId())
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.choice.round(HR, period)).satisfies((round) -> {
			assertThat(round.confirmed()).isEqualTo(7);
			assertThat(round.share()).isNull();
		});
		assertThat(this.requests.requests(this.rater).all()).isEmpty();
		assertThatExceptionOfType(PhaseClosedException.class).isThrownBy(() -> answer(period, TestRaters.level(4, "")));
		assertThatExceptionOfType(PhaseClosedException.class).isThrownBy(
				() -> this.requests.decline(this.rater, period, this.org.employee(), DeclineReason.FAMILY_TIE, ""));
	}

	@Test
	void howManyAnsweredIsCountedOnceFromTenOn() {
		PeriodId period = this.fixture.begun(2642, 9);
		EmployeeId[] raters = IntStream.range(0, 10)
			.mapToObj((number) -> this.organisations.appraised("Penilai " + number, this.org))
			.toArray(EmployeeId[]::new);
		this.fixture.ask(period, this.org.employee(), raters);
		this.fixture.answer(period, this.org.employee(), raters[4], TestRaters.level(4, ""));
		assertThat(counted(period)).isNull();
		this.periods.moveTo(period, Phase.CALIBRATION);
		assertThat(counted(period)).isEqualTo("1 of 10");
	}

	/** A number would tell, less what sheets show, how many of a few answered. */
	@ParameterizedTest
	@CsvSource({ ", ,", "199, 100,", "200, 0, 0", "200, 173, 87", "400, 1, 0", "400, 2, 1", "1000, 995, 100" })
	void theShareOfAnswersIsAWholePercentOfMany(@Nullable Integer invited, @Nullable Integer answered,
			@Nullable Integer share) {
		assertThat(RaterRound.share(invited, answered)).isEqualTo(share);
	}

	@Test
	void hrIsToldTheShareOfAnswersOfMany() {
		PeriodId period = asked(12, this.org.colleague());
		this.jdbc.sql("update rater_round set invited = 300, answered = 200 where period_id = :period")
			.param("period", period.periodId())
			.update();
		assertThat(this.choice.round(HR, period).share()).isEqualTo(67);
	}

	@Test
	void whoeverActsAboveThePersonByNowIsNotAsked() {
		PeriodId period = this.fixture.begun(2651, 1);
		Actor actor = Organisations.actor(this.org.otherLurah());
		this.fixture.ask(period, this.org.employee(), this.org.otherLurah());
		this.fixture.ask(period, this.org.stranger(), this.org.colleague());
		assertThat(this.requests.requests(actor).all()).hasSize(1);
		this.acting.appoint(HR, this.org.camat(), new NewActing(this.org.otherLurah(), ActingCapacity.PLH,
				TestClock.TODAY, TestClock.TODAY, "SP/7/2026"));
		assertThat(this.requests.requests(actor).all()).isEmpty();
		assertThat(this.tasks.tasksFor(actor)).extracting(Task::messageKey).doesNotContain("rater.task.answer");
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.requests.request(actor, period, this.org.employee()));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.requests.answer(actor, period, this.org.employee(), TestRaters.level(4, "")));
		assertThat(this.requests.requests(this.rater).all()).hasSize(1);
	}

	@Test
	void whoeverAppraisesThePersonByNowIsNotAsked() {
		PeriodId period = this.fixture.begun(2651, 2);
		this.fixture.ask(period, this.org.employee(), this.org.colleague());
		assertThat(this.requests.requests(this.rater).all()).hasSize(1);
		this.lines.assign(HR, this.org.employee(), Appraiser.employee(this.org.colleague()),
				DateSpan.since(TestClock.TODAY), "Uji");
		assertThat(this.requests.requests(this.rater).all()).isEmpty();
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> answer(period, TestRaters.level(4, "")));
	}

	private @Nullable String counted(PeriodId period) {
		return this.jdbc.sql("select answered || ' of ' || invited from rater_round where period_id = :period")
			.param("period", period.periodId())
			.query((row, number) -> Optional.ofNullable(row.getString(1)))
			.single()
			.orElse(null);
	}

	@Test
	void leavesNoEntryInTheTrailAndTakesTheSameStatementsHoweverManyAnswered() throws Exception {
		PeriodId period = asked(10, this.org.colleague(), this.org.otherLurah(), this.org.stranger());
		int before = entries();
		int first = this.statements.during(() -> answer(period, TestRaters.level(4, "Satu"))).size();
		assertThat(this.statements.during(
				() -> this.fixture.answer(period, this.org.employee(), this.org.stranger(), TestRaters.level(4, ""))))
			.hasSize(first);
		assertThat(entries()).isEqualTo(before);
	}

	private int entries() {
		return this.jdbc.sql("select count(*) from audit_entry").query(Integer.class).single();
	}

	private PeriodId asked(int month, EmployeeId... raters) {
		PeriodId period = this.fixture.begun(2642, month);
		this.fixture.ask(period, this.org.employee(), raters);
		return period;
	}

	private void answer(PeriodId period, NewAnswer answer) {
		this.requests.answer(this.rater, period, this.org.employee(), answer);
	}

	private static Map<BehaviourValue, Judgement> withoutReasons(NewAnswer answer) {
		Map<BehaviourValue, Judgement> silent = new HashMap<>();
		answer.values()
			.forEach((value, judgement) -> silent.put(value, new Judgement(judgement.level(), " terlalu pendek ")));
		return silent;
	}

	private List<String> levels(PeriodId period) {
		return column("levels", "rater_answer", period);
	}

	private List<String> numbers(PeriodId period) {
		return column("answer_id", "rater_answer", period);
	}

	private List<String> comments(PeriodId period) {
		return column("content", "rater_comment", period);
	}

	private List<String> column(String column, String table, PeriodId period) {
		return this.jdbc.sql("select cast(" + column + " as text) from " + table + " where period_id = :period")
			.param("period", period.periodId())
			.query(String.class)
			.list();
	}

}
