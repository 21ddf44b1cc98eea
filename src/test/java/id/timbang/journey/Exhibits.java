package id.timbang.journey;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.access.AccountService;
import id.timbang.agency.Characteristic;
import id.timbang.assessment.Assessments;
import id.timbang.assessment.TotalledAssessments;
import id.timbang.calibration.AdjustmentId;
import id.timbang.calibration.AdjustmentService;
import id.timbang.calibration.TestCalibrations;
import id.timbang.complaint.ComplaintKind;
import id.timbang.complaint.FollowUpCode;
import id.timbang.complaint.TestComplaints;
import id.timbang.development.ActionId;
import id.timbang.development.ActionKind;
import id.timbang.development.ActionService;
import id.timbang.development.NewEntry;
import id.timbang.development.TalkService;
import id.timbang.development.TestActions;
import id.timbang.development.WorkshopId;
import id.timbang.feedback.BurstId;
import id.timbang.feedback.BurstService;
import id.timbang.feedback.CommentModeration;
import id.timbang.feedback.CommentVerdict;
import id.timbang.feedback.FollowUp;
import id.timbang.feedback.FollowUpService;
import id.timbang.feedback.NewRating;
import id.timbang.feedback.PastRating;
import id.timbang.feedback.RatingService;
import id.timbang.feedback.Respondent;
import id.timbang.feedback.SatisfactionService;
import id.timbang.feedback.Sex;
import id.timbang.feedback.TestComments;
import id.timbang.feedback.TestWalkIns;
import id.timbang.feedback.TurnedAway;
import id.timbang.indicator.Catalogue;
import id.timbang.indicator.IndicatorId;
import id.timbang.indicator.Recipient;
import id.timbang.indicator.TemplateId;
import id.timbang.indicator.TemplateService;
import id.timbang.organisation.TestOrganisations;
import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.period.PolicyKind;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.UnitType;
import id.timbang.plan.Plans;
import id.timbang.rater.TestRaters;
import id.timbang.report.ReportDesk;
import id.timbang.report.Reports;
import id.timbang.result.ReleasedResults;
import id.timbang.result.ResultService;
import id.timbang.result.TestHistories;
import id.timbang.scoring.OrganisationPredicate;
import id.timbang.scoring.Predicate;
import id.timbang.scoring.ServiceElement;
import id.timbang.service.KioskService;
import id.timbang.service.PointKind;
import id.timbang.service.ServicePointService;
import id.timbang.service.ServicePointSummary;
import id.timbang.service.TestServices;
import id.timbang.shared.Actor;
import id.timbang.shared.Role;
import id.timbang.visit.TestVisitImports;
import id.timbang.visit.TestVisits;
import id.timbang.visit.VisitFigure;
import id.timbang.visit.VisitId;
import id.timbang.workday.TestWorkdays;

import org.springframework.stereotype.Component;

import static id.timbang.personnel.Organisations.HR;

/**
 * What the pages are looked at with: at least one of everything, known by the names that
 * the paths use.
 */
@Component
public class Exhibits {

	/** Other tests open and release other months. */
	private static final LocalDate RELEASED = LocalDate.of(2026, 12, 1);

	private static final LocalDate RATED = LocalDate.of(2026, 6, 1);

	private final TestAgency agency;

	private final Organisations organisations;

	private final Catalogue catalogue;

	private final TemplateService templates;

	private final PeriodService periodService;

	private final Periods periods;

	private final Plans plans;

	private final ReportDesk desk;

	private final Reports reports;

	private final Assessments assessments;

	private final ReleasedResults results;

	private final TestHistories histories;

	private final TestVisits visits;

	private final TestVisitImports visitImports;

	private final TestWorkdays workdays;

	private final TestServices services;

	private final ServicePointService points;

	private final KioskService kiosks;

	private final RatingService ratings;

	private static final Actor SECOND = new Actor(UUID.randomUUID(), null, "Admin Kedua", Set.of(Role.HR_ADMIN));

	private final TestWalkIns walkIns;

	private final BurstService bursts;

	private final SatisfactionService satisfaction;

	private final FollowUpService followUps;

	private final AccountService accounts;

	private final TestComplaints complaints;

	private final TestComments comments;

	private final CommentModeration moderation;

	private final TotalledAssessments totals;

	private final ResultService resultService;

	private final TestCalibrations calibrations;

	private final AdjustmentService adjustments;

	private final TestActions actions;

	private final ActionService actionService;

	private final TalkService talks;

	private final TestRaters raters;

	private final TestOrganisations performances;

	Exhibits(TestAgency agency, Organisations organisations, Catalogue catalogue, TemplateService templates,
			PeriodService periodService, Periods periods, Plans plans, ReportDesk desk, Reports reports,
			Assessments assessments, ReleasedResults results, TestHistories histories, TestVisits visits,
			TestVisitImports visitImports, TestWorkdays workdays, TestServices services, ServicePointService points,
			KioskService kiosks, RatingService ratings, TestWalkIns walkIns, BurstService bursts,
			SatisfactionService satisfaction, FollowUpService followUps, AccountService accounts,
			TestComplaints complaints, TestComments comments, CommentModeration moderation, TotalledAssessments totals,
			ResultService resultService, TestActions actions, ActionService actionService, TalkService talks,
			TestRaters raters, TestCalibrations calibrations, AdjustmentService adjustments,
			TestOrganisations performances) {
		this.agency = agency;
		this.organisations = organisations;
		this.catalogue = catalogue;
		this.templates = templates;
		this.periodService = periodService;
		this.periods = periods;
		this.plans = plans;
		this.desk = desk;
		this.reports = reports;
		this.assessments = assessments;
		this.results = results;
		this.histories = histories;
		this.visits = visits;
		this.visitImports = visitImports;
		this.workdays = workdays;
		this.services = services;
		this.points = points;
		this.kiosks = kiosks;
		this.ratings = ratings;
		this.walkIns = walkIns;
		this.bursts = bursts;
		this.satisfaction = satisfaction;
		this.followUps = followUps;
		this.accounts = accounts;
		this.complaints = complaints;
		this.comments = comments;
		this.moderation = moderation;
		this.totals = totals;
		this.calibrations = calibrations;
		this.adjustments = adjustments;
		this.resultService = resultService;
		this.actions = actions;
		this.actionService = actionService;
		this.talks = talks;
		this.raters = raters;
		this.performances = performances;
	}

	/** Puts everything into an organisation. */
	Map<String, Object> of(Organisation org) {
		Map<String, Object> objects = new HashMap<>();
		this.accounts.openForEmployees(HR, Set.of(org.otherLurah()));
		objects.put("newcomer", this.organisations.person("Belum Dinilai", org.kelurahan(), org.position()));
		objects.putAll(Map.of("employee", org.employee(), "colleague", org.colleague(), "unit", org.kelurahan(),
				"neighbour", org.neighbour(), "position", org.position(), "holder", org.otherLurah()));
		objects
			.put("checkedVisits",
					this.visitImports
						.checked(HR,
								this.visitImports.row(org, "P1")
										+ this.visitImports.row(org, "P2").replace("-A,", "-Z,"))
						.id());
		objects.put("visitImport",
				this.visitImports.applied(HR, this.visitImports.checked(HR, this.visitImports.row(org, "P3"))).id());
		this.histories.eventful(org.stranger());
		objects.put("veteran", org.stranger());
		objects.putAll(catalogue());
		objects.putAll(evaluation(org));
		objects.putAll(counter(org));
		objects.putAll(development(org));
		this.workdays.holiday();
		this.workdays.term(org.kelurahan());
		objects.putAll(services(org));
		objects.putAll(complaints(org));
		objects.putAll(raters(org));
		objects.putAll(organisation(org));
		objects.put("comment", this.comments.released(org.kelurahan(), org.employee(), "Antreannya panjang."));
		this.moderation.decide(HR, this.comments.released(org.kelurahan(), org.employee(), "Petugasnya ramah."),
				CommentVerdict.RELEASED, "", null);
		return objects;
	}

	private Map<String, Object> catalogue() {
		IndicatorId indicator = this.catalogue.active(Catalogue.range("Layanan tepat waktu"));
		TemplateId template = this.templates.begin(HR, Recipient.position(this.organisations.kecamatan().position()));
		this.templates.save(HR, template, 0,
				List.of(Catalogue.row(this.catalogue.versionInForce(indicator), null, "99.99")));
		return Map.of("indicator", indicator, "rubric", this.catalogue.draft(Catalogue.rubric("Pembinaan staf")),
				"template", template, "emptyTemplate",
				this.templates.begin(HR, Recipient.position(this.organisations.kecamatan().position())));
	}

	private Map<String, Object> evaluation(Organisation org) {
		ReportDesk.Case reported = this.desk.open(org);
		PeriodId released = this.periods.on(this.plans.cycle(), RELEASED);
		Map<String, Object> objects = new HashMap<>();
		objects.put("result", this.results.of(org.employee(), org.lurah(), RELEASED));
		objects.put("decided", this.reports.of(org.employee(), released));
		objects.put("released", released);
		PeriodId rated = this.periods.on(this.plans.cycle(), RATED);
		this.periods.moveTo(rated, Phase.REPORTING);
		objects.put("rated", this.assessments.complete(org.employee(), org.lurah(), rated));
		this.periods.moveTo(rated, Phase.ASSESSMENT);
		objects.put("cycle", this.plans.cycle());
		objects.put("claimed", this.totals.claimed(org));
		PeriodId computed = this.totals.computed(org);
		objects.put("computed", computed);
		objects.put("totalled", this.resultService.in(HR, computed, 1).items().get(0).id());
		objects.putAll(calibration(org));
		objects.put("drafted", this.periods.drafted(PolicyKind.MULTI_SOURCE));
		objects.put("ratings", this.periods.drafted(PolicyKind.PERMENPANRB_6_2022));
		objects.put("numeric", this.periods.drafted(PolicyKind.PP_30_2019));
		objects.put("period", this.periodService.periods(this.plans.cycle()).get(0).id());
		objects.put("plan", this.plans.own(org.employee()));
		objects.put("submitted", this.plans.submitted(org.colleague()));
		objects.put("draft", this.plans.unbalanced(org.lurah()));
		objects.put("report", reported.open());
		objects.put("handed", reported.handed());
		objects.put("origin", reported.origin());
		objects.put("measured", reported.measured());
		return objects;
	}

	private Map<String, Object> calibration(Organisation org) {
		TestCalibrations.Case one = this.calibrations.one(org);
		PeriodId calibrated = one.period();
		this.calibrations.estimated(calibrated, Map.of(org.lurah(), 6.2, org.camat(), -1.4));
		this.calibrations.held(HR, calibrated, org.kelurahan(), "Sebaran dibandingkan; semuanya sejalan.");
		Organisation elsewhere = this.organisations.kecamatan();
		PeriodId disputed = this.calibrations.calibrating(elsewhere);
		AdjustmentId settled = this.calibrations.waiting(HR, elsewhere.employee(), disputed);
		this.adjustments.confirm(Organisations.actor(elsewhere.camat()), settled, 0);
		this.calibrations.waiting(HR, elsewhere.lurah(), disputed);
		TestCalibrations.Case unheard = this.calibrations.one(org);
		AdjustmentId proposal = this.calibrations.waiting(HR, unheard.person(), unheard.period());
		return Map.of("proposal", proposal, "unheard", this.calibrations.sheetOf(unheard.person(), unheard.period()),
				"calibrated", calibrated, "judged", this.calibrations.sheetOf(one.person(), calibrated), "disputed",
				this.calibrations.sheetOf(elsewhere.lurah(), disputed), "adjusted",
				this.calibrations.sheetOf(elsewhere.employee(), disputed));
	}

	private Map<String, Object> development(Organisation org) {
		ActionId ended = this.actions.overdue(org.employee(), org.lurah());
		this.actionService.finish(HR, ended, 0, "Berkas diperiksa sebelum diterima.");
		ActionId talked = this.actions.told(org.employee(), org.lurah(), ActionKind.COUNSELLING);
		Actor lurah = Organisations.actor(org.lurah());
		LocalDate yesterday = TestClock.TODAY.minusDays(1);
		this.talks.add(lurah, talked, new NewEntry(yesterday, "Berkas sering belum lengkap.", "Daftar periksa dipakai.",
				TestClock.TODAY.plusDays(7), null));
		this.talks.add(lurah, talked, new NewEntry(yesterday, "Berkas kadang belum lengkap.", "", null, 1));
		ActionId training = this.actions.told(org.employee(), org.lurah(), ActionKind.TRAINING);
		WorkshopId begun = this.actions.workshop(lurah, TestClock.TODAY, 5);
		this.actions.include(begun, training);
		WorkshopId later = this.actions.workshop(lurah, TestClock.TODAY.plusDays(3), 5);
		this.actions.include(later, training);
		this.actions.workshop(lurah, TestClock.TODAY.plusDays(5), 5);
		this.actions.told(org.employee(), org.lurah(), ActionKind.TRAINING);
		Map<String, Object> objects = new HashMap<>(
				Map.of("practice", this.actions.practice(org.employee()), "named", this.actions.practice(org.lurah())));
		objects.putAll(Map.of("training", training, "begun", begun, "later", later, "talked", talked, "weakResult",
				this.actions.weak(org.employee(), UUID.randomUUID()), "action",
				this.actions.overdue(org.employee(), org.lurah()), "ended", ended));
		return objects;
	}

	private Map<String, Object> organisation(Organisation org) {
		PeriodId calibrated = this.performances.month(Phase.CALIBRATION);
		this.performances.set(Organisations.actor(org.camat()), calibrated, org.kelurahan(),
				OrganisationPredicate.GOOD);
		this.performances.changed(calibrated, org.kecamatan());
		for (EmployeeId person : List.of(org.camat(), org.otherLurah(), org.stranger(), org.employee())) {
			this.performances.result(person, calibrated, Predicate.GOOD);
		}
		this.performances.result(org.colleague(), calibrated, Predicate.POOR);
		return Map.of("calibrated", calibrated, "kecamatan", org.kecamatan());
	}

	private Map<String, Object> services(Organisation org) {
		ServicePointSummary point = this.points.point(HR,
				this.points.add(HR, org.kelurahan(), "Loket 1", PointKind.COUNTER));
		return Map.of("service", this.services.changed(UnitType.KELURAHAN), "point", point.id(), "pointCode",
				point.code(), "unitCode", org.mark() + "-A", "kiosk", this.kiosks.give(HR, point.id(), null).text());
	}

	private Map<String, Object> raters(Organisation org) {
		PeriodId asked = this.raters.begun(2641, 2);
		this.raters.propose(asked, org.employee(), org.stranger());
		this.raters.ask(asked, org.employee(), org.colleague(), org.otherLurah());
		this.raters.ask(asked, org.colleague(), org.employee());
		this.raters.ask(asked, org.otherLurah(), org.employee());
		this.raters.answer(asked, org.otherLurah(), org.employee(), TestRaters.level(4, ""));
		this.raters.describe(asked, org.colleague());
		PeriodId told = this.raters.answered(2646, 12, org, "Selalu membantu.");
		this.raters.release(told, this.raters.commented(told));
		return Map.of("asked", asked, "remark",
				this.raters.commented(this.raters.answered(2646, 10, org, "Ramah kepada warga.")));
	}

	private Map<String, Object> complaints(Organisation org) {
		FollowUpCode code = this.complaints.sent(org.kelurahan(), ComplaintKind.COMPLAINT);
		FollowUpCode answered = this.complaints.sent(org.kelurahan(), ComplaintKind.INFORMATION);
		this.complaints.praised(org.kelurahan(), org.employee());
		return Map.of("prepared", this.complaints.prepared(org.kelurahan()), "published",
				this.complaints.published(org.kelurahan()), "praised",
				this.complaints.processed(org.kelurahan(), ComplaintKind.PRAISE), "followUp", code.text(), "complaint",
				this.complaints.idOf(code), "processed",
				this.complaints.processed(org.kelurahan(), ComplaintKind.COMPLAINT), "answered",
				this.complaints.answered(answered), "answeredCode", answered.text());
	}

	private Map<String, Object> counter(Organisation org) {
		VisitId visit = this.visits.registered(org.stranger());
		Map<ServiceElement, Integer> answers = new EnumMap<>(ServiceElement.class);
		Stream.of(ServiceElement.values()).forEach((element) -> answers.put(element, 3));
		answers.put(ServiceElement.COST, 2);
		for (Sex sex : Sex.values()) {
			PastRating rating = new PastRating(org.kelurahan(), this.visits.usual(), org.employee(),
					LocalDate.of(2026, 9, 14), new NewRating(answers, new Respondent(sex, null, null, null), ""));
			this.ratings.load(HR, Stream.generate(() -> rating).limit(10).toList());
		}
		this.walkIns.add(11, 2, org.kelurahan(), this.visits.usual(), LocalDate.of(2026, 9, 15));
		this.agency.tellRespondentsApart(Characteristic.SEX);
		this.satisfaction.release(HR);
		this.agency.tellRespondentsApart(null);
		this.followUps.write(HR, org.kelurahan(), YearMonth.of(2026, 9), YearMonth.of(2026, 9), ServiceElement.COST, 0,
				new FollowUp.Content("Memasang daftar biaya di setiap loket.", "Kepala Seksi Pelayanan Umum",
						YearMonth.of(2026, 11), "Daftar sudah terpasang."));
		this.ratings.turnAway(TurnedAway.TRAP, null);
		BurstId proposed = burst(org, 1);
		this.bursts.propose(SECOND, proposed, 0, "Poster difoto dan disebarkan.");
		BurstId setAside = burst(org, 2);
		this.bursts.propose(SECOND, setAside, 0, "Poster difoto dan disebarkan.");
		this.bursts.setAside(HR, setAside, 1);
		this.visits.completed(org.stranger(), org.neighbour(), 11);
		return Map.of("burst", burst(org, 3), "proposed", proposed, "setAside", setAside, "visit", visit, "figure",
				VisitFigure.COMPLETED, "staged", this.visits.registeredWithStages(org.stranger()), "code",
				this.visits.codeOf(visit).text(), "weak", ServiceElement.COST, "contacted",
				this.visits.registered(org.stranger(), "081234567890"));
	}

	private BurstId burst(Organisation org, int number) {
		return this.walkIns.burst(org.kelurahan(), this.visits.usual(), LocalDate.of(2026, 9, 15).plusDays(number));
	}

}
