package id.timbang.rater;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import id.timbang.scoring.BehaviourSheet;
import id.timbang.scoring.BehaviourValue;
import id.timbang.scoring.Level;
import id.timbang.scoring.WrittenReason;
import id.timbang.shared.RuleException;
import id.timbang.shared.SeveralRulesException;

/**
 * What a rater answers about a person. What was written leaves the levels at once: a
 * reason does not keep which value it was about, so that nothing but its words leads to
 * the answer.
 *
 * @param values a judgement of each of the seven values
 * @param comment what else the rater wants to say; may be empty
 */
public record NewAnswer(Map<BehaviourValue, Judgement> values, String comment) {

	/** Letters of a reason or comment. */
	public static final int LONGEST_TEXT = 1000;

	public NewAnswer {
		values = new EnumMap<>(values);
	}

	/**
	 * Refuses an answer that would not count.
	 * @throws SeveralRulesException with everything that has to change
	 */
	void check() {
		List<RuleException> found = new ArrayList<>();
		int place = 0;
		for (BehaviourValue value : BehaviourValue.values()) {
			Judgement judgement = Objects.requireNonNull(this.values.get(value));
			Level level = judgement.level();
			if (level != null && level.needsReason() && !WrittenReason.EXTREME_LEVEL.accepts(judgement.reason())) {
				found.add(new RuleException("values[" + place + "].reason", "rater.answer.reason",
						WrittenReason.EXTREME_LEVEL.minimumLength()));
			}
			place++;
		}
		if (!sheet().counts()) {
			found.add(new RuleException("values[0].level", "rater.answer.tooFew",
					BehaviourSheet.VALUES - BehaviourSheet.MINIMUM_VALUES));
		}
		if (!found.isEmpty()) {
			throw new SeveralRulesException(found);
		}
	}

	/** The levels alone. */
	BehaviourSheet sheet() {
		Map<BehaviourValue, Level> levels = new EnumMap<>(BehaviourValue.class);
		this.values.forEach((value, judgement) -> {
			if (judgement.level() != null) {
				levels.put(value, judgement.level());
			}
		});
		return new BehaviourSheet(levels);
	}

	/** Everything that was written, without where. */
	String[] texts() {
		return Stream.concat(this.values.values().stream().map(Judgement::reason), Stream.of(this.comment))
			.map(String::strip)
			.filter((text) -> !text.isEmpty())
			.toArray(String[]::new);
	}

}
