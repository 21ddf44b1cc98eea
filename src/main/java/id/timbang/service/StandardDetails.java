package id.timbang.service;

import java.math.BigDecimal;
import java.util.List;

/**
 * What is promised about a service (<i>standar pelayanan</i>).
 *
 * @param time how long it may take
 * @param fee in rupiah, 0 when it is free
 * @param requirements what citizens bring
 * @param product what they go home with; may be empty
 * @param stages the way through it, together exactly as long as the service; may be empty
 */
public record StandardDetails(ServiceStandard time, long fee, List<String> requirements, String product,
		List<Stage> stages) {

	public StandardDetails {
		requirements = List.copyOf(requirements);
		stages = List.copyOf(stages);
		if (difference(time.value(), stages).signum() != 0) {
			throw new IllegalArgumentException("stages of " + Stage.sum(stages) + " for " + time);
		}
	}

	/**
	 * By how much stages are longer than the service; below zero when they are shorter.
	 * Without stages there is no difference.
	 */
	public static BigDecimal difference(int value, List<Stage> stages) {
		return stages.isEmpty() ? BigDecimal.ZERO : Stage.sum(stages).subtract(BigDecimal.valueOf(value));
	}

}
