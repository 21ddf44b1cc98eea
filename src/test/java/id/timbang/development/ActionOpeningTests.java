package id.timbang.development;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.development.ResultActions.Proposal;
import id.timbang.indicator.MeasureSource;
import id.timbang.period.PeriodId;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.result.IndicatorReading;
import id.timbang.result.ResultId;
import id.timbang.scoring.Direction;
import id.timbang.shared.Actor;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.RuleException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

@ApplicationTest
class ActionOpeningTests {

	private static final UUID SLOW = UUID.randomUUID();

	private static final UUID FAR = UUID.randomUUID();

	private static final UUID GOOD = UUID.randomUUID();

	private static final UUID UNKNOWN = UUID.randomUUID();

	@Autowired
	private ActionOpening opening;

	@Autowired
	private ActionService actions;

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

	private ResultId result;

	@BeforeEach
	void makeResult() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.lurah = Organisations.actor(this.org.lurah());
		this.result = this.fixture.released(this.org.employee(), TestActions.line(GOOD, "IK-01", 90),
				TestActions.line(SLOW, "IK-02", 89), TestActions.line(FAR, "IK-03", 59),
				TestActions.line(UNKNOWN, "IK-04", "%", Direction.HIGHER, MeasureSource.SELF_REPORTED, null));
	}

	@Test
	void proposesWeakIndicatorsTheWeakestFirst() {
		List<Proposal> weak = this.opening.of(this.lurah, this.result, 1).weak();
		assertThat(weak).extracting(Proposal::originId).containsExactly(FAR, SLOW);
		assertThat(weak).extracting(Proposal::kind).containsExactly(ActionKind.TRAINING, ActionKind.COACHING);
		assertThat(weak).noneMatch(Proposal::isRunning);
	}

	@Test
	void everyIndicatorOfTheSheetCanBeChosen() {
		assertThat(this.opening.choices(this.lurah, this.result).readings()).extracting(IndicatorReading::originId)
			.containsExactly(FAR, SLOW, GOOD, UNKNOWN);
	}

	@Test
	void copiesWhatTheSheetSays() {
		ActionId id = open(wanted(SLOW, ActionKind.COACHING, this.org.lurah()));
		ActionDetails details = this.actions.page(this.lurah, id).details();
		assertThat(details.before()).isEqualTo(this.opening.choices(this.lurah, this.result)
			.readings()
			.stream()
			.filter((reading) -> reading.originId().equals(SLOW))
			.findFirst()
			.orElseThrow());
		assertThat(details.result()).isEqualTo(this.result);
		assertThat(details.action().person()).startsWith("Pegawai ");
		assertThat(details.action().owner()).startsWith("Lurah ");
		assertThat(this.opening.of(this.lurah, this.result, 1).actions().items()).containsExactly(details.action());
		assertThat(this.opening.of(this.lurah, this.result, 1).weak()).filteredOn(Proposal::isRunning)
			.extracting(Proposal::originId)
			.containsExactly(SLOW);
	}

	@Test
	void offersThePersonTheAppraiserAndWhoLeadsTheUnit() {
		assertThat(this.opening.choices(this.lurah, this.result).owners())
			.extracting(Candidate::id, Candidate::messageKey)
			.containsExactly(tuple(this.org.lurah(), "development.part.BOTH"),
					tuple(this.org.employee(), "development.part.PERSON"));
	}

	@Test
	void whomSomebodyOutsideAppraisesLeadsTheOwnUnit() {
		ResultId own = this.fixture.released(this.org.camat(), TestActions.line(SLOW, "IK-02", 80));
		assertThat(this.opening.choices(HR, own).owners()).singleElement().satisfies((owner) -> {
			assertThat(owner.id()).isEqualTo(this.org.camat());
			assertThat(owner.isLeader()).isTrue();
		});
		assertThat(this.opening.open(HR, own, wanted(SLOW, ActionKind.RESOURCES, this.org.camat()))).isNotNull();
	}

	@ParameterizedTest
	@CsvSource({ "-1, development.due.past", "366, development.due.far" })
	void isDueWithinAYearFromToday(int days, String reason) {
		NewAction wanted = new NewAction(SLOW, ActionKind.COACHING, TestActions.AGREED, this.org.lurah(),
				TestClock.TODAY.plusDays(days));
		refuses(wanted, "dueOn", reason);
	}

	@Test
	void isDueTodayAtTheEarliestAndInAYearAtTheLatest() {
		LocalDate last = TestClock.TODAY.plusMonths(ActionOpening.MOST_MONTHS);
		open(new NewAction(SLOW, ActionKind.COACHING, TestActions.AGREED, this.org.lurah(), TestClock.TODAY));
		open(new NewAction(FAR, ActionKind.COACHING, TestActions.AGREED, this.org.lurah(), last));
		assertThat(this.opening.of(this.lurah, this.result, 1).actions().items()).extracting(ActionSummary::dueOn)
			.containsExactly(TestClock.TODAY, last);
	}

	@Test
	void refusesWhatIsNotOnTheSheet() {
		refuses(wanted(UUID.randomUUID(), ActionKind.COACHING, this.org.lurah()), "origin",
				"development.origin.unknown");
	}

	@Test
	void isOwnedByNobodyOutsideTheCircle() {
		refuses(wanted(SLOW, ActionKind.TRAINING, this.org.colleague()), "owner", "development.owner.outside");
		refuses(wanted(SLOW, ActionKind.COACHING, this.org.employee()), "owner", "development.owner.talk");
		refuses(wanted(SLOW, ActionKind.COUNSELLING, this.org.employee()), "owner", "development.owner.talk");
		refuses(wanted(SLOW, ActionKind.RESOURCES, this.org.employee()), "owner", "development.owner.resources");
	}

	@Test
	void isOpenOnceForAnIndicatorAndAKind() {
		ActionId first = open(wanted(SLOW, ActionKind.COACHING, this.org.lurah()));
		refuses(wanted(SLOW, ActionKind.COACHING, this.org.lurah()), "kind", "development.kind.twice");
		open(wanted(SLOW, ActionKind.TRAINING, this.org.employee()));
		open(wanted(FAR, ActionKind.COACHING, this.org.lurah()));
		this.actions.finish(this.lurah, first, 0, "Berkas diperiksa sebelum diterima.");
		assertThat(open(wanted(SLOW, ActionKind.COACHING, this.org.lurah()))).isNotEqualTo(first);
	}

	@Test
	void onlyTheAppraiserAndHrOpenOne() {
		NewAction wanted = wanted(SLOW, ActionKind.TRAINING, this.org.employee());
		for (EmployeeId other : List.of(this.org.employee(), this.org.camat(), this.org.colleague())) {
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> this.opening.open(Organisations.actor(other), this.result, wanted));
		}
		assertThat(this.opening.open(HR, this.result, wanted)).isNotNull();
	}

	@Test
	void whoReadsTheSheetReadsWhatFollows() {
		open(wanted(SLOW, ActionKind.COACHING, this.org.lurah()));
		for (EmployeeId reader : List.of(this.org.employee(), this.org.camat())) {
			ResultActions shown = this.opening.of(Organisations.actor(reader), this.result, 1);
			assertThat(shown.actions().items()).hasSize(1);
			assertThat(shown.mayOpen()).isFalse();
			assertThat(shown.weak()).isEmpty();
		}
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.opening.of(Organisations.actor(this.org.colleague()), this.result, 1));
	}

	@Test
	void aSheetThatIsComputedAnewLeavesTheActionAsItWas() {
		PeriodId period = this.fixture.month();
		ResultId computed = this.fixture.computed(this.org.employee(), period, TestActions.line(SLOW, "IK-02", 80));
		ActionId id = this.opening.open(this.lurah, computed, wanted(SLOW, ActionKind.COACHING, this.org.lurah()));
		this.fixture.recomputed(this.org.employee(), period, TestActions.line(SLOW, "IK-02", 95));
		ActionDetails details = this.actions.page(this.lurah, id).details();
		assertThat(details.before().achievement()).hasToString("80");
		assertThat(details.result()).isNotNull().isNotEqualTo(computed);
	}

	@Test
	void theWayToItTakesAsManyStatementsForAnyNumber() throws Exception {
		List<String> none = this.statements.during(() -> this.opening.of(this.lurah, this.result, 1));
		for (UUID origin : List.of(SLOW, FAR, GOOD)) {
			open(wanted(origin, ActionKind.COACHING, this.org.lurah()));
			open(wanted(origin, ActionKind.COUNSELLING, this.org.lurah()));
		}
		assertThat(this.statements.during(() -> this.opening.of(this.lurah, this.result, 1))).hasSameSizeAs(none);
	}

	private void refuses(NewAction wanted, String field, String reason) {
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> open(wanted)).satisfies((refusal) -> {
			assertThat(refusal.field()).isEqualTo(field);
			assertThat(refusal.messageKey()).isEqualTo(reason);
		});
	}

	private ActionId open(NewAction wanted) {
		return this.opening.open(this.lurah, this.result, wanted);
	}

	private static NewAction wanted(UUID origin, ActionKind kind, EmployeeId owner) {
		return new NewAction(origin, kind, TestActions.AGREED, owner, TestClock.TODAY.plusDays(14));
	}

}
