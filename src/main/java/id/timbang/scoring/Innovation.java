package id.timbang.scoring;

/**
 * A new idea or method that benefits the organisation or the state; PP 30/2019 gives its
 * highest predicate to nobody without one (S9).
 */
public record Innovation(String description, boolean evidenced, boolean acceptedByAppraiser,
		boolean confirmedBySuperior) {

	/**
	 * Described, with evidence, accepted by the appraiser and confirmed by the
	 * appraiser's superior.
	 */
	public boolean counts() {
		return WrittenReason.INNOVATION.accepts(description) && evidenced && acceptedByAppraiser && confirmedBySuperior;
	}

}
