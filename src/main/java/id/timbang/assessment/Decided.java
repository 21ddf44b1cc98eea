package id.timbang.assessment;

import java.util.ArrayList;
import java.util.List;

import id.timbang.scoring.Rating;
import id.timbang.scoring.Ratings;
import id.timbang.scoring.WrittenReason;
import id.timbang.shared.RuleException;
import id.timbang.shared.SeveralRulesException;

/**
 * The two ratings as the appraiser sets them, with a reason for each that leaves the
 * suggestion (S8).
 *
 * @param results rating of results
 * @param behaviour rating of behaviour
 * @param resultsReason why it is not the suggested one
 * @param behaviourReason why it is not the suggested one
 */
public record Decided(Rating results, Rating behaviour, String resultsReason, String behaviourReason) {

	/** As suggested. */
	public static Decided asSuggested(Ratings suggested) {
		return new Decided(suggested.results(), suggested.behaviour(), "", "");
	}

	/**
	 * Goes on only if every departure is explained.
	 * @throws SeveralRulesException with those that are not
	 */
	void requireReasons(Ratings suggested) {
		List<RuleException> found = new ArrayList<>();
		if (this.results != suggested.results() && !WrittenReason.DEPARTURE.accepts(this.resultsReason)) {
			found.add(departure("resultsReason"));
		}
		if (this.behaviour != suggested.behaviour() && !WrittenReason.DEPARTURE.accepts(this.behaviourReason)) {
			found.add(departure("behaviourReason"));
		}
		if (!found.isEmpty()) {
			throw new SeveralRulesException(found);
		}
	}

	/** A reason belongs to a departure and is not kept without one. */
	String resultsReasonGiven(Ratings suggested) {
		return (this.results != suggested.results()) ? this.resultsReason : "";
	}

	/** A reason belongs to a departure and is not kept without one. */
	String behaviourReasonGiven(Ratings suggested) {
		return (this.behaviour != suggested.behaviour()) ? this.behaviourReason : "";
	}

	private static RuleException departure(String field) {
		return new RuleException(field, "assessment.reason.departure", WrittenReason.DEPARTURE.minimumLength());
	}

}
