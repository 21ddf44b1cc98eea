package id.timbang.calibration.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import id.timbang.calibration.AppraiserRow;
import id.timbang.severity.Severity;

/**
 * Where severities stand in a drawing: milder on the left, stricter on the right, the
 * average in the middle.
 *
 * @param reach points from the middle to either end
 */
record SeverityScale(double reach) {

	/** Narrower than one level of behaviour nothing looks like much. */
	private static final double LEAST_REACH = 20;

	/** As wide as the widest interval needs. */
	static SeverityScale of(List<AppraiserRow> rows) {
		return new SeverityScale(rows.stream()
			.map(AppraiserRow::severity)
			.filter(Objects::nonNull)
			.mapToDouble((one) -> Math.max(Math.abs(one.low()), Math.abs(one.high())))
			.reduce(LEAST_REACH, Math::max));
	}

	/** The interval and the estimate in it, in percent of the width. */
	public Marks marks(Severity severity) {
		return new Marks(percent(severity.low()), percent(severity.points()), percent(severity.high()));
	}

	private String percent(double points) {
		return String.format(Locale.ROOT, "%.1f%%", 50 + 50 * points / this.reach);
	}

	/**
	 * Three places in a drawing.
	 */
	record Marks(String low, String middle, String high) {
	}

}
