package id.timbang.journey;

import java.math.BigDecimal;
import java.util.List;

import id.timbang.indicator.Aspect;
import id.timbang.indicator.Catalogue;
import id.timbang.indicator.IndicatorDetails;
import id.timbang.indicator.Measurement;
import id.timbang.indicator.PositionGroup;
import id.timbang.indicator.QuantityYardstick;
import id.timbang.indicator.RubricYardstick;
import id.timbang.indicator.Yardstick;
import id.timbang.plan.ItemKind;
import id.timbang.plan.MeasureScope;
import id.timbang.plan.PlanItem;
import id.timbang.scoring.Cap;
import id.timbang.scoring.Direction;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of a worked example: what is agreed about it and what comes of it.
 *
 * @param indicator what it looks at
 * @param weight in percent
 * @param target none for a rubric
 * @param value what the employee reports and the appraiser finds; none for a rubric, and
 * where the system measures
 * @param level of a rubric; otherwise none
 */
record ExampleLine(IndicatorDetails indicator, String weight, @Nullable String target, @Nullable BigDecimal value,
		@Nullable Integer level) {

	/** More is better. */
	static ExampleLine higher(String name, String weight, String value, String target) {
		return new ExampleLine(quantity(name, null, Direction.HIGHER), weight, target, new BigDecimal(value), null);
	}

	/** Less is better. */
	static ExampleLine lower(String name, String weight, String value, String target) {
		return new ExampleLine(quantity(name, null, Direction.LOWER), weight, target, new BigDecimal(value), null);
	}

	/** What the system counts of one's own visits. */
	static ExampleLine measured(String name, String weight, Measurement measurement, Direction direction,
			String target) {
		return new ExampleLine(quantity(name, measurement, direction), weight, target, null, null);
	}

	/** Five described levels. */
	static ExampleLine rubric(String name, String weight, int level) {
		return new ExampleLine(
				details(name, new RubricYardstick(List.of("satu", "dua", "tiga", "empat", "lima"), Cap.DEFAULT)),
				weight, null, null, level);
	}

	/** The item of a plan that says so. */
	PlanItem item(Catalogue catalogue) {
		PlanItem item = PlanItem.of(Catalogue.row(catalogue.activeVersion(this.indicator), this.target, this.weight),
				ItemKind.LEVEL, 0);
		return this.indicator.yardstick().measured().isPresent() ? item.measuredOn(MeasureScope.PERSON) : item;
	}

	private static IndicatorDetails quantity(String name, @Nullable Measurement measurement, Direction direction) {
		return details(name, new QuantityYardstick(measurement, "satuan", direction, null, null, Cap.DEFAULT));
	}

	private static IndicatorDetails details(String name, Yardstick yardstick) {
		return new IndicatorDetails(name, "Cara menghitung " + name, Aspect.KUALITAS, PositionGroup.PELAKSANA,
				yardstick, "", "");
	}

}
