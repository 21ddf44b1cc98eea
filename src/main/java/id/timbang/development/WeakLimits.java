package id.timbang.development;

import java.util.Optional;

import id.timbang.result.IndicatorReading;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * From where on an indicator is weak, and what is proposed about it. No rule says so; the
 * limits are ours and settings. Far below the target training is proposed ("extra
 * training for low performers"), otherwise coaching.
 */
@Component
public class WeakLimits {

	private final int weakUnder;

	private final int trainingUnder;

	WeakLimits(@Value("${timbang.development.weak-under}") int weakUnder,
			@Value("${timbang.development.training-under}") int trainingUnder) {
		this.weakUnder = weakUnder;
		this.trainingUnder = trainingUnder;
	}

	/** An achievement under so many points is weak. */
	public int weakUnder() {
		return this.weakUnder;
	}

	/** What is proposed; nothing for what is not weak. */
	Optional<ActionKind> proposal(IndicatorReading reading) {
		if (!reading.isUnder(this.weakUnder)) {
			return Optional.empty();
		}
		return Optional.of(reading.isUnder(this.trainingUnder) ? ActionKind.TRAINING : ActionKind.COACHING);
	}

}
