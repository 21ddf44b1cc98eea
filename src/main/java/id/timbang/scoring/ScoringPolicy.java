package id.timbang.scoring;

import java.util.Set;

/**
 * A rule set (kebijakan penilaian) by which an evaluation cycle is scored. A policy is
 * data: its numbers belong to the agency, its rules to the regulation it is named after.
 */
public sealed interface ScoringPolicy permits MatrixPolicy, NumericPolicy, MultiSourcePolicy {

	/** Scores one person. Refuses a plan whose weights do not make exactly 100.00. */
	default ScoreSheet score(Inputs inputs) {
		return ScoreSheet.of(this, inputs);
	}

	ScoringSettings settings();

	PredicateNames names();

	/** The figures that parts are combined by and the conclusion rests on. */
	Set<Component> headline();

	/** Scores one part of the period. */
	PartSheet weigh(Part part);

	/** The words for headline figures that are all there. */
	Conclusion conclude(Figures headline, Inputs inputs);

}
