package id.timbang.development;

import java.util.UUID;

/**
 * Identifies a good practice (<i>praktik baik</i>).
 */
public record PracticeId(UUID practiceId) {

	static PracticeId next() {
		return new PracticeId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.practiceId.toString();
	}

}
