package id.timbang.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import id.timbang.measurement.MeasuredValue;
import id.timbang.measurement.MeasurementService;
import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.personnel.AssignmentId;
import id.timbang.personnel.AssignmentService;
import id.timbang.personnel.AssignmentSummary;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.PositionLevel;
import id.timbang.personnel.UnitId;
import id.timbang.plan.PlanId;
import id.timbang.plan.PlanItemId;
import id.timbang.plan.PlanLine;
import id.timbang.plan.PlanLines;
import id.timbang.report.ReportId;
import id.timbang.report.ReportKey;
import id.timbang.report.ReportReader;
import id.timbang.scoring.RaterSheets;
import id.timbang.scoring.SatisfactionIndex;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers what the scores of people are made of: for one person or for many, in the same
 * handful of statements.
 */
@Service
@Transactional(readOnly = true)
public class AssessedPeople {

	private static final RaterSheets NOBODY = RaterSheets.of(null);

	private final SavedAssessments assessments;

	private final OtherVoices voices;

	private final ReportReader reports;

	private final PlanLines lines;

	private final MeasurementService measurement;

	private final PeriodService periods;

	private final AssignmentService assignments;

	AssessedPeople(SavedAssessments assessments, OtherVoices voices, ReportReader reports, PlanLines lines,
			MeasurementService measurement, PeriodService periods, AssignmentService assignments) {
		this.assessments = assessments;
		this.voices = voices;
		this.reports = reports;
		this.lines = lines;
		this.measurement = measurement;
		this.periods = periods;
		this.assignments = assignments;
	}

	/** One person in a period. */
	public AssessedPerson of(EmployeeId employee, PeriodId period) {
		return gather(this.periods.period(period), this.reports.of(employee, period)).get(0);
	}

	/** The people behind these reports of a period; all reports of a person belong in. */
	public List<AssessedPerson> gather(PeriodSummary period, List<ReportKey> keys) {
		int place = this.periods.placeOf(period);
		Map<AssignmentId, AssignmentSummary> spans = this.assignments
			.byId(keys.stream().map(ReportKey::assignmentId).toList());
		Map<PlanId, List<PlanLine>> lines = this.lines.of(keys.stream().map(ReportKey::planId).toList());
		Map<PlanItemId, MeasuredValue> measured = measured(period.id(), keys, lines);
		Map<ReportId, SavedAssessment> saved = this.assessments.of(keys.stream().map(ReportKey::id).toList());
		Map<EmployeeId, RaterSheets> raters = this.voices.raters(period,
				keys.stream().map(ReportKey::employeeId).collect(Collectors.toSet()));
		Map<UnitId, SatisfactionIndex> citizens = this.voices.citizens(period,
				spans.values().stream().map(AssignmentSummary::unitId).collect(Collectors.toSet()));
		Map<EmployeeId, List<ReportKey>> byPerson = keys.stream()
			.sorted(Comparator.comparing((key) -> Objects.requireNonNull(spans.get(key.assignmentId())).span().from()))
			.collect(Collectors.groupingBy(ReportKey::employeeId, LinkedHashMap::new, Collectors.toList()));
		List<AssessedPerson> people = new ArrayList<>();
		byPerson.forEach((employee, own) -> {
			List<AssessedPart> parts = own.stream().map((key) -> {
				AssignmentSummary assigned = Objects.requireNonNull(spans.get(key.assignmentId()));
				return new AssessedPart(key, assigned.unitId(), period.part(assigned.span()).days(), place,
						lines.getOrDefault(key.planId(), List.of()), measured, content(saved.get(key.id())),
						raters.getOrDefault(employee, NOBODY), citizens.get(assigned.unitId()));
			}).toList();
			people.add(person(employee, level(own, spans), parts, saved.get(own.get(own.size() - 1).id())));
		});
		return people;
	}

	/**
	 * Nobody is asked where nothing is measured. What cannot be changed is not copied for
	 * each part.
	 */
	private Map<PlanItemId, MeasuredValue> measured(PeriodId period, List<ReportKey> keys,
			Map<PlanId, List<PlanLine>> lines) {
		boolean none = lines.values()
			.stream()
			.flatMap(List::stream)
			.noneMatch((line) -> line.measurement().isPresent());
		return none ? Map.of()
				: Map.copyOf(this.measurement.settled(period, keys.stream().map(ReportKey::assignmentId).toList()));
	}

	private static PositionLevel level(List<ReportKey> own, Map<AssignmentId, AssignmentSummary> spans) {
		return Objects.requireNonNull(spans.get(own.get(own.size() - 1).assignmentId())).level();
	}

	private static AssessedPerson person(EmployeeId employee, PositionLevel level, List<AssessedPart> parts,
			@Nullable SavedAssessment last) {
		return (last != null)
				? new AssessedPerson(employee, level, parts, last.suggestion(), last.verdict(), last.innovation(),
						last.savedBy(), last.savedAt())
				: new AssessedPerson(employee, level, parts, Suggestion.NONE, Verdict.NONE, InnovationClaim.NONE, null,
						null);
	}

	private static RatingContent content(@Nullable SavedAssessment assessment) {
		return (assessment != null) ? assessment.content() : RatingContent.EMPTY;
	}

}
