package id.timbang.feedback.web;

import java.util.EnumMap;
import java.util.Map;

import id.timbang.feedback.AgeBand;
import id.timbang.feedback.Education;
import id.timbang.feedback.FormKey;
import id.timbang.feedback.NewRating;
import id.timbang.feedback.Occupation;
import id.timbang.feedback.Respondent;
import id.timbang.feedback.Sex;
import id.timbang.scoring.ServiceElement;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A citizen's answers. The first nine are named after their elements, see
 * {@link Question}.
 *
 * @param key of the form, so that it counts once however often it is sent
 * @param website what people cannot see and leave empty
 * @param service code of what the citizen came for, where no slip says it
 */
record RatingForm(@Answer @Nullable Integer requirements, @Answer @Nullable Integer procedure,
		@Answer @Nullable Integer completionTime, @Answer @Nullable Integer cost, @Answer @Nullable Integer product,
		@Answer @Nullable Integer officerCompetence, @Answer @Nullable Integer officerBehaviour,
		@Answer @Nullable Integer complaintHandling, @Answer @Nullable Integer facilities,
		@Size(max = NewRating.LONGEST_COMMENT) String remark, @Nullable Sex sex, @Nullable AgeBand age,
		@Nullable Education education, @Nullable Occupation occupation, String service, String key,
		String website) implements NineAnswers<@Nullable Integer> {

	RatingForm {
		remark = (remark != null) ? remark : "";
		service = (service != null) ? service : "";
		key = FormKey.of((key != null) ? key : "").text();
		website = (website != null) ? website : "";
	}

	static RatingForm empty() {
		return new RatingForm(null, null, null, null, null, null, null, null, null, "", null, null, null, null, "", "",
				"");
	}

	/** Whether a program filled it in. */
	boolean isTrapped() {
		return !this.website.isEmpty();
	}

	FormKey formKey() {
		return new FormKey(this.key);
	}

	/** Only of a form without errors. */
	NewRating toRating() {
		Map<ServiceElement, Integer> answers = new EnumMap<>(ServiceElement.class);
		for (ServiceElement element : ServiceElement.values()) {
			Integer answer = answer(element);
			if (answer == null) {
				throw new IllegalStateException("the form has errors");
			}
			answers.put(element, answer);
		}
		Respondent respondent = new Respondent(this.sex, this.age, this.education, this.occupation);
		return new NewRating(answers, respondent, this.remark);
	}

}
