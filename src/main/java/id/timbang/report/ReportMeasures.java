package id.timbang.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import id.timbang.measurement.MeasureSubject;
import id.timbang.measurement.MeasuredValue;
import id.timbang.measurement.MeasurementService;
import id.timbang.measurement.Outlook;
import id.timbang.period.PeriodPart;
import id.timbang.period.PeriodSummary;
import id.timbang.personnel.AssignmentId;
import id.timbang.personnel.AssignmentService;
import id.timbang.personnel.AssignmentSummary;
import id.timbang.plan.PlanId;
import id.timbang.plan.PlanItemId;
import id.timbang.plan.PlanLine;
import id.timbang.plan.PlanLines;

import org.springframework.stereotype.Component;

/**
 * What the system measures for reports.
 */
@Component
class ReportMeasures {

	private static final int BUNDLE = 1000;

	private final MeasurementService measurement;

	private final AssignmentService assignments;

	private final PlanLines lines;

	ReportMeasures(MeasurementService measurement, AssignmentService assignments, PlanLines lines) {
		this.measurement = measurement;
		this.assignments = assignments;
		this.lines = lines;
	}

	/** The values that stand beside the lines of a report; nobody is asked for none. */
	private Map<PlanItemId, MeasuredValue> of(AssignmentId assignment, PeriodSummary period, List<PlanLine> lines) {
		return isNone(lines) ? Map.of() : this.measurement.of(period, List.of(subject(assignment, period, lines)));
	}

	/** The same with where these values are heading. */
	Measured measured(AssignmentId assignment, PeriodSummary period, int place, List<PlanLine> lines) {
		if (isNone(lines)) {
			return new Measured(Map.of(), Map.of());
		}
		List<MeasureSubject> subjects = List.of(subject(assignment, period, lines));
		Map<PlanItemId, MeasuredValue> values = this.measurement.of(period, subjects);
		return new Measured(values,
				values.isEmpty() ? Map.of() : this.measurement.outlook(period, place, subjects, values));
	}

	/** For how many items of each report expectations will not be met, as it looks. */
	Map<ReportId, Integer> behind(PeriodSummary period, int place, List<ReportKey> keys) {
		Map<AssignmentId, MeasureSubject> subjects = subjects(period, keys);
		if (subjects.isEmpty()) {
			return Map.of();
		}
		Map<PlanItemId, MeasuredValue> values = this.measurement.of(period, subjects.values());
		Map<PlanItemId, Outlook> outlooks = this.measurement.outlook(period, place, subjects.values(), values);
		Map<ReportId, Integer> behind = new HashMap<>();
		for (ReportKey key : keys) {
			MeasureSubject subject = subjects.get(key.assignmentId());
			int items = (subject == null) ? 0
					: (int) subject.lines()
						.stream()
						.map((line) -> outlooks.get(line.item().id()))
						.filter((outlook) -> outlook != null && outlook.course() == Outlook.Course.BEHIND)
						.count();
			behind.put(key.id(), items);
		}
		return behind;
	}

	/** The items into which nobody can type a value. */
	Set<PlanItemId> items(AssignmentId assignment, PeriodSummary period, List<PlanLine> lines) {
		if (isNone(lines) || !MeasurementService.isGrowing(period)) {
			return of(assignment, period, lines).keySet();
		}
		return lines.stream()
			.filter((line) -> line.measurement().isPresent())
			.map((line) -> line.item().id())
			.collect(Collectors.toSet());
	}

	private static boolean isNone(List<PlanLine> lines) {
		return lines.stream().noneMatch((line) -> line.measurement().isPresent());
	}

	/** Who is measured, and on which days. */
	MeasureSubject subject(AssignmentId assignment, PeriodSummary period, List<PlanLine> lines) {
		return subject(Objects.requireNonNull(this.assignments.byId(List.of(assignment)).get(assignment)), period,
				lines);
	}

	private static MeasureSubject subject(AssignmentSummary assignment, PeriodSummary period, List<PlanLine> lines) {
		PeriodPart days = period.part(assignment.span());
		return new MeasureSubject(assignment.id(), assignment.employeeId(), assignment.unitId(), days.from(),
				days.until(), lines);
	}

	/** Settles what is measured for reports of a period, in bundles. */
	void settle(PeriodSummary period, List<ReportKey> keys) {
		for (int from = 0; from < keys.size(); from += BUNDLE) {
			settleBundle(period, keys.subList(from, Math.min(from + BUNDLE, keys.size())));
		}
	}

	private void settleBundle(PeriodSummary period, Collection<ReportKey> keys) {
		Map<AssignmentId, MeasureSubject> subjects = subjects(period, keys);
		if (!subjects.isEmpty()) {
			this.measurement.settle(period.id(), subjects.values());
		}
	}

	/** Those for whom something is measured, with what it is. */
	private Map<AssignmentId, MeasureSubject> subjects(PeriodSummary period, Collection<ReportKey> keys) {
		Map<PlanId, List<PlanLine>> plans = this.lines.of(keys.stream().map(ReportKey::planId).toList());
		Map<AssignmentId, AssignmentSummary> spans = this.assignments
			.byId(keys.stream().map(ReportKey::assignmentId).toList());
		Map<AssignmentId, MeasureSubject> subjects = new HashMap<>();
		for (ReportKey key : keys) {
			List<PlanLine> measured = plans.getOrDefault(key.planId(), List.of())
				.stream()
				.filter((line) -> line.measurement().isPresent())
				.toList();
			if (!measured.isEmpty()) {
				subjects.put(key.assignmentId(),
						subject(Objects.requireNonNull(spans.get(key.assignmentId())), period, measured));
			}
		}
		return subjects;
	}

	/**
	 * What is measured for a report.
	 *
	 * @param values by item
	 * @param outlooks where they are heading
	 */
	record Measured(Map<PlanItemId, MeasuredValue> values, Map<PlanItemId, Outlook> outlooks) {
	}

}
