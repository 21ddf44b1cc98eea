package id.timbang.calibration;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A session to be recorded.
 *
 * @param satOn on which day; none is refused
 * @param attended who took part, 5 to 500 characters
 * @param conclusion what came of it, 20 to 4,000 characters
 */
public record NewSession(@Nullable LocalDate satOn, String attended, String conclusion) {
}
