package id.timbang.measurement;

import java.util.LinkedHashMap;
import java.util.Map;

import id.timbang.shared.Window;
import id.timbang.visit.VisitFigure;
import id.timbang.visit.VisitSummary;
import id.timbang.visit.VisitTally;
import org.jspecify.annotations.Nullable;

/**
 * The visits behind a measured value.
 *
 * @param value the value
 * @param part of which figure only these are shown; none for all
 * @param cases how many visits it would rest on if it were counted now: another number
 * than that of a settled value if visits were corrected since
 * @param parts what is worth looking at apart, with the number of visits; durations are
 * not told apart, because they may be of some of these visits only
 * @param rows a window of the visits
 */
public record MeasuredVisits(MeasuredValue value, @Nullable VisitFigure part, long cases, Map<VisitFigure, Long> parts,
		Window<VisitSummary> rows) {

	static MeasuredVisits of(MeasuredValue value, VisitTally tally, @Nullable VisitFigure part,
			Window<VisitSummary> rows) {
		Map<VisitFigure, Long> parts = new LinkedHashMap<>();
		VisitReading.parts(value.measurement()).forEach((figure) -> parts.put(figure, tally.count(figure)));
		return new MeasuredVisits(value, part, VisitReading.of(value.measurement(), tally).cases(), parts, rows);
	}

	/** How many visits are shown in all. */
	public long total() {
		return (this.part != null) ? this.parts.getOrDefault(this.part, 0L) : this.cases;
	}

	/** Whether it rests on the visits that it was settled with. */
	public boolean isUnchanged() {
		return this.cases == this.value.cases();
	}

}
