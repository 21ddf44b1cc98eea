package id.timbang.assessment;

import id.timbang.report.ReportId;
import id.timbang.report.ReportState;
import org.jspecify.annotations.Nullable;

/**
 * A person whom the actor appraises, as a row of a list.
 *
 * @param report the report; none if the person has no plan
 * @param name with titles
 * @param nip 18 digits
 * @param position name of the position
 * @param unit name of the unit
 * @param reportState where the report stands
 * @param filled how many indicators and values have been given
 * @param total how many there are
 * @param decided whether the two ratings are set
 * @param behind for how many indicators expectations will not be met, as it looks; 0 also
 * where nothing can be said
 */
public record AssessmentSummary(@Nullable ReportId report, String name, String nip, String position, String unit,
		@Nullable ReportState reportState, int filled, int total, boolean decided, int behind) {

	/** The same, with what lies ahead. */
	AssessmentSummary expecting(int indicators) {
		return new AssessmentSummary(this.report, this.name, this.nip, this.position, this.unit, this.reportState,
				this.filled, this.total, this.decided, indicators);
	}

}
