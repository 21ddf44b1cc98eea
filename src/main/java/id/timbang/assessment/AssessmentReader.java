package id.timbang.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.timbang.feedback.SatisfactionService;
import id.timbang.feedback.UnitSatisfaction;
import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.period.Phase;
import id.timbang.personnel.AssignmentService;
import id.timbang.personnel.AssignmentSummary;
import id.timbang.personnel.EmployeeId;
import id.timbang.plan.PlanReader;
import id.timbang.report.ReportId;
import id.timbang.report.ReportReader;
import id.timbang.report.ReportSheet;
import id.timbang.shared.Actor;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.Window;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the appraiser's side: one person with everything around it, and the team.
 */
@Service
@Transactional(readOnly = true)
public class AssessmentReader {

	private final AssessmentRepository assessments;

	private final AssessmentDirectory directory;

	private final ReportReader reports;

	private final PlanReader plans;

	private final PeriodService periods;

	private final AssignmentService assignments;

	private final SatisfactionService satisfaction;

	AssessmentReader(AssessmentRepository assessments, AssessmentDirectory directory, ReportReader reports,
			PlanReader plans, PeriodService periods, AssignmentService assignments, SatisfactionService satisfaction) {
		this.assessments = assessments;
		this.directory = directory;
		this.reports = reports;
		this.plans = plans;
		this.periods = periods;
		this.assignments = assignments;
		this.satisfaction = satisfaction;
	}

	/**
	 * The page of the appraiser about one person; for the appraiser and those above, not
	 * for the person.
	 */
	public AssessmentSheet sheet(Actor actor, ReportId id) {
		ReportSheet report = this.reports.sheet(actor, id);
		if (report.owner().id().isOf(actor)) {
			throw new ForbiddenException(actor, "read the assessment of oneself");
		}
		Optional<Assessment> found = this.assessments.findById(id);
		Suggestion suggestion = found.map(Assessment::suggestion).orElse(Suggestion.NONE);
		return new AssessmentSheet(found.map(Assessment::version).orElse(AssessmentService.UNSAVED), report,
				found.map(Assessment::content).orElse(RatingContent.EMPTY), suggestion,
				found.map(Assessment::verdict).orElse(Verdict.NONE),
				found.map(Assessment::innovation).orElse(InnovationClaim.NONE),
				found.map(Assessment::savedAt).orElse(null), this.plans.expectationsOf(report.planId()),
				previous(report), considered(report), rights(actor, report, suggestion));
	}

	private AssessmentSheet.@Nullable Previous previous(ReportSheet report) {
		return this.assessments.findBefore(report.owner().id(), report.period().from())
			.stream()
			.findFirst()
			.map((before) -> new AssessmentSheet.Previous(this.periods.period(before.periodId()), before.content()))
			.orElse(null);
	}

	/**
	 * What citizens say of the unit in which the person works, for consideration (S8).
	 */
	private @Nullable UnitSatisfaction considered(ReportSheet report) {
		PeriodSummary period = report.period();
		return this.assignments.of(report.owner().id(), period.until())
			.map(AssignmentSummary::unitId)
			.map((unit) -> this.satisfaction.forUnits(List.of(unit), period.from(), period.until()).get(unit))
			.orElse(null);
	}

	private static AssessmentSheet.Rights rights(Actor actor, ReportSheet report, Suggestion suggestion) {
		Phase phase = report.period().phase();
		boolean open = phase == Phase.ASSESSMENT
				|| (phase == Phase.REPORTING && report.progress().state().isHandedOver());
		boolean rate = open && appraises(actor, report);
		return new AssessmentSheet.Rights(rate, rate && suggestion.judgement().isPresent());
	}

	/** Whether the actor is the appraiser of today, never of oneself. */
	static boolean appraises(Actor actor, ReportSheet report) {
		return !report.owner().id().isOf(actor) && report.appraiser() != null && report.appraiser().isPlayedBy(actor);
	}

	/** The people whom the actor appraises today, by name, with how far each has come. */
	public Window<AssessmentSummary> team(Actor actor, PeriodId period, int page) {
		if (actor.employeeId() == null) {
			return new Window<>(List.of(), 1, false);
		}
		Window<AssessmentSummary> team = this.directory.team(new EmployeeId(actor.employeeId()), period,
				Window.clamp(page));
		Map<ReportId, Integer> behind = this.reports.behind(period,
				team.items().stream().flatMap((one) -> Optional.ofNullable(one.report()).stream()).toList());
		return team.map((one) -> (one.report() != null) ? one.expecting(behind.getOrDefault(one.report(), 0)) : one);
	}

	/** Who comes before and after a person in the order of the team. */
	public Steps steps(Actor actor, PeriodId period, ReportId id) {
		return (actor.employeeId() == null) ? Steps.NONE
				: Steps.around(this.directory.order(new EmployeeId(actor.employeeId()), period), id);
	}

}
