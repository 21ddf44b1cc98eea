package id.timbang.rater;

import id.timbang.period.PeriodSummary;
import id.timbang.personnel.EmployeeId;

/**
 * Somebody whom the reader is asked about.
 *
 * @param period in which period
 * @param person who it is
 * @param name with titles
 * @param position name of today's position; may be empty
 * @param unit name of today's unit; may be empty
 * @param group as what the reader is asked
 * @param answered whether the reader has answered, which nobody else is told
 */
public record FeedbackRequest(PeriodSummary period, EmployeeId person, String name, String position, String unit,
		RaterGroup group, boolean answered) {
}
