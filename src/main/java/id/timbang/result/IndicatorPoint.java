package id.timbang.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.timbang.result.HistoryPeriod.Place;
import id.timbang.scoring.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator stood in a period of somebody's history.
 *
 * @param at the result
 * @param reading how it stood; none where it is not on that sheet
 * @param place where and as what the person was measured; none where it is not on that
 * sheet
 * @param measured what the system measured; none where somebody reported or rated
 */
public record IndicatorPoint(HistoryPeriod at, @Nullable IndicatorReading reading, @Nullable Place place,
		@Nullable SheetMeasure measured) {

	static IndicatorPoint of(HistoryPeriod at, Optional<FoundLine> found) {
		return found
			.map((one) -> new IndicatorPoint(at, IndicatorReading.of(one.line(), at.sheet()), at.place(one.part()),
					one.line().measured()))
			.orElse(new IndicatorPoint(at, null, null, null));
	}

	/**
	 * Why its points do not mean the same as those of an earlier period; empty if they
	 * do. Another target is no reason: points say how much of it was reached.
	 */
	public List<Unlikeness> unlike(IndicatorPoint earlier) {
		if (this.reading == null || earlier.reading == null) {
			return List.of(Unlikeness.ABSENT);
		}
		List<Unlikeness> found = new ArrayList<>();
		if (this.place != null && !this.place.equals(earlier.place)) {
			found.add(Unlikeness.OTHER_PLACE);
		}
		if (this.reading.version() != earlier.reading.version()) {
			found.add(Unlikeness.OTHER_VERSION);
		}
		this.reading.unlike(earlier.reading).or(() -> measuredUnlike(earlier)).ifPresent(found::add);
		if (this.reading.achievement() == null || earlier.reading.achievement() == null) {
			found.add(Unlikeness.NO_FIGURE);
		}
		return found;
	}

	/** Before the system measured it, somebody reported it. */
	private Optional<Unlikeness> measuredUnlike(IndicatorPoint earlier) {
		if (this.measured != null && earlier.measured != null) {
			boolean same = this.measured.scope() == earlier.measured.scope()
					&& this.measured.subject().equals(earlier.measured.subject());
			return same ? Optional.empty() : Optional.of(Unlikeness.OTHER_SCOPE);
		}
		return (this.measured == null && earlier.measured == null) ? Optional.empty()
				: Optional.of(Unlikeness.OTHER_SOURCE);
	}

	/**
	 * How many points more than in an earlier period; none where they are not compared.
	 */
	public Optional<Ratio> change(IndicatorPoint earlier) {
		if (!unlike(earlier).isEmpty()) {
			return Optional.empty();
		}
		return Optional.ofNullable(this.reading)
			.map(IndicatorReading::achievement)
			.flatMap((after) -> Optional.ofNullable(earlier.reading)
				.map(IndicatorReading::achievement)
				.map(after::minus));
	}

	/** The same, whatever the direction. */
	public Optional<Ratio> distance(IndicatorPoint earlier) {
		return change(earlier).map((change) -> (change.signum() < 0) ? Ratio.ZERO.minus(change) : change);
	}

	/** Whether as much was agreed on as in an earlier period, as far as one can say. */
	public boolean isAimedLike(IndicatorPoint earlier) {
		return this.reading == null || earlier.reading == null || this.reading.isAimedLike(earlier.reading);
	}

}
