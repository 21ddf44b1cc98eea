package id.timbang.development;

import java.util.Optional;

import id.timbang.period.PeriodSummary;
import id.timbang.result.IndicatorReading;
import id.timbang.result.ResultId;
import id.timbang.result.Unlikeness;
import id.timbang.scoring.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator stood on the latest result after an action was agreed.
 *
 * @param standing how it stands against before, or why that cannot be said
 * @param period of which period; none without a later result
 * @param result the later result; none without one
 * @param reading how it stood; none where it is not on that sheet
 * @param change points more or fewer than before; none where they cannot be compared
 */
public record LaterReading(Standing standing, @Nullable PeriodSummary period, @Nullable ResultId result,
		@Nullable IndicatorReading reading, @Nullable Ratio change) {

	static LaterReading none(Standing standing) {
		return new LaterReading(standing, null, null, null, null);
	}

	/** Compares like with like. */
	static LaterReading of(IndicatorReading before, @Nullable IndicatorReading after, PeriodSummary period,
			ResultId result) {
		if (after == null) {
			return new LaterReading(Standing.GONE, period, result, null, null);
		}
		Optional<Standing> unlike = before.unlike(after).map(Standing::of);
		if (unlike.isPresent()) {
			return new LaterReading(unlike.get(), period, result, after, null);
		}
		if (before.achievement() == null || after.achievement() == null) {
			return new LaterReading(Standing.NO_FIGURE, period, result, after, null);
		}
		Ratio change = after.achievement().minus(before.achievement());
		Standing standing = (change.signum() > 0) ? Standing.UP : (change.signum() < 0) ? Standing.DOWN : Standing.SAME;
		return new LaterReading(standing, period, result, after, change);
	}

	/** Whether two points were compared. */
	public boolean isCompared() {
		return this.change != null;
	}

	/** How many points, whatever the direction. */
	public Optional<Ratio> points() {
		return Optional.ofNullable(this.change)
			.map((change) -> (change.signum() < 0) ? Ratio.ZERO.minus(change) : change);
	}

	/**
	 * How an indicator stands against before, or why that cannot be said.
	 */
	public enum Standing {

		/** The reader may not see later results of the person. */
		HIDDEN,
		/** No later result of a period as long has been released. */
		NOT_YET,
		/** The indicator is not on the latest sheet, or more than once. */
		GONE,
		/** One of the two sheets has no points for it. */
		NO_FIGURE,
		/** Other things are counted. */
		OTHER_UNIT,
		/** What was better is worse. */
		OTHER_DIRECTION,
		/** The value comes from elsewhere. */
		OTHER_SOURCE,
		/** Points were made in another way. */
		OTHER_CONVERSION,
		/** More points than before. */
		UP,
		/** As many. */
		SAME,
		/** Fewer. */
		DOWN;

		/** What cannot be compared is called alike there. */
		private static Standing of(Unlikeness unlikeness) {
			return valueOf(unlikeness.name());
		}

		/** Key of the Indonesian sentence. */
		public String messageKey() {
			return "development.after." + name();
		}

	}

}
