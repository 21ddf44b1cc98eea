package id.timbang.scoring;

/**
 * A named figure of a score sheet: where it came from, or which sum it is.
 */
public enum Component {

	/** Hasil kerja (R): the weighted sum over the items of the plan. */
	RESULTS,

	/**
	 * Perilaku kerja (B): the appraiser's figure, under PP 30/2019 with the other
	 * raters'.
	 */
	BEHAVIOUR,

	/** Pejabat penilai kinerja (A): behaviour as the appraiser sees it. */
	APPRAISER,

	/** Other raters together (O): the mean of the groups present. */
	OTHER_RATERS,

	/** Rekan kerja. */
	PEERS,

	/** Bawahan. */
	SUBORDINATES,

	/** The employee's own sheet. */
	SELF,

	/** Masyarakat: the satisfaction index, or its achievement where it has a weight. */
	CITIZENS,

	/** The figure of the whole sheet (T), where the policy has one. */
	TOTAL

}
