package id.timbang.period;

import id.timbang.scoring.Judgement;
import id.timbang.scoring.Predicate;
import id.timbang.scoring.PredicateNames;

/**
 * Which rule set (<i>kebijakan penilaian</i>) a cycle is scored by.
 */
public enum PolicyKind {

	/** Two ratings and a matrix: the rule in force (S8). */
	PERMENPANRB_6_2022,

	/** Results and behaviour make a total (S9). */
	PP_30_2019,

	/** Weighted sources make a total; an agency's own rule (S10). */
	MULTI_SOURCE;

	/** Whether one total decides, and not two ratings. */
	public boolean hasTotal() {
		return this != PERMENPANRB_6_2022;
	}

	/**
	 * Whether no reason is enough for this: PP 30/2019 gives its highest predicate to
	 * nobody without an innovation (S9).
	 */
	public boolean needsInnovation(Judgement wanted) {
		return this == PP_30_2019 && wanted.predicate() == Predicate.VERY_GOOD;
	}

	/** Whose names it gives its predicates. */
	public PredicateNames names() {
		return (this == PP_30_2019) ? PredicateNames.PP_30_2019 : PredicateNames.PERMENPANRB_6_2022;
	}

	/** Key of the Indonesian name of a predicate. */
	public String predicateKey(Predicate predicate) {
		boolean renamed = !names().codeOf(predicate).equals(predicate.code());
		return "predicate." + predicate.name() + (renamed ? "." + names() : "");
	}

	/** Key of the Indonesian name. */
	public String messageKey() {
		return "scoring.policy." + name();
	}

}
