package id.timbang.calibration;

import java.time.LocalDate;

/**
 * A session to be recorded.
 *
 * @param satOn on which day
 * @param attended who took part, 5 to 500 characters
 * @param conclusion what came of it, 20 to 4,000 characters
 */
public record NewSession(LocalDate satOn, String attended, String conclusion) {
}
