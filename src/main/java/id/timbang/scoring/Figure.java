package id.timbang.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A figure of the sheet: its exact value, and the value it is shown with.
 */
public record Figure(Ratio exact) implements Outcome {

	/**
	 * Two decimals, HALF_UP. Bands look at this value, further computation at the exact
	 * one (S7).
	 */
	public BigDecimal shown() {
		return exact.toScore();
	}

	@Override
	public Optional<Figure> figure() {
		return Optional.of(this);
	}

	@Override
	public List<Gap> gaps() {
		return List.of();
	}

}
