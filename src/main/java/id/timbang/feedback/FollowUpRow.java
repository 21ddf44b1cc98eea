package id.timbang.feedback;

import org.jspecify.annotations.Nullable;

/**
 * An element that a unit should see to.
 *
 * @param element what was said about it
 * @param followUp what is undertaken; none as long as nobody has written it
 */
public record FollowUpRow(ElementSatisfaction element, @Nullable FollowUp followUp) {

	/** For the form: 0 as long as nothing is written. */
	public long version() {
		return (this.followUp != null) ? this.followUp.version() : 0;
	}

}
