package id.timbang.period;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A version of the scoring rules of a cycle: a draft as long as it has no number, and
 * unchangeable from then on.
 */
@Entity
@Table(name = "scoring_rules")
class RulesVersion {

	@EmbeddedId
	private ScoringRulesId id;

	@Version
	private @Nullable Long version;

	@Embedded
	private CycleId cycleId;

	private @Nullable Integer number;

	private String savedBy;

	private Instant savedAt;

	@Embedded
	private ScoringRules rules;

	protected RulesVersion() {
	}

	/** The first version of a new cycle. */
	static RulesVersion first(CycleId cycle, ScoringRules rules, String by, Instant now) {
		RulesVersion first = new RulesVersion(cycle, rules, by, now);
		first.number = 1;
		return first;
	}

	/** A draft. */
	RulesVersion(CycleId cycle, ScoringRules rules, String by, Instant now) {
		this.id = ScoringRulesId.next();
		this.cycleId = cycle;
		this.rules = rules;
		this.savedBy = by;
		this.savedAt = now;
	}

	/** Replaces what a draft says. */
	void write(ScoringRules wanted, String by, Instant now) {
		wanted.check();
		this.rules = wanted;
		this.savedBy = by;
		this.savedAt = now;
	}

	/** Gives a draft its number; it stays as it is from now on. */
	void putInForce(int next, String by, Instant now) {
		this.number = next;
		this.savedBy = by;
		this.savedAt = now;
	}

	ScoringRules rules() {
		return this.rules;
	}

	/** From 1; 0 for a draft. */
	int number() {
		return (this.number != null) ? this.number : 0;
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

	RulesSummary summary() {
		return new RulesSummary(this.id, version(), this.cycleId, number(), this.savedBy, this.savedAt, this.rules);
	}

}
