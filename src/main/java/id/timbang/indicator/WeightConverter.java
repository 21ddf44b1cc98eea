package id.timbang.indicator;

import java.math.BigDecimal;

import id.timbang.scoring.Weight;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Stores a weight as the percentage it is.
 */
@Converter
class WeightConverter implements AttributeConverter<@Nullable Weight, @Nullable BigDecimal> {

	@Override
	public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Weight weight) {
		return (weight != null) ? weight.percent() : null;
	}

	@Override
	public @Nullable Weight convertToEntityAttribute(@Nullable BigDecimal percent) {
		return (percent != null) ? new Weight(percent) : null;
	}

}
