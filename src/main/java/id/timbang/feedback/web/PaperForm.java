package id.timbang.feedback.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import id.timbang.feedback.AgeBand;
import id.timbang.feedback.Education;
import id.timbang.feedback.FormKey;
import id.timbang.feedback.NewRating;
import id.timbang.feedback.Occupation;
import id.timbang.feedback.PastRating;
import id.timbang.feedback.Respondent;
import id.timbang.feedback.Sex;
import id.timbang.personnel.UnitId;
import id.timbang.scoring.ServiceElement;
import id.timbang.service.ServiceId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.Errors;

/**
 * What stands on a form of paper. The nine answers are named after their elements, see
 * {@link Question}; they are text, so that what was typed wrongly can be mended.
 *
 * @param service what somebody came for, where the paper says it
 * @param day of the form
 * @param key of the form, so that it counts once however often it is sent
 */
record PaperForm(@Nullable ServiceId service, @NotNull @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
		String requirements, String procedure, String completionTime, String cost, String product,
		String officerCompetence, String officerBehaviour, String complaintHandling, String facilities,
		@Size(max = NewRating.LONGEST_COMMENT) String remark, @Nullable Sex sex, @Nullable AgeBand age,
		@Nullable Education education, @Nullable Occupation occupation, String key) implements NineAnswers<String> {

	PaperForm {
		requirements = Objects.requireNonNullElse(requirements, "");
		procedure = Objects.requireNonNullElse(procedure, "");
		completionTime = Objects.requireNonNullElse(completionTime, "");
		cost = Objects.requireNonNullElse(cost, "");
		product = Objects.requireNonNullElse(product, "");
		officerCompetence = Objects.requireNonNullElse(officerCompetence, "");
		officerBehaviour = Objects.requireNonNullElse(officerBehaviour, "");
		complaintHandling = Objects.requireNonNullElse(complaintHandling, "");
		facilities = Objects.requireNonNullElse(facilities, "");
		remark = Objects.requireNonNullElse(remark, "");
		key = FormKey.of(Objects.requireNonNullElse(key, "")).text();
	}

	/** The next form of a pile. */
	static PaperForm of(@Nullable ServiceId service, @Nullable LocalDate day) {
		return new PaperForm(service, day, "", "", "", "", "", "", "", "", "", "", null, null, null, null, "");
	}

	/** Says which answers are none. */
	void check(Errors errors) {
		for (Question question : Question.all()) {
			if (!answer(question.element()).matches("[1-4]?")) {
				errors.rejectValue(question.field(), "feedback.import.answer");
			}
		}
	}

	/** Only of a form without errors. */
	PastRating toRating(UnitId unit) {
		Map<ServiceElement, Integer> answers = new EnumMap<>(ServiceElement.class);
		for (ServiceElement element : ServiceElement.values()) {
			if (!answer(element).isEmpty()) {
				answers.put(element, Integer.valueOf(answer(element)));
			}
		}
		Respondent respondent = new Respondent(this.sex, this.age, this.education, this.occupation);
		return new PastRating(unit, this.service, null, Objects.requireNonNull(this.day),
				new NewRating(answers, respondent, this.remark));
	}

	FormKey formKey() {
		return new FormKey(this.key);
	}

}
