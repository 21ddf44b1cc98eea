package id.timbang.service;

import java.math.BigDecimal;
import java.util.Collection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * One stage (<i>tahap</i>) on the way through a service.
 *
 * @param name such as "Verifikasi"
 * @param value how long it may take, in the unit of the service, above zero
 */
@Embeddable
public record Stage(String name, @Column(name = "standard_value") BigDecimal value) {

	/** Decimals of a value. */
	public static final int DECIMALS = 2;

	/** The same value is one value, however it is written. */
	public Stage {
		if (value.signum() <= 0) {
			throw new IllegalArgumentException("a stage of " + value);
		}
		value = value.setScale(DECIMALS);
	}

	/** How long stages may take together. */
	public static BigDecimal sum(Collection<Stage> stages) {
		return stages.stream().map(Stage::value).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
