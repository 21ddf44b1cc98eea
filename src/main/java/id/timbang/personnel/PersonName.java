package id.timbang.personnel;

/**
 * Who somebody is, for lists of other modules.
 *
 * @param id the employee
 * @param name with titles
 * @param nip 18 digits
 */
public record PersonName(EmployeeId id, String name, String nip) {

	/** For lists. */
	public String maskedNip() {
		return new Nip(this.nip).masked();
	}

}
