package id.timbang.rater;

import id.timbang.personnel.EmployeeId;

/**
 * Who may be asked about whom.
 *
 * @param person whom it is about
 * @param rater who is asked
 */
record Pairing(EmployeeId person, EmployeeId rater) {

	/** The same two, asked the other way round. */
	Pairing reversed() {
		return new Pairing(this.rater, this.person);
	}

}
