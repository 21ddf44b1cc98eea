package id.timbang.shared;

import java.time.Clock;
import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

/**
 * How often one address may do something that nobody signs in for. Addresses are
 * remembered in memory only, and not for long.
 */
public final class AddressLimit {

	private static final int MOST_ADDRESSES = 100_000;

	private final Cache<String, Bucket> buckets;

	private final int most;

	private final Duration refill;

	private final Clock clock;

	/**
	 * @param most how often at once
	 * @param refill in this time an address may as often again
	 */
	public AddressLimit(int most, Duration refill, Clock clock) {
		this.buckets = Caffeine.newBuilder()
			.maximumSize(MOST_ADDRESSES)
			.expireAfterAccess(refill.multipliedBy(2))
			.build();
		this.most = most;
		this.refill = refill;
		this.clock = clock;
	}

	/**
	 * Counts once.
	 * @return whether the address still may
	 */
	public boolean admit(String address) {
		return this.buckets.get(address, (unheard) -> bucket()).tryConsume(1);
	}

	private Bucket bucket() {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(this.most).refillGreedy(this.most, this.refill))
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
