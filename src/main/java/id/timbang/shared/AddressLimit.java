package id.timbang.shared;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

/**
 * How often one address may do something that nobody signs in for. Addresses are
 * remembered in memory only, and not for long. Of IPv6 the first 64 bits count: a
 * household has all the others.
 */
public final class AddressLimit {

	private static final int MOST_ADDRESSES = 100_000;

	private static final int NETWORK_BYTES = 8;

	private final Cache<String, Bucket> buckets;

	private final int most;

	private final Duration refill;

	private final Clock clock;

	/**
	 * Makes a limit.
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
	 * Lets an address do it once more, if it may.
	 * @return how long it has to wait; nothing if it may
	 */
	public Duration take(String address) {
		return Duration.ofNanos(this.buckets.get(network(address), (unheard) -> bucket())
			.tryConsumeAndReturnRemaining(1)
			.getNanosToWaitForRefill());
	}

	/** The same, for those who only want to know whether it may. */
	public boolean admit(String address) {
		return take(address).isZero();
	}

	/** The address itself, or the network of an IPv6 address. */
	static String network(String address) {
		if (!address.contains(":")) {
			return address;
		}
		try {
			// in brackets it is read, and never looked up as a name
			return (InetAddress.getByName("[" + address + "]") instanceof Inet6Address six)
					? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES)) : address;
		}
		catch (UnknownHostException ex) {
			return address;
		}
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
