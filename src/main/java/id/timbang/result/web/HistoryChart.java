package id.timbang.result.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import id.timbang.result.HistoryPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A figure over the periods as it is drawn: a point for each, and a line between two
 * neighbours only where they are alike. Positions are drawing; every figure stands on its
 * sheet.
 *
 * @param nameKey key of what is drawn
 * @param points the periods that have a figure
 * @param lines between neighbours that are alike
 * @param breaks where neighbours are not, in percent from the left
 * @param ticks the periods that are named
 */
record HistoryChart(String nameKey, List<Point> points, List<Line> lines, List<String> breaks, List<Tick> ticks) {

	/** Where 120 lies, from the top; a point of the scale is a pixel high. */
	private static final int TOP = 24;

	private static final BigDecimal HIGHEST = BigDecimal.valueOf(120);

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** A phone has room for one label more. */
	private static final int LABELS = 4;

	/** Draws a figure of at least two periods. */
	static HistoryChart of(String nameKey, List<HistoryPeriod> periods,
			Function<HistoryPeriod, @Nullable BigDecimal> figure) {
		int steps = periods.size() - 1;
		int every = (steps + LABELS - 1) / LABELS;
		List<Point> points = new ArrayList<>();
		List<Line> lines = new ArrayList<>();
		List<String> breaks = new ArrayList<>();
		List<Tick> ticks = new ArrayList<>();
		@Nullable Point before = null;
		for (int place = 0; place <= steps; place++) {
			HistoryPeriod period = periods.get(place);
			String x = across(2 * place + 1, 2 * periods.size());
			boolean named = (steps - place) % every == 0;
			if (named) {
				ticks.add(new Tick(period, x));
			}
			@Nullable BigDecimal shown = figure.apply(period);
			@Nullable Point point = (shown != null) ? new Point(shown, x, down(shown), named) : null;
			if (place > 0 && !period.unlike(periods.get(place - 1)).isEmpty()) {
				breaks.add(across(2 * place, 2 * periods.size()));
			}
			else if (before != null && point != null) {
				lines.add(new Line(before, point));
			}
			if (point != null) {
				points.add(point);
			}
			before = point;
		}
		return new HistoryChart(nameKey, points, lines, breaks, ticks);
	}

	/** Where the lines of the scale run: at 0, 100 and 120. */
	public List<Mark> scale() {
		return IntStream.of(0, 100, 120).mapToObj((value) -> new Mark(value, down(BigDecimal.valueOf(value)))).toList();
	}

	/** Each period has its own share of the width and stands in the middle of it. */
	private static String across(int half, int halves) {
		return BigDecimal.valueOf(half)
			.multiply(HUNDRED)
			.divide(BigDecimal.valueOf(halves), 2, RoundingMode.HALF_UP)
			.toPlainString() + "%";
	}

	private static String down(BigDecimal value) {
		return HIGHEST.subtract(value).add(BigDecimal.valueOf(TOP)).toPlainString();
	}

	/**
	 * A figure of a period.
	 *
	 * @param labelled whether it is written beside the point
	 */
	record Point(BigDecimal figure, String x, String y, boolean labelled) {
	}

	/**
	 * The name of a period below the scale.
	 */
	record Tick(HistoryPeriod period, String x) {
	}

	/**
	 * Between two neighbours.
	 */
	record Line(Point from, Point to) {
	}

	/**
	 * A line of the scale.
	 */
	record Mark(int value, String y) {
	}

}
