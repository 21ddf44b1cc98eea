package id.timbang.period;

import java.time.LocalDate;

import id.timbang.shared.RuleException;
import jakarta.persistence.Embeddable;

/**
 * Last days of the phases of a period. They drive reminders; the phase itself decides.
 *
 * @param reportingUntil last day for reports, not before the period ends
 * @param assessmentUntil last day for ratings
 * @param calibrationUntil last day for calibration
 * @param releaseOn day on which results are told
 */
@Embeddable
public record Windows(LocalDate reportingUntil, LocalDate assessmentUntil, LocalDate calibrationUntil,
		LocalDate releaseOn) {

	/** Five days to report, seven to rate, five to calibrate: usual practice, not law. */
	static Windows usual(LocalDate end) {
		return new Windows(end.plusDays(5), end.plusDays(12), end.plusDays(17), end.plusDays(18));
	}

	/** Refuses windows that do not follow each other. */
	void check(LocalDate end) {
		refuseUnless(!this.reportingUntil.isBefore(end), "reportingUntil", "period.windows.reporting");
		refuseUnless(this.assessmentUntil.isAfter(this.reportingUntil), "assessmentUntil", "period.windows.assessment");
		refuseUnless(this.calibrationUntil.isAfter(this.assessmentUntil), "calibrationUntil",
				"period.windows.calibration");
		refuseUnless(this.releaseOn.isAfter(this.calibrationUntil), "releaseOn", "period.windows.release");
	}

	/** Refuses to change the days of phases that are over. */
	void checkPast(Windows before, Phase present) {
		refuseUnless(!Phase.REPORTING.isOverIn(present) || this.reportingUntil.equals(before.reportingUntil),
				"reportingUntil", "period.windows.past");
		refuseUnless(!Phase.ASSESSMENT.isOverIn(present) || this.assessmentUntil.equals(before.assessmentUntil),
				"assessmentUntil", "period.windows.past");
		refuseUnless(!Phase.CALIBRATION.isOverIn(present) || this.calibrationUntil.equals(before.calibrationUntil),
				"calibrationUntil", "period.windows.past");
	}

	private static void refuseUnless(boolean inOrder, String field, String messageKey) {
		if (!inOrder) {
			throw new RuleException(field, messageKey);
		}
	}

}
