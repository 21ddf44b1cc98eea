package id.timbang.feedback;

import java.time.Clock;
import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

import org.springframework.stereotype.Component;

/**
 * Tells somebody who types wrong codes from somebody who tries codes out (C4). Addresses
 * are remembered in memory only, and not for long. A code that exists is never held up
 * here: it limits itself, and a whole neighbourhood may share one address.
 */
@Component
public class UnknownCodeLimit {

	/** Wrong codes that one address may send at once. */
	public static final int MOST = 20;

	/** In this time an address may send as many again. */
	public static final Duration REFILL = Duration.ofMinutes(10);

	private static final int MOST_ADDRESSES = 100_000;

	private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
		.maximumSize(MOST_ADDRESSES)
		.expireAfterAccess(REFILL.multipliedBy(2))
		.build();

	private final Clock clock;

	UnknownCodeLimit(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Counts a wrong code.
	 * @return whether the address still behaves like somebody who mistypes
	 */
	public boolean admit(String address) {
		return this.buckets.get(address, (unheard) -> bucket()).tryConsume(1);
	}

	private Bucket bucket() {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(MOST).refillGreedy(MOST, REFILL))
			.withCustomTimePrecision(new ApplicationTime(this.clock))
			.build();
	}

	/**
	 * The clock of the application, for the library.
	 */
	private record ApplicationTime(Clock clock) implements TimeMeter {

		@Override
		public long currentTimeNanos() {
			return Duration.ofMillis(this.clock.millis()).toNanos();
		}

		@Override
		public boolean isWallClockBased() {
			return true;
		}

	}

}
