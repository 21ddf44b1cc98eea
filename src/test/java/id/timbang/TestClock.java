package id.timbang;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.context.annotation.Primary;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Time that moves only when a test says so.
 */
@Primary
public class TestClock extends Clock {

	/** The day of all tests. */
	public static final LocalDate TODAY = LocalDate.of(2026, 10, 13);

	private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

	private static final Instant MORNING = ZonedDateTime.of(TODAY.atTime(9, 0), ZONE).toInstant();

	private volatile Instant now = MORNING;

	/** Lets time pass, until the end of the test. */
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

	/**
	 * Takes time back after each test.
	 */
	public static final class Rewind implements AfterEachCallback {

		@Override
		public void afterEach(ExtensionContext test) {
			SpringExtension.getApplicationContext(test).getBean(TestClock.class).now = MORNING;
		}

	}

}
