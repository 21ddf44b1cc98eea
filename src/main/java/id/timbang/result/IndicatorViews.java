package id.timbang.result;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import id.timbang.scoring.Cap;
import id.timbang.scoring.Component;
import id.timbang.scoring.Conversion;
import id.timbang.scoring.Direction;
import id.timbang.scoring.Quantity;
import id.timbang.scoring.Ratio;
import id.timbang.scoring.Reading;
import id.timbang.scoring.Target;
import id.timbang.scoring.Viewpoint;

/**
 * Lays the indicators of a score sheet side by side as they were reported, as they were
 * verified, and as citizens see them (feature 46). What the system measured without
 * asking anybody has no side and is left out.
 */
final class IndicatorViews {

	private IndicatorViews() {
	}

	/** Those of the last assignment, the largest difference first. */
	static List<Viewpoint<SheetLine>> of(SheetDocument sheet) {
		Conversion conversion = sheet.rules().conversion();
		return sheet.last()
			.lines()
			.stream()
			.map((line) -> new Viewpoint<>(line, points(line, conversion)))
			.filter((view) -> !view.points().isEmpty())
			.sorted(Viewpoint.LARGEST_FIRST)
			.toList();
	}

	private static Map<Component, Ratio> points(SheetLine line, Conversion conversion) {
		Map<Component, Ratio> points = new EnumMap<>(Component.class);
		Ratio counted = line.achievement();
		SheetMeasure measured = line.measured();
		if (measured != null) {
			if (counted != null && measured.isSatisfaction()) {
				points.put(Component.CITIZENS, counted);
			}
			return points;
		}
		if (counted != null) {
			points.put(Component.APPRAISER, counted);
		}
		BigDecimal reported = line.reported();
		Direction direction = line.direction();
		if (reported != null && direction != null) {
			Target target = new Target(Ratio.of(line.targetLow()), Ratio.of(line.targetHigh()));
			new Quantity(target, direction, new Cap(line.cap())).achievement(new Reading.Value(Ratio.of(reported)))
				.ifPresent((achievement) -> points.put(Component.SELF, conversion.points(achievement)));
		}
		return points;
	}

}
