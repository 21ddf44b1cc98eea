package id.timbang.visit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.timbang.scoring.Ratio;

/**
 * Visits counted over some days (S18).
 *
 * @param counts how many of each figure
 * @param durations how long completed ones took, by the unit of their standard
 */
public record VisitTally(Map<VisitFigure, Long> counts, List<DurationTally> durations) {

	/** Fewest visits of which a share or a mean says something (S14). */
	public static final int FEWEST = 10;

	public VisitTally {
		counts = Map.copyOf(counts.isEmpty() ? Map.of() : new EnumMap<>(counts));
		durations = List.copyOf(durations);
	}

	/** How many of a figure. */
	public long count(VisitFigure figure) {
		return this.counts.getOrDefault(figure, 0L);
	}

	/** How many were due and have been decided: kept or missed. */
	public long decided() {
		return count(VisitFigure.KEPT) + count(VisitFigure.MISSED);
	}

	/** The share on time in percent, unrounded; none of fewer than ten. */
	public Optional<Ratio> onTime() {
		return share(count(VisitFigure.KEPT), decided());
	}

	/** The share without a fault in percent, unrounded; none of fewer than ten. */
	public Optional<Ratio> accuracy() {
		long completed = count(VisitFigure.COMPLETED);
		return share(completed - count(VisitFigure.FAULTY), completed);
	}

	private static Optional<Ratio> share(long part, long whole) {
		return (whole < FEWEST) ? Optional.empty() : Optional.of(Ratio.of(Math.multiplyExact(part, 100), whole));
	}

}
