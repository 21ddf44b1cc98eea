package id.timbang.plan;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestClock;
import id.timbang.indicator.Catalogue;
import id.timbang.indicator.IndicatorId;
import id.timbang.indicator.IndicatorService;
import id.timbang.indicator.IndicatorVersionId;
import id.timbang.indicator.TargetRange;
import id.timbang.indicator.VersionState;
import id.timbang.indicator.WeightedRow;
import id.timbang.period.CycleId;
import id.timbang.period.PeriodService;
import id.timbang.period.ReadinessCheck.Finding;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.EmployeeService;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.scoring.BehaviourValue;
import id.timbang.scoring.ResultType;
import id.timbang.scoring.Weight;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import id.timbang.shared.Dialogue;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;
import id.timbang.shared.SeveralRulesException;
import id.timbang.shared.Task;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static id.timbang.personnel.Organisations.HR;
import static id.timbang.personnel.Organisations.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@ApplicationTest
class PlanServiceTests {

	private static final String REASON = "Tugas baru mulai Oktober";

	@Autowired
	private Organisations organisations;

	@Autowired
	private Plans fixture;

	@Autowired
	private PlanService plans;

	@Autowired
	private PlanReader reader;

	@Autowired
	private IndicatorService indicators;

	@Autowired
	private PeriodService periods;

	@Autowired
	private Catalogue catalogue;

	@Autowired
	private PlanTasks tasks;

	@Autowired
	private TestClock clock;

	@Autowired
	private EmployeeService employees;

	@Autowired
	private StatementCounter statements;

	private Organisation org;

	private CycleId cycle;

	private Actor employee;

	private Actor lurah;

	@BeforeEach
	void makeObjects() {
		this.org = this.organisations.kecamatan();
		this.cycle = this.fixture.cycle();
		this.fixture.template(this.org.position());
		this.employee = actor(this.org.employee());
		this.lurah = actor(this.org.lurah());
	}

	@Test
	void isAgreedFromTemplateToApproval() {
		PlanId id = this.plans.begin(this.employee, this.cycle);
		PlanSheet begun = sheet(this.employee, id);
		assertThat(begun.sum().isHundred()).isTrue();
		this.plans.submit(this.employee, id, begun.version(), Plans.content(begun));
		PlanSheet submitted = sheet(this.lurah, id);
		assertThat(submitted.rights().decide()).isTrue();
		this.plans.approve(this.lurah, id, submitted.version());
		assertThat(sheet(this.employee, id).progress().state()).isEqualTo(PlanState.APPROVED);
		assertThat(this.reader.team(this.lurah, this.cycle, 1).items()).extracting(PlanSummary::standing)
			.containsExactlyInAnyOrder(PlanStanding.AGREED, PlanStanding.NONE);
	}

	@Test
	void isBegunOnce() {
		PlanId id = this.plans.begin(this.employee, this.cycle);
		assertThat(this.plans.begin(this.employee, this.cycle)).isEqualTo(id);
		assertThat(this.reader.mine(this.employee, this.cycle)).get().extracting(PlanSummary::planId).isEqualTo(id);
	}

	@Test
	void nobodyBeginsWithoutAnAssignment() {
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> this.plans.begin(HR, this.cycle))
			.returns("plan.noAssignment", RuleException::messageKey);
	}

	@Test
	void anAmountIsSplitOverTheMonthsAndAShareIsNot() {
		PlanSheet sheet = sheet(this.employee, this.plans.begin(this.employee, this.cycle));
		PlanItem share = sheet.lines().get(0).item();
		PlanItem amount = sheet.lines().get(1).item();
		assertThat(share.kind()).isEqualTo(ItemKind.LEVEL);
		assertThat(share.targetOf(9)).isEqualTo(TargetRange.of(new BigDecimal("95")));
		assertThat(amount.kind()).isEqualTo(ItemKind.SUM);
		assertThat(amount.targetOf(0)).isEqualTo(TargetRange.of(new BigDecimal("27")));
		assertThat(amount.targetOf(11)).isEqualTo(TargetRange.of(new BigDecimal("26")));
		assertThat(sheet.lines().get(2).targetOf(0)).isNull();
	}

	@Test
	void onlyThoseAboveAndHrRead() {
		PlanId id = this.plans.begin(this.employee, this.cycle);
		for (Actor reader : List.of(this.employee, this.lurah, actor(this.org.camat()), HR)) {
			assertThat(sheet(reader, id).id()).isEqualTo(id);
		}
		for (EmployeeId other : List.of(this.org.colleague(), this.org.otherLurah(), this.org.stranger())) {
			refuses(() -> sheet(actor(other), id));
		}
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> sheet(HR, PlanId.next()));
	}

	@Test
	void onlyTheOwnerWritesAndOnlyTheAppraiserDecides() {
		PlanId id = this.plans.begin(this.employee, this.cycle);
		PlanSheet sheet = sheet(this.employee, id);
		for (Actor other : List.of(this.lurah, HR, actor(this.org.colleague()), actor(this.org.camat()))) {
			refuses(() -> this.reader.draft(other, id));
			refuses(() -> this.plans.save(other, id, sheet.version(), Plans.content(sheet)));
			refuses(() -> this.plans.submit(other, id, sheet.version(), Plans.content(sheet)));
			refuses(() -> this.plans.revise(other, id, REASON));
		}
		this.plans.submit(this.employee, id, sheet.version(), Plans.content(sheet));
		long version = sheet(HR, id).version();
		for (Actor other : List.of(this.employee, HR, actor(this.org.camat()), actor(this.org.otherLurah()))) {
			refuses(() -> this.plans.approve(other, id, version));
			refuses(() -> this.plans.approveAll(other, Map.of(id, version)));
			refuses(() -> this.plans.giveBack(other, id, version, "Kurang"));
		}
		for (Actor other : List.of(HR, actor(this.org.camat()), actor(this.org.colleague()))) {
			refuses(() -> this.plans.say(other, id, "Halo"));
		}
	}

	@Test
	void hrRecordsTheDecisionOfSomebodyOutside() {
		PlanId id = this.fixture.submitted(this.org.camat());
		assertThat(sheet(HR, id).rights().decide()).isTrue();
		refuses(() -> this.plans.approve(this.lurah, id, 0));
		this.plans.approve(HR, id, sheet(HR, id).version());
		assertThat(sheet(HR, id).progress().decidedBy()).isEqualTo(HR.name());
	}

	@Test
	void remindsHrOfPlansThatSomebodyOutsideAgrees() throws Exception {
		int before = this.statements.during(() -> this.tasks.tasksFor(HR)).size();
		PlanId id = this.fixture.submitted(this.org.camat());
		PlanId other = this.fixture.submitted(this.org.employee());
		assertThat(links(HR)).contains("/plans/" + id).doesNotContain("/plans/" + other);
		assertThat(links(this.lurah)).contains("/plans/" + other).doesNotContain("/plans/" + id);
		assertThat(links(actor(this.org.camat(), Role.HR_ADMIN))).doesNotContain("/plans/" + id);
		assertThat(this.statements.during(() -> this.tasks.tasksFor(HR))).hasSize(before);
		this.plans.approve(HR, id, sheet(HR, id).version());
		assertThat(links(HR)).doesNotContain("/plans/" + id);
	}

	@Test
	void remindsWhoeverHasNoPlanForTheAssignmentOfToday() {
		Task begin = new Task("plan.task.begin", List.of(this.periods.cycle(this.cycle).name()),
				"/plans?cycle=" + this.cycle, null, 20)
			.about(this.cycle.cycleId());
		assertThat(this.tasks.tasksFor(this.employee)).containsExactly(begin);
		PlanId id = this.plans.begin(this.employee, this.cycle);
		assertThat(this.tasks.tasksFor(this.employee)).extracting(Task::messageKey).containsExactly("plan.task.DRAFT");
		PlanSheet sheet = sheet(this.employee, id);
		this.plans.submit(this.employee, id, sheet.version(), Plans.content(sheet));
		assertThat(this.tasks.tasksFor(this.employee)).isEmpty();
		assertThat(this.tasks.tasksFor(this.lurah)).filteredOn((task) -> task.link().equals("/plans/" + id))
			.singleElement()
			.returns("plan.task.decide", Task::messageKey)
			.returns(null, Task::due);
		this.plans.approve(this.lurah, id, sheet(this.lurah, id).version());
		this.employees.transfer(HR, this.org.employee(), this.org.neighbour(), this.org.position(), TestClock.TODAY);
		assertThat(this.tasks.tasksFor(this.employee)).containsExactly(begin);
	}

	@Test
	void namesTheDayAsLongAsItIsAhead() {
		LocalDate until = this.periods.cycle(this.cycle).planUntil();
		Duration back = Duration.ofDays(ChronoUnit.DAYS.between(TestClock.TODAY, until));
		this.clock.pass(back);
		try {
			assertThat(this.tasks.tasksFor(this.employee)).singleElement().returns(until, Task::due);
		}
		finally {
			this.clock.pass(back.negated());
		}
	}

	@Test
	void whoHasNoAppraiserKeepsADraft() {
		EmployeeId alone = this.organisations.person("Sendiri " + this.org.mark(), this.org.kelurahan(),
				this.org.position());
		PlanId id = this.plans.begin(actor(alone), this.cycle);
		PlanSheet sheet = sheet(actor(alone), id);
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.plans.submit(actor(alone), id, sheet.version(), Plans.content(sheet)))
			.returns("plan.noAppraiser", RuleException::messageKey);
		this.plans.save(actor(alone), id, sheet.version(), Plans.content(sheet));
	}

	@Test
	void aStaleVersionIsRefused() {
		PlanId id = this.plans.begin(this.employee, this.cycle);
		PlanContent content = Plans.content(sheet(this.employee, id));
		long stale = sheet(this.employee, id).version();
		this.plans.save(this.employee, id, stale, without(content, 2));
		conflicts(() -> this.plans.save(this.employee, id, stale, content));
		conflicts(() -> this.plans.submit(this.employee, id, stale, content));
		assertThat(sheet(this.employee, id).lines()).hasSize(2);
		this.plans.submit(this.employee, id, sheet(this.employee, id).version(), content);
		conflicts(() -> this.plans.approve(this.lurah, id, stale));
		conflicts(() -> this.plans.giveBack(this.lurah, id, stale, "Kurang"));
		assertThat(sheet(this.lurah, id).progress().state()).isEqualTo(PlanState.SUBMITTED);
	}

	@Test
	void whatIsHandedOverIsNotWritten() {
		PlanId id = this.fixture.submitted(this.org.employee());
		PlanSheet sheet = sheet(this.employee, id);
		conflicts(() -> this.reader.draft(this.employee, id));
		conflicts(() -> this.plans.save(this.employee, id, sheet.version(), Plans.content(sheet)));
	}

	@Test
	void savesNothingThatDoesNotCount() {
		PlanId id = this.plans.begin(this.employee, this.cycle);
		PlanSheet sheet = sheet(this.employee, id);
		assertThatExceptionOfType(SeveralRulesException.class)
			.isThrownBy(() -> this.plans.submit(this.employee, id, sheet.version(), without(Plans.content(sheet), 0)));
		assertThat(sheet(this.employee, id).lines()).hasSize(3);
		assertThat(sheet(this.employee, id).version()).isEqualTo(sheet.version());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "320", "160,160,0,0,0,0,0,0,0,0,0,0", "27,27,27,27,27,27,27,27,26,26,26,26.0001",
			"0.0001,0.0001", "319,1" })
	void evenADraftIsSplitExactly(String shares) {
		PlanId id = this.plans.begin(this.employee, this.cycle);
		PlanSheet sheet = sheet(this.employee, id);
		List<BigDecimal> parts = shares.isEmpty() ? List.of()
				: List.of(shares.split(",")).stream().map(BigDecimal::new).toList();
		PlanContent content = replaced(Plans.content(sheet), 1, sheet.lines().get(1).item().split(parts));
		assertThatExceptionOfType(SeveralRulesException.class)
			.isThrownBy(() -> this.plans.save(this.employee, id, sheet.version(), content))
			.withMessageContaining("plan.row.shares.sum");
	}

	@Test
	void itemsMoveUpAndKeepTheirOrigin() {
		PlanId id = this.plans.begin(this.employee, this.cycle);
		PlanSheet before = sheet(this.employee, id);
		this.plans.save(this.employee, id, before.version(), without(Plans.content(before), 0));
		PlanSheet after = sheet(this.employee, id);
		assertThat(origins(after)).isEqualTo(origins(before).subList(1, 3));
		List<PlanItem> reversed = new ArrayList<>(
				Plans.content(after).items().stream().map((item) -> item.continuing(item.originId())).toList());
		Collections.reverse(reversed);
		this.plans.save(this.employee, id, after.version(), Plans.content(after).with(reversed));
		assertThat(origins(sheet(this.employee, id))).containsExactly(origins(before).get(2), origins(before).get(1));
	}

	@Test
	void isReturnedWithAReasonThatBothSidesRead() {
		PlanId id = this.fixture.submitted(this.org.employee());
		long version = sheet(this.lurah, id).version();
		for (String bad : List.of("", "x".repeat(1001))) {
			assertThatExceptionOfType(RuleException.class)
				.isThrownBy(() -> this.plans.giveBack(this.lurah, id, version, bad))
				.returns("reason", RuleException::field);
		}
		this.plans.giveBack(this.lurah, id, version, "Tambahkan pendampingan lansia");
		this.plans.say(this.employee, id, "Baik, Pak.");
		PlanSheet sheet = sheet(this.employee, id);
		assertThat(sheet.progress()).returns(PlanState.RETURNED, PlanProgress::state)
			.returns(1, PlanProgress::rounds)
			.returns("Tambahkan pendampingan lansia", PlanProgress::returnReason);
		assertThat(sheet.dialogue()).extracting(Dialogue.Entry::mine).containsExactly(false, true);
		assertThat(sheet.rights().write()).isTrue();
		this.plans.submit(this.employee, id, sheet.version(), Plans.content(sheet));
		assertThat(sheet(this.lurah, id).rights().decide()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   " })
	void aMessageSaysSomething(String nothing) {
		PlanId id = this.plans.begin(this.employee, this.cycle);
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> this.plans.say(this.employee, id, nothing))
			.returns("message", RuleException::field);
	}

	@Test
	void approvesSeveralOrNone() {
		PlanId one = this.fixture.submitted(this.org.employee());
		PlanId other = this.fixture.submitted(this.org.colleague());
		Map<PlanId, Long> stale = new LinkedHashMap<>();
		stale.put(one, sheet(this.lurah, one).version());
		stale.put(other, sheet(this.lurah, other).version() - 1);
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.plans.approveAll(this.lurah, stale))
			.returns("plan.approveAll.stale", ConflictException::messageKey);
		assertThat(sheet(this.lurah, one).progress().state()).isEqualTo(PlanState.SUBMITTED);
		PlanId strange = this.fixture.submitted(this.org.stranger());
		stale.put(other, sheet(this.lurah, other).version());
		stale.put(strange, 1L);
		refuses(() -> this.plans.approveAll(this.lurah, stale));
		assertThat(sheet(this.lurah, one).progress().state()).isEqualTo(PlanState.SUBMITTED);
		stale.remove(strange);
		this.plans.approveAll(this.lurah, stale);
		assertThat(List.of(one, other))
			.allSatisfy((id) -> assertThat(sheet(this.lurah, id).progress().state()).isEqualTo(PlanState.APPROVED));
		conflicts(() -> this.plans.approveAll(this.lurah, stale));
	}

	@Test
	void theOldVersionCountsUntilTheNewOneIsAgreed() {
		PlanId first = this.fixture.agreed(this.org.employee(), this.org.lurah());
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.plans.revise(this.employee, first, "Berubah"))
			.returns("reason", RuleException::field);
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.plans.revise(this.employee, first, "x".repeat(501)))
			.returns("plan.reason.long", RuleException::messageKey);
		PlanId second = this.plans.revise(this.employee, first, REASON);
		assertThat(this.plans.revise(this.employee, first, "")).isEqualTo(second);
		PlanSheet draft = sheet(this.employee, second);
		assertThat(origins(draft)).isEqualTo(origins(sheet(this.employee, first)));
		assertThat(draft.inForce().orElseThrow().id()).isEqualTo(first);
		this.plans.submit(this.employee, second, draft.version(), Plans.content(draft));
		assertThat(inForce()).isEqualTo(first);
		assertThat(this.reader.mine(this.employee, this.cycle)).get()
			.returns(PlanStanding.AGREED, PlanSummary::standing)
			.returns(PlanState.SUBMITTED, PlanSummary::state);
		this.plans.approve(this.lurah, second, sheet(this.lurah, second).version());
		assertThat(inForce()).isEqualTo(second);
		assertThat(sheet(this.employee, first).progress().state()).isEqualTo(PlanState.SUPERSEDED);
		conflicts(() -> this.plans.revise(this.employee, first, REASON));
	}

	@Test
	void aNewVersionIsMeasuredByTheIndicatorsInForce() {
		IndicatorId changing = this.catalogue.active(Catalogue.quantity("Lama"));
		PlanId first = agreedWith(this.catalogue.versionInForce(changing));
		this.indicators.change(HR, changing, this.catalogue.version(changing), Catalogue.quantity("Baru"));
		this.indicators.activate(HR, changing, this.catalogue.version(changing));
		assertThat(sheet(this.employee, first).lines().get(0).indicator().name()).isEqualTo("Lama");
		PlanId second = this.plans.revise(this.employee, first, REASON);
		PlanDraft draft = this.reader.draft(this.employee, second);
		assertThat(draft.renewed()).isOne();
		assertThat(sheet(this.employee, second).lines().get(0).indicator()).returns("Baru", (one) -> one.name())
			.returns(VersionState.ACTIVE, (one) -> one.state());
		this.plans.submit(this.employee, second, draft.sheet().version(), Plans.content(draft.sheet()));
	}

	@Test
	void aDraftIsShownWithTheIndicatorsInForce() {
		IndicatorId changing = this.catalogue.active(Catalogue.quantity("Lama"));
		PlanId id = this.plans.begin(this.employee, this.cycle);
		PlanSheet sheet = sheet(this.employee, id);
		this.plans.save(this.employee, id, sheet.version(),
				single(sheet, this.catalogue.versionInForce(changing), "", "40"));
		this.indicators.change(HR, changing, this.catalogue.version(changing), Catalogue.quantity("Baru"));
		this.indicators.activate(HR, changing, this.catalogue.version(changing));
		PlanDraft draft = this.reader.draft(this.employee, id);
		assertThat(draft.renewed()).isOne();
		assertThat(draft.sheet().lines().get(0).indicator().name()).isEqualTo("Baru");
		assertThat(sheet(this.employee, id).lines().get(0).indicator().name()).isEqualTo("Lama");
	}

	@Test
	void servesAResultOfTheSuperiorWhereTheTextNamesOne() {
		this.fixture.agreed(this.org.lurah(), this.org.camat());
		PlanId id = this.plans.begin(this.employee, this.cycle);
		PlanSheet sheet = sheet(this.employee, id);
		assertThat(sheet.superiorResults()).containsExactly("Terlayaninya warga");
		this.plans.save(this.employee, id, sheet.version(), serving(sheet, "  terlayaninya WARGA "));
		assertThat(sheet(this.employee, id).lines()).allSatisfy((line) -> assertThat(linked(line)).isNotNull());
		this.plans.save(this.employee, id, sheet(this.employee, id).version(), serving(sheet, "Arahan lisan camat"));
		PlanSheet free = sheet(this.employee, id);
		assertThat(free.lines()).allSatisfy((line) -> assertThat(linked(line)).isNull());
		assertThat(free.results(ResultType.MAIN)).hasSize(1)
			.allSatisfy((result) -> assertThat(result.superior()).isEqualTo("Arahan lisan camat"));
	}

	@Test
	void aSuperiorWithoutAPlanBlocksNobody() {
		PlanId id = this.plans.begin(this.employee, this.cycle);
		PlanSheet sheet = sheet(this.employee, id);
		assertThat(sheet.superiorResults()).isEmpty();
		this.plans.submit(this.employee, id, sheet.version(), serving(sheet, "Terlayaninya warga"));
		assertThat(sheet(this.lurah, id).lines()).allSatisfy((line) -> assertThat(linked(line)).isNull());
	}

	@Test
	void knowsWhatIsLikeTheTemplate() {
		PlanId same = this.fixture.submitted(this.org.employee());
		PlanSheet other = sheet(actor(this.org.colleague()), this.plans.begin(actor(this.org.colleague()), this.cycle));
		PlanItem first = other.lines().get(0).item();
		WeightedRow row = first.row();
		PlanItem changed = first.saying(new WeightedRow(row.plannedResult(), "", row.resultType(),
				row.indicatorVersionId(), TargetRange.of(new BigDecimal("96")), row.weight()));
		this.plans.submit(actor(this.org.colleague()), other.id(), other.version(),
				replaced(Plans.content(other), 0, changed));
		assertThat(this.reader.team(this.lurah, this.cycle, 1).items())
			.extracting(PlanSummary::planId, PlanSummary::likeTemplate)
			.containsExactlyInAnyOrder(tuple(same, true), tuple(other.id(), false));
	}

	@Test
	void expectationsAndAnnexAreKept() {
		PlanId id = this.plans.begin(this.employee, this.cycle);
		PlanSheet sheet = sheet(this.employee, id);
		Annex annex = new Annex("Komputer\n\n Jaringan ", "Laporan bulanan", "Bimbingan");
		this.plans.save(this.employee, id, sheet.version(), new PlanContent(sheet.approach(),
				Plans.content(sheet).items(), Map.of(BehaviourValue.LOYAL, "Menjaga data warga"), annex));
		PlanSheet saved = sheet(this.lurah, id);
		assertThat(saved.expectations()).containsExactly(Map.entry(BehaviourValue.LOYAL, "Menjaga data warga"));
		assertThat(Annex.entries(saved.annex().resources())).containsExactly("Komputer", "Jaringan");
	}

	@Test
	void theLeaderWritesTheExpectationsBeforeTheDecision() {
		PlanId id = this.fixture.submitted(this.org.employee());
		Map<BehaviourValue, String> first = Map.of(BehaviourValue.LOYAL, "Menjaga data warga",
				BehaviourValue.HARMONIOUS, "Menengahi warga");
		this.plans.expect(this.lurah, id, sheet(this.lurah, id).version(), first);
		Map<BehaviourValue, String> second = Map.of(BehaviourValue.LOYAL, "Menjaga rahasia jabatan");
		this.plans.expect(this.lurah, id, sheet(this.lurah, id).version(), second);
		assertThat(sheet(this.employee, id).expectations()).isEqualTo(second);
		this.plans.approve(this.lurah, id, sheet(this.lurah, id).version());
		assertThat(sheet(this.employee, id).expectations()).isEqualTo(second);
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.plans.expect(this.lurah, id, sheet(this.lurah, id).version(), first))
			.extracting(ConflictException::messageKey)
			.isEqualTo("plan.notSubmitted");
	}

	@Test
	void aQualitativePlanHoldsRubricsOnly() {
		PlanId id = this.plans.begin(this.employee, this.cycle);
		PlanSheet sheet = sheet(this.employee, id);
		PlanContent content = new PlanContent(Approach.QUALITATIVE, Plans.content(sheet).items(), Map.of(),
				Annex.EMPTY);
		assertThatExceptionOfType(SeveralRulesException.class)
			.isThrownBy(() -> this.plans.submit(this.employee, id, sheet.version(), content))
			.withMessageContaining("plan.row.notQualitative");
	}

	@Test
	void beginsForEverybodyWhoHasNoneAndReadinessCounts() {
		refuses(() -> this.plans.beginForEverybody(this.employee, this.cycle));
		refuses(() -> this.reader.standings(this.lurah, this.cycle, TestClock.TODAY));
		PlanId own = this.fixture.agreed(this.org.employee(), this.org.lurah());
		int without = standing(PlanStanding.NONE);
		assertThat(open(PlanStanding.NONE)).isEqualTo(without).isGreaterThanOrEqualTo(5);
		assertThat(this.plans.beginForEverybody(HR, this.cycle)).isEqualTo(without);
		assertThat(this.plans.beginForEverybody(HR, this.cycle)).isZero();
		assertThat(standing(PlanStanding.NONE)).isZero();
		assertThat(this.reader.mine(this.employee, this.cycle)).get().extracting(PlanSummary::planId).isEqualTo(own);
		int agreed = standing(PlanStanding.AGREED);
		int inWork = standing(PlanStanding.IN_WORK);
		int weights = standing(PlanStanding.WEIGHTS);
		PlanId colleague = this.reader.own(actor(this.org.colleague()), this.cycle).orElseThrow();
		PlanSheet sheet = sheet(HR, colleague);
		this.plans.save(actor(this.org.colleague()), colleague, sheet.version(), without(Plans.content(sheet), 0));
		assertThat(open(PlanStanding.WEIGHTS)).isEqualTo(weights + 1);
		assertThat(open(PlanStanding.IN_WORK)).isEqualTo(inWork - 1);
		assertThat(standing(PlanStanding.AGREED)).isEqualTo(agreed);
		assertThat(
				this.reader.everybody(HR, PlanFilter.of(this.cycle, PlanStanding.WEIGHTS), TestClock.TODAY, 1).items())
			.extracting(PlanSummary::standing)
			.containsOnly(PlanStanding.WEIGHTS);
	}

	@Test
	void takesTheSameStatementsForMany() throws Exception {
		PlanId id = this.fixture.agreed(this.org.employee(), this.org.lurah());
		int team = this.statements.during(() -> this.reader.team(this.lurah, this.cycle, 1)).size();
		assertThat(this.statements.during(() -> sheet(this.lurah, id))).hasSizeLessThanOrEqualTo(14);
		this.fixture.agreed(this.org.colleague(), this.org.lurah());
		PlanId next = this.plans.revise(this.employee, id, REASON);
		int sheet = this.statements.during(() -> sheet(this.lurah, next)).size();
		PlanSheet draft = sheet(this.employee, next);
		List<PlanItem> many = new ArrayList<>(Plans.content(draft).items());
		for (int count = 0; count < 15; count++) {
			many.add(PlanItem.of(Catalogue.row(this.catalogue.activeVersion(Catalogue.rubric("Lagi")), null, null),
					ItemKind.LEVEL, 12));
		}
		this.plans.save(this.employee, next, draft.version(), Plans.content(draft).with(many));
		assertThat(this.statements.during(() -> this.reader.team(this.lurah, this.cycle, 1))).hasSize(team)
			.hasSizeLessThanOrEqualTo(1);
		assertThat(this.statements.during(() -> sheet(this.lurah, next))).hasSize(sheet).hasSizeLessThanOrEqualTo(13);
	}

	private PlanId agreedWith(IndicatorVersionId indicator) {
		PlanId id = this.plans.begin(this.employee, this.cycle);
		PlanSheet sheet = sheet(this.employee, id);
		this.plans.submit(this.employee, id, sheet.version(), single(sheet, indicator, "", "100"));
		this.plans.approve(this.lurah, id, sheet(this.lurah, id).version());
		return id;
	}

	private static PlanContent single(PlanSheet sheet, IndicatorVersionId indicator, String superior, String weight) {
		WeightedRow row = new WeightedRow("Terlayaninya warga", superior, ResultType.MAIN, indicator,
				TargetRange.of(new BigDecimal("90")), Weight.of(weight));
		return Plans.content(sheet).with(List.of(PlanItem.of(row, ItemKind.LEVEL, 12)));
	}

	private static PlanContent serving(PlanSheet sheet, String superior) {
		return Plans.content(sheet).with(Plans.content(sheet).items().stream().map((item) -> {
			WeightedRow row = item.row();
			return item.saying(new WeightedRow(row.plannedResult(), superior, row.resultType(),
					row.indicatorVersionId(), row.target(), row.weight()));
		}).toList());
	}

	private static PlanContent without(PlanContent content, int line) {
		List<PlanItem> fewer = new ArrayList<>(content.items());
		fewer.remove(line);
		return content.with(fewer);
	}

	private static PlanContent replaced(PlanContent content, int line, PlanItem other) {
		List<PlanItem> items = new ArrayList<>(content.items());
		items.set(line, other);
		return content.with(items);
	}

	private static List<UUID> origins(PlanSheet sheet) {
		return sheet.lines().stream().map((line) -> line.item().originId()).toList();
	}

	private static @Nullable UUID linked(PlanLine line) {
		return line.item().superiorItemId();
	}

	private PlanId inForce() {
		return this.reader.inForce(this.cycle)
			.values()
			.stream()
			.filter((id) -> sheet(HR, id).owner().id().equals(this.org.employee()))
			.findFirst()
			.orElseThrow();
	}

	private int standing(PlanStanding standing) {
		return Objects.requireNonNull(this.reader.standings(HR, this.cycle, TestClock.TODAY).get(standing));
	}

	private int open(PlanStanding standing) {
		return this.periods.readiness(HR, this.periods.periods(this.cycle).get(0).id())
			.stream()
			.filter((finding) -> finding.messageKey().equals("plan.readiness." + standing))
			.mapToInt(Finding::open)
			.findFirst()
			.orElseThrow();
	}

	private List<String> links(Actor actor) {
		return this.tasks.tasksFor(actor).stream().map(Task::link).toList();
	}

	private PlanSheet sheet(Actor reader, PlanId id) {
		return this.reader.sheet(reader, id);
	}

	private static void refuses(ThrowingCallable call) {
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(call);
	}

	private static void conflicts(ThrowingCallable call) {
		assertThatExceptionOfType(ConflictException.class).isThrownBy(call);
	}

}
