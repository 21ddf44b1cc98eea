package id.timbang.access;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.agency.AgencyLogo;
import id.timbang.agency.AgencyService;
import id.timbang.agency.TestImages;
import id.timbang.assessment.TotalledAssessments;
import id.timbang.calibration.AdjustmentId;
import id.timbang.calibration.TestCalibrations;
import id.timbang.complaint.ComplaintKind;
import id.timbang.complaint.FollowUpCode;
import id.timbang.complaint.TestComplaints;
import id.timbang.development.ActionId;
import id.timbang.development.ActionKind;
import id.timbang.development.TestActions;
import id.timbang.development.WorkshopId;
import id.timbang.feedback.CommentId;
import id.timbang.feedback.NewRating;
import id.timbang.feedback.PastRating;
import id.timbang.feedback.RatingService;
import id.timbang.feedback.Respondent;
import id.timbang.feedback.SatisfactionService;
import id.timbang.feedback.SurveyCodes;
import id.timbang.feedback.SurveyImport;
import id.timbang.feedback.TestComments;
import id.timbang.feedback.TestWalkIns;
import id.timbang.indicator.Catalogue;
import id.timbang.indicator.IndicatorId;
import id.timbang.indicator.Recipient;
import id.timbang.indicator.TemplateId;
import id.timbang.indicator.TemplateService;
import id.timbang.period.CycleId;
import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.period.Periods;
import id.timbang.period.PolicyKind;
import id.timbang.personnel.ActingAppointmentId;
import id.timbang.personnel.ActingCapacity;
import id.timbang.personnel.ActingService;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.ImportFiles;
import id.timbang.personnel.NewActing;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.PersonnelImport;
import id.timbang.personnel.UnitType;
import id.timbang.plan.PlanId;
import id.timbang.plan.PlanReader;
import id.timbang.plan.PlanService;
import id.timbang.plan.Plans;
import id.timbang.rater.RaterCommentId;
import id.timbang.rater.TestRaters;
import id.timbang.report.ReportDesk;
import id.timbang.report.ReportId;
import id.timbang.result.ReleasedResults;
import id.timbang.result.ResultId;
import id.timbang.scoring.ServiceElement;
import id.timbang.service.KioskKey;
import id.timbang.service.KioskService;
import id.timbang.service.PointKind;
import id.timbang.service.ServiceId;
import id.timbang.service.ServiceImport;
import id.timbang.service.ServicePointService;
import id.timbang.service.ServicePointSummary;
import id.timbang.shared.Actor;
import id.timbang.shared.Role;
import id.timbang.visit.TestVisitImports;
import id.timbang.visit.TestVisits;
import id.timbang.visit.VisitId;
import id.timbang.visit.VisitImportSummary;
import id.timbang.workday.HolidayImport;
import id.timbang.workday.TestWorkdays;
import jakarta.servlet.Filter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Every route of the router, tried by everybody on a real object. Who is not named in the
 * row of a route gets 403, or the sign-in page when nobody is signed in. A route without
 * a row fails.
 */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTableTests {

	private static final Row ALL = new Row(EnumSet.allOf(Visitor.class));

	private static final Row SIGNED_IN = new Row(EnumSet.complementOf(EnumSet.of(Visitor.ANONYMOUS)));

	/** Whoever stands above the appraiser is not among the visitors. */
	private static final Row NOBODY = new Row(EnumSet.noneOf(Visitor.class));

	private static final Row HR_ONLY = new Row(EnumSet.of(Visitor.HR));

	private static final Row OFFICERS = new Row(EnumSet.of(Visitor.OFFICER, Visitor.OTHER_OFFICER));

	/** HR writes what officers at any counter tell citizens. */
	private static final Row HR_AND_OFFICERS = new Row(EnumSet.of(Visitor.HR, Visitor.OFFICER, Visitor.OTHER_OFFICER));

	/** Of the unit that the visit belongs to. */
	private static final Row OFFICER_ONLY = new Row(EnumSet.of(Visitor.OFFICER));

	private static final Row CHAIN = new Row(EnumSet.of(Visitor.HR, Visitor.OWNER, Visitor.APPRAISER));

	/** Who leads some unit. */
	private static final Row HR_AND_HEADS = new Row(EnumSet.of(Visitor.HR, Visitor.APPRAISER, Visitor.OTHER_HEAD));

	/** Who leads the unit that was told. */
	private static final Row HR_AND_HEAD = new Row(EnumSet.of(Visitor.HR, Visitor.APPRAISER));

	/** Who may know the raters of a person: never the person. */
	private static final Row HR_AND_APPRAISER = new Row(EnumSet.of(Visitor.HR, Visitor.APPRAISER));

	/** The colleague, who is asked about the owner, behind whatever account. */
	private static final Row RATER = new Row(EnumSet.of(Visitor.COLLEAGUE, Visitor.OTHER_OFFICER));

	private static final Row OWNER_ONLY = new Row(EnumSet.of(Visitor.OWNER));

	private static final Row APPRAISER_ONLY = new Row(EnumSet.of(Visitor.APPRAISER));

	/** Who leads the unit, and HR. */
	private static final Row HR_AND_LEADER = new Row(EnumSet.of(Visitor.HR, Visitor.APPRAISER));

	/** The chain of command without HR. */
	private static final Row READERS = new Row(EnumSet.of(Visitor.OWNER, Visitor.APPRAISER));

	/** Who gets in, by route, and how they are answered. */
	private static final Map<String, Row> TABLE = table();

	/** What some routes cannot be asked without, or would only complain about. */
	private static final Map<String, String> SENT = Map.of("version", "0", "kind", "QUANTITATIVE", "row", "0",
			"message", "Baik, saya perbaiki.", "reason", "Lampirannya belum terbaca.", "link",
			"https://contoh.go.id/bukti", "contact", "081234567890", "agreed", "true", "policy", "PERMENPANRB_6_2022",
			"outcome", "Berkas diperiksa bersama.");

	/** Checks that several routes share, and which: one less turns all of them red. */
	private static final Map<String, Set<String>> SHARED = Map.ofEntries(
			shared("AgencyService.page calls require", "GET /agency", "GET /agency/logo/edit", "POST /agency",
					"POST /agency/logo"),
			shared("AdjustmentService.decidable refuses", "POST /adjustments/{adjustment}/confirm",
					"POST /adjustments/{adjustment}/refuse"),
			shared("ActionOpening.page calls requireOpener", "GET /results/{result}/actions/new",
					"POST /results/{result}/actions"),
			shared("AssessmentReader.sheet refuses", "GET /assessments/{handed}",
					"POST /assessments/{handed}/decision"),
			shared("BurstService.find calls require", "POST /satisfaction/bursts/{burst}/count",
					"POST /satisfaction/bursts/{burst}/propose", "POST /satisfaction/bursts/{burst}/set-aside"),
			shared("CommentModeration.comment calls require", "GET /satisfaction/comments/{comment}",
					"POST /satisfaction/comments/{comment}"),
			shared("ComplaintReach.complaint refuses", "GET /complaints/{complaint}",
					"POST /complaints/{complaint}/answer", "POST /complaints/{complaint}/field-check",
					"POST /complaints/{complaint}/move", "POST /complaints/{complaint}/refuse",
					"GET /complaints/{praised}/praise", "POST /complaints/{praised}/praise",
					"GET /complaints/{prepared}/publication", "POST /complaints/{prepared}/publication"),
			shared("FeedbackRequestService.request refuses", "GET /feedback-requests/{asked}/{employee}",
					"POST /feedback-requests/{asked}/{employee}", "POST /feedback-requests/{asked}/{employee}/decline"),
			shared("FollowUpService.writable calls requireWriter", "GET /units/{unit}/satisfaction/follow-up/{element}",
					"POST /units/{unit}/satisfaction/follow-up/{element}"),
			shared("HistoryService.of refuses", "GET /results/of/{employee}/history",
					"GET /results/of/{employee}/history.csv"),
			shared("IndicatorService.find calls require", "POST /indicators/{indicator}/activate",
					"POST /indicators/{indicator}/reinstate", "POST /indicators/{indicator}/retire"),
			shared("IndicatorService.page calls require", "GET /indicators/{indicator}",
					"GET /indicators/{indicator}/edit", "POST /indicators/{indicator}"),
			shared("InnovationService.decidable refuses", "POST /assessments/{claimed}/innovation/confirm",
					"POST /assessments/{claimed}/innovation/refuse"),
			shared("PaperForms.unit calls require", "GET /satisfaction/paper/{unit}",
					"GET /satisfaction/paper/{unit}/form.pdf", "POST /satisfaction/paper/{unit}"),
			shared("PlanReader.draft calls requireOwner", "GET /plans/{draft}/edit", "POST /plans/{draft}",
					"POST /plans/{draft}/add-row", "POST /plans/{draft}/remove-row", "POST /plans/{draft}/spread",
					"POST /plans/{draft}/submit"),
			shared("PlanReader.readable calls requireReader", "GET /plans/{plan}", "GET /plans/{plan}/print"),
			shared("PlanService.approve calls requireDecider", "POST /plans/approve", "POST /plans/{draft}/approve"),
			shared("PracticeService.extended calls requireOpener", "GET /results/{extended}/practice",
					"POST /results/{extended}/practice"),
			shared("RaterCommentService.comment calls require", "GET /feedback-comments/{remark}",
					"POST /feedback-comments/{remark}"),
			shared("ReportReader.sheet calls requireReader", "GET /assessments/{handed}", "GET /reports/{report}",
					"GET /reports/{report}/items/{origin}/evidence", "POST /assessments/{handed}/decision"),
			shared("ReportService.writable calls requireOwner", "POST /reports/{report}/items/{origin}/evidence/link",
					"POST /reports/{report}/items/{origin}/evidence/{evidence}/remove"),
			shared("ResultService.page calls requireReader", "GET /results/{result}", "GET /results/{result}.csv",
					"GET /results/{judged}/adjustments", "GET /results/{result}/actions", "GET /results/{result}/print",
					"GET /results/{result}/viewpoints", "POST /results/{judged}/adjustments"),
			shared("ScoringRulesService.draft calls require", "GET /cycles/{drafted}/rules/draft",
					"POST /cycles/{drafted}/rules/draft", "POST /cycles/{drafted}/rules/draft/save"),
			shared("ServicePointService.find calls require", "POST /service-points/{point}/close",
					"POST /service-points/{point}/reopen"),
			shared("ServicePointService.point calls require", "GET /service-points/{point}/edit",
					"GET /service-points/{point}/kiosk", "GET /service-points/{point}/poster.pdf",
					"POST /service-points/{point}", "POST /service-points/{point}/kiosk",
					"POST /service-points/{point}/kiosk/withdraw"),
			shared("StandardService.find calls require", "POST /services/{service}/reinstate",
					"POST /services/{service}/retire"),
			shared("TemplateService.draft calls require", "GET /templates/{template}/edit",
					"POST /templates/{template}/add-row"),
			shared("TemplateService.find calls require", "POST /templates/{discarded}/discard",
					"POST /templates/{template}/retire"),
			shared("WorkshopService.managed refuses", "GET /workshops/{workshop}/edit", "POST /workshops/{workshop}",
					"POST /workshops/{workshop}/participants/{training}/attendance",
					"POST /workshops/{workshop}/participants/{training}/remove"),
			shared("OwnVisits.officer calls require", "GET /visits", "GET /visits/figures",
					"GET /visits/figures/{figure}", "GET /visits/new", "GET /visits/{visit}",
					"GET /visits/{visit}/slip", "POST /visits", "POST /visits/{visit}/complete",
					"POST /visits/{visit}/contact", "POST /visits/{visit}/contact/delete",
					"POST /visits/{visit}/contact/show", "POST /visits/{visit}/correct", "POST /visits/{visit}/pause",
					"POST /visits/{visit}/resume", "POST /visits/{visit}/stages/{place}/end",
					"POST /visits/{visit}/take-over"),
			shared("OwnVisits.requireOwn refuses", "GET /visits/{visit}", "GET /visits/{visit}/slip",
					"POST /visits/{visit}/complete", "POST /visits/{visit}/contact",
					"POST /visits/{visit}/contact/delete", "POST /visits/{visit}/contact/show",
					"POST /visits/{visit}/correct", "POST /visits/{visit}/pause", "POST /visits/{visit}/resume",
					"POST /visits/{visit}/stages/{place}/end", "POST /visits/{visit}/take-over"));

	/** What two checks keep shut, one behind the other: one less turns nothing red. */
	private static final Set<String> GUARDED_TWICE = Set.of("POST /agency/logo/remove", "GET /periods/{period}",
			"GET /employees", "GET /employees/without-appraiser", "GET /employees/{employee}/acting",
			"POST /employees/{employee}/acting", "POST /employees/{holder}/acting/{appointment}/withdraw",
			"GET /employees/{employee}/appraiser", "POST /employees/{employee}/appraiser",
			"POST /employees/{employee}/account", "POST /employees/{employee}/account/reset",
			"POST /employees/{employee}/account/access", "POST /units/{unit}/opening-hours", "GET /indicators",
			"GET /templates", "GET /templates/{template}", "POST /templates/{template}",
			"POST /templates/{template}/remove-row", "POST /templates/{template}/spread",
			"POST /templates/{template}/activate", "GET /periods/{period}/readiness", "POST /periods/{period}/phase",
			"POST /assessments/{handed}", "POST /assessments/{claimed}/innovation",
			"GET /cycles/{drafted}/rules/preview", "GET /periods/{period}/progress", "GET /periods/{period}/results",
			"POST /periods/{calibrated}/calibration/sessions", "GET /cycles/{cycle}/plans", "GET /satisfaction",
			"GET /satisfaction/weakest", "GET /satisfaction/answers.csv", "GET /services", "GET /units/{unit}/services",
			"POST /reports/{report}", "POST /reports/{report}/draft", "POST /reports/{report}/items/{origin}/evidence",
			"POST /reports/{report}/submit", "POST /reports/{report}/return", "POST /plans/{draft}/expectations",
			"GET /raters/{asked}/{employee}", "POST /raters/{asked}/{employee}", "GET /feedback-comments",
			"POST /visits/import", "GET /visits/import/{visitsToApply}", "GET /actions/{action}",
			"POST /adjustments/{adjustment}/withdraw");

	/** What asks for nobody in particular once the rules of the chain are gone. */
	private static final Set<String> GUARDED_BY_THE_CHAIN = Set.of("GET /password", "GET /unsaved", "GET /agency/logo",
			"GET /units/{unit}/satisfaction.csv", "GET /units/{unit}/comments",
			"GET /units/{unit}/satisfaction/report.pdf", "GET /calendar", "GET /calendar.ics", "GET /method",
			"GET /practices");

	/** What is made anew for every request. */
	private static final Pattern USED_UP = Pattern.compile(
			"\\{(action|adjustment|practice|appointment|complaint|praised|prepared|import|survey|burst|evidence|discarded|drafted|holidays?|term|services)}");

	private static Map<String, Row> table() {
		Map<String, Row> rows = new LinkedHashMap<>();
		rows.put("GET /login", ALL);
		rows.put("GET /setup", ALL.answered(404));
		rows.put("POST /setup", ALL.answered(404));
		rows.put("GET /favicon.ico", ALL);
		rows.put("GET /r", ALL);
		rows.put("GET /r/{code}", ALL);
		rows.put("POST /r/{code}", ALL.answered(422));
		rows.put("GET /r/thanks", ALL);
		rows.put("GET /u/{unitCode}", ALL);
		rows.put("GET /p/{pointCode}", ALL);
		rows.put("GET /p/{pointCode}/rate", ALL);
		rows.put("POST /p/{pointCode}/rate", ALL.answered(422));
		rows.put("GET /p/{pointCode}/rate/thanks", ALL);
		rows.put("GET /k/{kiosk}", ALL);
		rows.put("GET /k/{kiosk}/r/{code}", ALL);
		rows.put("POST /k/{kiosk}/r/{code}", ALL.answered(422));
		rows.put("GET /k/{kiosk}/thanks", ALL);
		rows.put("GET /k/{kiosk}/rate", ALL);
		rows.put("POST /k/{kiosk}/rate", ALL.answered(422));
		rows.put("GET /k/{kiosk}/rate/thanks", ALL);
		rows.put("GET /u/{unitCode}/c", ALL);
		rows.put("POST /u/{unitCode}/c", ALL.answered(422));
		rows.put("GET /c", ALL);
		rows.put("GET /c/{followUp}", ALL);
		rows.put("GET /", SIGNED_IN);
		rows.put("GET /password", SIGNED_IN);
		rows.put("POST /password", SIGNED_IN.answered(422));
		rows.put("GET /team", SIGNED_IN);
		rows.put("GET /unsaved", SIGNED_IN);
		rows.put("GET /agency", HR_ONLY);
		rows.put("POST /agency", HR_ONLY.answered(422));
		rows.put("GET /agency/logo", SIGNED_IN);
		rows.put("GET /agency/logo/edit", HR_ONLY);
		rows.put("POST /agency/logo", HR_ONLY.answered(422));
		rows.put("POST /agency/satisfaction", HR_ONLY.answered(409));
		rows.put("POST /agency/respondents", HR_ONLY.answered(409));
		rows.put("POST /agency/logo/remove", HR_ONLY.answered(409));
		rows.put("GET /employees", HR_ONLY);
		rows.put("POST /employees", HR_ONLY.answered(422));
		rows.put("GET /employees/new", HR_ONLY);
		rows.put("GET /employees/without-appraiser", HR_ONLY);
		rows.put("GET /employees/import", HR_ONLY);
		rows.put("POST /employees/import", HR_ONLY.answered(422));
		rows.put("POST /employees/import/{import}", HR_ONLY);
		rows.put("GET /employees/{employee}", CHAIN);
		rows.put("POST /employees/{employee}", HR_ONLY.answered(422));
		rows.put("GET /employees/{employee}/edit", HR_ONLY);
		rows.put("GET /employees/{employee}/transfer", HR_ONLY);
		rows.put("POST /employees/{employee}/transfer", HR_ONLY.answered(422));
		rows.put("GET /employees/{employee}/leave", HR_ONLY);
		rows.put("POST /employees/{employee}/leave", HR_ONLY.answered(422));
		rows.put("GET /employees/{employee}/appraiser", HR_ONLY);
		rows.put("POST /employees/{employee}/appraiser", HR_ONLY.answered(422));
		rows.put("GET /employees/{employee}/acting", HR_ONLY);
		rows.put("POST /employees/{employee}/acting", HR_ONLY.answered(422));
		rows.put("POST /employees/{holder}/acting/{appointment}/end", HR_ONLY.answered(409));
		rows.put("POST /employees/{holder}/acting/{appointment}/withdraw", HR_ONLY);
		rows.put("GET /employees/{employee}/account", HR_ONLY);
		rows.put("POST /employees/{employee}/account", HR_ONLY);
		rows.put("POST /employees/{employee}/account/reset", HR_ONLY);
		rows.put("POST /employees/{employee}/account/access", HR_ONLY);
		rows.put("POST /employees/{employee}/account/link", HR_ONLY.answered(409));
		rows.put("GET /accounts/new", HR_ONLY);
		rows.put("POST /accounts", HR_ONLY.answered(422));
		rows.put("POST /accounts/renew", HR_ONLY.answered(422));
		rows.put("GET /units", HR_ONLY);
		rows.put("POST /units", HR_ONLY.answered(422));
		rows.put("GET /units/new", HR_ONLY);
		rows.put("GET /units/{unit}", HR_ONLY);
		rows.put("POST /units/{unit}", HR_ONLY.answered(422));
		rows.put("GET /units/{unit}/edit", HR_ONLY);
		rows.put("GET /units/{unit}/satisfaction", SIGNED_IN);
		rows.put("GET /units/{unit}/opening-hours", HR_ONLY);
		rows.put("POST /units/{unit}/opening-hours", HR_ONLY.answered(422));
		rows.put("POST /units/{unit}/opening-hours/{term}/remove", HR_ONLY);
		rows.put("GET /holidays", SIGNED_IN);
		rows.put("POST /holidays", HR_ONLY.answered(422));
		rows.put("POST /holidays/{holiday}/remove", HR_ONLY);
		rows.put("GET /holidays/import", HR_ONLY);
		rows.put("POST /holidays/import", HR_ONLY.answered(422));
		rows.put("POST /holidays/import/{holidays}", HR_ONLY);
		rows.put("GET /units/{unit}/satisfaction.csv", SIGNED_IN);
		rows.put("GET /units/{unit}/satisfaction/report.pdf", SIGNED_IN);
		rows.put("GET /units/{unit}/satisfaction/follow-up", SIGNED_IN);
		rows.put("GET /units/{unit}/satisfaction/follow-up/{element}", HR_AND_LEADER);
		rows.put("POST /units/{unit}/satisfaction/follow-up/{element}", HR_AND_LEADER.answered(422));
		rows.put("GET /satisfaction", HR_ONLY);
		rows.put("GET /satisfaction/weakest", HR_ONLY);
		rows.put("GET /satisfaction/answers.csv", HR_ONLY);
		rows.put("GET /satisfaction/bursts", HR_ONLY);
		rows.put("GET /satisfaction/turned-away", HR_ONLY);
		rows.put("GET /satisfaction/bursts/{burst}", HR_ONLY);
		rows.put("POST /satisfaction/bursts/{burst}/propose", HR_ONLY);
		rows.put("POST /satisfaction/bursts/{burst}/set-aside", HR_ONLY.answered(409));
		rows.put("POST /satisfaction/bursts/{burst}/count", HR_ONLY);
		rows.put("GET /satisfaction/comments", HR_ONLY);
		rows.put("GET /satisfaction/comments/{comment}", HR_ONLY);
		rows.put("POST /satisfaction/comments/{comment}", HR_ONLY.answered(422));
		rows.put("GET /units/{unit}/comments", SIGNED_IN);
		rows.put("GET /satisfaction/import", HR_ONLY);
		rows.put("POST /satisfaction/import", HR_ONLY.answered(422));
		rows.put("POST /satisfaction/import/{survey}", HR_ONLY);
		rows.put("GET /satisfaction/paper", HR_ONLY);
		rows.put("GET /satisfaction/paper/{unit}", HR_ONLY);
		rows.put("POST /satisfaction/paper/{unit}", HR_ONLY.answered(422));
		rows.put("GET /satisfaction/paper/{unit}/form.pdf", HR_ONLY);
		rows.put("GET /services", HR_ONLY);
		rows.put("POST /services", HR_ONLY.answered(422));
		rows.put("GET /services/new", HR_ONLY);
		rows.put("POST /services/add-stage", HR_ONLY);
		rows.put("POST /services/remove-stage", HR_ONLY);
		rows.put("GET /services/import", HR_ONLY);
		rows.put("POST /services/import", HR_ONLY.answered(422));
		rows.put("POST /services/import/{services}", HR_ONLY);
		rows.put("GET /visits/import", HR_ONLY);
		rows.put("POST /visits/import", HR_ONLY.answered(422));
		rows.put("GET /visits/import/{visitsToApply}", HR_ONLY);
		rows.put("POST /visits/import/{visitsToApply}/apply", HR_ONLY);
		rows.put("POST /visits/import/{visitsToDiscard}/discard", HR_ONLY);
		rows.put("GET /services/{service}", HR_AND_OFFICERS);
		rows.put("POST /services/{service}", HR_ONLY.answered(422));
		rows.put("GET /services/{service}/edit", HR_ONLY);
		rows.put("POST /services/{service}/add-stage", HR_ONLY);
		rows.put("POST /services/{service}/remove-stage", HR_ONLY);
		rows.put("POST /services/{service}/retire", HR_ONLY);
		rows.put("POST /services/{service}/reinstate", HR_ONLY.answered(409));
		rows.put("GET /units/{unit}/services", HR_ONLY);
		rows.put("GET /units/{unit}/service-points/new", HR_ONLY);
		rows.put("POST /units/{unit}/service-points", HR_ONLY.answered(422));
		rows.put("GET /service-points/{point}/edit", HR_ONLY);
		rows.put("GET /service-points/{point}/poster.pdf", HR_ONLY);
		rows.put("POST /service-points/{point}", HR_ONLY.answered(422));
		rows.put("GET /service-points/{point}/kiosk", HR_ONLY);
		rows.put("POST /service-points/{point}/kiosk", HR_ONLY.answered(409));
		rows.put("POST /service-points/{point}/kiosk/withdraw", HR_ONLY.answered(409));
		rows.put("POST /service-points/{point}/close", HR_ONLY);
		rows.put("POST /service-points/{point}/reopen", HR_ONLY.answered(409));
		rows.put("GET /visits", OFFICERS);
		rows.put("POST /visits", OFFICERS.answered(422));
		rows.put("GET /visits/new", OFFICERS);
		rows.put("GET /visits/figures", OFFICERS);
		rows.put("GET /visits/figures/{figure}", OFFICERS);
		rows.put("GET /visits/{visit}", OFFICER_ONLY);
		rows.put("GET /visits/{visit}/slip", OFFICER_ONLY);
		rows.put("POST /visits/{visit}/contact", OFFICER_ONLY);
		rows.put("POST /visits/{visit}/contact/show", OFFICER_ONLY);
		rows.put("POST /visits/{visit}/contact/delete", OFFICER_ONLY);
		rows.put("POST /visits/{visit}/complete", OFFICER_ONLY);
		rows.put("POST /visits/{visit}/correct", OFFICER_ONLY.answered(422));
		rows.put("POST /visits/{visit}/stages/{place}/end", OFFICER_ONLY.answered(409));
		rows.put("POST /visits/{visit}/pause", OFFICER_ONLY.answered(409));
		rows.put("POST /visits/{visit}/resume", OFFICER_ONLY.answered(409));
		rows.put("POST /visits/{visit}/take-over", OFFICER_ONLY.answered(409));
		rows.put("GET /complaints", HR_AND_HEADS);
		rows.put("GET /complaints/{complaint}", HR_AND_HEAD);
		rows.put("POST /complaints/{complaint}/move", HR_AND_HEAD.answered(422));
		rows.put("POST /complaints/{complaint}/answer", HR_AND_HEAD.answered(422));
		rows.put("POST /complaints/{complaint}/refuse", HR_AND_HEAD);
		rows.put("POST /complaints/{complaint}/field-check", HR_AND_HEAD.answered(422));
		rows.put("GET /complaints/{praised}/praise", HR_AND_HEAD);
		rows.put("POST /complaints/{praised}/praise", HR_AND_HEAD.answered(422));
		rows.put("GET /complaints/publications", HR_ONLY);
		rows.put("GET /complaints/{prepared}/publication", HR_AND_HEAD);
		rows.put("POST /complaints/{prepared}/publication", HR_AND_HEAD.answered(422));
		rows.put("POST /complaints/{prepared}/publication/release", HR_ONLY.answered(409));
		rows.put("POST /complaints/{prepared}/publication/withdraw", HR_ONLY);
		rows.put("GET /u/{unitCode}/a", ALL);
		rows.put("GET /praise", SIGNED_IN);
		rows.put("POST /praise/read", SIGNED_IN);
		rows.put("GET /positions", HR_ONLY);
		rows.put("POST /positions", HR_ONLY.answered(422));
		rows.put("GET /positions/new", HR_ONLY);
		rows.put("POST /positions/{position}", HR_ONLY.answered(422));
		rows.put("GET /positions/{position}/edit", HR_ONLY);
		rows.put("GET /indicators", HR_ONLY);
		rows.put("POST /indicators", HR_ONLY.answered(422));
		rows.put("GET /indicators/new", HR_ONLY);
		rows.put("GET /indicators/{indicator}", HR_ONLY);
		rows.put("POST /indicators/{indicator}", HR_ONLY.answered(422));
		rows.put("GET /indicators/{indicator}/edit", HR_ONLY);
		rows.put("POST /indicators/{indicator}/activate", HR_ONLY);
		rows.put("POST /indicators/{indicator}/retire", HR_ONLY.answered(409));
		rows.put("POST /indicators/{indicator}/reinstate", HR_ONLY.answered(409));
		rows.put("GET /templates", HR_ONLY);
		rows.put("POST /templates", HR_ONLY.answered(422));
		rows.put("GET /templates/new", HR_ONLY);
		rows.put("GET /templates/{template}", HR_ONLY);
		rows.put("POST /templates/{template}", HR_ONLY);
		rows.put("GET /templates/{template}/edit", HR_ONLY);
		rows.put("POST /templates/{template}/add-row", HR_ONLY.answered(422));
		rows.put("POST /templates/{template}/remove-row", HR_ONLY);
		rows.put("POST /templates/{template}/spread", HR_ONLY);
		rows.put("POST /templates/{template}/activate", HR_ONLY.answered(422));
		rows.put("POST /templates/{template}/revise", HR_ONLY);
		rows.put("POST /templates/{template}/retire", HR_ONLY.answered(409));
		rows.put("POST /templates/{discarded}/discard", HR_ONLY);
		rows.put("GET /calendar", SIGNED_IN);
		rows.put("GET /method", SIGNED_IN);
		rows.put("GET /calendar.ics", SIGNED_IN);
		rows.put("GET /cycles", HR_ONLY);
		rows.put("POST /cycles", HR_ONLY.answered(422));
		rows.put("GET /cycles/new", HR_ONLY);
		rows.put("GET /cycles/{cycle}", HR_ONLY);
		rows.put("GET /cycles/{cycle}/rules", HR_ONLY);
		rows.put("POST /cycles/{drafted}/rules", HR_ONLY);
		rows.put("POST /cycles/{drafted}/rules/draft", HR_ONLY);
		rows.put("GET /cycles/{drafted}/rules/draft", HR_ONLY);
		rows.put("GET /cycles/{drafted}/rules/preview", HR_ONLY);
		rows.put("POST /cycles/{drafted}/rules/draft/save", HR_ONLY.answered(422));
		rows.put("POST /cycles/{drafted}/rules/draft/discard", HR_ONLY);
		rows.put("GET /periods/{period}", HR_ONLY);
		rows.put("POST /periods/{period}", HR_ONLY.answered(422));
		rows.put("GET /periods/{period}/edit", HR_ONLY);
		rows.put("GET /periods/{period}/readiness", HR_ONLY);
		rows.put("GET /periods/{period}/phase", HR_ONLY);
		rows.put("POST /periods/{period}/phase", HR_ONLY);
		rows.put("GET /periods/{period}/raters", HR_ONLY);
		rows.put("POST /periods/{period}/raters", HR_ONLY.answered(409));
		rows.put("POST /periods/{period}/raters/confirm", HR_ONLY.answered(409));
		rows.put("GET /raters", SIGNED_IN);
		rows.put("POST /raters/{asked}/confirm", SIGNED_IN);
		rows.put("GET /raters/{asked}/{employee}", HR_AND_APPRAISER);
		rows.put("POST /raters/{asked}/{employee}", HR_AND_APPRAISER.answered(422));
		rows.put("POST /raters/{asked}/{employee}/confirm", HR_AND_APPRAISER);
		rows.put("POST /raters/{asked}/{employee}/withdraw", HR_AND_APPRAISER.answered(302, 409));
		rows.put("GET /feedback-requests", SIGNED_IN);
		rows.put("GET /feedback-requests/{asked}/{employee}", RATER);
		rows.put("POST /feedback-requests/{asked}/{employee}", RATER.answered(422));
		rows.put("POST /feedback-requests/{asked}/{employee}/decline", RATER.answered(422));
		rows.put("GET /own-sheets/{asked}/{employee}", READERS);
		rows.put("GET /feedback-comments", HR_ONLY);
		rows.put("GET /feedback-comments/{remark}", HR_ONLY);
		rows.put("POST /feedback-comments/{remark}", HR_ONLY.answered(422));
		rows.put("GET /feedback-comments/about/{employee}", READERS);
		rows.put("POST /own-sheets/{asked}/{employee}", OWNER_ONLY.answered(302, 409));
		rows.put("GET /plans", SIGNED_IN);
		rows.put("POST /plans", SIGNED_IN.answered(302, 422));
		rows.put("POST /plans/approve", APPRAISER_ONLY.answered(409));
		rows.put("GET /plans/{plan}", CHAIN);
		rows.put("GET /plans/{plan}/print", CHAIN);
		rows.put("GET /plans/{draft}/edit", OWNER_ONLY);
		rows.put("POST /plans/{draft}", OWNER_ONLY.answered(422));
		rows.put("POST /plans/{draft}/add-row", OWNER_ONLY.answered(422));
		rows.put("POST /plans/{draft}/remove-row", OWNER_ONLY.answered(422));
		rows.put("POST /plans/{draft}/spread", OWNER_ONLY.answered(422));
		rows.put("POST /plans/{draft}/submit", OWNER_ONLY.answered(422));
		rows.put("POST /plans/{plan}/revise", OWNER_ONLY);
		rows.put("POST /plans/{draft}/return", APPRAISER_ONLY.answered(409));
		rows.put("POST /plans/{draft}/approve", APPRAISER_ONLY.answered(409));
		rows.put("GET /plans/{draft}/expectations", APPRAISER_ONLY.answered(409));
		rows.put("POST /plans/{draft}/expectations", APPRAISER_ONLY.answered(409));
		rows.put("POST /plans/{plan}/messages", READERS);
		rows.put("GET /assessments", SIGNED_IN);
		rows.put("GET /assessments/{handed}", APPRAISER_ONLY);
		rows.put("POST /assessments/{handed}", APPRAISER_ONLY.answered(409));
		rows.put("POST /assessments/{handed}/decision", APPRAISER_ONLY.answered(409));
		rows.put("GET /assessments/{claimed}/innovation", APPRAISER_ONLY);
		rows.put("POST /assessments/{claimed}/innovation", APPRAISER_ONLY.answered(409));
		rows.put("POST /assessments/{claimed}/innovation/confirm", NOBODY);
		rows.put("POST /assessments/{claimed}/innovation/refuse", NOBODY);
		rows.put("GET /results", SIGNED_IN);
		rows.put("GET /results/of/{employee}", CHAIN);
		rows.put("GET /results/of/{employee}/history", CHAIN);
		rows.put("GET /results/of/{employee}/history.csv", CHAIN);
		rows.put("GET /results/{result}", CHAIN);
		rows.put("GET /results/{result}/print", CHAIN);
		rows.put("GET /results/{result}/viewpoints", CHAIN);
		rows.put("GET /results/{result}.csv", CHAIN);
		rows.put("POST /results/{result}/read", OWNER_ONLY);
		rows.put("GET /periods/{calibrated}/calibration", HR_AND_LEADER);
		rows.put("GET /periods/{calibrated}/calibration/people", HR_AND_LEADER);
		rows.put("GET /periods/{calibrated}/calibration/team", SIGNED_IN);
		rows.put("GET /periods/{calibrated}/calibration/sessions/new", HR_AND_LEADER);
		rows.put("POST /periods/{calibrated}/calibration/sessions", HR_AND_LEADER.answered(422));
		rows.put("GET /results/{judged}/adjustments", HR_AND_APPRAISER);
		rows.put("POST /results/{judged}/adjustments", HR_AND_APPRAISER.answered(422));
		rows.put("POST /adjustments/{adjustment}/confirm", NOBODY);
		rows.put("POST /adjustments/{adjustment}/refuse", NOBODY);
		rows.put("POST /adjustments/{adjustment}/withdraw", HR_AND_APPRAISER);
		rows.put("POST /adjustments/{unheard}/opinion", APPRAISER_ONLY.answered(422));
		rows.put("GET /results/{result}/actions", CHAIN);
		rows.put("GET /results/{result}/actions/new", HR_AND_HEAD);
		rows.put("POST /results/{result}/actions", HR_AND_HEAD.answered(422));
		rows.put("GET /actions", SIGNED_IN);
		rows.put("GET /actions/{action}", CHAIN);
		rows.put("POST /actions/{action}/finish", HR_AND_HEAD);
		rows.put("POST /actions/{action}/cancel", HR_AND_HEAD);
		rows.put("POST /actions/{action}/entries", READERS.answered(422));
		rows.put("POST /actions/{training}/workshops", HR_AND_HEAD.answered(422));
		rows.put("GET /workshops", SIGNED_IN);
		rows.put("GET /workshops/new", HR_AND_HEADS);
		rows.put("POST /workshops", HR_AND_HEADS.answered(422));
		rows.put("GET /workshops/{workshop}", SIGNED_IN);
		rows.put("GET /workshops/{workshop}/edit", HR_AND_LEADER);
		rows.put("POST /workshops/{workshop}", HR_AND_LEADER.answered(422));
		rows.put("POST /workshops/{workshop}/participants/{training}/attendance", HR_AND_LEADER);
		rows.put("POST /workshops/{workshop}/participants/{training}/remove", HR_AND_LEADER.answered(409));
		rows.put("GET /results/{extended}/practice", HR_AND_HEAD);
		rows.put("POST /results/{extended}/practice", HR_AND_HEAD.answered(422));
		rows.put("GET /practices", SIGNED_IN);
		rows.put("GET /practices/{practice}", SIGNED_IN);
		rows.put("POST /practices/{practice}/name", OWNER_ONLY);
		rows.put("POST /practices/{practice}/withdraw", HR_AND_HEAD);
		rows.put("GET /periods/{period}/progress", HR_ONLY);
		rows.put("POST /periods/{period}/progress", HR_ONLY.answered(409));
		rows.put("GET /periods/{period}/progress.csv", HR_ONLY);
		rows.put("GET /periods/{period}/organisations", SIGNED_IN);
		rows.put("GET /periods/{period}/organisations/{unit}", HR_AND_HEAD);
		rows.put("POST /periods/{period}/organisations/{unit}", NOBODY);
		rows.put("GET /periods/{period}/results", HR_ONLY);
		rows.put("POST /periods/{period}/results", HR_ONLY.answered(409));
		rows.put("GET /cycles/{cycle}/plans", HR_ONLY);
		rows.put("POST /cycles/{cycle}/plans", HR_ONLY);
		rows.put("GET /reports", SIGNED_IN);
		rows.put("GET /reports/{report}", READERS);
		rows.put("POST /reports/{report}", OWNER_ONLY);
		rows.put("POST /reports/{report}/draft", OWNER_ONLY.answered(409));
		rows.put("GET /reports/{report}/receipt", OWNER_ONLY);
		rows.put("GET /reports/{report}/messages", READERS);
		rows.put("POST /reports/{report}/messages", READERS);
		rows.put("GET /reports/{report}/items/{measured}/visits", READERS);
		rows.put("GET /reports/{report}/items/{origin}/evidence", READERS);
		rows.put("POST /reports/{report}/items/{origin}/evidence", OWNER_ONLY.answered(422));
		rows.put("POST /reports/{report}/items/{origin}/evidence/link", OWNER_ONLY);
		rows.put("POST /reports/{report}/items/{origin}/evidence/{evidence}/remove", OWNER_ONLY);
		rows.put("POST /reports/{report}/submit", OWNER_ONLY.answered(409));
		rows.put("POST /reports/{report}/accept", APPRAISER_ONLY.answered(409));
		rows.put("POST /reports/{report}/return", APPRAISER_ONLY.answered(409));
		rows.put("GET /reports/{handed}/evidence/{piece}", READERS);
		return rows;
	}

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping router;

	@Autowired
	private Organisations organisations;

	@Autowired
	private AccountService accounts;

	@Autowired
	private PersonnelImport personnelImport;

	@Autowired
	private SurveyImport surveyImport;

	@Autowired
	private TestWalkIns walkIns;

	@Autowired
	private RatingService ratings;

	@Autowired
	private SatisfactionService satisfaction;

	@Autowired
	private PeriodService periods;

	@Autowired
	private Periods drafts;

	@Autowired
	private TestAgency agency;

	@Autowired
	private AgencyService agencyService;

	@Autowired
	private List<SecurityFilterChain> chains;

	@Autowired
	private TransactionTemplate transaction;

	private final Map<Knock, Answer> answers = new LinkedHashMap<>();

	private int imports;

	private final Map<Visitor, SignedIn> users = new EnumMap<>(Visitor.class);

	@Autowired
	private Catalogue catalogue;

	@Autowired
	private TemplateService templates;

	@Autowired
	private TestActions developments;

	@Autowired
	private Periods periodFixture;

	@Autowired
	private ReportDesk desk;

	private ReportDesk.Case reported;

	private ReportId claimed;

	@Autowired
	private TotalledAssessments totals;

	@Autowired
	private TestCalibrations calibrations;

	/** In which results are compared, not yet released. */
	private TestCalibrations.Case calibrated;

	/** What HR proposed. */
	private AdjustmentId unheard;

	private Organisation org;

	/** Somebody takes part in the workshop because of it. */
	private ActionId training;

	private WorkshopId workshop;

	/** What somebody did well. */
	private ResultId extended;

	@Autowired
	private TestVisits visits;

	@Autowired
	private TestWorkdays workdays;

	@Autowired
	private HolidayImport holidayImport;

	private VisitId visit;

	@Autowired
	private TestComplaints complaints;

	private FollowUpCode followUp;

	@Autowired
	private TestComments comments;

	private CommentId comment;

	@Autowired
	private TestVisitImports visitImports;

	private VisitImportSummary visitsToApply;

	private VisitImportSummary visitsToDiscard;

	@Autowired
	private ServiceImport serviceImport;

	@Autowired
	private ServicePointService points;

	private ServiceId service;

	private ServicePointSummary point;

	@Autowired
	private KioskService kiosks;

	/** At a point that nobody closes meanwhile. */
	private KioskKey kiosk;

	@Autowired
	private ActingService acting;

	private int appointments;

	private IndicatorId indicator;

	private TemplateId template;

	private CycleId cycle;

	@Autowired
	private Plans plans;

	private PlanId plan;

	private PlanId draft;

	@Autowired
	private PlanService planService;

	@Autowired
	private PlanReader planReader;

	@Autowired
	private ReleasedResults releasedResults;

	private ResultId result;

	/** In a year in which nobody opens it. */
	private PeriodId prepared;

	@Autowired
	private TestRaters raters;

	/** In which people are asked about others. */
	private PeriodId asked;

	/** About somebody of another organisation: nobody who knocks is near. */
	private RaterCommentId remark;

	/** A rater who is taken off the list. */
	private EmployeeId dispensable;

	@BeforeAll
	void makeObjects() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.cycle = this.plans.cycle();
		this.prepared = this.periods.periods(this.plans.cycle(2035)).get(0).id();
		this.accounts.openForEmployees(HR, Set.of(this.org.employee()));
		this.indicator = this.catalogue.draft(Catalogue.quantity("Angka"));
		this.template = beginTemplate();
		this.visit = this.visits.registered(this.org.stranger());
		this.comment = this.comments.released(this.org.kelurahan(), this.org.employee(), "Antreannya panjang.");
		this.followUp = this.complaints.sent(this.org.kelurahan(), ComplaintKind.COMPLAINT);
		this.visitsToApply = this.visitImports.checked(HR, this.visitImports.row(this.org, "A1"));
		this.visitsToDiscard = this.visitImports.checked(HR, this.visitImports.row(this.org, "A2"));
		this.service = this.visits.service(UnitType.BAGIAN);
		this.point = this.points.point(HR, this.points.add(HR, this.org.kelurahan(), "Loket 1", PointKind.COUNTER));
		this.kiosks.give(HR, this.point.id(), null);
		this.kiosk = this.kiosks.give(HR, this.points.add(HR, this.org.kelurahan(), "Loket 2", PointKind.COUNTER),
				null);
		this.reported = this.desk.open(this.org);
		this.claimed = this.totals.claimed(this.org);
		this.plan = this.planReader.own(Organisations.actor(this.org.employee()), this.cycle).orElseThrow();
		this.result = this.releasedResults.of(this.org.employee(), this.org.lurah(), LocalDate.of(2026, 12, 1));
		this.draft = this.planService.revise(Organisations.actor(this.org.employee()), this.plan,
				"Tugas baru mulai bulan ini");
		this.training = this.developments.told(this.org.employee(), this.org.lurah(), ActionKind.TRAINING);
		this.workshop = this.developments.workshop(Organisations.actor(this.org.lurah()), TestClock.TODAY, 5);
		this.developments.include(this.workshop, this.training);
		this.extended = this.developments.weak(this.org.employee(), UUID.randomUUID());
		this.asked = this.raters.begun(2641, 1);
		this.remark = this.raters
			.commented(this.raters.answered(2646, 11, this.organisations.kecamatan(), "Selalu membantu."));
		this.dispensable = this.organisations.appraised("Penilai Lain", this.org);
		this.raters.ask(this.asked, this.org.employee(), this.org.colleague(), this.dispensable);
		rate(ServiceElement.COST);
		show(AgencyLogo.read(TestImages.image("png", 40, 40)));
		enter(Visitor.HR, HR);
		enter(Visitor.OFFICER, Organisations.actor(this.org.stranger(), Role.COUNTER_OFFICER));
		enter(Visitor.OTHER_OFFICER, Organisations.actor(this.org.colleague(), Role.COUNTER_OFFICER));
		enter(Visitor.OWNER, Organisations.actor(this.org.employee()));
		enter(Visitor.COLLEAGUE, Organisations.actor(this.org.colleague()));
		enter(Visitor.OTHER_HEAD, Organisations.actor(this.org.otherLurah()));
		enter(Visitor.APPRAISER, Organisations.actor(this.org.lurah()));
		this.calibrated = this.calibrations.one(this.org);
		TestCalibrations.Case proposed = this.calibrations.one(this.org);
		this.unheard = this.calibrations.waiting(user(Visitor.HR).actor(), proposed.person(), proposed.period());
		knock();
	}

	private void knock() {
		for (String route : TABLE.keySet()) {
			for (Visitor visitor : Visitor.values()) {
				Knock knock = new Knock(route, visitor);
				this.answers.put(knock, answer(knock));
			}
		}
	}

	/** As few as are shown, with one weak element. */
	private void rate(ServiceElement weak) {
		Map<ServiceElement, Integer> answers = new EnumMap<>(ServiceElement.class);
		Stream.of(ServiceElement.values()).forEach((element) -> answers.put(element, (element == weak) ? 1 : 4));
		PastRating rating = new PastRating(this.org.kelurahan(), this.visits.usual(), this.org.employee(),
				LocalDate.of(2026, 9, 14), new NewRating(answers, new Respondent(null, null, null, null), ""));
		this.ratings.load(HR, Stream.generate(() -> rating).limit(10).toList());
		this.satisfaction.release(HR);
	}

	/** Other tests begin without it. */
	@AfterAll
	void takeTheLogoDown() {
		show(null);
	}

	private void show(@Nullable AgencyLogo logo) {
		this.agencyService.changeLogo(HR, this.agencyService.page(HR).version(), logo);
	}

	private void enter(Visitor visitor, Actor actor) {
		this.users.put(visitor, TestUsers.account(actor));
	}

	private SignedIn user(Visitor visitor) {
		return Objects.requireNonNull(this.users.get(visitor));
	}

	@Test
	void everyRouteHasARow() {
		assertThat(routes(this.router.getHandlerMethods().keySet())).isEqualTo(shapes(TABLE.keySet()));
	}

	@Test
	void aRouteWithoutARowIsMissed() {
		Set<String> routes = new TreeSet<>(shapes(TABLE.keySet()));
		routes.add("GET /secrets");
		assertThat(routes).isNotEqualTo(shapes(TABLE.keySet()));
	}

	@Test
	void nobodyElseGetsIn() {
		List<String> differences = new ArrayList<>();
		this.answers.forEach((knock, answer) -> {
			boolean allowed = row(knock).visitors().contains(knock.visitor());
			boolean asExpected = allowed ? row(knock).isKept(answer) : answer.isRefusalOf(knock.visitor());
			if (!asExpected) {
				differences.add(knock + " is answered " + answer.status());
			}
		});
		assertThat(differences).isEmpty();
	}

	/**
	 * Each check is taken out of the running application, and whoever it refused knocks
	 * again.
	 */
	@Test
	void oneCheckLessTurnsExactlyItsRowRed() {
		Map<Check, List<Knock>> refused = new LinkedHashMap<>();
		Check.all().forEach((check) -> refused.put(check, knocks((answer) -> answer.isBecauseOf(check))));
		refused.values().removeIf(List::isEmpty);
		Map<String, Set<String>> red = new TreeMap<>();
		Check.missingOneByOne(refused.keySet(),
				(check) -> red.computeIfAbsent(check.toString(), (name) -> new TreeSet<>())
					.addAll(getIn(Objects.requireNonNull(refused.get(check)))));
		Set<String> guarded = red.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
		red.values().removeIf((rows) -> rows.size() < 2);
		assertThat(red).isEqualTo(SHARED);
		assertThat(refusing()).filteredOn((route) -> !guarded.contains(route))
			.containsExactlyInAnyOrderElementsOf(GUARDED_TWICE);
	}

	/** The routes on which one of those who were refused is refused no longer. */
	private Set<String> getIn(List<Knock> refused) {
		Set<String> red = new TreeSet<>();
		refused.stream()
			.filter((knock) -> !red.contains(knock.route()) && !isStillRefused(knock))
			.forEach((knock) -> red.add(knock.route()));
		return red;
	}

	/** The other handlers ask for an actor as well, and there is none. */
	@Test
	void withoutTheChainTurnsRedWhatNothingElseGuards() {
		List<Filter> filters = this.chains.get(this.chains.size() - 1).getFilters();
		List<Filter> all = List.copyOf(filters);
		List<Knock> refused = knocks(Answer::leadsToSignIn);
		filters.removeIf(AuthorizationFilter.class::isInstance);
		try {
			assertThat(refused).filteredOn((knock) -> !isStillRefused(knock))
				.extracting(Knock::route)
				.containsExactlyInAnyOrderElementsOf(GUARDED_BY_THE_CHAIN);
		}
		finally {
			filters.clear();
			filters.addAll(all);
		}
	}

	private List<Knock> knocks(Predicate<Answer> answered) {
		return this.answers.entrySet()
			.stream()
			.filter((entry) -> answered.test(entry.getValue()))
			.map(Map.Entry::getKey)
			.toList();
	}

	/** The routes that some who are signed in may not use. */
	private List<String> refusing() {
		return TABLE.keySet()
			.stream()
			.filter((route) -> !Objects.requireNonNull(TABLE.get(route)).visitors().containsAll(SIGNED_IN.visitors()))
			.toList();
	}

	/** Nothing that it does lasts. */
	private boolean isStillRefused(Knock knock) {
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			status.setRollbackOnly();
			return answer(knock).isRefusalOf(knock.visitor());
		}));
	}

	private static Row row(Knock knock) {
		return Objects.requireNonNull(TABLE.get(knock.route()));
	}

	private Answer answer(Knock knock) {
		MvcTestResult result = request(knock.route(), knock.visitor());
		if (result.getUnresolvedException() != null) {
			return new Answer(500, "", null);
		}
		String target = Objects.requireNonNullElse(result.getResponse().getRedirectedUrl(), "");
		return new Answer(result.getResponse().getStatus(), target, result.getMvcResult().getResolvedException());
	}

	private MvcTestResult request(String route, Visitor visitor) {
		String[] parts = route.split(" ", 2);
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.method(HttpMethod.valueOf(parts[0]))
			.uri(path(parts[1]) + (parts[1].endsWith("/phase") ? "?next=REPORTING" : "")
					+ (parts[1].contains("/calibration") ? "?unit=" + this.org.kelurahan() : "")
					+ (parts[1].equals("/satisfaction/answers.csv") ? "?unit=" + this.org.kelurahan() : "")
					+ (parts[1].startsWith("/raters/") && parts[1].endsWith("/withdraw") ? "?rater=" + this.dispensable
							: "")
					+ (route.startsWith("POST /own-sheets/") ? "?version=0" + "&levels=4".repeat(7) : "")
					+ (parts[1].endsWith("/apply") ? "?good=1" : "")
					+ (parts[1].equals("/plans/approve") ? "?plan=" + this.plan + ":0" : ""))
			.with(csrf());
		SENT.forEach(request::param);
		return ((visitor == Visitor.ANONYMOUS) ? request : request.with(TestUsers.as(user(visitor)))).exchange();
	}

	/** So late that it changes nobody's rights. */
	private ActingAppointmentId plannedActing() {
		LocalDate day = LocalDate.of(2026, 12, 30).plusDays(this.appointments++);
		this.acting.appoint(HR, this.org.otherLurah(),
				new NewActing(this.org.lurah(), ActingCapacity.PLH, day, day, "SP/12/2026"));
		return this.acting.of(HR, this.org.otherLurah()).get(0).id();
	}

	private String path(String pattern) {
		String path = USED_UP.matcher(pattern).replaceAll((found) -> used(found.group()));
		return path.replace("{employee}", this.org.employee().toString())
			.replace("{training}", this.training.toString())
			.replace("{extended}", this.extended.toString())
			.replace("{workshop}", this.workshop.toString())
			.replace("{unit}", this.org.kelurahan().toString())
			.replace("{position}", this.org.position().toString())
			.replace("{indicator}", this.indicator.toString())
			.replace("{template}", this.template.toString())
			.replace("{visit}", this.visit.toString())
			.replace("{visitsToApply}", this.visitsToApply.id().toString())
			.replace("{visitsToDiscard}", this.visitsToDiscard.id().toString())
			.replace("{place}", "1")
			.replace("{holder}", this.org.otherLurah().toString())
			.replace("{element}", ServiceElement.COST.name())
			.replace("{figure}", "KEPT")
			.replace("{service}", this.service.toString())
			.replace("{point}", this.point.id().toString())
			.replace("{pointCode}", this.point.code())
			.replace("{kiosk}", this.kiosk.text())
			.replace("{unitCode}", this.org.mark())
			.replace("{comment}", this.comment.toString())
			.replace("{followUp}", this.followUp.text())
			.replace("{code}", this.visits.codeOf(this.visit).text())
			.replace("{plan}", this.plan.toString())
			.replace("{draft}", this.draft.toString())
			.replace("{result}", this.result.toString())
			.replace("{calibrated}", this.calibrated.period().toString())
			.replace("{judged}",
					this.calibrations.sheetOf(this.calibrated.person(), this.calibrated.period()).toString())
			.replace("{unheard}", this.unheard.toString())
			.replace("{cycle}", this.cycle.toString())
			.replace("{period}", this.prepared.toString())
			.replace("{remark}", this.remark.toString())
			.replace("{asked}", this.asked.toString())
			.replace("{report}", this.reported.open().toString())
			.replace("{origin}", this.reported.origin().toString())
			.replace("{measured}", this.reported.measured().toString())
			.replace("{claimed}", this.claimed.toString())
			.replace("{handed}", this.reported.handed().toString())
			.replace("{piece}", this.reported.piece().toString());
	}

	/** What is used up by the request. */
	private String used(String name) {
		return switch (name) {
			case "{action}" ->
				this.developments
					.opened(this.org.employee(), this.org.lurah(),
							this.periodFixture.on(this.cycle, LocalDate.of(2026, 12, 1)), ActionKind.COACHING)
					.toString();
			case "{adjustment}" -> this.calibrations
				.waiting(user(Visitor.APPRAISER).actor(), this.calibrated.person(), this.calibrated.period())
				.toString();
			case "{practice}" -> this.developments.practice(this.org.employee()).toString();
			case "{appointment}" -> plannedActing().toString();
			case "{import}" -> checkedImport();
			case "{complaint}" ->
				this.complaints.idOf(this.complaints.sent(this.org.kelurahan(), ComplaintKind.COMPLAINT)).toString();
			case "{praised}" -> this.complaints.processed(this.org.kelurahan(), ComplaintKind.PRAISE).toString();
			case "{prepared}" -> this.complaints.prepared(this.org.kelurahan()).toString();
			case "{survey}" -> checkedSurvey();
			case "{burst}" ->
				this.walkIns.burst(this.org.kelurahan(), this.visits.usual(), TestClock.TODAY.minusDays(1)).toString();
			case "{services}" -> checkedServices();
			case "{evidence}" -> this.desk.addPiece(this.org, this.reported).toString();
			case "{discarded}" -> beginTemplate().toString();
			case "{drafted}" -> this.drafts.drafted(PolicyKind.MULTI_SOURCE).toString();
			case "{holiday}" -> this.workdays.holiday().toString();
			case "{holidays}" -> checkedHolidays();
			case "{term}" -> this.workdays.term(this.org.kelurahan()).toString();
			default -> throw new IllegalArgumentException(name);
		};
	}

	private TemplateId beginTemplate() {
		return this.templates.begin(HR, Recipient.position(this.organisations.kecamatan().position()));
	}

	private String checkedImport() {
		byte[] units = "code,name,type,parent_code\n%s-C%d,Unit Baru,KELURAHAN,%s\n"
			.formatted(this.org.mark(), this.imports++, this.org.mark())
			.getBytes(StandardCharsets.UTF_8);
		return String.valueOf(this.personnelImport
			.check(user(Visitor.HR).actor(), new ImportFiles(units, null, null, TestClock.TODAY))
			.id());
	}

	private String checkedHolidays() {
		byte[] holidays = "date,name,kind\n%d-01-01,Tahun Baru,NATIONAL\n".formatted(2100 + this.imports++)
			.getBytes(StandardCharsets.UTF_8);
		return String.valueOf(this.holidayImport.check(user(Visitor.HR).actor(), holidays).id());
	}

	private String checkedSurvey() {
		byte[] answers = "service_code,date,sex,age,education,occupation,%s,comment\n,2026-09-01,,,,,%s%d\n"
			.formatted(String.join(",", SurveyCodes.ELEMENTS.keySet()), "4,".repeat(9), this.imports++)
			.getBytes(StandardCharsets.UTF_8);
		return String.valueOf(this.surveyImport.check(user(Visitor.HR).actor(), answers, this.org.kelurahan()).id());
	}

	private String checkedServices() {
		byte[] services = ("code,name,unit_type,standard_value,standard_unit,fee,requirements,stages\n"
				+ "%s-C%d,Layanan Baru,BAGIAN,1,MINUTES,0,,\n".formatted(this.org.mark(), this.imports++))
			.getBytes(StandardCharsets.UTF_8);
		return String.valueOf(this.serviceImport.check(user(Visitor.HR).actor(), services).id());
	}

	private static Map.Entry<String, Set<String>> shared(String check, String... routes) {
		return Map.entry(check, Set.of(routes));
	}

	/** Methods and paths, with every variable written as {@code {}}. */
	private static Set<String> routes(Set<RequestMappingInfo> mappings) {
		Set<String> routes = new TreeSet<>();
		for (RequestMappingInfo mapping : mappings) {
			for (String path : mapping.getPatternValues()) {
				mapping.getMethodsCondition().getMethods().forEach((method) -> routes.add(method + " " + path));
			}
		}
		return shapes(routes);
	}

	private static Set<String> shapes(Set<String> routes) {
		return routes.stream()
			.map((route) -> route.replaceAll("\\{[^}]*}", "{}"))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Who knocks. */
	private enum Visitor {

		ANONYMOUS, HR, OFFICER, OTHER_OFFICER, OWNER, COLLEAGUE, OTHER_HEAD, APPRAISER

	}

	/**
	 * Who gets in.
	 *
	 * @param visitors those who do; everybody else is refused
	 * @param answers how they are answered; none means with a page, or led on to one
	 */
	private record Row(Set<Visitor> visitors, Set<Integer> answers) {

		private Row(Set<Visitor> visitors) {
			this(visitors, Set.of());
		}

		private Row answered(Integer... statuses) {
			return new Row(this.visitors, Set.of(statuses));
		}

		private boolean isKept(Answer given) {
			return this.answers.isEmpty() ? given.status() < 400 && !given.leadsToSignIn()
					: this.answers.contains(given.status());
		}

	}

	/** Somebody at a route. */
	private record Knock(String route, Visitor visitor) {

		@Override
		public String toString() {
			return this.route + ": " + this.visitor;
		}

	}

	/** What came back. */
	private record Answer(int status, String target, @Nullable Throwable refusal) {

		private boolean isBecauseOf(Check check) {
			return this.refusal != null && check.isBehind(this.refusal);
		}

		private boolean leadsToSignIn() {
			return this.target.endsWith("/login");
		}

		private boolean isRefusalOf(Visitor visitor) {
			return (visitor == Visitor.ANONYMOUS) ? leadsToSignIn() : this.status == 403;
		}

	}

}
