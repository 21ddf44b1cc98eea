package id.timbang.scoring;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Behaviour sheets, by the levels given in the order of the seven values. */
final class Sheets {

	private Sheets() {
	}

	/** A level of 0, or one not listed, stands for a value the rater left out. */
	static BehaviourSheet sheet(int... levels) {
		Map<BehaviourValue, Level> given = new EnumMap<>(BehaviourValue.class);
		Iterator<BehaviourValue> values = EnumSet.allOf(BehaviourValue.class).iterator();
		for (int level : levels) {
			BehaviourValue value = values.next();
			if (level > 0) {
				given.put(value, new Level(level));
			}
		}
		return new BehaviourSheet(given);
	}

	/** All seven as expected: 100 points. */
	static BehaviourSheet asExpected() {
		return sheet(4, 4, 4, 4, 4, 4, 4);
	}

	static List<BehaviourSheet> asExpected(int raters) {
		return Collections.nCopies(raters, asExpected());
	}

}
