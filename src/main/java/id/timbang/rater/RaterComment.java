package id.timbang.rater;

import id.timbang.period.PeriodSummary;
import id.timbang.personnel.EmployeeId;

/**
 * What a rater wrote about somebody, without who it was.
 *
 * @param id the comment
 * @param period in which period
 * @param person whom it is about
 * @param name name of that person
 * @param group as what the writer was asked
 * @param text what was written, or is shown of it
 * @param shortened whether words were taken out
 */
public record RaterComment(RaterCommentId id, PeriodSummary period, EmployeeId person, String name, RaterGroup group,
		String text, boolean shortened) {
}
