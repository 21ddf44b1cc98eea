package id.timbang.calibration;

import java.sql.Types;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import id.timbang.ApplicationTest;
import id.timbang.assessment.TotalledAssessments;
import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.period.PhaseClosedException;
import id.timbang.period.PhaseReview.Remark;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.result.ResultId;
import id.timbang.result.ResultService;
import id.timbang.result.SheetDocument;
import id.timbang.scoring.Judgement;
import id.timbang.scoring.Predicate;
import id.timbang.scoring.Rating;
import id.timbang.scoring.Ratings;
import id.timbang.scoring.TotalPredicate;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;
import id.timbang.shared.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * From a proposal to the score sheet that tells the person.
 */
@ApplicationTest
class AdjustmentServiceTests {

	private static final Ratings BETTER = new Ratings(Rating.ABOVE_EXPECTATION, Rating.ABOVE_EXPECTATION);

	private static final Ratings AS_SET = new Ratings(Rating.MEETS_EXPECTATION, Rating.MEETS_EXPECTATION);

	private static final String REASON = "Tiga rekan dengan capaian yang sama mendapat rating di atas ekspektasi.";

	private static final String OPINION = "Saya setuju; capaian itu baru terlihat pada akhir bulan.";

	private static final Actor OTHER_HR = new Actor(UUID.randomUUID(), null, "Admin Kedua", Set.of(Role.HR_ADMIN));

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestCalibrations calibrations;

	@Autowired
	private Periods periods;

	@Autowired
	private AdjustmentService adjustments;

	@Autowired
	private AdjustmentTasks tasks;

	@Autowired
	private AdjustmentReview review;

	@Autowired
	private PeriodService periodService;

	@Autowired
	private TotalledAssessments totalled;

	@Autowired
	private ResultService results;

	@Autowired
	private JdbcClient jdbc;

	private Organisation here;

	private PeriodId period;

	private ResultId sheet;

	private Actor lurah;

	private Actor camat;

	@BeforeEach
	void calibrate() {
		this.here = this.organisations.kecamatan();
		this.period = this.calibrations.calibrating(this.here);
		this.sheet = this.calibrations.sheetOf(this.here.employee(), this.period);
		this.lurah = Organisations.actor(this.here.lurah());
		this.camat = Organisations.actor(this.here.camat());
	}

	@Test
	void countsOnceTheSecondPersonAgreesAndTellsThePersonEverything() {
		propose(this.lurah, this.sheet, BETTER, REASON);
		assertThat(document().settled()).contains(AS_SET);
		this.adjustments.confirm(this.camat, waiting(), 0);
		this.periods.moveTo(this.period, Phase.RELEASED);
		SheetDocument told = this.results.page(Organisations.actor(this.here.employee()), this.sheet).sheet();
		assertThat(told.settled()).contains(BETTER);
		assertThat(told.predicate()).contains(Predicate.VERY_GOOD);
		assertThat(told.decision().given()).as("what the appraiser had set").contains(AS_SET);
		assertThat(told.results().shown()).as("figures stay").isEqualByComparingTo("100.00");
		assertThat(told.adjustments()).singleElement().satisfies((one) -> {
			assertThat(one.reason()).isEqualTo(REASON);
			assertThat(one.proposedBy()).isEqualTo(this.lurah.name());
			assertThat(one.confirmedBy()).isEqualTo(this.camat.name());
		});
		assertThat(this.results.page(Organisations.HR, this.sheet).summary().predicate())
			.isEqualTo(Predicate.VERY_GOOD);
	}

	@Test
	void hrProposesButNeverDecidesWhereSomebodyStandsAbove() {
		propose(Organisations.HR, this.sheet, BETTER, REASON);
		forbidden(Organisations.HR, OTHER_HR, this.lurah, Organisations.actor(this.here.employee()),
				Organisations.actor(this.here.otherLurah()));
		this.adjustments.confirm(this.camat, waiting(), 0);
		assertThat(document().settled()).contains(BETTER);
	}

	@Test
	void anotherOneOfHrDecidesWhereNobodyStandsAbove() {
		ResultId own = this.calibrations.sheetOf(this.here.lurah(), this.period);
		propose(Organisations.HR, own, BETTER, REASON);
		AdjustmentId id = this.calibrations.adjustmentOf(this.here.lurah(), this.period);
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.adjustments.confirm(Organisations.HR, id, 0));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.adjustments.confirm(this.camat, id, 0));
		assertThat(this.tasks.tasksFor(OTHER_HR)).extracting(Task::link).contains("/results/" + own + "/adjustments");
		assertThat(this.tasks.tasksFor(Organisations.HR)).extracting(Task::link)
			.doesNotContain("/results/" + own + "/adjustments");
		this.adjustments.confirm(OTHER_HR, id, 0);
		assertThat(this.results.page(Organisations.HR, own).sheet().settled()).contains(BETTER);
	}

	@Test
	void theAppraiserIsHeardOnceAboutWhatSomebodyElseProposed() {
		propose(Organisations.HR, this.sheet, BETTER, REASON);
		AdjustmentId id = waiting();
		assertThat(keys(this.lurah)).contains("calibration.task.hear");
		assertThat(keys(this.camat)).doesNotContain("calibration.task.hear").contains("calibration.task.decide");
		refused("opinion", () -> this.adjustments.hear(this.lurah, id, 0, "Tidak setuju."));
		this.adjustments.hear(this.lurah, id, 0, OPINION);
		assertThat(keys(this.lurah)).doesNotContain("calibration.task.hear");
		conflicts(() -> this.adjustments.confirm(this.camat, id, 0));
		AdjustmentService.Page page = this.adjustments.page(this.camat, this.sheet);
		assertThat(page.adjustments()).singleElement().satisfies((one) -> {
			assertThat(one.opinion()).isEqualTo(OPINION);
			assertThat(one.opinionBy()).isEqualTo(this.lurah.name());
		});
		conflicts(() -> this.adjustments.hear(this.lurah, id, 1, OPINION));
		this.adjustments.confirm(this.camat, id, 1);
		assertThat(document().settled()).contains(BETTER);
	}

	@Test
	void nobodyElseIsHeardAndNobodyWaitsForTheAppraiser() {
		propose(Organisations.HR, this.sheet, BETTER, REASON);
		for (Actor actor : List.of(Organisations.HR, OTHER_HR, this.camat, Organisations.actor(this.here.colleague()),
				Organisations.actor(this.here.otherLurah()))) {
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> this.adjustments.hear(actor, waiting(), 0, OPINION));
		}
		this.adjustments.refuse(this.camat, waiting(), 0, "Capaiannya tidak setinggi itu.");
		AdjustmentId ended = this.calibrations.adjustmentOf(this.here.employee(), this.period);
		conflicts(() -> this.adjustments.hear(this.lurah, ended, 1, OPINION));
	}

	@Test
	void theAppraiserIsNotAskedAboutTheOwnProposal() {
		propose(this.lurah, this.sheet, BETTER, REASON);
		assertThat(keys(this.lurah)).doesNotContain("calibration.task.hear");
		assertThat(this.adjustments.page(this.lurah, this.sheet).hearable()).isFalse();
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.adjustments.hear(this.lurah, waiting(), 0, OPINION));
	}

	@Test
	void onlyHrAndTheAppraiserPropose() {
		for (Actor actor : List.of(this.camat, Organisations.actor(this.here.employee()),
				Organisations.actor(this.here.colleague()))) {
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> propose(actor, this.sheet, BETTER, REASON));
		}
		assertThat(this.adjustments.page(this.camat, this.sheet).proposable()).isFalse();
		assertThat(this.adjustments.page(this.lurah, this.sheet).proposable()).isTrue();
	}

	@Test
	void thePersonReadsOnlyTheScoreSheet() {
		propose(this.lurah, this.sheet, BETTER, REASON);
		Actor employee = Organisations.actor(this.here.employee());
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.adjustments.page(employee, this.sheet));
		this.periods.moveTo(this.period, Phase.RELEASED);
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.adjustments.page(employee, this.sheet));
	}

	@Test
	void needsAReasonAndAChange() {
		refused("reason", () -> propose(this.lurah, this.sheet, BETTER, "Terlalu rendah."));
		refused("results", () -> propose(this.lurah, this.sheet, AS_SET, REASON));
		conflicts(() -> propose(this.lurah, this.sheet, new TotalPredicate(Predicate.POOR), REASON));
		assertThat(this.adjustments.page(this.lurah, this.sheet).adjustments()).isEmpty();
	}

	@Test
	void nobodyGetsTheHighestPredicateOfPp30WithoutAnInnovation() {
		ResultId total = this.calibrations.sheetOf(this.here.employee(), this.totalled.computed(this.here));
		refused("predicate", () -> propose(this.lurah, total, new TotalPredicate(Predicate.VERY_GOOD), REASON));
		propose(this.lurah, total, new TotalPredicate(Predicate.NEEDS_IMPROVEMENT), REASON);
		assertThat(this.adjustments.page(this.lurah, total).adjustments()).hasSize(1);
	}

	@Test
	void hrIsNotToldOfAProposalAboutItself() {
		Actor hr = Organisations.actor(this.here.employee(), Role.HR_ADMIN);
		propose(this.lurah, this.sheet, BETTER, REASON);
		PeriodSummary summary = this.periodService.period(this.period);
		assertThat(this.review.before(Organisations.HR, summary, Phase.RELEASED)).extracting(Remark::people)
			.containsExactly(1);
		assertThat(this.review.before(hr, summary, Phase.RELEASED)).extracting(Remark::people).containsExactly(0);
	}

	@Test
	void oneProposalWaitsAtATime() {
		propose(this.lurah, this.sheet, BETTER, REASON);
		conflicts(() -> propose(Organisations.HR, this.sheet, BETTER, REASON));
		assertThat(this.adjustments.page(Organisations.HR, this.sheet).proposable()).isFalse();
	}

	@Test
	void aRefusalSaysWhyAndChangesNothing() {
		propose(this.lurah, this.sheet, BETTER, REASON);
		refused("refusal", () -> this.adjustments.refuse(this.camat, waiting(), 0, "Tidak."));
		this.adjustments.refuse(this.camat, waiting(), 0, "Capaian rekannya jauh lebih tinggi.");
		Adjustment ended = this.adjustments.page(this.lurah, this.sheet).adjustments().get(0);
		assertThat(ended.state()).isEqualTo(AdjustmentState.REFUSED);
		assertThat(ended.refusal()).isEqualTo("Capaian rekannya jauh lebih tinggi.");
		assertThat(document().adjustments()).isEmpty();
		conflicts(() -> this.adjustments.confirm(this.camat, ended.id(), ended.version()));
	}

	@Test
	void isTakenBackByWhoeverProposedItAndByHr() {
		propose(this.lurah, this.sheet, BETTER, REASON);
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.adjustments.withdraw(this.camat, waiting(), 0));
		this.adjustments.withdraw(this.lurah, waiting(), 0);
		propose(this.lurah, this.sheet, BETTER, REASON);
		this.adjustments.withdraw(OTHER_HR, waiting(), 0);
		assertThat(this.adjustments.page(this.lurah, this.sheet).adjustments()).extracting(Adjustment::state)
			.containsOnly(AdjustmentState.WITHDRAWN);
	}

	@Test
	void refusesAVersionThatHasChanged() {
		propose(this.lurah, this.sheet, BETTER, REASON);
		conflicts(() -> this.adjustments.confirm(this.camat, waiting(), 7));
		assertThat(document().adjustments()).isEmpty();
	}

	@Test
	void aSecondAdjustmentStandsBesideTheFirst() {
		settle(BETTER);
		settle(new Ratings(Rating.BELOW_EXPECTATION, Rating.ABOVE_EXPECTATION));
		assertThat(document().predicate()).contains(Predicate.NEEDS_IMPROVEMENT);
		assertThat(document().adjusted()).extracting((step) -> step.before().predicate())
			.containsExactly(Predicate.GOOD, Predicate.VERY_GOOD);
	}

	@Test
	void survivesThatEverybodyIsComputedAnew() {
		settle(BETTER);
		SheetDocument before = document();
		this.results.recompute(Organisations.HR, this.period);
		assertThat(document()).isEqualTo(before);
		assertThat(this.results.page(Organisations.HR, this.sheet).summary().predicate())
			.isEqualTo(Predicate.VERY_GOOD);
	}

	@Test
	void isProposedOnlyAboutWhatThePageShowed() {
		long seen = this.results.page(this.lurah, this.sheet).summary().version();
		this.results.recompute(Organisations.HR, this.period);
		conflicts(() -> this.adjustments.propose(this.lurah, this.sheet, seen, BETTER, REASON));
		settle(BETTER);
		conflicts(() -> this.adjustments.propose(this.lurah, this.sheet, seen + 1, AS_SET, REASON));
		assertThat(this.adjustments.page(this.lurah, this.sheet).adjustments()).extracting(Adjustment::after)
			.containsExactly(BETTER);
	}

	@Test
	void waitsUntilEverybodyIsComputed() {
		ResultId other = this.calibrations.sheetOf(this.here.lurah(), this.period);
		propose(this.lurah, this.sheet, BETTER, REASON);
		job("RUNNING");
		conflicts(() -> propose(Organisations.HR, other, BETTER, REASON));
		conflicts(() -> this.adjustments.confirm(this.camat, waiting(), 0));
		conflicts(() -> this.adjustments.refuse(this.camat, waiting(), 0, "Capaian rekannya jauh lebih tinggi."));
		job("FAILED");
		conflicts(() -> this.adjustments.confirm(this.camat, waiting(), 0));
		job("DONE");
		this.adjustments.confirm(this.camat, waiting(), 0);
		assertThat(document().adjustments()).hasSize(1);
	}

	@Test
	void lapsesWhenResultsAreReleased() {
		propose(this.lurah, this.sheet, BETTER, REASON);
		AdjustmentId id = waiting();
		this.periods.moveTo(this.period, Phase.RELEASED);
		assertThat(this.adjustments.page(this.lurah, this.sheet).adjustments()).extracting(Adjustment::state)
			.containsExactly(AdjustmentState.LAPSED);
		assertThatExceptionOfType(PhaseClosedException.class)
			.isThrownBy(() -> this.adjustments.confirm(this.camat, id, 1));
		assertThatExceptionOfType(PhaseClosedException.class)
			.isThrownBy(() -> propose(this.lurah, this.sheet, BETTER, REASON));
	}

	@Test
	void remindsTheSecondPerson() {
		propose(this.lurah, this.sheet, BETTER, REASON);
		assertThat(this.tasks.tasksFor(this.camat)).extracting(Task::link)
			.containsExactly("/results/" + this.sheet + "/adjustments");
		assertThat(this.tasks.tasksFor(this.lurah)).isEmpty();
		assertThat(this.tasks.tasksFor(Organisations.actor(this.here.employee()))).isEmpty();
		this.adjustments.confirm(this.camat, waiting(), 0);
		assertThat(this.tasks.tasksFor(this.camat)).isEmpty();
	}

	private void propose(Actor actor, ResultId id, Judgement after, String reason) {
		this.adjustments.propose(actor, id, this.results.page(Organisations.HR, id).summary().version(), after, reason);
	}

	private void settle(Ratings after) {
		propose(this.lurah, this.sheet, after, REASON);
		this.adjustments.confirm(this.camat, waiting(), 0);
	}

	/** As if results were being computed, or had been. */
	private void job(String state) {
		this.jdbc
			.sql("update result_job set state = :state, runner = :runner, beat_at = now() where period_id = :period")
			.param("state", state)
			.param("runner", "RUNNING".equals(state) ? UUID.randomUUID() : null, Types.OTHER)
			.param("period", this.period.periodId())
			.update();
	}

	private AdjustmentId waiting() {
		return this.adjustments.page(Organisations.HR, this.sheet)
			.adjustments()
			.stream()
			.filter(Adjustment::isWaiting)
			.findFirst()
			.orElseThrow()
			.id();
	}

	private SheetDocument document() {
		return this.results.page(Organisations.HR, this.sheet).sheet();
	}

	private List<String> keys(Actor actor) {
		return this.tasks.tasksFor(actor).stream().map(Task::messageKey).toList();
	}

	private void forbidden(Actor... actors) {
		for (Actor actor : actors) {
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> this.adjustments.confirm(actor, waiting(), 0));
		}
	}

	private static void refused(String field, Runnable what) {
		assertThatExceptionOfType(RuleException.class).isThrownBy(what::run)
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo(field));
	}

	private static void conflicts(Runnable what) {
		assertThatExceptionOfType(ConflictException.class).isThrownBy(what::run);
	}

}
