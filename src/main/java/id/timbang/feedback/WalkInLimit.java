package id.timbang.feedback;

import java.time.Clock;
import java.time.Duration;

import id.timbang.shared.AddressLimit;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Slows down an address that sends many ratings without a code (C4). Ratings with a code
 * never come by here.
 */
@Component
public class WalkInLimit {

	private final AddressLimit limit;

	WalkInLimit(@Value("${timbang.walk-in.most}") int most, @Value("${timbang.walk-in.refill}") Duration refill,
			Clock clock) {
		this.limit = new AddressLimit(most, refill, clock);
	}

	/**
	 * Lets an address send one more, if it may.
	 * @return how long it has to wait; nothing if it may
	 */
	public Duration take(String address) {
		return this.limit.take(address);
	}

}
