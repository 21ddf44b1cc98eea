package id.timbang.assessment;

import java.util.EnumSet;
import java.util.Set;

import id.timbang.period.Phase;

/**
 * The next thing that somebody owes before a person is assessed in a period.
 */
public enum Owed {

	/** No plan is agreed, so there is no report. */
	PLAN,

	/** The employee has not handed the report over. */
	REPORT,

	/** The appraiser has not read the report that was handed over. */
	READ,

	/** The appraiser has not given every indicator and every value. */
	ASSESS,

	/** The appraiser has not set the two ratings. */
	RATE,

	/** Everything is done. */
	NOTHING;

	/** What people can be reminded of in a phase. */
	static Set<Owed> dueIn(Phase phase) {
		return switch (phase) {
			case REPORTING -> EnumSet.of(PLAN, REPORT, READ);
			case ASSESSMENT -> EnumSet.complementOf(EnumSet.of(NOTHING));
			default -> EnumSet.noneOf(Owed.class);
		};
	}

	/**
	 * Key of the Indonesian words; with {@code .by} a sentence that names who owes it.
	 */
	public String messageKey() {
		return "assessment.owed." + name();
	}

}
