package id.timbang.agency;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the one row that says which agency this is. It is written once, at set-up, and
 * read on every page, therefore remembered.
 */
@Service
@Transactional(readOnly = true)
public class AgencyService {

	private final JdbcClient jdbc;

	private volatile @Nullable AgencyProfile remembered;

	AgencyService(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The profile; empty until the installation is set up. Asked at every reading of the
	 * clock, so it takes no connection for what it remembers.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Optional<AgencyProfile> profile() {
		AgencyProfile known = this.remembered;
		if (known != null) {
			return Optional.of(known);
		}
		Optional<AgencyProfile> stored = read();
		stored.ifPresent((profile) -> this.remembered = profile);
		return stored;
	}

	/**
	 * Sets the installation up.
	 * @throws AlreadySetUpException if that was done before
	 */
	@Transactional
	public void setUp(AgencyProfile profile) {
		int rows = this.jdbc.sql("""
				insert into agency (name, time_zone, base_url, clock_offset_seconds, demo)
				values (:name, :zone, :baseUrl, :offset, :demo) on conflict do nothing""")
			.param("name", profile.name())
			.param("zone", profile.zone().getId())
			.param("baseUrl", profile.baseUrl().toString())
			.param("offset", profile.clockOffset().toSeconds())
			.param("demo", profile.demo())
			.update();
		if (rows == 0) {
			throw new AlreadySetUpException();
		}
		useNow(profile);
	}

	/**
	 * Lets the demonstration happen at another time, as long as it is being made.
	 * @throws IllegalStateException outside the demonstration
	 */
	public void travelTo(Instant moment) {
		AgencyProfile profile = profile().filter(AgencyProfile::demo)
			.orElseThrow(() -> new IllegalStateException("only the demonstration travels in time"));
		this.remembered = profile.shifted(Duration.between(Instant.now(Clock.systemUTC()), moment));
	}

	/** Ends the journey: from here on the stored profile holds. */
	public void travelBack() {
		this.remembered = null;
	}

	/** From here on the profile holds, unless the transaction fails. */
	private void useNow(AgencyProfile profile) {
		this.remembered = profile;
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCompletion(int status) {
				if (status != STATUS_COMMITTED) {
					AgencyService.this.remembered = null;
				}
			}
		});
	}

	private Optional<AgencyProfile> read() {
		return this.jdbc.sql("select name, time_zone, base_url, clock_offset_seconds, demo from agency")
			.query((row, number) -> new AgencyProfile(row.getString("name"), ZoneId.of(row.getString("time_zone")),
					URI.create(row.getString("base_url")), Duration.ofSeconds(row.getLong("clock_offset_seconds")),
					row.getBoolean("demo")))
			.optional();
	}

}
