package id.timbang.scoring;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Asserts that something is refused, and why. */
final class Refusals {

	private Refusals() {
	}

	static void assertRefused(Refusal refusal, ThrowingCallable attempt) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(attempt)
			.withMessageStartingWith(refusal.rule() + ": ")
			.extracting(RefusedException::refusal)
			.isEqualTo(refusal);
	}

}
