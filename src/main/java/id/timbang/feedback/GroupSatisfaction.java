package id.timbang.feedback;

import id.timbang.scoring.SatisfactionIndex;
import org.jspecify.annotations.Nullable;

/**
 * How satisfied one group of citizens was with a unit and those below it, or all that are
 * not told apart.
 *
 * @param group who answered; none for other groups and for answers that are not told
 * apart
 * @param index of at least ten complete answers
 */
public record GroupSatisfaction(@Nullable RespondentGroup group, SatisfactionIndex index) {

	/** Key of the Indonesian words. */
	public String messageKey() {
		return (this.group != null) ? this.group.messageKey() : "feedback.satisfaction.groups.others";
	}

}
