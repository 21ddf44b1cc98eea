package id.timbang.personnel;

import org.jspecify.annotations.Nullable;

/**
 * An employee as a row of a list, as of today.
 *
 * @param id the employee
 * @param name with titles
 * @param nip 18 digits
 * @param employmentType PNS or PPPK
 * @param position name of the position held today
 * @param unit name of the unit of today
 * @param appraiser name of today's appraiser
 */
public record EmployeeSummary(EmployeeId id, String name, String nip, EmploymentType employmentType,
		@Nullable String position, @Nullable String unit, @Nullable String appraiser) {

	/** For lists. */
	public String maskedNip() {
		return new Nip(this.nip).masked();
	}

}
