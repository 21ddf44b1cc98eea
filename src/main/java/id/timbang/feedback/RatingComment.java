package id.timbang.feedback;

import java.time.YearMonth;

import id.timbang.personnel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A comment as it may be looked at: with the months of its block, not its day, and
 * without officer and answers (S15).
 *
 * @param id the comment
 * @param unitId the unit that was rated
 * @param unit its name
 * @param service name of the service; none where paper does not say
 * @param first first month of its block
 * @param last last month of its block
 * @param text what was written, or is shown in its place
 */
public record RatingComment(CommentId id, UnitId unitId, String unit, @Nullable String service, YearMonth first,
		YearMonth last, String text) {
}
