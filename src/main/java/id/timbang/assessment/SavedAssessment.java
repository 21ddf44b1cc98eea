package id.timbang.assessment;

import java.time.Instant;

/**
 * The appraiser's side of one report, to compute with.
 *
 * @param content what was entered
 * @param suggestion what the figures suggested at that time
 * @param verdict the ratings that were set
 * @param innovation what was claimed
 * @param savedBy who saved last
 * @param savedAt when
 */
record SavedAssessment(RatingContent content, Suggestion suggestion, Verdict verdict, InnovationClaim innovation,
		String savedBy, Instant savedAt) {
}
