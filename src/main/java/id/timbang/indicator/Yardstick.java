package id.timbang.indicator;

import java.util.Optional;

import id.timbang.scoring.Cap;

/**
 * How an indicator is measured: by a number or by described levels.
 */
public sealed interface Yardstick permits QuantityYardstick, RubricYardstick {

	/** Which of the two it is. */
	IndicatorKind kind();

	/** Where the value comes from. */
	MeasureSource source();

	/** What the system measures by itself; none where somebody reports or rates. */
	default Optional<Measurement> measured() {
		return Optional.empty();
	}

	/** Key of the Indonesian words for that. */
	default String sourceKey() {
		return source().messageKey();
	}

	/** The highest achievement it can give. */
	Cap cap();

	/** Whether its target has two bounds. */
	default boolean isRange() {
		return false;
	}

}
