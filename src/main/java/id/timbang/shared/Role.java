package id.timbang.shared;

/**
 * What an account may do by itself. Being somebody's appraiser (<i>pejabat penilai
 * kinerja</i>) is not a role: it follows from the organisation and has dates.
 */
public enum Role {

	/** Personnel unit (<i>unit kepegawaian</i>): people, indicators, periods. */
	HR_ADMIN,

	/** A civil servant with a plan and reports of their own. */
	EMPLOYEE,

	/** Registers service visits (<i>petugas loket</i>). */
	COUNTER_OFFICER;

	/** The name Spring Security knows this role by. */
	public String authority() {
		return "ROLE_" + name();
	}

}
