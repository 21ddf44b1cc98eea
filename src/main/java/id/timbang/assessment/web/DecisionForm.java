package id.timbang.assessment.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import id.timbang.assessment.AssessmentSheet;
import id.timbang.assessment.Decided;
import id.timbang.assessment.RatingContent;
import id.timbang.assessment.Verdict;
import id.timbang.scoring.Judgement;
import id.timbang.scoring.Predicate;
import id.timbang.scoring.Rating;
import id.timbang.scoring.Ratings;
import id.timbang.scoring.TotalPredicate;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * The two ratings, or the predicate of the total, as they are chosen; they begin with
 * what is suggested.
 */
record DecisionForm(String results, @Size(max = RatingContent.LONGEST_REASON) String resultsReason, String behaviour,
		@Size(max = RatingContent.LONGEST_REASON) String behaviourReason, String predicate,
		@Size(max = RatingContent.LONGEST_REASON) String predicateReason) {

	private static final Set<String> FIELDS = Set.of("results", "resultsReason", "behaviour", "behaviourReason",
			"predicate", "predicateReason");

	DecisionForm(@Nullable String results, @Nullable String resultsReason, @Nullable String behaviour,
			@Nullable String behaviourReason, @Nullable String predicate, @Nullable String predicateReason) {
		this.results = (results != null) ? results : "";
		this.resultsReason = (resultsReason != null) ? resultsReason : "";
		this.behaviour = (behaviour != null) ? behaviour : "";
		this.behaviourReason = (behaviourReason != null) ? behaviourReason : "";
		this.predicate = (predicate != null) ? predicate : "";
		this.predicateReason = (predicateReason != null) ? predicateReason : "";
	}

	static DecisionForm of(AssessmentSheet sheet) {
		Verdict verdict = sheet.verdict();
		Optional<Judgement> shown = verdict.judgement().or(() -> sheet.suggestion().judgement());
		Optional<Ratings> ratings = shown.flatMap(Judgement::ratings);
		return new DecisionForm(ratings.map((two) -> two.results().name()).orElse(""), verdict.resultsReason(),
				ratings.map((two) -> two.behaviour().name()).orElse(""), verdict.behaviourReason(),
				shown.flatMap(Judgement::ofTotal).map(Predicate::name).orElse(""), verdict.predicateReason());
	}

	/**
	 * Finds what is not chosen.
	 * @param total whether one predicate is set, and not two ratings
	 */
	void check(Errors errors, boolean total) {
		if (total) {
			require(errors, "predicate", read(Predicate.class, this.predicate));
		}
		else {
			require(errors, "results", read(Rating.class, this.results));
			require(errors, "behaviour", read(Rating.class, this.behaviour));
		}
	}

	private static void require(Errors errors, String field, Optional<?> chosen) {
		if (chosen.isEmpty()) {
			errors.rejectValue(field, "assessment.choose");
		}
	}

	/** Whether a rule speaks of one of its fields. */
	static boolean has(String field) {
		return FIELDS.contains(field);
	}

	private static <E extends Enum<E>> Optional<E> read(Class<E> choices, String name) {
		return Arrays.stream(choices.getEnumConstants()).filter((one) -> one.name().equals(name)).findFirst();
	}

	/** Only of a form without errors. */
	Decided toDecided(boolean total) {
		Judgement judgement = total ? new TotalPredicate(read(Predicate.class, this.predicate).orElseThrow())
				: new Ratings(read(Rating.class, this.results).orElseThrow(),
						read(Rating.class, this.behaviour).orElseThrow());
		return new Decided(judgement, this.resultsReason, this.behaviourReason, this.predicateReason);
	}

}
