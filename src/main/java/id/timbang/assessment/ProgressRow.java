package id.timbang.assessment;

import java.time.LocalDate;

import id.timbang.personnel.EmployeeId;
import id.timbang.report.ReportState;
import org.jspecify.annotations.Nullable;

/**
 * How far one assignment of a person has come in a period.
 *
 * @param employee the person
 * @param name with titles
 * @param nip 18 digits
 * @param position name of the position
 * @param unit name of the unit
 * @param appraiser who appraises the person; none if nobody does
 * @param reportState where the report stands; none if the person has no agreed plan
 * @param filled how many indicators and values have been given
 * @param total how many there are
 * @param decided whether the two ratings are set
 * @param owed what is owed next
 * @param reminded when whoever owes it was last reminded of this period, if so
 */
public record ProgressRow(EmployeeId employee, String name, String nip, String position, String unit,
		@Nullable String appraiser, @Nullable ReportState reportState, int filled, int total, boolean decided,
		Owed owed, @Nullable LocalDate reminded) {

	/** The last digits of the NIP, for tables that leave the house. */
	public String maskedNip() {
		return "••••" + this.nip.substring(12);
	}

}
