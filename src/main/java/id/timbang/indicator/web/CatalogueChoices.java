package id.timbang.indicator.web;

import java.util.List;
import java.util.stream.Stream;

import id.timbang.indicator.Aspect;
import id.timbang.indicator.IndicatorKind;
import id.timbang.indicator.MeasureSource;
import id.timbang.indicator.Measurement;
import id.timbang.indicator.PositionGroup;
import id.timbang.indicator.VersionState;
import id.timbang.scoring.Direction;
import id.timbang.scoring.ResultType;
import id.timbang.shared.Choice;

/**
 * The choices of the forms; their texts are message keys.
 */
final class CatalogueChoices {

	private CatalogueChoices() {
	}

	static List<Choice> kinds() {
		return Choice.of(IndicatorKind.values(), IndicatorKind::messageKey);
	}

	static List<Choice> aspects() {
		return Choice.of(Aspect.values(), Aspect::messageKey);
	}

	static List<Choice> groups() {
		return Choice.of(PositionGroup.values(), PositionGroup::messageKey);
	}

	static List<Choice> states(VersionState... states) {
		return Choice.of(states, VersionState::messageKey);
	}

	static List<Choice> directions() {
		return Choice.of(Direction.values(), (direction) -> "indicator.direction." + direction.name());
	}

	static List<Choice> resultTypes() {
		return Choice.of(ResultType.values(), (type) -> "indicator.resultType." + type.name());
	}

	/** Where a number can come from. */
	static List<Choice> sources() {
		return Stream
			.concat(Choice.of(new MeasureSource[] { MeasureSource.SELF_REPORTED }, MeasureSource::messageKey).stream(),
					Choice.of(Measurement.values(), Measurement::messageKey).stream())
			.toList();
	}

}
