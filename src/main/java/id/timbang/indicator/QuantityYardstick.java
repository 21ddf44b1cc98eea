package id.timbang.indicator;

import java.math.BigDecimal;
import java.util.Optional;

import id.timbang.scoring.Cap;
import id.timbang.scoring.Direction;
import id.timbang.scoring.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A number with a unit (<i>satuan</i>).
 *
 * @param measurement what the system measures by itself; none where the employee reports
 * @param unit what it counts: "%", "hari kerja"
 * @param direction which way is better
 * @param target what templates begin with; none where it differs from place to place
 * @param baseline where things stood before there was a target, such as the mean of last
 * year; none where nobody knows. It explains the target and is never part of a score
 * @param cap the highest achievement
 */
public record QuantityYardstick(@Nullable Measurement measurement, String unit, Direction direction,
		@Nullable TargetRange target, @Nullable BigDecimal baseline, Cap cap) implements Yardstick {

	public QuantityYardstick {
		if (target != null && direction == Direction.RANGE && !target.isRange()) {
			throw new IllegalArgumentException("a range has two bounds");
		}
		if (baseline != null) {
			if (baseline.signum() < 0) {
				throw new IllegalArgumentException("a baseline is not below zero");
			}
			baseline = baseline.setScale(TargetRange.DECIMALS);
		}
	}

	@Override
	public IndicatorKind kind() {
		return IndicatorKind.QUANTITATIVE;
	}

	@Override
	public MeasureSource source() {
		return (this.measurement != null) ? this.measurement.source() : MeasureSource.SELF_REPORTED;
	}

	@Override
	public Optional<Measurement> measured() {
		return Optional.ofNullable(this.measurement);
	}

	@Override
	public String sourceKey() {
		return (this.measurement != null) ? this.measurement.messageKey() : source().messageKey();
	}

	@Override
	public boolean isRange() {
		return this.direction == Direction.RANGE;
	}

	/** The measure for scoring, with the target that was agreed. */
	public Quantity measure(TargetRange agreed) {
		return new Quantity(agreed.toTarget(), this.direction, this.cap);
	}

}
