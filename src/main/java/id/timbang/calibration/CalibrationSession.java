package id.timbang.calibration;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That people sat together about the figures of a unit (<i>sidang kalibrasi</i>).
 *
 * @param satOn on which day
 * @param attended who took part
 * @param conclusion what came of it
 * @param recordedBy who recorded it
 * @param recordedAt when
 */
public record CalibrationSession(LocalDate satOn, String attended, String conclusion, String recordedBy,
		Instant recordedAt) {
}
