package id.timbang.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import id.timbang.scoring.Judgement;
import id.timbang.scoring.Ratings;
import id.timbang.scoring.TotalPredicate;
import id.timbang.scoring.WrittenReason;
import id.timbang.shared.ConflictException;
import id.timbang.shared.RuleException;
import id.timbang.shared.SeveralRulesException;

/**
 * What the appraiser sets, with a reason for whatever leaves the suggestion (S8).
 *
 * @param judgement two ratings, or the predicate of a total
 * @param resultsReason why the rating of results is not the suggested one
 * @param behaviourReason why the rating of behaviour is not the suggested one
 * @param predicateReason why the predicate is not the suggested one
 */
public record Decided(Judgement judgement, String resultsReason, String behaviourReason, String predicateReason) {

	/** As suggested. */
	public static Decided asSuggested(Judgement suggested) {
		return new Decided(suggested, "", "", "");
	}

	/**
	 * The decision in view of a suggestion. A reason belongs to a departure and is not
	 * kept without one.
	 * @throws SeveralRulesException with every departure that is not explained
	 * @throws ConflictException if one speaks of ratings and the other of a total
	 */
	Verdict inViewOf(Judgement suggested, String by, Instant at) {
		List<RuleException> found = new ArrayList<>();
		Verdict verdict;
		if (suggested instanceof Ratings figures && this.judgement instanceof Ratings wanted) {
			verdict = new Verdict(wanted.results(), wanted.behaviour(), null,
					reason(found, "resultsReason", wanted.results() != figures.results(), this.resultsReason),
					reason(found, "behaviourReason", wanted.behaviour() != figures.behaviour(), this.behaviourReason),
					"", by, at);
		}
		else if (suggested instanceof TotalPredicate && this.judgement instanceof TotalPredicate wanted) {
			verdict = new Verdict(null, null, wanted.predicate(), "", "",
					reason(found, "predicateReason", !wanted.equals(suggested), this.predicateReason), by, at);
		}
		else {
			throw new ConflictException("error.409.stale");
		}
		if (!found.isEmpty()) {
			throw new SeveralRulesException(found);
		}
		return verdict;
	}

	private static String reason(List<RuleException> found, String field, boolean departs, String reason) {
		if (departs && !WrittenReason.DEPARTURE.accepts(reason)) {
			found.add(new RuleException(field, "assessment.reason.departure", WrittenReason.DEPARTURE.minimumLength()));
		}
		return departs ? reason : "";
	}

}
