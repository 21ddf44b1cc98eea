package id.timbang.visit;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.UnitType;
import id.timbang.scoring.Ratio;
import id.timbang.service.ServiceId;
import id.timbang.service.ServiceStandard;
import id.timbang.service.ServiceStandard.Unit;
import id.timbang.service.StandardDetails;
import id.timbang.service.TestServices;
import id.timbang.shared.Actor;
import id.timbang.shared.ForbiddenException;
import id.timbang.workday.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class VisitFiguresTests {

	private static final List<Unit> UNITS = List.of(Unit.values());

	private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

	private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

	private static final LocalDateTime NOW = TestClock.TODAY.atTime(9, 0);

	@Autowired
	private VisitFigures figures;

	@Autowired
	private VisitService visits;

	@Autowired
	private VisitProgressService progress;

	@Autowired
	private TestVisits fixture;

	@Autowired
	private TestServices services;

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

	/** The rule once more, in Java, visit by visit. */
	@Test
	void countsLikeSomebodyWhoReadsTheRule() {
		List<Case> cases = new ArrayList<>();
		Map<Unit, ServiceId> offered = new EnumMap<>(Unit.class);
		Random random = new Random(20260913);
		for (Unit unit : Unit.values()) {
			offered.put(unit, service(3, unit));
		}
		for (int number = 0; number < 10_000; number++) {
			Unit unit = UNITS.get(random.nextInt(UNITS.size()));
			LocalDateTime received = SEPTEMBER.atDay(1)
				.atTime(7, 0)
				.minusDays(12)
				.plusMinutes(random.nextInt(50 * 24 * 60));
			LocalDateTime completed = (random.nextInt(12) == 0) ? null
					: received.plusMinutes((unit == Unit.MINUTES) ? random.nextInt(7) : random.nextInt(9 * 24 * 60));
			if (received.isBefore(NOW) && (completed == null || completed.isBefore(NOW))) {
				cases.add(new Case("R" + number, unit, received, completed, random.nextInt(9) == 0 ? 1 : 0));
			}
		}
		this.visits.load(HR, cases.stream().map((one) -> one.visit(offered, this.org)).toList());
		for (YearMonth month : List.of(SEPTEMBER, OCTOBER)) {
			VisitTally tally = this.figures.tally(this.officer, month);
			Map<VisitFigure, Long> expected = new EnumMap<>(VisitFigure.class);
			Arrays.stream(VisitFigure.values())
				.forEach((figure) -> expected.put(figure,
						cases.stream().filter((one) -> one.counts(figure, month)).count()));
			assertThat(tally.counts()).isEqualTo(expected);
			assertThat(expected.get(VisitFigure.MISSED)).isPositive();
			for (DurationTally duration : tally.durations()) {
				int[] sorted = cases.stream()
					.filter((one) -> one.unit() == duration.unit() && one.counts(VisitFigure.COMPLETED, month))
					.mapToInt(Case::duration)
					.sorted()
					.toArray();
				assertThat(duration.mean()).isEqualTo(Ratio.of(Arrays.stream(sorted).sum(), sorted.length));
				assertThat(duration.median())
					.isEqualTo(Ratio.of((long) sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2], 2));
			}
			assertThat(tally.durations()).hasSize(3);
		}
	}

	@Test
	void eachFigureLeadsToExactlyItsRows() {
		this.fixture.completed(this.org.employee(), this.org.kelurahan(), 30);
		VisitTally tally = this.figures.tally(this.officer, SEPTEMBER);
		assertThat(tally.count(VisitFigure.KEPT)).isEqualTo(11);
		assertThat(tally.count(VisitFigure.MISSED)).isEqualTo(19);
		assertThat(tally.onTime()).contains(Ratio.of(1100, 30));
		Map<VisitFigure, Integer> listed = new HashMap<>();
		for (VisitFigure figure : VisitFigure.values()) {
			int rows = this.figures.rows(this.officer, figure, SEPTEMBER, 1).items().size()
					+ this.figures.rows(this.officer, figure, SEPTEMBER, 2).items().size();
			listed.put(figure, rows);
		}
		tally.counts().forEach((figure, number) -> assertThat(listed.get(figure)).isEqualTo(number.intValue()));
	}

	@Test
	void fewerThanTenSayNothing() {
		this.fixture.completed(this.org.employee(), this.org.kelurahan(), 9);
		VisitTally tally = this.figures.tally(this.officer, SEPTEMBER);
		assertThat(tally.onTime()).isEmpty();
		assertThat(tally.accuracy()).isEmpty();
		assertThat(tally.durations()).singleElement()
			.satisfies((duration) -> assertThat(duration.isLargeEnough()).isFalse());
		assertThat(tally.count(VisitFigure.COMPLETED)).isEqualTo(9);
		this.fixture.completed(this.org.stranger(), this.org.neighbour(), 10);
		VisitTally other = this.figures.tally(TestVisits.officer(this.org.stranger()), SEPTEMBER);
		assertThat(other.onTime()).contains(Ratio.HUNDRED);
		assertThat(other.accuracy()).contains(Ratio.HUNDRED);
	}

	@Test
	void anOpenVisitCountsWhenItsTimeIsOver() {
		VisitId id = this.fixture.registered(this.org.employee());
		assertThat(this.figures.tally(this.officer, OCTOBER).decided()).isZero();
		this.clock.pass(Duration.ofMinutes(16));
		assertThat(this.figures.tally(this.officer, OCTOBER).count(VisitFigure.MISSED)).isEqualTo(1);
		this.progress.complete(this.officer, id);
		VisitTally tally = this.figures.tally(this.officer, OCTOBER);
		assertThat(tally.count(VisitFigure.MISSED)).isEqualTo(1);
		assertThat(tally.count(VisitFigure.KEPT)).isZero();
	}

	@Test
	void onlyAFaultOfAnOfficerCounts() {
		VisitId id = this.fixture.registered(this.org.employee());
		this.progress.pause(this.officer, id, "Menunggu fotokopi akta");
		this.progress.complete(this.officer, id);
		this.progress.correct(this.officer, id, version(id), CorrectionCause.APPLICANT);
		assertThat(this.figures.tally(this.officer, OCTOBER).count(VisitFigure.FAULTY)).isZero();
		this.progress.correct(this.officer, id, version(id), CorrectionCause.OFFICER);
		VisitTally tally = this.figures.tally(this.officer, OCTOBER);
		assertThat(tally.count(VisitFigure.FAULTY)).isEqualTo(1);
		assertThat(tally.count(VisitFigure.PAUSED)).isEqualTo(1);
		assertThat(tally.count(VisitFigure.PAUSED_DUE)).isEqualTo(1);
	}

	@Test
	void whoeverCompletesIsCounted() {
		VisitId id = this.fixture.registered(this.org.employee());
		Actor colleague = TestVisits.officer(this.org.colleague());
		this.progress.complete(colleague, id);
		assertThat(this.figures.tally(this.officer, OCTOBER).count(VisitFigure.COMPLETED)).isZero();
		assertThat(this.figures.tally(colleague, OCTOBER).count(VisitFigure.COMPLETED)).isEqualTo(1);
	}

	@Test
	void asksTheSameHoweverManyVisits() throws Exception {
		assertThat(this.statements.during(() -> this.figures.tally(this.officer, SEPTEMBER))).hasSize(2);
		this.fixture.completed(this.org.employee(), this.org.kelurahan(), 40);
		assertThat(this.statements.during(() -> this.figures.tally(this.officer, SEPTEMBER))).hasSize(2);
		assertThat(this.statements.during(() -> this.figures.rows(this.officer, VisitFigure.COMPLETED, SEPTEMBER, 1)))
			.hasSize(1);
	}

	@Test
	void isForOfficersAtTheCounter() {
		Actor lurah = Organisations.actor(this.org.lurah());
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.figures.tally(lurah, OCTOBER));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.figures.rows(HR, VisitFigure.KEPT, OCTOBER, 1));
	}

	private long version(VisitId id) {
		return this.visits.page(this.officer, id).version();
	}

	private ServiceId service(int value, Unit unit) {
		return this.services.add(UnitType.KELURAHAN,
				new StandardDetails(new ServiceStandard(value, unit), 0, List.of(), "", List.of()));
	}

	/**
	 * A visit as chance makes it, for a service of three minutes or days.
	 */
	private record Case(String ticket, Unit unit, LocalDateTime received, @Nullable LocalDateTime completed,
			int corrections) {

		private static final WorkCalendar CALENDAR = new WorkCalendar(Map.of(), List.of());

		PastVisit visit(Map<Unit, ServiceId> services, Organisation org) {
			ServiceId service = Objects.requireNonNull(services.get(this.unit));
			return new PastVisit(this.ticket, service, org.kelurahan(), org.employee(), Channel.COUNTER, this.received,
					this.completed, this.corrections, false);
		}

		LocalDateTime due() {
			return switch (this.unit) {
				case MINUTES -> CALENDAR.after(this.received, 3);
				case WORKING_DAYS -> CALENDAR.workingDay(this.received, 3).atTime(23, 59);
				case CALENDAR_DAYS -> this.received.toLocalDate().plusDays(3).atTime(23, 59);
			};
		}

		int duration() {
			LocalDateTime end = (this.completed != null) ? this.completed : this.received;
			return switch (this.unit) {
				case MINUTES -> (int) CALENDAR.minutes(this.received, end);
				case WORKING_DAYS -> CALENDAR.workingDays(this.received, end);
				case CALENDAR_DAYS -> (int) this.received.toLocalDate().datesUntil(end.toLocalDate()).count();
			};
		}

		boolean counts(VisitFigure figure, YearMonth month) {
			boolean due = in(month, due().toLocalDate());
			boolean done = this.completed != null && in(month, this.completed.toLocalDate());
			boolean late = (this.completed != null) ? this.completed.isAfter(due()) : due().isBefore(NOW);
			return switch (figure) {
				case KEPT -> due && this.completed != null && !late;
				case MISSED -> due && late;
				case COMPLETED -> done;
				case FAULTY -> done && this.corrections > 0;
				case PAUSED, PAUSED_DUE -> false;
			};
		}

		private static boolean in(YearMonth month, LocalDate day) {
			return YearMonth.from(day).equals(month);
		}

	}

}
