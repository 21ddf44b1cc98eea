package id.timbang.assessment.web;

import id.timbang.assessment.RatedValue;
import id.timbang.assessment.RatingContent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What the appraiser says about one of the seven values, as it is typed.
 */
record ValueForm(String level, @Size(max = RatingContent.LONGEST_REASON) String feedback) {

	ValueForm(@Nullable String level, @Nullable String feedback) {
		this.level = (level != null) ? level : "";
		this.feedback = (feedback != null) ? feedback : "";
	}

	static ValueForm of(@Nullable RatedValue rated) {
		return (rated != null)
				? new ValueForm((rated.level() != null) ? rated.level().toString() : "", rated.feedback())
				: new ValueForm("", "");
	}

	void check(Errors errors, String path) {
		LevelText.check(errors, path + "level", this.level);
	}

	/** Only of a form without errors. */
	RatedValue toValue() {
		return new RatedValue(LevelText.read(this.level), this.feedback);
	}

}
