package id.timbang.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import id.timbang.ApplicationTest;
import id.timbang.TestClock;
import id.timbang.period.PeriodId;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.period.PhaseClosedException;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.plan.PlanId;
import id.timbang.plan.PlanReader;
import id.timbang.plan.PlanService;
import id.timbang.plan.PlanSheet;
import id.timbang.plan.Plans;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.RuleException;
import id.timbang.shared.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class ReportServiceTests {

	@Autowired
	private Organisations organisations;

	@Autowired
	private Plans plans;

	@Autowired
	private PlanService planService;

	@Autowired
	private PlanReader planReader;

	@Autowired
	private Periods periods;

	@Autowired
	private Reports fixture;

	@Autowired
	private ReportService reports;

	@Autowired
	private ReportReader reader;

	@Autowired
	private ReportTasks tasks;

	private Organisation here;

	private Actor employee;

	private Actor lurah;

	@BeforeEach
	void agreeAPlan() {
		this.here = this.organisations.kecamatan();
		this.plans.cycle();
		this.plans.template(this.here.position());
		this.plans.agreed(this.here.employee(), this.here.lurah());
		this.employee = Organisations.actor(this.here.employee());
		this.lurah = Organisations.actor(this.here.lurah());
	}

	@Test
	void beginsWithThePeriodAndEndsAccepted() {
		PeriodId october = october();
		ReportId id = this.fixture.accepted(this.here.employee(), this.here.lurah(), october);
		ReportSheet sheet = this.reader.sheet(this.employee, id);
		assertThat(sheet.progress().state()).isEqualTo(ReportState.ACCEPTED);
		assertThat(sheet.filled()).isEqualTo(3);
		assertThat(this.reader.own(this.employee, 1).items()).extracting(ReportSummary::id).contains(id);
		assertThat(this.reader.of(this.here.employee(), october)).extracting(ReportKey::state)
			.containsExactly(ReportState.ACCEPTED);
		assertThat(this.reader.in(october)).extracting(ReportKey::id).contains(id);
	}

	@Test
	void beginsForALatecomerWhenThePlanIsAgreed() {
		PeriodId october = october();
		assertThat(this.reader.of(this.here.colleague(), october)).isEmpty();
		this.plans.agreed(this.here.colleague(), this.here.lurah());
		assertThat(this.reader.of(this.here.colleague(), october)).hasSize(1);
	}

	@Test
	void keepsWhatIsWritten() {
		ReportId id = report();
		ReportSheet sheet = this.reader.draft(this.employee, id);
		UUID origin = origin(sheet, 0);
		Narrative words = new Narrative("Tercapai", "Antrean", "Loket kedua");
		long version = this.reports.save(this.employee, id, sheet.version(),
				new ReportContent(words, Map.of(origin, new ReportItem(new BigDecimal("93.5"), words))));
		ReportSheet saved = this.reader.draft(this.employee, id);
		assertThat(saved.version()).isEqualTo(version).isGreaterThan(sheet.version());
		assertThat(saved.overall()).isEqualTo(words);
		assertThat(saved.lines().get(0).item().realised()).isEqualByComparingTo("93.5");
		assertThat(saved.filled()).isEqualTo(1);
	}

	@Test
	void aStaleFormSavesNothing() {
		ReportId id = report();
		long version = this.reader.draft(this.employee, id).version();
		this.reports.save(this.employee, id, version, words("Pertama"));
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.reports.save(this.employee, id, version, words("Kedua")));
		assertThat(this.reader.draft(this.employee, id).overall().achievements()).isEqualTo("Pertama");
	}

	@Test
	void speaksOnlyOfThePlanAndInNumbersOnlyWhereSomethingIsMeasured() {
		ReportId id = report();
		ReportSheet sheet = this.reader.draft(this.employee, id);
		ReportItem number = new ReportItem(BigDecimal.ONE, Narrative.EMPTY);
		refuses(id, Map.of(UUID.randomUUID(), number), "report.item.unknown");
		refuses(id, Map.of(origin(sheet, 2), number), "report.item.notMeasured");
		assertThat(this.reader.draft(this.employee, id).version()).isEqualTo(sheet.version());
	}

	private void refuses(ReportId id, Map<UUID, ReportItem> items, String messageKey) {
		long version = this.reader.draft(this.employee, id).version();
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.reports.save(this.employee, id, version, new ReportContent(Narrative.EMPTY, items)))
			.extracting(RuleException::messageKey)
			.isEqualTo(messageKey);
	}

	@Test
	void wantsOneSentenceOnTheWholeBeforeItIsHandedOver() {
		ReportId id = report();
		long version = this.reader.draft(this.employee, id).version();
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.reports.submit(this.employee, id, version, ReportContent.EMPTY))
			.extracting(RuleException::field)
			.isEqualTo("achievements");
		assertThat(this.reader.receipt(this.employee, id)).isEmpty();
	}

	@Test
	void givesAReceiptThatSaysWhoReadsIt() {
		ReportId id = this.fixture.submitted(this.here.employee(), october());
		ReportReceipt receipt = this.reader.receipt(this.employee, id).orElseThrow();
		assertThat(receipt.number()).matches("L-202610-[2-9A-HJ-NP-TV-Z]{8}");
		assertThat(Objects.requireNonNull(receipt.appraiser()).name()).isEqualTo("Lurah " + this.here.mark());
		assertThat(receipt.above()).containsExactly("Camat " + this.here.mark());
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.reader.receipt(this.lurah, id));
	}

	@Test
	void isReturnedWithAReasonAndHandedOverAgain() {
		ReportId id = this.fixture.submitted(this.here.employee(), october());
		this.reports.giveBack(this.lurah, id, this.reader.review(this.lurah, id).version(), "Lampirkan register.");
		ReportSheet returned = this.reader.draft(this.employee, id);
		assertThat(returned.progress().returnReason()).isEqualTo("Lampirkan register.");
		assertThat(returned.dialogue()).extracting("text").containsExactly("Lampirkan register.");
		assertThat(this.tasks.tasksFor(this.employee)).extracting(Task::messageKey, Task::link)
			.first()
			.hasToString("(\"report.task.returned\", \"/reports/" + id + "\")");
		this.reports.submit(this.employee, id, returned.version(), Reports.asAgreed(returned));
		assertThat(this.reader.sheet(this.lurah, id).rights().decide()).isTrue();
	}

	@Test
	void tellsWhoHasToDoWhat() {
		ReportId id = report();
		assertThat(links(this.employee)).contains("/reports/" + id);
		assertThat(links(this.lurah)).doesNotContain("/assessments/" + id);
		this.fixture.submitted(this.here.employee(), october());
		assertThat(links(this.employee)).doesNotContain("/reports/" + id);
		assertThat(links(this.lurah)).contains("/assessments/" + id);
		assertThat(links(Organisations.actor(this.here.camat()))).isEmpty();
		assertThat(links(HR)).doesNotContain("/assessments/" + id);
	}

	@Test
	void hrStandsInForAnAppraiserFromOutside() {
		EmployeeId camat = this.here.camat();
		PlanId plan = this.plans.submitted(camat);
		this.planService.approve(HR, plan, this.planReader.sheet(HR, plan).version());
		ReportId id = this.fixture.submitted(camat, october());
		assertThat(links(HR)).contains("/assessments/" + id);
		this.reports.accept(HR, id, this.reader.review(HR, id).version());
		assertThat(this.reader.sheet(HR, id).progress().state()).isEqualTo(ReportState.ACCEPTED);
	}

	@Test
	void isReadByTheChainOfCommandAndNobodyElse() {
		ReportId id = this.fixture.submitted(this.here.employee(), october());
		for (EmployeeId reader : List.of(this.here.employee(), this.here.lurah(), this.here.camat())) {
			assertThat(this.reader.sheet(Organisations.actor(reader), id).overall().isEmpty()).isFalse();
		}
		for (Actor other : List.of(HR, Organisations.actor(this.here.colleague()),
				Organisations.actor(this.here.otherLurah()), Organisations.actor(this.here.stranger()))) {
			assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.reader.sheet(other, id));
		}
	}

	@Test
	void aDraftIsItsOwnersAlone() {
		ReportId id = report();
		ReportSheet sheet = this.reader.draft(this.employee, id);
		this.reports.save(this.employee, id, sheet.version(), Reports.asAgreed(sheet));
		ReportSheet seen = this.reader.sheet(this.lurah, id);
		assertThat(seen.overall().isEmpty()).isTrue();
		assertThat(seen.lines()).hasSize(3).allMatch((line) -> line.item().isEmpty());
	}

	@Test
	void onlyTheOwnerWritesAndOnlyTheAppraiserDecides() {
		ReportId id = report();
		for (Actor other : List.of(this.lurah, HR, Organisations.actor(this.here.colleague()))) {
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> this.reports.save(other, id, 0, words("x")));
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> this.reports.submit(other, id, 0, words("x")));
		}
		for (Actor other : List.of(this.employee, HR, Organisations.actor(this.here.camat()))) {
			assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.reports.accept(other, id, 0));
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> this.reports.giveBack(other, id, 0, "Kurang"));
		}
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.reports.say(Organisations.actor(this.here.camat()), id, "Halo"));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.reader.sheet(this.employee, new ReportId(UUID.randomUUID())));
	}

	@Test
	void afterReportingOnlyWhatCameBackIsWritten() {
		PeriodId january = opened(1);
		this.plans.agreed(this.here.colleague(), this.here.lurah());
		ReportId draft = this.fixture.of(this.here.colleague(), january);
		ReportId id = this.fixture.submitted(this.here.employee(), january);
		this.periods.moveTo(january, Phase.ASSESSMENT);
		assertThatExceptionOfType(PhaseClosedException.class)
			.isThrownBy(() -> this.reports.save(Organisations.actor(this.here.colleague()), draft, 0, words("x")));
		this.reports.giveBack(this.lurah, id, this.reader.review(this.lurah, id).version(), "Lampirkan register.");
		ReportSheet returned = this.reader.draft(this.employee, id);
		assertThat(returned.rights().write()).isTrue();
		this.reports.submit(this.employee, id, returned.version(), Reports.asAgreed(returned));
		this.reports.accept(this.lurah, id, this.reader.review(this.lurah, id).version());
	}

	@Test
	void afterRatingNothingMovesAnyMore() {
		PeriodId february = opened(2);
		ReportId id = this.fixture.submitted(this.here.employee(), february);
		this.periods.moveTo(february, Phase.CALIBRATION);
		ReportSheet sheet = this.reader.review(this.lurah, id);
		assertThat(sheet.rights().decide()).isFalse();
		assertThatExceptionOfType(PhaseClosedException.class)
			.isThrownBy(() -> this.reports.accept(this.lurah, id, sheet.version()));
	}

	@Test
	void followsANewVersionOfThePlanAndKeepsWhatWasSaid() {
		ReportId id = report();
		ReportSheet before = this.reader.draft(this.employee, id);
		this.reports.save(this.employee, id, before.version(), Reports.asAgreed(before));
		long version = this.reader.draft(this.employee, id).version();
		PlanId next = this.planService.revise(this.employee, before.planId(), "Tugas tambahan sejak Oktober");
		PlanSheet plan = this.planReader.sheet(this.employee, next);
		this.planService.submit(this.employee, next, plan.version(), Plans.content(plan));
		this.planService.approve(this.lurah, next, this.planReader.sheet(this.lurah, next).version());
		ReportSheet after = this.reader.draft(this.employee, id);
		assertThat(after.planId()).isEqualTo(next);
		assertThat(after.filled()).isEqualTo(3);
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.reports.save(this.employee, id, version, words("x")));
	}

	@Test
	void whatIsAcceptedKeepsItsPlan() {
		ReportId id = this.fixture.accepted(this.here.employee(), this.here.lurah(), october());
		PlanId agreed = this.reader.sheet(this.employee, id).planId();
		PlanId next = this.planService.revise(this.employee, agreed, "Tugas tambahan sejak Oktober");
		PlanSheet plan = this.planReader.sheet(this.employee, next);
		this.planService.submit(this.employee, next, plan.version(), Plans.content(plan));
		this.planService.approve(this.lurah, next, this.planReader.sheet(this.lurah, next).version());
		assertThat(this.reader.sheet(this.employee, id).planId()).isEqualTo(agreed);
	}

	private List<String> links(Actor actor) {
		return this.tasks.tasksFor(actor).stream().map(Task::link).toList();
	}

	private PeriodId october() {
		PeriodId october = this.periods.on(this.plans.cycle(), TestClock.TODAY);
		this.periods.moveTo(october, Phase.REPORTING);
		return october;
	}

	/** A month of its own for a test that moves on. */
	private PeriodId opened(int month) {
		PeriodId period = this.periods.on(this.plans.cycle(), LocalDate.of(2026, month, 15));
		this.periods.moveTo(period, Phase.REPORTING);
		return period;
	}

	private ReportId report() {
		return this.fixture.of(this.here.employee(), october());
	}

	private static UUID origin(ReportSheet sheet, int place) {
		return sheet.lines().get(place).plan().item().originId();
	}

	private static ReportContent words(String achievements) {
		return new ReportContent(new Narrative(achievements, "", ""), Map.of());
	}

}
