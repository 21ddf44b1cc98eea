package id.timbang.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import id.timbang.personnel.UnitType;
import id.timbang.shared.ConflictException;
import id.timbang.shared.RuleException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Something that citizens can come for (<i>jenis pelayanan</i>), with everything that was
 * ever promised about it. The newest standard is in force.
 */
@Entity
class PublicService {

	/** Fewer letters say nothing. */
	static final int SHORTEST_REASON = 10;

	@EmbeddedId
	private ServiceId id;

	@Version
	private @Nullable Long version;

	private String code;

	private String name;

	@Enumerated(EnumType.STRING)
	private UnitType unitType;

	private @Nullable Instant retiredAt;

	@OneToMany(cascade = CascadeType.ALL)
	@JoinColumn(name = "service_id", nullable = false, updatable = false)
	@OrderBy("number desc")
	private List<Standard> standards = new ArrayList<>();

	protected PublicService() {
	}

	PublicService(NewService wanted, Instant now) {
		this.id = ServiceId.next();
		this.code = wanted.code();
		this.name = wanted.name();
		this.unitType = wanted.unitType();
		this.standards.add(new Standard(1, wanted.standard(), "", now));
	}

	void rename(String name) {
		this.name = name;
	}

	/**
	 * Promises something else: a standard that nobody relies on yet is corrected, any
	 * other stays and a new one takes its place.
	 * @throws RuleException if a new standard comes without a reason
	 */
	void promise(StandardDetails details, String reason, Instant now) {
		Standard current = current();
		if (details.equals(current.details())) {
			return;
		}
		if (current.isFrozen()) {
			requireReason(reason);
			this.standards.add(0, new Standard(current.number() + 1, details, reason, now));
		}
		else if (current.number() == 1) {
			current.describe(details, "");
		}
		else {
			requireReason(reason);
			current.describe(details, reason);
		}
	}

	private static void requireReason(String reason) {
		if (reason.length() < SHORTEST_REASON) {
			throw new RuleException("reason", "service.reason.missing", SHORTEST_REASON);
		}
	}

	/** No new visits; what was registered stays. */
	void retire(Instant now) {
		if (this.retiredAt != null) {
			throw new ConflictException("service.retire.already");
		}
		this.retiredAt = now;
	}

	/** Offers a retired service again. */
	void reinstate() {
		if (this.retiredAt == null) {
			throw new ConflictException("service.reinstate.already");
		}
		this.retiredAt = null;
	}

	ServiceId id() {
		return this.id;
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

	String code() {
		return this.code;
	}

	String name() {
		return this.name;
	}

	UnitType unitType() {
		return this.unitType;
	}

	@Nullable Instant retiredAt() {
		return this.retiredAt;
	}

	/** The standard in force. */
	Standard current() {
		return this.standards.get(0);
	}

	/** Newest first. */
	List<Standard> standards() {
		return this.standards;
	}

}
