package id.timbang.rater.web;

import id.timbang.rater.Judgement;
import id.timbang.rater.NewAnswer;
import id.timbang.scoring.Level;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What a rater says about one of the seven values, as it is typed.
 *
 * @param level a digit from 1 to 5, or 0 for "tidak dapat menilai"
 * @param reason what was seen
 */
record JudgementForm(String level, @Size(max = NewAnswer.LONGEST_TEXT) String reason) {

	static final String CANNOT_JUDGE = "0";

	JudgementForm(@Nullable String level, @Nullable String reason) {
		this.level = (level != null) ? level : "";
		this.reason = (reason != null) ? reason : "";
	}

	void check(Errors errors, String path) {
		if (!this.level.matches("[0-5]")) {
			errors.rejectValue(path + "level", "rater.answer.missing");
		}
	}

	/** Only of a form without errors. */
	Judgement toJudgement() {
		return new Judgement(this.level.equals(CANNOT_JUDGE) ? null : new Level(Integer.parseInt(this.level)),
				this.reason);
	}

}
