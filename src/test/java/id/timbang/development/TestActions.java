package id.timbang.development;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import id.timbang.TestClock;
import id.timbang.assessment.Recommendation;
import id.timbang.indicator.Aspect;
import id.timbang.indicator.MeasureSource;
import id.timbang.period.Cadence;
import id.timbang.period.CycleId;
import id.timbang.period.Cycles;
import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.plan.Plans;
import id.timbang.result.IndicatorReading;
import id.timbang.result.ResultId;
import id.timbang.result.SheetDocument;
import id.timbang.result.SheetDocument.Decision;
import id.timbang.result.SheetDocument.Rules;
import id.timbang.result.SheetDocument.SheetFigure;
import id.timbang.result.SheetDocument.SheetPerson;
import id.timbang.result.SheetLine;
import id.timbang.result.SheetPart;
import id.timbang.result.StoredSheets;
import id.timbang.scoring.Achievement.Clamp;
import id.timbang.scoring.Conversion;
import id.timbang.scoring.Direction;
import id.timbang.scoring.Formula;
import id.timbang.scoring.Ratio;
import id.timbang.scoring.ResultType;
import id.timbang.scoring.Treatment;
import id.timbang.shared.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Weak results and what follows from them, for tests. Months lie in years in which nobody
 * else does anything, one after the other.
 */
@Component
public class TestActions {

	/** What is agreed. */
	public static final String AGREED = "Memeriksa berkas bersama setiap Senin pagi.";

	/** What is told of a good practice. */
	public static final NewPractice PRACTICE = new NewPractice("Daftar periksa di loket",
			"Berkas diperiksa dengan daftar sebelum diterima.", "Tidak ada lagi berkas yang kembali.",
			"Loket 2, telepon kantor");

	private static final int FIRST_YEAR = 2510;

	/** Later than any of the months. */
	private static final int YEAR_OF_QUARTERS = 2599;

	private static final AtomicInteger MONTHS = new AtomicInteger();

	private static final BigDecimal HUNDRED = new BigDecimal("100");

	private final ActionStore actions;

	private final Plans plans;

	private final Periods periods;

	private final PeriodService service;

	private final StoredSheets sheets;

	private final WorkshopService workshops;

	private final TrainingService trainings;

	private final PracticeService practices;

	private final JdbcClient jdbc;

	TestActions(ActionStore actions, Plans plans, Periods periods, PeriodService service, StoredSheets sheets,
			WorkshopService workshops, TrainingService trainings, PracticeService practices, JdbcClient jdbc) {
		this.service = service;
		this.practices = practices;
		this.workshops = workshops;
		this.trainings = trainings;
		this.actions = actions;
		this.plans = plans;
		this.periods = periods;
		this.sheets = sheets;
		this.jdbc = jdbc;
	}

	/** A month that is being calibrated, later than all before. */
	PeriodId month() {
		int number = MONTHS.getAndIncrement();
		LocalDate first = LocalDate.of(FIRST_YEAR, 1, 1).plusMonths(number);
		PeriodId period = this.periods.on(this.plans.cycle(first.getYear()), first);
		this.periods.moveTo(period, Phase.CALIBRATION);
		return period;
	}

	/** A quarter that is being calibrated, later than all months. */
	PeriodId quarter() {
		LocalDate first = LocalDate.of(YEAR_OF_QUARTERS, 1, 1);
		CycleId cycle = this.service.plan(Organisations.HR, Cycles.year(YEAR_OF_QUARTERS, Cadence.QUARTERLY));
		PeriodId period = this.periods.on(cycle, first);
		this.periods.moveTo(period, Phase.CALIBRATION);
		return period;
	}

	/** Somebody's result for it, not released. */
	ResultId computed(EmployeeId person, PeriodId period, SheetLine... lines) {
		return this.sheets.store(person, period, sheet(Conversion.NONE, lines));
	}

	/** The same once more. */
	ResultId recomputed(EmployeeId person, PeriodId period, SheetLine... lines) {
		this.jdbc.sql("delete from result where period_id = ?").param(period.periodId()).update();
		return computed(person, period, lines);
	}

	/** Lets everybody see it. */
	void release(PeriodId period) {
		this.periods.moveTo(period, Phase.RELEASED);
	}

	/** Somebody's released result, with these lines. */
	ResultId released(EmployeeId person, SheetLine... lines) {
		PeriodId period = month();
		ResultId result = computed(person, period, lines);
		release(period);
		return result;
	}

	/** The same, with points that were converted. */
	ResultId releasedConverted(EmployeeId person, SheetLine... lines) {
		PeriodId period = month();
		ResultId result = this.sheets.store(person, period, sheet(Conversion.PERMENPANRB_8_2021, lines));
		release(period);
		return result;
	}

	/** An indicator that reached so many points of a hundred. */
	static SheetLine line(UUID origin, String code, int points) {
		return line(origin, code, "%", Direction.HIGHER, MeasureSource.SELF_REPORTED, Ratio.of(points));
	}

	/** The same, measured in this way; without a figure if there are no points. */
	static SheetLine line(UUID origin, String code, String unit, @Nullable Direction direction, MeasureSource source,
			@Nullable Ratio points) {
		@Nullable BigDecimal realised = (points != null) ? points.toDecimal(2) : null;
		return new SheetLine(origin, 1, ResultType.MAIN, "Warga terlayani", code, "Indikator " + code, 1, Aspect.WAKTU,
				source, unit, direction, HUNDRED, HUNDRED, "", new BigDecimal("120"), null, realised, realised, "", "",
				"", List.of(), HUNDRED, Ratio.HUNDRED, (points != null) ? Treatment.COUNTED : Treatment.BLOCKS,
				(points != null) ? Formula.DIRECT : null, (points != null) ? Ratio.HUNDRED : null, points,
				(points != null) ? Clamp.NONE : null, null, points, (points != null) ? points : Ratio.ZERO);
	}

	private static SheetDocument sheet(Conversion conversion, SheetLine... lines) {
		return sheet(conversion, Recommendation.EXTEND, lines);
	}

	private static SheetDocument sheet(Conversion conversion, Recommendation recommendation, SheetLine... lines) {
		SheetPerson somebody = new SheetPerson("Pegawai", "199006232013031032", "III/b", "Analis", "Kelurahan");
		SheetPart part = new SheetPart(UUID.randomUUID(), UUID.randomUUID(), 30, Arrays.asList(lines), List.of(),
				SheetFigure.NONE, SheetFigure.NONE, SheetFigure.NONE, List.of(), null);
		BigDecimal edge = new BigDecimal("90");
		return new SheetDocument(somebody, somebody, TestClock.TODAY, TestClock.TODAY,
				new Rules("PERMENPANRB_6_2022", new BigDecimal("110"), edge, new BigDecimal("110"), edge,
						new BigDecimal("70"), conversion, null, null),
				List.of(part), SheetFigure.NONE, SheetFigure.NONE, SheetFigure.NONE, List.of(), new Decision(null, null,
						null, null, null, null, "", "", "", null, null, "Pertahankan.", recommendation),
				List.of(), null, List.of(), null, List.of(), List.of());
	}

	/** Somebody's released result with this weak item of the plan, and a good one. */
	public ResultId weak(EmployeeId person, UUID origin) {
		return released(person, line(origin, "IK-05", 84), line(UUID.randomUUID(), "IK-06", 100));
	}

	/** Somebody's released result, after which everything goes on as before. */
	ResultId continued(EmployeeId person) {
		PeriodId period = month();
		ResultId result = this.sheets.store(person, period,
				sheet(Conversion.NONE, Recommendation.CONTINUE, line(UUID.randomUUID(), "IK-05", 100)));
		release(period);
		return result;
	}

	/** The same, not released. */
	public ResultId untold(EmployeeId person, UUID origin) {
		return computed(person, month(), line(origin, "IK-05", 84));
	}

	/** Somebody's next released result, on which the same item stands better. */
	public ResultId improved(EmployeeId person, UUID origin) {
		return released(person,
				line(origin, "IK-05", "%", Direction.HIGHER, MeasureSource.SELF_REPORTED, Ratio.parse("185/2")));
	}

	/** Something of this kind that follows from a result that everybody knows. */
	public ActionId told(EmployeeId person, EmployeeId owner, ActionKind kind) {
		PeriodId period = month();
		release(period);
		return opened(person, owner, period, kind);
	}

	/** What somebody did well, told to everybody. */
	public PracticeId practice(EmployeeId person) {
		return this.practices.tell(Organisations.HR, weak(person, UUID.randomUUID()), null, PRACTICE);
	}

	/** A workshop of one day. */
	public WorkshopId workshop(Actor actor, LocalDate day, int seats) {
		return this.workshops.announce(actor, announced(day, seats));
	}

	/** What is announced about it. */
	static NewWorkshop announced(LocalDate day, int seats) {
		return new NewWorkshop("Melayani dengan cepat", day, day, "Aula kecamatan", seats, null, null);
	}

	/** Lets somebody take part because of this training. */
	public void include(WorkshopId workshop, ActionId training) {
		this.trainings.include(Organisations.HR, training, workshop);
	}

	/** A coaching that should have ended two days ago. */
	public ActionId overdue(EmployeeId person, EmployeeId owner) {
		PeriodId period = month();
		release(period);
		return opened(person, owner, period, ActionKind.COACHING, TestClock.TODAY.minusDays(2));
	}

	/** Something of this kind about somebody that is due in a week. */
	public ActionId opened(EmployeeId person, EmployeeId owner, PeriodId period, ActionKind kind) {
		return opened(person, owner, period, kind, TestClock.TODAY.plusDays(7));
	}

	/** The same with another last day, which may be over. */
	ActionId opened(EmployeeId person, EmployeeId owner, PeriodId period, ActionKind kind, LocalDate due) {
		ActionId id = ActionId.next();
		LocalDate opened = due.isBefore(TestClock.TODAY) ? due : TestClock.TODAY;
		IndicatorReading reading = new IndicatorReading(UUID.randomUUID(), "IK-05", "Tepat waktu", 1,
				MeasureSource.SELF_REPORTED, "%", Direction.HIGHER, Conversion.NONE, HUNDRED, HUNDRED, Ratio.of(80),
				Ratio.of(80));
		this.actions.add(id, person, period, reading, new NewAction(reading.originId(), kind, AGREED, owner, due),
				"Lurah Uji", opened);
		return id;
	}

}
