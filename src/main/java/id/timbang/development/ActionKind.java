package id.timbang.development;

/**
 * What is undertaken. Coaching and counselling are what PermenPANRB 6/2022 names as
 * <i>pembinaan kinerja</i>; the other two are ours, because a weak figure often has a
 * cause that no talk removes.
 */
public enum ActionKind {

	/** <i>Bimbingan kinerja</i>: the leader shows how it is done. */
	COACHING,
	/** <i>Konseling kinerja</i>: about what keeps the person from it, in confidence. */
	COUNSELLING,
	/** <i>Pelatihan</i>. */
	TRAINING,
	/** <i>Dukungan sumber daya</i>, asked of whoever leads the unit. */
	RESOURCES;

	/** Whether somebody leads it by talking with the person. */
	public boolean isTalk() {
		return this == COACHING || this == COUNSELLING;
	}

	/** Key of the sentence beside a plan. */
	String noteKey() {
		return "development.note." + name();
	}

	/** Key of the sentence that reminds the owner, who may be the person. */
	String taskKey(boolean own) {
		return "development.task." + name() + (own ? ".own" : "");
	}

	/** Key of the sentence that invites the person to what somebody else leads. */
	String invitationKey() {
		return "development.invited." + name();
	}

	/** Key of the Indonesian words. */
	public String messageKey() {
		return "development.kind." + name();
	}

}
