package id.timbang.result;

import java.math.BigDecimal;

import id.timbang.personnel.EmployeeId;

/**
 * The behaviour of somebody as the last appraiser alone sees it.
 *
 * @param employee who is seen
 * @param appraiser who sees
 * @param points with two decimals, 40 to 120
 */
public record AppraiserFigure(EmployeeId employee, EmployeeId appraiser, BigDecimal points) {
}
