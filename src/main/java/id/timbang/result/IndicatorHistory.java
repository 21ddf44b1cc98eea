package id.timbang.result;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import id.timbang.scoring.Ratio;

/**
 * How an indicator of the latest sheet stood in the periods before, from the first sheet
 * that has it.
 *
 * @param name of the indicator, as on the latest sheet
 * @param points the periods, the oldest first
 */
public record IndicatorHistory(String name, List<IndicatorPoint> points) {

	/** What fell most comes first, what is not compared last. */
	private static final Comparator<IndicatorHistory> BIGGEST_FALL_FIRST = Comparator.comparing(
			(IndicatorHistory one) -> one.change().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

	public IndicatorHistory {
		points = List.copyOf(points);
	}

	/**
	 * The indicators of the assignment held last, what fell most first.
	 * @param periods at least one, the oldest first
	 */
	static List<IndicatorHistory> of(List<HistoryPeriod> periods) {
		SheetPart last = periods.get(periods.size() - 1).sheet().last();
		return last.lines()
			.stream()
			.map((line) -> new IndicatorHistory(line.name(), points(line, isAlone(line, last), periods)))
			.sorted(BIGGEST_FALL_FIRST)
			.toList();
	}

	private static boolean isAlone(SheetLine line, SheetPart part) {
		return part.lines().stream().filter((other) -> other.code().equals(line.code())).count() == 1;
	}

	private static List<IndicatorPoint> points(SheetLine line, boolean alone, List<HistoryPeriod> periods) {
		return periods.stream()
			.map((period) -> IndicatorPoint.of(period,
					alone ? FoundLine.find(period.sheet(), line.originId(), line.code())
							: FoundLine.item(period.sheet(), line.originId())))
			.dropWhile((point) -> point.reading() == null)
			.toList();
	}

	/** How it stands on the latest sheet. */
	public IndicatorPoint last() {
		return this.points.get(this.points.size() - 1);
	}

	/** How it stood in the period before that; none if it is new. */
	public Optional<IndicatorPoint> before() {
		return (this.points.size() > 1) ? Optional.of(this.points.get(this.points.size() - 2)) : Optional.empty();
	}

	/** How many points more than before; none where they are not compared. */
	public Optional<Ratio> change() {
		return before().flatMap(last()::change);
	}

	/** Whether it has fewer points than before. */
	public boolean isLower() {
		return change().filter((change) -> change.signum() < 0).isPresent();
	}

}
