package id.timbang.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AddressLimitTests {

	private static final Duration REFILL = Duration.ofMinutes(10);

	private final MovingClock clock = new MovingClock();

	private final AddressLimit limit = new AddressLimit(20, REFILL, this.clock);

	/** Twenty at once, and one more for each half minute. */
	@Test
	void letsTwentyTwoOfTwentyThousandInAMinutePass() {
		int passed = 0;
		for (int sent = 0; sent < 20_000; sent++) {
			this.clock.now = Instant.EPOCH.plusMillis(sent * 60_000L / 19_999);
			passed += this.limit.take("10.0.0.1").isZero() ? 1 : 0;
		}
		assertThat(passed).isEqualTo(22);
		assertThat(this.limit.take("10.0.0.2")).isZero();
	}

	@Test
	void saysHowLongToWaitAndKeepsItsWord() {
		for (int sent = 0; sent < 20; sent++) {
			assertThat(this.limit.take("10.0.0.1")).isZero();
		}
		Duration wait = this.limit.take("10.0.0.1");
		assertThat(wait).isEqualTo(Duration.ofSeconds(30));
		this.clock.now = this.clock.now.plus(wait);
		assertThat(this.limit.take("10.0.0.1")).isZero();
		assertThat(this.limit.take("10.0.0.1")).isPositive();
	}

	@ParameterizedTest
	@CsvSource({ "2001:db8:1:2::1, 2001:db8:1:2:ffff:0:1:2, true", "2001:db8:1:2::1, 2001:db8:1:3::1, false",
			"fe80::1%eth0, fe80::2, true", "10.0.0.1, 10.0.0.2, false", "::ffff:10.0.0.1, ::ffff:10.0.0.2, false",
			"::1, ::1, true", "a:b, a:c, false", "nama.contoh, nama.contoh, true" })
	void countsTheNetworkOfASixAndAFourItself(String one, String other, boolean same) {
		assertThat(AddressLimit.network(one).equals(AddressLimit.network(other))).isEqualTo(same);
	}

	/**
	 * Moves when a test says so.
	 */
	private static final class MovingClock extends Clock {

		private Instant now = Instant.EPOCH;

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
