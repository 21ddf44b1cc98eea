package id.timbang.calibration;

import java.math.BigDecimal;

/**
 * How much appraisers of a period differ.
 *
 * @param people how many people were compared
 * @param betweenAppraisers standard deviation between appraisers, in points
 * @param betweenPeople standard deviation of what one appraiser sees in one person and
 * not in another, in points
 */
public record SeveritySummary(int people, BigDecimal betweenAppraisers, BigDecimal betweenPeople) {
}
