package id.timbang.rater;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import id.timbang.scoring.BehaviourSheet;
import id.timbang.scoring.BehaviourValue;
import id.timbang.scoring.Level;
import org.jspecify.annotations.Nullable;

/**
 * The levels of the seven values as they are stored: in the order of the values, and
 * nothing where somebody could not judge.
 */
final class StoredLevels {

	/** Of a row, in SQL: a digit for each value, 0 where somebody could not judge. */
	static final String DIGITS = "array_to_string(levels, '', '0')";

	private StoredLevels() {
	}

	static @Nullable Integer[] write(BehaviourSheet sheet) {
		return Stream.of(BehaviourValue.values())
			.map((value) -> sheet.levels().get(value))
			.map((level) -> (level != null) ? level.number() : null)
			.toArray(Integer[]::new);
	}

	/** One sheet of {@link #DIGITS}. */
	static BehaviourSheet readOne(String digits) {
		return read(digits, 0);
	}

	/** As many sheets as their digits stand behind one another. */
	static List<BehaviourSheet> read(String digits) {
		return IntStream.range(0, digits.length() / BehaviourSheet.VALUES)
			.mapToObj((sheet) -> read(digits, sheet * BehaviourSheet.VALUES))
			.toList();
	}

	private static BehaviourSheet read(String digits, int start) {
		Map<BehaviourValue, Level> levels = new EnumMap<>(BehaviourValue.class);
		int place = start;
		for (BehaviourValue value : BehaviourValue.values()) {
			int number = Character.digit(digits.charAt(place++), 10);
			if (number > 0) {
				levels.put(value, new Level(number));
			}
		}
		return new BehaviourSheet(levels);
	}

}
