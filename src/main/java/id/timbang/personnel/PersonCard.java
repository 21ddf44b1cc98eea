package id.timbang.personnel;

import org.jspecify.annotations.Nullable;

/**
 * Who somebody is on a day, as official forms say it.
 *
 * @param id the employee
 * @param name with titles
 * @param nip 18 digits
 * @param grade rank and grade (<i>pangkat/golongan ruang</i>); may be empty
 * @param position name of the position; empty without an assignment on that day
 * @param level level of the position; none without an assignment on that day
 * @param unit name of the unit; empty without an assignment on that day
 */
public record PersonCard(EmployeeId id, String name, String nip, String grade, String position,
		@Nullable PositionLevel level, String unit) {

	/** For lists. */
	public String maskedNip() {
		return new Nip(this.nip).masked();
	}

}
