package id.timbang.assessment;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import id.timbang.scoring.BehaviourSheet;
import id.timbang.scoring.BehaviourValue;
import id.timbang.scoring.Level;
import org.jspecify.annotations.Nullable;

/**
 * Everything the appraiser enters about a person.
 *
 * @param items what was found for the indicators, by
 * {@linkplain id.timbang.plan.PlanItem#originId() origin} of the plan item
 * @param values what is said about the seven values
 * @param feedback on the whole
 * @param recommendation what shall become of the way the person works
 */
public record RatingContent(Map<UUID, VerifiedItem> items, Map<BehaviourValue, RatedValue> values, String feedback,
		@Nullable Recommendation recommendation) {

	public static final RatingContent EMPTY = new RatingContent(Map.of(), Map.of(), "", null);

	/** Most characters of the feedback on the whole. */
	public static final int LONGEST_FEEDBACK = 4000;

	/** Most characters of a reason or of the feedback on one value. */
	public static final int LONGEST_REASON = 1000;

	public RatingContent {
		items = items.entrySet()
			.stream()
			.filter((item) -> !item.getValue().isEmpty())
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
		values = values.entrySet()
			.stream()
			.filter((value) -> !value.getValue().isEmpty())
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** The sheet of the seven values for scoring; none before anything is rated. */
	@Nullable BehaviourSheet behaviour() {
		Map<BehaviourValue, Level> levels = new EnumMap<>(BehaviourValue.class);
		this.values.forEach((value, rated) -> {
			if (rated.level() != null) {
				levels.put(value, rated.toLevel());
			}
		});
		return levels.isEmpty() ? null : new BehaviourSheet(levels);
	}

}
