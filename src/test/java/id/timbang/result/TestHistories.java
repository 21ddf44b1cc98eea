package id.timbang.result;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import id.timbang.period.CycleId;
import id.timbang.period.PeriodId;
import id.timbang.period.PeriodKind;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.period.PolicyKind;
import id.timbang.period.ScoringRules;
import id.timbang.period.TestRules;
import id.timbang.personnel.EmployeeId;
import id.timbang.plan.Plans;

import org.springframework.stereotype.Component;

/**
 * Makes released results of several periods. Each history takes a year of its own, after
 * all others, so that no cycle of theirs takes over these rules.
 */
@Component
public class TestHistories {

	private static int last = 9949;

	private final Plans plans;

	private final Periods periods;

	private final PeriodService service;

	private final StoredSheets sheets;

	TestHistories(Plans plans, Periods periods, PeriodService service, StoredSheets sheets) {
		this.plans = plans;
		this.periods = periods;
		this.service = service;
		this.sheets = sheets;
	}

	/** A year whose months follow the usual rules. */
	public int year() {
		last++;
		rules(last, ScoringRules.DEFAULT);
		return last;
	}

	/** Lets the months that are not open yet follow other rules. */
	public void rules(int year, ScoringRules rules) {
		this.periods.follow(cycle(year), rules);
	}

	/** Somebody's result of a month, told. */
	public ResultId released(EmployeeId person, int year, int month, UnaryOperator<TestSheet> as) {
		return released(person, this.periods.on(cycle(year), LocalDate.of(year, month, 1)), as);
	}

	/** Somebody's result of the whole year, told. */
	ResultId annual(EmployeeId person, int year, UnaryOperator<TestSheet> as) {
		return released(person,
				this.service.periods(cycle(year))
					.stream()
					.filter((period) -> period.kind() == PeriodKind.ANNUAL)
					.map(PeriodSummary::id)
					.findFirst()
					.orElseThrow(),
				as);
	}

	/** Somebody's results of the first two quarters of a year, told. */
	public void quarters(EmployeeId person) {
		CycleId cycle = this.periods.drafted(PolicyKind.PERMENPANRB_6_2022);
		LocalDate first = this.service.cycle(cycle).from();
		for (LocalDate day : List.of(first, first.plusMonths(3))) {
			released(person, this.periods.on(cycle, day), (sheet) -> sheet);
		}
	}

	private ResultId released(EmployeeId person, PeriodId period, UnaryOperator<TestSheet> as) {
		ResultId result = computed(person, period, as);
		this.periods.moveTo(period, Phase.RELEASED);
		return result;
	}

	/** Somebody's result of a month that nobody has been told. */
	ResultId untold(EmployeeId person, int year, int month) {
		return computed(person, this.periods.on(cycle(year), LocalDate.of(year, month, 1)), (sheet) -> sheet);
	}

	private ResultId computed(EmployeeId person, PeriodId period, UnaryOperator<TestSheet> as) {
		this.periods.moveTo(period, Phase.CALIBRATION);
		return this.sheets.store(person, period, as.apply(TestSheet.of(this.service.period(period))).written());
	}

	/** A history in which everything happens that can happen. */
	public void eventful(EmployeeId person) {
		int year = year();
		UUID item = UUID.randomUUID();
		UUID other = UUID.randomUUID();
		released(person, year, 1, (sheet) -> sheet.figures("98", "100")
			.lines(TestSheet.line(item, "IK-05", "98"), TestSheet.line(other, "IK-06", "100")));
		released(person, year, 2, (sheet) -> sheet.figures("109998/1000", "740/7")
			.lines(TestSheet.line(item, "IK-05", "112"), TestSheet.line(other, "IK-06", "100")));
		rules(year, TestRules.ratings("112", "88", "110", "90"));
		released(person, year, 3,
				(sheet) -> sheet.figures("92", "100")
					.level(3)
					.lines(TestSheet.line(item, "IK-05", "88"), TestSheet.line(other, "IK-06", null)));
		released(person, year, 5, (sheet) -> sheet.figures(null, "100").ratedBy("Sari Utami"));
		rules(year, TestRules.SEVENTY_THIRTY);
		released(person, year, 6,
				(sheet) -> sheet.figures("96", "100").total("972/10").post("Analis", "Kelurahan Baru"));
		released(person, year, 7,
				(sheet) -> sheet.figures("94", "100")
					.total("958/10")
					.post("Analis", "Kelurahan Baru")
					.lines(TestSheet.line(item, "IK-05", "90"), TestSheet.line(other, "IK-06", "89")));
		released(person, year, 8,
				(sheet) -> sheet.figures("90", "100")
					.level(null)
					.total("93")
					.post("Analis", "Kelurahan Baru")
					.lines(TestSheet.line(item, "IK-05", "80"), TestSheet.line(other, "IK-06", "93")));
		annual(person, year, (sheet) -> sheet.total("96"));
	}

	private CycleId cycle(int year) {
		return this.plans.cycle(year);
	}

}
