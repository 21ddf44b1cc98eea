package id.timbang.scoring;

/**
 * What happens to the weight of something that has no figure (S12). There is no silent
 * zero.
 */
public enum MissingRule {

	/** Its weight is spread over the rest, as long as enough weight is covered. */
	RENORMALISE(Treatment.LEFT_OUT),

	/** The sum has no figure: "belum dapat dihitung". */
	BLOCK(Treatment.BLOCKS),

	/**
	 * It counts as 0 with its full weight, because the agency chose so; it is then
	 * covered.
	 */
	ZERO(Treatment.COUNTED_AS_ZERO);

	private final Treatment treatment;

	MissingRule(Treatment treatment) {
		this.treatment = treatment;
	}

	Treatment treatment() {
		return treatment;
	}

}
