package id.timbang.feedback;

import java.time.Clock;
import java.time.Duration;

import id.timbang.service.ServicePointId;
import id.timbang.shared.AddressLimit;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Slows down a kiosk at which many ratings without a code are sent. Its address is shared
 * by everybody who stands there, so it is the service point that counts.
 */
@Component
public class KioskLimit {

	private final AddressLimit limit;

	KioskLimit(@Value("${timbang.kiosk.most}") int most, @Value("${timbang.kiosk.refill}") Duration refill,
			Clock clock) {
		this.limit = new AddressLimit(most, refill, clock);
	}

	/**
	 * Lets one more be sent at a kiosk, if it may.
	 * @return how long to wait; nothing if it may
	 */
	public Duration take(ServicePointId point) {
		return this.limit.take(point.toString());
	}

}
