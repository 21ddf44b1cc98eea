package id.timbang.result;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

import id.timbang.indicator.MeasureSource;
import id.timbang.scoring.Conversion;
import id.timbang.scoring.Direction;
import id.timbang.scoring.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator stood on a score sheet, with what has to be alike before two of them
 * can be compared. Copied from the sheet, never computed.
 *
 * @param originId the item of the plan
 * @param code of the indicator
 * @param name of the indicator
 * @param version which version of the indicator
 * @param source where the value came from
 * @param unit what it counts; empty for a rubric
 * @param direction which way is better; none for a rubric
 * @param conversion what became of the achievement before it was weighted
 * @param targetLow the target, or its lower bound
 * @param targetHigh the target, or its upper bound
 * @param realised the exact value, or the level of a rubric; none without one
 * @param achievement the exact points, 0 to 120; none without them
 */
public record IndicatorReading(UUID originId, String code, String name, int version, MeasureSource source, String unit,
		@Nullable Direction direction, Conversion conversion, BigDecimal targetLow, BigDecimal targetHigh,
		@Nullable Ratio realised, @Nullable Ratio achievement) {

	public IndicatorReading {
		targetLow = targetLow.stripTrailingZeros();
		targetHigh = targetHigh.stripTrailingZeros();
	}

	/** How an indicator stands on a sheet. */
	public static IndicatorReading of(SheetLine line, SheetDocument sheet) {
		return new IndicatorReading(line.originId(), line.code(), line.name(), line.version(), line.source(),
				line.unit(), line.direction(), sheet.rules().conversion(), line.targetLow(), line.targetHigh(),
				line.value().orElse(null), line.achievement());
	}

	public boolean isRubric() {
		return this.direction == null;
	}

	public boolean isRange() {
		return this.targetLow.compareTo(this.targetHigh) != 0;
	}

	/** Whether as much was agreed on as in another reading. */
	boolean isAimedLike(IndicatorReading other) {
		return this.targetLow.compareTo(other.targetLow) == 0 && this.targetHigh.compareTo(other.targetHigh) == 0;
	}

	/** Whether its points are known and lie under a limit. */
	public boolean isUnder(int limit) {
		return this.achievement != null && this.achievement.compareTo(Ratio.of(limit)) < 0;
	}

	/** Why points of the two do not mean the same; none if they do. */
	public Optional<Unlikeness> unlike(IndicatorReading other) {
		if (isRubric() != other.isRubric() || !this.unit.equals(other.unit)) {
			return Optional.of(Unlikeness.OTHER_UNIT);
		}
		if (this.direction != other.direction) {
			return Optional.of(Unlikeness.OTHER_DIRECTION);
		}
		if (this.source != other.source) {
			return Optional.of(Unlikeness.OTHER_SOURCE);
		}
		return (this.conversion != other.conversion) ? Optional.of(Unlikeness.OTHER_CONVERSION) : Optional.empty();
	}

}
