package id.timbang.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import id.timbang.report.ReportLine;
import id.timbang.scoring.BehaviourValue;
import id.timbang.scoring.Level;
import id.timbang.scoring.WrittenReason;
import id.timbang.shared.RuleException;
import id.timbang.shared.SeveralRulesException;
import org.jspecify.annotations.Nullable;

/**
 * What an appraiser may enter. Nobody types over what the system measured, and there has
 * to be a reason for the lowest and the highest level (S3), a value that is not the
 * reported one (feature 27), and a value where nothing was reported (S12). Fields are
 * named {@code items[0].reason} and {@code values[0].feedback}, in the order of the plan
 * and of the seven values.
 */
final class RatingRules {

	/** Fewest characters of the reason for a correction. Our own number. */
	static final int SHORTEST_CORRECTION = 10;

	private RatingRules() {
	}

	/**
	 * Goes on only if everything is explained that has to be.
	 * @throws SeveralRulesException with everything that is not
	 */
	static void require(List<ReportLine> lines, RatingContent content) {
		List<RuleException> found = new ArrayList<>();
		for (int place = 0; place < lines.size(); place++) {
			ReportLine line = lines.get(place);
			VerifiedItem item = content.items().get(line.plan().item().originId());
			if (item != null) {
				check(line, item, "items[" + place + "].reason", found);
			}
		}
		BehaviourValue[] values = BehaviourValue.values();
		for (int place = 0; place < values.length; place++) {
			RatedValue rated = content.values().get(values[place]);
			if (rated != null && isUnexplained(rated.level(), rated.feedback())) {
				found.add(extreme("values[" + place + "].feedback"));
			}
		}
		if (!found.isEmpty()) {
			throw new SeveralRulesException(found);
		}
	}

	private static void check(ReportLine line, VerifiedItem item, String field, List<RuleException> found) {
		if (line.isMeasured()) {
			if (item.isGiven()) {
				found.add(new RuleException(field, "assessment.measured"));
			}
			return;
		}
		if (isUnexplained(item.level(), item.reason())) {
			found.add(extreme(field));
		}
		BigDecimal reported = line.item().realised();
		boolean explained = item.reason().strip().length() >= SHORTEST_CORRECTION;
		if (item.verified() != null && reported == null && !explained) {
			found.add(new RuleException(field, "assessment.reason.unreported", SHORTEST_CORRECTION));
		}
		else if (item.verified() != null && reported != null && item.verified().compareTo(reported) != 0
				&& !explained) {
			found.add(new RuleException(field, "assessment.reason.corrected", SHORTEST_CORRECTION));
		}
	}

	private static boolean isUnexplained(@Nullable Integer level, String reason) {
		return level != null && new Level(level).needsReason() && !WrittenReason.EXTREME_LEVEL.accepts(reason);
	}

	private static RuleException extreme(String field) {
		return new RuleException(field, "assessment.reason.extreme", WrittenReason.EXTREME_LEVEL.minimumLength());
	}

}
