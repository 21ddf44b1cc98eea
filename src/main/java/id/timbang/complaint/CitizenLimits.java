package id.timbang.complaint;

import java.time.Clock;
import java.time.Duration;

import id.timbang.shared.AddressLimit;

import org.springframework.stereotype.Component;

/**
 * How much one address may send and try (C4). Generous, because a whole neighbourhood may
 * share one address; a code that exists is never held up.
 */
@Component
public class CitizenLimits {

	/** Forms that one address may send at once. */
	public static final int MOST_SENT = 10;

	/** Wrong codes that one address may try at once. */
	public static final int MOST_TRIED = 20;

	private static final Duration REFILL = Duration.ofMinutes(10);

	private final AddressLimit sent;

	private final AddressLimit tried;

	CitizenLimits(Clock clock) {
		this.sent = new AddressLimit(MOST_SENT, REFILL, clock);
		this.tried = new AddressLimit(MOST_TRIED, REFILL, clock);
	}

	/** Counts a form; whether the address may still send one. */
	public boolean admitSending(String address) {
		return this.sent.admit(address);
	}

	/** Counts a wrong code; whether the address still behaves like who mistypes. */
	public boolean admitUnknownCode(String address) {
		return this.tried.admit(address);
	}

}
