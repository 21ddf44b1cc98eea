package id.timbang.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;

/**
 * What was promised about a service for some time (<i>standar pelayanan</i>). Once a
 * visit was registered under it, it is frozen, here and in the database.
 */
@Entity
@Table(name = "service_standard")
class Standard {

	@EmbeddedId
	private StandardId id;

	@Version
	private @Nullable Long version;

	private int number;

	private Instant inForceSince;

	private int standardValue;

	@Enumerated(EnumType.STRING)
	private ServiceStandard.Unit standardUnit;

	private long fee;

	private String requirements;

	private String product;

	private String reason;

	private @Nullable Instant frozenAt;

	@ElementCollection
	@CollectionTable(name = "service_stage", joinColumns = @JoinColumn(name = "standard_id"))
	@OrderColumn(name = "place")
	@ListIndexBase(1)
	private List<Stage> stages = new ArrayList<>();

	protected Standard() {
	}

	Standard(int number, StandardDetails details, String reason, Instant now) {
		this.id = StandardId.next();
		this.number = number;
		this.inForceSince = now;
		describe(details, reason);
	}

	/** Changes what is promised; impossible once it is frozen. */
	final void describe(StandardDetails details, String reason) {
		if (isFrozen()) {
			throw new IllegalStateException("standard " + this.number + " is frozen");
		}
		this.standardValue = details.time().value();
		this.standardUnit = details.time().unit();
		this.fee = details.fee();
		this.requirements = String.join("\n", details.requirements());
		this.product = details.product();
		this.reason = reason;
		if (!this.stages.equals(details.stages())) {
			this.stages.clear();
			this.stages.addAll(details.stages());
		}
	}

	StandardDetails details() {
		return new StandardDetails(new ServiceStandard(this.standardValue, this.standardUnit), this.fee,
				this.requirements.lines().toList(), this.product, this.stages);
	}

	StandardId id() {
		return this.id;
	}

	int number() {
		return this.number;
	}

	Instant inForceSince() {
		return this.inForceSince;
	}

	String reason() {
		return this.reason;
	}

	final boolean isFrozen() {
		return this.frozenAt != null;
	}

}
