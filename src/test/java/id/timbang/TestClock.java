package id.timbang;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.springframework.context.annotation.Primary;

/**
 * Time that moves only when a test says so.
 */
@Primary
public class TestClock extends Clock {

	/** The day of all tests. */
	public static final LocalDate TODAY = LocalDate.of(2026, 10, 13);

	private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

	private volatile Instant now = ZonedDateTime.of(TODAY.atTime(9, 0), ZONE).toInstant();

	/** Lets time pass; a test that does so takes it back in the end. */
	public void pass(Duration time) {
		this.now = this.now.plus(time);
	}

	@Override
	public ZoneId getZone() {
		return ZONE;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.fixed(this.now, zone);
	}

	@Override
	public Instant instant() {
		return this.now;
	}

}
