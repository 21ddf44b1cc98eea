package id.timbang.indicator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.timbang.shared.ConflictException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Something that performance is measured by (<i>indikator kinerja</i>), with all its
 * versions: at most one in force, at most one draft, the others superseded.
 */
@Entity
class Indicator {

	@EmbeddedId
	private IndicatorId id;

	@Version
	private @Nullable Long version;

	private String code;

	@OneToMany(cascade = CascadeType.ALL)
	@JoinColumn(name = "indicator_id", nullable = false, updatable = false)
	@OrderBy("number desc")
	private List<IndicatorVersion> versions = new ArrayList<>();

	protected Indicator() {
	}

	Indicator(String code, IndicatorDetails details) {
		this.id = IndicatorId.next();
		this.code = code;
		this.versions.add(new IndicatorVersion(1, details));
	}

	/**
	 * Says something else: in the draft if there is one, in the version in force as long
	 * as nothing uses it, otherwise in a new draft.
	 */
	void change(IndicatorDetails details) {
		IndicatorVersion editable = editable();
		if (editable.kind() != details.yardstick().kind()) {
			throw new IllegalArgumentException("an indicator stays what it is: " + editable.kind());
		}
		if (editable.isFrozen()) {
			this.versions.add(0, new IndicatorVersion(editable.number() + 1, details));
		}
		else {
			editable.describe(details);
		}
	}

	/** Puts the draft in force; the version before it is superseded. */
	void activate(Instant now) {
		IndicatorVersion draft = draft().orElseThrow(() -> new ConflictException("indicator.activate.noDraft"));
		inForce().ifPresent(IndicatorVersion::supersede);
		draft.activate(now);
	}

	/** Takes the indicator out of the offer; what uses it goes on using it. */
	void retire() {
		in(VersionState.ACTIVE).orElseThrow(() -> new ConflictException("indicator.retire.notActive")).retire();
	}

	/** Offers a retired indicator again. */
	void reinstate() {
		in(VersionState.RETIRED).orElseThrow(() -> new ConflictException("indicator.reinstate.notRetired")).reinstate();
	}

	private Optional<IndicatorVersion> in(VersionState state) {
		return this.versions.stream().filter((one) -> one.state() == state).findFirst();
	}

	private Optional<IndicatorVersion> inForce() {
		return in(VersionState.ACTIVE).or(() -> in(VersionState.RETIRED));
	}

	Optional<IndicatorVersion> draft() {
		return in(VersionState.DRAFT);
	}

	/** The version in force, or the draft as long as there has been none. */
	IndicatorVersion current() {
		return inForce().or(this::draft).orElseThrow();
	}

	/** The version that a form is filled from. */
	IndicatorVersion editable() {
		return draft().orElseGet(this::current);
	}

	IndicatorId id() {
		return this.id;
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

	String code() {
		return this.code;
	}

	/** Newest first. */
	List<IndicatorVersion> versions() {
		return this.versions;
	}

}
