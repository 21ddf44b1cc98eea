package id.timbang.indicator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.timbang.shared.ConflictException;
import id.timbang.shared.RuleException;
import id.timbang.shared.SeveralRulesException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A template (<i>templat</i>) from which plans are made: the indicators, targets and
 * weights that are usual in a position. Once activated it is frozen, here and in the
 * database; a change is another template with the next number for the same recipient.
 */
@Entity
class Template {

	@EmbeddedId
	private TemplateId id;

	@Version
	private @Nullable Long version;

	@Embedded
	private Recipient recipient;

	private int number;

	@Enumerated(EnumType.STRING)
	private VersionState state = VersionState.DRAFT;

	private @Nullable Instant activatedAt;

	private Instant changedAt;

	@ElementCollection
	@CollectionTable(name = "template_row", joinColumns = @JoinColumn(name = "template_id"))
	@OrderColumn(name = "line")
	private List<WeightedRow> rows = new ArrayList<>();

	protected Template() {
	}

	Template(Recipient recipient, int number, List<WeightedRow> rows, Instant now) {
		this.id = TemplateId.next();
		this.recipient = recipient;
		this.number = number;
		this.rows.addAll(rows);
		this.changedAt = now;
	}

	/** Replaces the rows of a draft. */
	void write(List<WeightedRow> rows, Instant now) {
		requireDraft();
		this.rows.clear();
		this.rows.addAll(rows);
		this.changedAt = now;
	}

	/**
	 * Puts the draft in force.
	 * @throws SeveralRulesException if the rows do not count yet
	 */
	void activate(RowRules rules, Map<IndicatorVersionId, VersionedIndicator> indicators, Instant now) {
		requireDraft();
		List<RuleException> shortcomings = rules.shortcomings(this.rows, indicators);
		if (!shortcomings.isEmpty()) {
			throw new SeveralRulesException(shortcomings);
		}
		this.state = VersionState.ACTIVE;
		this.activatedAt = now;
		this.changedAt = now;
	}

	/** A later one takes its place. */
	void supersede(Instant now) {
		requireActive();
		this.state = VersionState.SUPERSEDED;
		this.changedAt = now;
	}

	/** Is no longer in force, and nothing takes its place. */
	void retire(Instant now) {
		requireActive();
		this.state = VersionState.RETIRED;
		this.changedAt = now;
	}

	void requireDraft() {
		if (this.state != VersionState.DRAFT) {
			throw new ConflictException("indicator.template.frozen");
		}
	}

	private void requireActive() {
		if (this.state != VersionState.ACTIVE) {
			throw new ConflictException("indicator.template.notActive");
		}
	}

	TemplateId id() {
		return this.id;
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

	Recipient recipient() {
		return this.recipient;
	}

	int number() {
		return this.number;
	}

	VersionState state() {
		return this.state;
	}

	@Nullable Instant activatedAt() {
		return this.activatedAt;
	}

	Instant changedAt() {
		return this.changedAt;
	}

	List<WeightedRow> rows() {
		return List.copyOf(this.rows);
	}

}
