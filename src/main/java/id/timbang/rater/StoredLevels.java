package id.timbang.rater;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
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

	private StoredLevels() {
	}

	static @Nullable Integer[] write(BehaviourSheet sheet) {
		return Stream.of(BehaviourValue.values())
			.map((value) -> sheet.levels().get(value))
			.map((level) -> (level != null) ? level.number() : null)
			.toArray(Integer[]::new);
	}

	static BehaviourSheet read(Array stored) throws SQLException {
		Map<BehaviourValue, Level> levels = new EnumMap<>(BehaviourValue.class);
		Iterator<? extends @Nullable Number> numbers = Arrays.asList((Number[]) stored.getArray()).iterator();
		for (BehaviourValue value : BehaviourValue.values()) {
			Number number = numbers.next();
			if (number != null) {
				levels.put(value, new Level(number.intValue()));
			}
		}
		return new BehaviourSheet(levels);
	}

}
