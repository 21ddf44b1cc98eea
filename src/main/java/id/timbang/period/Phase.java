package id.timbang.period;

import java.util.Optional;

/**
 * The phases of a period (<i>tahap</i>), in their order. A period moves to the next one
 * and nowhere else. The phase decides what may be done; the dates only say when it should
 * move.
 */
public enum Phase {

	/** Not opened yet. */
	PREPARED,

	/** Employees report (<i>pelaporan</i>). */
	REPORTING,

	/** Appraisers verify and rate (<i>penilaian</i>). */
	ASSESSMENT,

	/** Figures are compared before they count (<i>kalibrasi</i>). */
	CALIBRATION,

	/** Results are told to the persons (<i>diumumkan</i>); objections are possible. */
	RELEASED,

	/** Nothing moves any more (<i>ditutup</i>). */
	CLOSED;

	/** The only phase that may follow; none after the last. */
	public Optional<Phase> next() {
		return switch (this) {
			case PREPARED -> Optional.of(REPORTING);
			case REPORTING -> Optional.of(ASSESSMENT);
			case ASSESSMENT -> Optional.of(CALIBRATION);
			case CALIBRATION -> Optional.of(RELEASED);
			case RELEASED -> Optional.of(CLOSED);
			case CLOSED -> Optional.empty();
		};
	}

	/** Whether a period may move from this phase to that one. */
	public boolean leadsTo(Phase other) {
		return next().filter((next) -> next == other).isPresent();
	}

	/** Whether this phase has begun when a period stands in {@code present}. */
	public boolean isReachedIn(Phase present) {
		return compareTo(present) <= 0;
	}

	/** Whether this phase has ended when a period stands in {@code present}. */
	public boolean isOverIn(Phase present) {
		return compareTo(present) < 0;
	}

	/** Key of the Indonesian word. */
	public String messageKey() {
		return "period.phase." + name();
	}

}
