package id.timbang.journey;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.assessment.AssessmentReader;
import id.timbang.assessment.AssessmentService;
import id.timbang.assessment.AssessmentSheet;
import id.timbang.assessment.Assessments;
import id.timbang.assessment.Decided;
import id.timbang.assessment.RatedValue;
import id.timbang.assessment.RatingContent;
import id.timbang.assessment.Recommendation;
import id.timbang.assessment.VerifiedItem;
import id.timbang.indicator.Catalogue;
import id.timbang.period.CycleId;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.period.ScoringRules;
import id.timbang.personnel.Appraiser;
import id.timbang.personnel.AssignmentId;
import id.timbang.personnel.AssignmentService;
import id.timbang.personnel.DateSpan;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.EmployeeService;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.PositionId;
import id.timbang.personnel.PositionLevel;
import id.timbang.personnel.PositionService;
import id.timbang.personnel.ReportingLineService;
import id.timbang.plan.Plans;
import id.timbang.rater.NewAnswer;
import id.timbang.rater.TestRaters;
import id.timbang.report.Narrative;
import id.timbang.report.ReportContent;
import id.timbang.report.ReportId;
import id.timbang.report.ReportItem;
import id.timbang.report.ReportReader;
import id.timbang.report.ReportService;
import id.timbang.report.ReportSheet;
import id.timbang.report.Reports;
import id.timbang.result.ResultService;
import id.timbang.scoring.BehaviourValue;
import id.timbang.shared.Actor;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import static id.timbang.personnel.Organisations.HR;

/**
 * Takes somebody through a month as a worked example says it, by the services that people
 * use: plan, report, verification, ratings, release. Made only where it is wanted,
 * because not every test has a clock that can be moved.
 */
@Component
@Lazy
class Examples {

	private static final String SEEN = "Begitulah yang terlihat sepanjang bulan.";

	private final TestAgency agency;

	private final TestClock clock;

	private final Organisations organisations;

	private final PositionService positions;

	private final ReportingLineService lines;

	private final Catalogue catalogue;

	private final Plans plans;

	private final Periods periods;

	private final Reports reports;

	private final ReportReader reportReader;

	private final ReportService reportService;

	private final Assessments rated;

	private final AssessmentReader assessmentReader;

	private final AssessmentService assessmentService;

	private final ResultService results;

	private final People people;

	private final EmployeeService employees;

	private final AssignmentService assignments;

	private final TestRaters raters;

	Examples(TestAgency agency, TestClock clock, Organisations organisations, PositionService positions,
			ReportingLineService lines, Catalogue catalogue, Plans plans, Periods periods, Reports reports,
			ReportReader reportReader, ReportService reportService, Assessments rated,
			AssessmentReader assessmentReader, AssessmentService assessmentService, ResultService results,
			People people, EmployeeService employees, AssignmentService assignments, TestRaters raters) {
		this.agency = agency;
		this.clock = clock;
		this.organisations = organisations;
		this.positions = positions;
		this.lines = lines;
		this.catalogue = catalogue;
		this.plans = plans;
		this.periods = periods;
		this.reports = reports;
		this.reportReader = reportReader;
		this.reportService = reportService;
		this.rated = rated;
		this.assessmentReader = assessmentReader;
		this.assessmentService = assessmentService;
		this.results = results;
		this.people = people;
		this.employees = employees;
		this.assignments = assignments;
		this.raters = raters;
	}

	/**
	 * A month that has just ended, in a year that nobody else uses, under these rules.
	 */
	Example begin(YearMonth month, ScoringRules rules) {
		this.agency.setUp();
		Organisation org = this.organisations.kecamatan();
		PositionId position = this.positions.add(HR, org.mark() + "-STAF", "Staf " + org.mark(),
				PositionLevel.PELAKSANA);
		LocalDate first = month.atDay(1);
		CycleId cycle = this.plans.cycle(month.getYear());
		this.periods.follow(cycle, rules);
		this.clock.pass(Duration.ofDays(ChronoUnit.DAYS.between(TestClock.TODAY, month.plusMonths(1).atDay(1))));
		return new Example(org, position, staff(org, position, "Staf"), cycle, this.periods.on(cycle, first), first);
	}

	/** The same month for somebody else of the same unit. */
	Example another(Example example) {
		return new Example(example.org(), example.position(), staff(example.org(), example.position(), "Staf Lain"),
				example.cycle(), example.period(), example.first());
	}

	private EmployeeId staff(Organisation org, PositionId position, String name) {
		EmployeeId person = this.organisations.person(name + " " + org.mark(), org.kelurahan(), position);
		this.lines.assign(HR, person, Appraiser.employee(org.lurah()), DateSpan.since(LocalDate.of(2026, 1, 1)), "Uji");
		return person;
	}

	/** Agrees these indicators for where the person works now. */
	void agree(Example example, List<ExampleLine> lines) {
		this.plans.agreed(example.person(), example.org().lurah(), example.cycle(),
				lines.stream().map((line) -> line.item(this.catalogue)).toList());
	}

	/** Lets people report and say what they think of each other. */
	void beginReporting(Example example) {
		this.periods.moveTo(example.period(), Phase.REPORTING);
	}

	/** Lets colleagues say this, one after the other. */
	void hear(Example example, List<NewAnswer> answers) {
		this.raters.begin(example.period());
		Organisation org = example.org();
		List<EmployeeId> colleagues = List.of(org.colleague(), org.stranger(), org.otherLurah());
		for (int place = 0; place < answers.size(); place++) {
			EmployeeId rater = colleagues.get(place);
			this.raters.ask(example.period(), example.person(), rater);
			this.raters.answer(example.period(), example.person(), rater, answers.get(place));
		}
	}

	/** Moves the person to the neighbours from a day of the month on. */
	void transfer(Example example, int day) {
		this.employees.transfer(HR, example.person(), example.org().neighbour(), example.position(),
				example.first().withDayOfMonth(day));
	}

	private ReportId reportOf(Example example, int day) {
		AssignmentId assignment = this.assignments.of(example.person(), example.first().withDayOfMonth(day))
			.orElseThrow()
			.id();
		return this.reportReader.of(example.person(), example.period())
			.stream()
			.filter((key) -> key.assignmentId().equals(assignment))
			.findFirst()
			.orElseThrow()
			.id();
	}

	/** Hands over what was reached all month. */
	ReportId report(Example example, List<ExampleLine> lines) {
		return report(example, this.reports.of(example.person(), example.period()), lines);
	}

	/** Hands over what was reached where the person worked on a day of the month. */
	ReportId report(Example example, int day, List<ExampleLine> lines) {
		return report(example, reportOf(example, day), lines);
	}

	private ReportId report(Example example, ReportId id, List<ExampleLine> lines) {
		Actor owner = Organisations.actor(example.person());
		ReportSheet sheet = this.reportReader.sheet(owner, id);
		Map<UUID, ReportItem> items = new HashMap<>();
		for (int place = 0; place < lines.size(); place++) {
			items.put(origin(sheet, place),
					new ReportItem(lines.get(place).value(), new Narrative("Selesai.", "", "")));
		}
		this.reportService.submit(owner, id, sheet.version(),
				new ReportContent(new Narrative("Semua terlayani.", "", ""), items));
		return id;
	}

	/** Nobody reports any more, and what is measured stands. */
	void endReporting(Example example) {
		this.periods.moveTo(example.period(), Phase.ASSESSMENT);
	}

	/** The appraiser finds what was reported, and these levels of the seven values. */
	void rate(Example example, ReportId id, List<ExampleLine> lines, int... levels) {
		Actor lurah = Organisations.actor(example.org().lurah());
		AssessmentSheet sheet = this.assessmentReader.sheet(lurah, id);
		Map<UUID, VerifiedItem> items = new HashMap<>();
		for (int place = 0; place < lines.size(); place++) {
			ExampleLine line = lines.get(place);
			items.put(origin(sheet.report(), place),
					new VerifiedItem(line.value(), line.level(), (line.level() != null) ? SEEN : ""));
		}
		Map<BehaviourValue, RatedValue> values = new EnumMap<>(BehaviourValue.class);
		for (BehaviourValue value : BehaviourValue.values()) {
			values.put(value, new RatedValue(levels[values.size()], SEEN));
		}
		this.assessmentService.save(lurah, id, sheet.version(),
				new RatingContent(items, values, "Pertahankan.", Recommendation.CONTINUE));
	}

	/** Sets what the figures suggest. */
	void follow(Example example, ReportId id) {
		this.rated.decideAsSuggested(Organisations.actor(example.org().lurah()), id);
	}

	/** Sets something else. */
	void depart(Example example, ReportId id, Decided decided) {
		Actor lurah = Organisations.actor(example.org().lurah());
		this.assessmentService.decide(lurah, id, this.assessmentReader.sheet(lurah, id).version(), decided);
	}

	/** Tells everybody. */
	void release(Example example) {
		this.periods.moveTo(example.period(), Phase.RELEASED);
	}

	/** What the person reads then. */
	ReadSheet read(Example example, Browser browser) {
		return ReadSheet.at(browser.visitor(JavaScript.ON, this.people.employee(example.person())),
				"/results/" + this.results.own(Organisations.actor(example.person()), 1).items().get(0).id());
	}

	private static UUID origin(ReportSheet sheet, int place) {
		return sheet.lines().get(place).plan().item().originId();
	}

}
