package id.timbang.assessment.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import id.timbang.assessment.AssessmentSheet;
import id.timbang.assessment.Decided;
import id.timbang.assessment.RatingContent;
import id.timbang.assessment.Verdict;
import id.timbang.scoring.Rating;
import id.timbang.scoring.Ratings;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * The two ratings as they are chosen; they begin with what is suggested.
 */
record DecisionForm(String results, @Size(max = RatingContent.LONGEST_REASON) String resultsReason, String behaviour,
		@Size(max = RatingContent.LONGEST_REASON) String behaviourReason) {

	private static final Set<String> FIELDS = Set.of("results", "resultsReason", "behaviour", "behaviourReason");

	DecisionForm(@Nullable String results, @Nullable String resultsReason, @Nullable String behaviour,
			@Nullable String behaviourReason) {
		this.results = (results != null) ? results : "";
		this.resultsReason = (resultsReason != null) ? resultsReason : "";
		this.behaviour = (behaviour != null) ? behaviour : "";
		this.behaviourReason = (behaviourReason != null) ? behaviourReason : "";
	}

	static DecisionForm of(AssessmentSheet sheet) {
		Verdict verdict = sheet.verdict();
		Optional<Ratings> shown = verdict.ratings().or(() -> sheet.suggestion().ratings());
		return new DecisionForm(shown.map((ratings) -> ratings.results().name()).orElse(""), verdict.resultsReason(),
				shown.map((ratings) -> ratings.behaviour().name()).orElse(""), verdict.behaviourReason());
	}

	void check(Errors errors) {
		if (read(this.results).isEmpty()) {
			errors.rejectValue("results", "assessment.choose");
		}
		if (read(this.behaviour).isEmpty()) {
			errors.rejectValue("behaviour", "assessment.choose");
		}
	}

	/** Whether a rule speaks of one of its fields. */
	static boolean has(String field) {
		return FIELDS.contains(field);
	}

	private static Optional<Rating> read(String name) {
		return Arrays.stream(Rating.values()).filter((rating) -> rating.name().equals(name)).findFirst();
	}

	/** Only of a form without errors. */
	Decided toDecided() {
		return new Decided(read(this.results).orElseThrow(), read(this.behaviour).orElseThrow(), this.resultsReason,
				this.behaviourReason);
	}

}
