package id.timbang.development;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.development.LaterReading.Standing;
import id.timbang.indicator.MeasureSource;
import id.timbang.period.PeriodId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.plan.PlanNote;
import id.timbang.result.ResultId;
import id.timbang.result.SheetLine;
import id.timbang.scoring.Direction;
import id.timbang.scoring.Ratio;
import id.timbang.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Did it help?
 */
@ApplicationTest
class LaterResultsTests {

	private static final UUID ITEM = UUID.randomUUID();

	@Autowired
	private ActionOpening opening;

	@Autowired
	private ActionService actions;

	@Autowired
	private ActionNotes notes;

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

	private ActionId action;

	@BeforeEach
	void open() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.lurah = Organisations.actor(this.org.lurah());
		this.action = opened(TestActions.line(ITEM, "IK-05", 80));
	}

	@Test
	void thereIsNothingToCompareAtFirst() {
		assertThat(after()).isEqualTo(LaterReading.none(Standing.NOT_YET));
	}

	@ParameterizedTest
	@CsvSource({ "92, UP, 12", "80, SAME, 0", "71, DOWN, 9" })
	void comparesTheSameItem(int points, Standing standing, String change) {
		ResultId later = released(TestActions.line(UUID.randomUUID(), "IK-05", 10),
				TestActions.line(ITEM, "IK-05", points));
		LaterReading after = after();
		assertThat(after.standing()).isEqualTo(standing);
		assertThat(after.points().orElseThrow()).hasToString(change);
		assertThat(after.result()).isEqualTo(later);
		assertThat(Objects.requireNonNull(after.reading()).achievement()).isEqualTo(Ratio.of(points));
	}

	@Test
	void comparesTheSameIndicatorOfAnotherPlan() {
		released(TestActions.line(UUID.randomUUID(), "IK-05", 95));
		assertThat(after().standing()).isEqualTo(Standing.UP);
	}

	@Test
	void anotherPlanThatHasTheIndicatorTwiceIsNotCompared() {
		released(TestActions.line(UUID.randomUUID(), "IK-05", 95), TestActions.line(UUID.randomUUID(), "IK-05", 60));
		assertThat(after().standing()).isEqualTo(Standing.GONE);
		released(TestActions.line(UUID.randomUUID(), "IK-05", 95), TestActions.line(ITEM, "IK-05", 60));
		assertThat(after().standing()).isEqualTo(Standing.DOWN);
	}

	@Test
	void theLatestResultCounts() {
		released(TestActions.line(ITEM, "IK-05", 100));
		released(TestActions.line(ITEM, "IK-05", 70));
		assertThat(after().standing()).isEqualTo(Standing.DOWN);
	}

	@Test
	void aResultThatNobodyKnowsDoesNotCount() {
		PeriodId untold = this.fixture.month();
		this.fixture.computed(this.org.employee(), untold, TestActions.line(ITEM, "IK-05", 100));
		assertThat(after().standing()).isEqualTo(Standing.NOT_YET);
		this.fixture.release(untold);
		assertThat(after().standing()).isEqualTo(Standing.UP);
	}

	@Test
	void anEarlierResultDoesNotCount() {
		this.actions.cancel(this.lurah, this.action, 0, "Direncanakan sekali lagi.");
		ActionId later = opened(TestActions.line(ITEM, "IK-05", 90));
		assertThat(this.actions.page(this.lurah, later).after().standing()).isEqualTo(Standing.NOT_YET);
	}

	@Test
	void aQuarterSaysNothingBesideAMonth() {
		PeriodId quarter = this.fixture.quarter();
		this.fixture.computed(this.org.employee(), quarter, TestActions.line(ITEM, "IK-05", 100));
		this.fixture.release(quarter);
		assertThat(after().standing()).isEqualTo(Standing.NOT_YET);
	}

	@Test
	void saysWhyItCannotBeCompared() {
		released(TestActions.line(UUID.randomUUID(), "IK-06", 100));
		assertThat(after().standing()).isEqualTo(Standing.GONE);
		unlike(line("orang", Direction.HIGHER, MeasureSource.SELF_REPORTED, 100), Standing.OTHER_UNIT);
		unlike(line("%", null, MeasureSource.SELF_REPORTED, 100), Standing.OTHER_UNIT);
		unlike(line("%", Direction.LOWER, MeasureSource.SELF_REPORTED, 100), Standing.OTHER_DIRECTION);
		unlike(line("%", Direction.HIGHER, MeasureSource.MEASURED_ON_TIME, 100), Standing.OTHER_SOURCE);
		unlike(TestActions.line(ITEM, "IK-05", "%", Direction.HIGHER, MeasureSource.SELF_REPORTED, null),
				Standing.NO_FIGURE);
	}

	@Test
	void pointsThatWereMadeInAnotherWayAreNotCompared() {
		this.fixture.releasedConverted(this.org.employee(), TestActions.line(ITEM, "IK-05", 100));
		assertThat(after().standing()).isEqualTo(Standing.OTHER_CONVERSION);
		assertThat(after().isCompared()).isFalse();
	}

	@Test
	void whoMayNotReadLaterResultsReadsNothingOfThem() {
		ActionId foreign = this.fixture.opened(this.org.employee(), this.org.otherLurah(), this.fixture.month(),
				ActionKind.RESOURCES);
		released(TestActions.line(ITEM, "IK-05", 100));
		ActionPage page = this.actions.page(Organisations.actor(this.org.otherLurah()), foreign);
		assertThat(page.after()).isEqualTo(LaterReading.none(Standing.HIDDEN));
		assertThat(page.rights().result()).isFalse();
	}

	@Test
	void aCardTakesAsManyStatementsForAnyNumberOfResults() throws Exception {
		released(TestActions.line(ITEM, "IK-05", 100));
		List<String> one = this.statements.during(() -> this.actions.page(this.lurah, this.action));
		released(TestActions.line(ITEM, "IK-05", 90));
		released(TestActions.line(ITEM, "IK-05", 70));
		assertThat(this.statements.during(() -> this.actions.page(this.lurah, this.action))).hasSameSizeAs(one);
	}

	@Test
	void standsBesideThePlanUntilItEnds() {
		Actor employee = Organisations.actor(this.org.employee());
		ActionId untold = this.fixture.opened(this.org.employee(), this.org.lurah(), this.fixture.month(),
				ActionKind.COUNSELLING);
		assertThat(this.notes.notesOn(employee, this.org.employee())).singleElement().satisfies((note) -> {
			assertThat(note.messageKey()).isEqualTo("development.note.COACHING");
			assertThat(note.arguments()).containsExactly("Indikator IK-05");
			assertThat(note.link()).isEqualTo("/actions/" + this.action);
		});
		assertThat(this.notes.notesOn(this.lurah, this.org.employee())).extracting(PlanNote::link)
			.containsExactlyInAnyOrder("/actions/" + this.action, "/actions/" + untold);
		this.actions.cancel(this.lurah, this.action, 0, "Tidak diperlukan lagi.");
		assertThat(this.notes.notesOn(employee, this.org.employee())).isEmpty();
		assertThat(this.notes.notesOn(this.lurah, this.org.colleague())).isEmpty();
	}

	private void unlike(SheetLine line, Standing reason) {
		released(line);
		LaterReading after = after();
		assertThat(after.standing()).isEqualTo(reason);
		assertThat(after.isCompared()).isFalse();
		assertThat(after.reading()).isNotNull();
	}

	private static SheetLine line(String unit, @Nullable Direction direction, MeasureSource source, int points) {
		return TestActions.line(ITEM, "IK-05", unit, direction, source, Ratio.of(points));
	}

	private ActionId opened(SheetLine line) {
		ResultId result = released(line);
		return this.opening.open(this.lurah, result, new NewAction(ITEM, ActionKind.COACHING, TestActions.AGREED,
				this.org.lurah(), TestClock.TODAY.plusDays(14)));
	}

	private ResultId released(SheetLine... lines) {
		return this.fixture.released(this.org.employee(), lines);
	}

	private LaterReading after() {
		return this.actions.page(this.lurah, this.action).after();
	}

}
