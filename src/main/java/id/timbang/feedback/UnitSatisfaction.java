package id.timbang.feedback;

import java.time.LocalDate;

import id.timbang.personnel.UnitId;
import id.timbang.scoring.SatisfactionIndex;
import org.jspecify.annotations.Nullable;

/**
 * How satisfied citizens were with a unit and those below it, as far as it is released
 * (S11, S15). The integers Σ and n stand in the index.
 *
 * @param unit the unit that was asked about
 * @param source the unit that serves for it: itself, or the nearest one above
 * @param sourceName name of that unit
 * @param from first day of the months counted
 * @param until last day of the months counted, or the day before the release
 * @param releasedOn day of the latest release in it; none without one
 * @param index none while fewer than 10 complete answers can be shown (<i>belum cukup
 * data</i>)
 * @param incomplete answers with gaps, which do not count
 * @param ways how the complete ones came in
 */
public record UnitSatisfaction(UnitId unit, UnitId source, String sourceName, LocalDate from, LocalDate until,
		@Nullable LocalDate releasedOn, @Nullable SatisfactionIndex index, int incomplete, AnswerWays ways) {

	/** Whether the figures are those of a unit above. */
	public boolean isFromAbove() {
		return !this.unit.equals(this.source);
	}

}
