package id.timbang.agency;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the one row that says which agency this is. It is written at set-up, hardly ever
 * changed, and read on every page, therefore remembered.
 */
@Service
@Transactional(readOnly = true)
public class AgencyService {

	/** There is one agency; the audit trail wants to know which. */
	private static final UUID SUBJECT = new UUID(0, 1);

	private final JdbcClient jdbc;

	private final AuditTrail audit;

	private volatile @Nullable AgencyPage remembered;

	AgencyService(JdbcClient jdbc, AuditTrail audit) {
		this.jdbc = jdbc;
		this.audit = audit;
	}

	/**
	 * The profile; empty until the installation is set up. Asked at every reading of the
	 * clock, so it takes no connection for what it remembers.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Optional<AgencyProfile> profile() {
		return known().map(AgencyPage::profile);
	}

	/** The sign of the agency, if it has one; for everybody. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Optional<AgencyLogo> logo() {
		return known().map(AgencyPage::logo);
	}

	/** Everything, for HR. */
	public AgencyPage page(Actor actor) {
		actor.require(Role.HR_ADMIN);
		return read().orElseThrow(() -> new NotFoundException("agency", "none"));
	}

	/**
	 * Sets the installation up.
	 * @throws AlreadySetUpException if that was done before
	 */
	@Transactional
	public void setUp(AgencyProfile profile) {
		setUp(profile, null);
	}

	/**
	 * Sets the installation up, with its own sign if there is one.
	 * @throws AlreadySetUpException if that was done before
	 */
	@Transactional
	public void setUp(AgencyProfile profile, @Nullable AgencyLogo logo) {
		int rows = this.jdbc
			.sql("""
					insert into agency (name, time_zone, base_url, clock_offset_seconds, demo, own_satisfaction, characteristic,
					    logo_type, logo)
					values (:name, :zone, :baseUrl, :offset, :demo, :own, :characteristic, :type, :logo) on conflict do nothing""")
			.param("name", profile.name())
			.param("zone", profile.zone().getId())
			.param("baseUrl", profile.baseUrl().toString())
			.param("offset", profile.clockOffset().toSeconds())
			.param("demo", profile.demo())
			.param("own", profile.ownSatisfaction())
			.param("characteristic", name(profile.characteristic()))
			.param("type", (logo != null) ? logo.type() : null)
			.param("logo", (logo != null) ? logo.content() : null)
			.update();
		if (rows == 0) {
			throw new AlreadySetUpException();
		}
		this.remembered = new AgencyPage(profile, logo, 0);
		forgetAfterwards(false);
	}

	/**
	 * Lets the demonstration happen at another time, as long as it is being made.
	 * @param offset how far its clock differs from real time
	 * @throws IllegalStateException outside the demonstration
	 */
	public void travel(Duration offset) {
		AgencyPage page = known().filter((one) -> one.profile().demo())
			.orElseThrow(() -> new IllegalStateException("only the demonstration travels in time"));
		this.remembered = new AgencyPage(page.profile().shifted(offset), page.logo(), page.version());
	}

	/** Ends the journey: from here on the stored profile holds. */
	public void travelBack() {
		this.remembered = null;
	}

	/**
	 * Gives the agency another name.
	 * @throws ConflictException if somebody changed it meanwhile
	 */
	@Transactional
	public void rename(Actor actor, long version, String name) {
		actor.require(Role.HR_ADMIN);
		int rows = this.jdbc.sql("update agency set name = :name, version = version + 1 where version = :version")
			.param("name", name)
			.param("version", version)
			.update();
		changed(actor, rows, "audit.agency.renamed", name);
	}

	/**
	 * Whether citizens' answers are told apart by officer; not before set-up.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public boolean tellsOfficersApart() {
		return profile().filter(AgencyProfile::ownSatisfaction).isPresent();
	}

	/**
	 * Lets citizens' answers be told apart by officer from the next night on, or no
	 * longer. What is released stays released.
	 * @throws ConflictException if somebody changed the agency meanwhile
	 */
	@Transactional
	public void tellOfficersApart(Actor actor, long version, boolean apart) {
		actor.require(Role.HR_ADMIN);
		int rows = this.jdbc
			.sql("update agency set own_satisfaction = :apart, version = version + 1 where version = :version")
			.param("apart", apart)
			.param("version", version)
			.update();
		changed(actor, rows, apart ? "audit.agency.officersApart" : "audit.agency.officersTogether");
	}

	/**
	 * By which characteristic respondents are told apart; by none before set-up.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Optional<Characteristic> characteristic() {
		return profile().map(AgencyProfile::characteristic);
	}

	/**
	 * Lets respondents be told apart by this characteristic from the next night on, or by
	 * none. What is released stays released.
	 * @throws ConflictException if somebody changed the agency meanwhile
	 */
	@Transactional
	public void tellRespondentsApart(Actor actor, long version, @Nullable Characteristic characteristic) {
		actor.require(Role.HR_ADMIN);
		int rows = this.jdbc
			.sql("update agency set characteristic = :characteristic, version = version + 1 where version = :version")
			.param("characteristic", name(characteristic))
			.param("version", version)
			.update();
		changed(actor, rows, (characteristic != null) ? "audit.agency.respondentsApart." + characteristic.name()
				: "audit.agency.respondentsTogether");
	}

	/**
	 * Shows this sign on every page; none is ours.
	 * @throws ConflictException if somebody changed it meanwhile
	 */
	@Transactional
	public void changeLogo(Actor actor, long version, @Nullable AgencyLogo logo) {
		actor.require(Role.HR_ADMIN);
		int rows = this.jdbc.sql("""
				update agency set logo_type = :type, logo = :logo, version = version + 1
				where version = :version""")
			.param("type", (logo != null) ? logo.type() : null)
			.param("logo", (logo != null) ? logo.content() : null)
			.param("version", version)
			.update();
		changed(actor, rows, (logo != null) ? "audit.agency.logo" : "audit.agency.logoRemoved");
	}

	private static @Nullable String name(@Nullable Characteristic characteristic) {
		return (characteristic != null) ? characteristic.name() : null;
	}

	private void changed(Actor actor, int rows, String action, String... details) {
		if (rows == 0) {
			throw new ConflictException("error.409.stale");
		}
		this.audit.record(actor, SUBJECT, action, details);
		forgetAfterwards(true);
	}

	/** Once the transaction is over, others have to read what it left. */
	private void forgetAfterwards(boolean evenWhenCommitted) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCompletion(int status) {
				if (evenWhenCommitted || status != STATUS_COMMITTED) {
					AgencyService.this.remembered = null;
				}
			}
		});
	}

	private Optional<AgencyPage> known() {
		AgencyPage known = this.remembered;
		if (known != null) {
			return Optional.of(known);
		}
		Optional<AgencyPage> stored = read();
		stored.ifPresent((page) -> this.remembered = page);
		return stored;
	}

	private Optional<AgencyPage> read() {
		return this.jdbc
			.sql("""
					select name, time_zone, base_url, clock_offset_seconds, demo, own_satisfaction, characteristic, logo_type,
					       logo, version
					from agency""")
			.query(AgencyService::page)
			.optional();
	}

	private static AgencyPage page(ResultSet row, int number) throws SQLException {
		String characteristic = row.getString("characteristic");
		AgencyProfile profile = new AgencyProfile(row.getString("name"), ZoneId.of(row.getString("time_zone")),
				URI.create(row.getString("base_url")), Duration.ofSeconds(row.getLong("clock_offset_seconds")),
				row.getBoolean("demo"), row.getBoolean("own_satisfaction"),
				(characteristic != null) ? Characteristic.valueOf(characteristic) : null);
		String type = row.getString("logo_type");
		AgencyLogo logo = (type != null) ? new AgencyLogo(type, row.getBytes("logo")) : null;
		return new AgencyPage(profile, logo, row.getLong("version"));
	}

}
