package id.timbang.scoring;

import java.util.Optional;

/** How an indicator is measured: a {@link Quantity} or a {@link Rubric}. */
public sealed interface Measure permits Quantity, Rubric {

	/**
	 * What the reading is worth; empty where it is not of the kind this measure reads.
	 */
	Optional<Achievement> achievement(Reading reading);

}
