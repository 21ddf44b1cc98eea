package id.timbang.indicator;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Something that can differ between two versions of an indicator.
 */
public enum IndicatorProperty {

	NAME, DEFINITION, ASPECT, POSITION_GROUP, SOURCE, UNIT, DIRECTION, TARGET, BASELINE, LEVELS, CAP, OWNER, EXAMPLE;

	/** What differs between two versions. */
	static Set<IndicatorProperty> differences(IndicatorDetails one, IndicatorDetails other) {
		EnumSet<IndicatorProperty> different = EnumSet.noneOf(IndicatorProperty.class);
		Arrays.stream(values())
			.filter((property) -> !Objects.equals(property.of(one), property.of(other)))
			.forEach(different::add);
		return Collections.unmodifiableSet(different);
	}

	private @Nullable Object of(IndicatorDetails details) {
		Yardstick yardstick = details.yardstick();
		QuantityYardstick quantity = (yardstick instanceof QuantityYardstick found) ? found : null;
		return switch (this) {
			case NAME -> details.name();
			case DEFINITION -> details.definition();
			case ASPECT -> details.aspect();
			case POSITION_GROUP -> details.positionGroup();
			case SOURCE -> yardstick.sourceKey();
			case UNIT -> (quantity != null) ? quantity.unit() : null;
			case DIRECTION -> (quantity != null) ? quantity.direction() : null;
			case TARGET -> (quantity != null) ? quantity.target() : null;
			case BASELINE -> (quantity != null) ? quantity.baseline() : null;
			case LEVELS -> (yardstick instanceof RubricYardstick rubric) ? rubric.levels() : List.of();
			case CAP -> yardstick.cap();
			case OWNER -> details.owner();
			case EXAMPLE -> details.example();
		};
	}

	/** Key of the Indonesian word. */
	public String messageKey() {
		return "indicator.property." + name();
	}

}
