package id.timbang.period;

import java.time.Instant;

/**
 * A version of the scoring rules of a cycle as others see it.
 *
 * @param id the version
 * @param version for forms
 * @param cycleId of which cycle
 * @param number from 1; 0 for a draft
 * @param savedBy who saved it last or put it in force; empty for what was there before
 * versions were kept
 * @param savedAt when
 * @param rules what it says
 */
public record RulesSummary(ScoringRulesId id, long version, CycleId cycleId, int number, String savedBy,
		Instant savedAt, ScoringRules rules) {

	/** Whether it is not in force yet. */
	public boolean isDraft() {
		return this.number == 0;
	}

}
