package id.timbang.feedback;

import java.time.Clock;
import java.time.Duration;

import id.timbang.shared.AddressLimit;

import org.springframework.stereotype.Component;

/**
 * Tells somebody who types wrong codes from somebody who tries codes out (C4). A code
 * that exists is never held up here: it limits itself, and a whole neighbourhood may
 * share one address.
 */
@Component
public class UnknownCodeLimit {

	/** Wrong codes that one address may send at once. */
	public static final int MOST = 20;

	/** In this time an address may send as many again. */
	public static final Duration REFILL = Duration.ofMinutes(10);

	private final AddressLimit limit;

	UnknownCodeLimit(Clock clock) {
		this.limit = new AddressLimit(MOST, REFILL, clock);
	}

	/**
	 * Counts a wrong code.
	 * @return whether the address still behaves like somebody who mistypes
	 */
	public boolean admit(String address) {
		return this.limit.admit(address);
	}

}
