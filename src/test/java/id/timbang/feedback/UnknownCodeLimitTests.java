package id.timbang.feedback;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UnknownCodeLimitTests {

	private final MovingClock clock = new MovingClock();

	private final UnknownCodeLimit limit = new UnknownCodeLimit(this.clock);

	@Test
	void letsSomebodyMistype() {
		assertThat(IntStream.range(0, UnknownCodeLimit.MOST).allMatch((number) -> this.limit.admit("10.0.0.1")))
			.isTrue();
		assertThat(this.limit.admit("10.0.0.1")).isFalse();
	}

	@Test
	void countsEachAddressApart() {
		IntStream.range(0, UnknownCodeLimit.MOST).forEach((number) -> this.limit.admit("10.0.0.1"));
		assertThat(this.limit.admit("10.0.0.2")).isTrue();
	}

	@Test
	void forgivesWithTime() {
		IntStream.rangeClosed(0, UnknownCodeLimit.MOST).forEach((number) -> this.limit.admit("10.0.0.1"));
		this.clock.now = this.clock.now.plus(UnknownCodeLimit.REFILL.dividedBy(UnknownCodeLimit.MOST));
		assertThat(this.limit.admit("10.0.0.1")).isTrue();
		assertThat(this.limit.admit("10.0.0.1")).isFalse();
	}

	/**
	 * Moves when a test says so.
	 */
	private static final class MovingClock extends Clock {

		private Instant now = Instant.EPOCH.plus(Duration.ofDays(20_000));

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return this.now;
		}

	}

}
