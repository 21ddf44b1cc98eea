package id.timbang.development;

import java.time.LocalDate;

import id.timbang.result.IndicatorReading;
import id.timbang.result.ResultId;
import org.jspecify.annotations.Nullable;

/**
 * What is stored about an action.
 *
 * @param action its row
 * @param version for the forms
 * @param result the result that it follows from; none while the period is computed anew
 * @param before how the indicator stood then
 * @param agreed what was agreed
 * @param openedOn when it was agreed
 * @param openedBy name of who wrote it down
 * @param outcome what came of it, or why it was cancelled; none while it is open
 * @param endedBy name of who said so
 */
public record ActionDetails(ActionSummary action, long version, @Nullable ResultId result, IndicatorReading before,
		String agreed, LocalDate openedOn, String openedBy, @Nullable String outcome, @Nullable String endedBy) {
}
