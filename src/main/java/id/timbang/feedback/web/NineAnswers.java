package id.timbang.feedback.web;

import id.timbang.scoring.ServiceElement;
import org.jspecify.annotations.Nullable;

/**
 * A form with an answer to each element, in fields that are named after the elements, see
 * {@link Question}.
 *
 * @param <T> how an answer is sent
 */
interface NineAnswers<T extends @Nullable Object> {

	T requirements();

	T procedure();

	T completionTime();

	T cost();

	T product();

	T officerCompetence();

	T officerBehaviour();

	T complaintHandling();

	T facilities();

	/** What was answered to an element. */
	default T answer(ServiceElement element) {
		return switch (element) {
			case REQUIREMENTS -> requirements();
			case PROCEDURE -> procedure();
			case COMPLETION_TIME -> completionTime();
			case COST -> cost();
			case PRODUCT -> product();
			case OFFICER_COMPETENCE -> officerCompetence();
			case OFFICER_BEHAVIOUR -> officerBehaviour();
			case COMPLAINT_HANDLING -> complaintHandling();
			case FACILITIES -> facilities();
		};
	}

}
