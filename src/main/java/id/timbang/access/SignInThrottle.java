package id.timbang.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import id.timbang.shared.Sha256;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: after five failures in a row a user name rests for fifteen
 * minutes. It counts names that do not exist just as well, so that being refused says
 * nothing about who has an account.
 */
@Component
class SignInThrottle {

	/** Failures in a row before a name rests. */
	static final int MOST_FAILURES = 5;

	/** How long it rests after the last failure. */
	static final Duration REST = Duration.ofMinutes(15);

	private final JdbcClient jdbc;

	private final Clock clock;

	SignInThrottle(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Counts an attempt before it is known how it ends: counted afterwards, many at once
	 * would slip through.
	 * @return whether the attempt may be made
	 */
	boolean admit(String username) {
		Instant now = this.clock.instant();
		int attempts = this.jdbc.sql("""
				insert into sign_in_failure as f (username_digest, failures, last_failure_at)
				values (:name, 1, :now)
				on conflict (username_digest) do update set
				    failures = case when f.last_failure_at <= :rested then 1 else f.failures + 1 end,
				    last_failure_at = case when f.failures < :most or f.last_failure_at <= :rested
				        then :now else f.last_failure_at end
				returning failures""")
			.param("name", digest(username))
			.param("now", Timestamp.from(now))
			.param("rested", Timestamp.from(now.minus(REST)))
			.param("most", MOST_FAILURES)
			.query(Integer.class)
			.single();
		return attempts <= MOST_FAILURES;
	}

	/** Forgets the failures of a name: its owner signed in, or HR gave a new password. */
	void clear(String username) {
		this.jdbc.sql("delete from sign_in_failure where username_digest = :name")
			.param("name", digest(username))
			.update();
	}

	@Scheduled(fixedDelayString = "PT1H")
	void forgetOldFailures() {
		this.jdbc.sql("delete from sign_in_failure where last_failure_at <= :rested")
			.param("rested", Timestamp.from(this.clock.instant().minus(REST)))
			.update();
	}

	private static byte[] digest(String username) {
		return Sha256.of(username.toLowerCase(Locale.ROOT));
	}

}
