package id.timbang.rater.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.timbang.rater.Judgement;
import id.timbang.rater.NewAnswer;
import id.timbang.scoring.BehaviourSheet;
import id.timbang.scoring.BehaviourValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What a rater answers about a person, as it is typed: the seven values in their order,
 * and a comment.
 */
record AnswerForm(List<@Valid JudgementForm> values, @Size(max = NewAnswer.LONGEST_TEXT) String comment) {

	static final AnswerForm EMPTY = new AnswerForm(List.of(), "");

	/** Whatever was sent, there is an entry for each of the seven. */
	AnswerForm(@Nullable List<@Nullable JudgementForm> values, @Nullable String comment) {
		List<JudgementForm> all = new ArrayList<>((values != null)
				? values.stream().filter(Objects::nonNull).limit(BehaviourSheet.VALUES).toList() : List.of());
		while (all.size() < BehaviourSheet.VALUES) {
			all.add(new JudgementForm("", ""));
		}
		this.values = all;
		this.comment = (comment != null) ? comment : "";
	}

	/** Adds what the annotations cannot say. */
	void check(Errors errors) {
		for (int place = 0; place < BehaviourSheet.VALUES; place++) {
			this.values.get(place).check(errors, "values[" + place + "].");
		}
	}

	/** Only of a form without errors. */
	NewAnswer toAnswer() {
		Map<BehaviourValue, Judgement> judged = new EnumMap<>(BehaviourValue.class);
		Iterator<JudgementForm> typed = this.values.iterator();
		for (BehaviourValue value : BehaviourValue.values()) {
			judged.put(value, typed.next().toJudgement());
		}
		return new NewAnswer(judged, this.comment);
	}

}
