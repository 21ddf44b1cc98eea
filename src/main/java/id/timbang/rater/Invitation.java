package id.timbang.rater;

import id.timbang.personnel.EmployeeId;

/**
 * Who is asked about whom, as what.
 *
 * @param person whom it is about
 * @param rater who is asked
 * @param group as what
 * @param state how far it has come
 */
record Invitation(EmployeeId person, EmployeeId rater, RaterGroup group, InvitationState state) {

	static Invitation proposed(Pairing pairing) {
		return new Invitation(pairing.person(), pairing.rater(), RaterGroup.PEERS, InvitationState.PROPOSED);
	}

	/** Whether it counts: for the rater's limit, and so that nobody is asked twice. */
	boolean isActive() {
		return this.state == InvitationState.PROPOSED || this.state == InvitationState.CONFIRMED;
	}

	Pairing pairing() {
		return new Pairing(this.person, this.rater);
	}

}
