package id.timbang.report;

import java.util.List;

import id.timbang.indicator.TargetRange;
import id.timbang.measurement.MeasuredValue;
import id.timbang.measurement.Outlook;
import id.timbang.plan.PlanLine;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of a report: what was agreed for the period, what was reached, and what
 * shows it.
 *
 * @param plan the item of the plan
 * @param target what was agreed for this period; none for a rubric, whose target is level
 * 4
 * @param measured what the system measured; none where the employee reports or the
 * appraiser rates
 * @param outlook where that is heading; none where it cannot be said
 * @param item what the report says; empty where nothing has been reported
 * @param evidence files and links, oldest first
 */
public record ReportLine(PlanLine plan, @Nullable TargetRange target, @Nullable MeasuredValue measured,
		@Nullable Outlook outlook, ReportItem item, List<Evidence> evidence) {

	public ReportLine {
		evidence = List.copyOf(evidence);
	}

	/** Whether the appraiser chooses a level instead of verifying a value. */
	public boolean isRubric() {
		return this.target == null;
	}

	/** Whether the system measures it, so that nobody enters a value. */
	public boolean isMeasured() {
		return this.measured != null;
	}

	/** Whether the employee has said all that this indicator asks for. */
	public boolean isFilled() {
		return isMeasured() || (isRubric() ? !this.item.isEmpty() : this.item.realised() != null);
	}

}
