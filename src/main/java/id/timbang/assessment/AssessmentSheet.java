package id.timbang.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import id.timbang.feedback.UnitSatisfaction;
import id.timbang.period.PeriodSummary;
import id.timbang.report.ReportLine;
import id.timbang.report.ReportSheet;
import id.timbang.scoring.BehaviourValue;
import org.jspecify.annotations.Nullable;

/**
 * Everything the appraiser's page about one person shows.
 *
 * @param version for forms; {@link AssessmentService#UNSAVED} as long as nothing was
 * saved
 * @param report the report with plan and evidence
 * @param content what was entered so far
 * @param suggestion what the figures suggest so far
 * @param verdict the ratings that were set
 * @param innovation a new idea or method, as far as it is claimed
 * @param savedAt when something was last saved
 * @param expectations the leader's special expectations of the plan
 * @param previous what was said in the period before; none if nothing was
 * @param considered what citizens say of the unit; none where no service is rated
 * @param rights what the reader may do
 */
public record AssessmentSheet(long version, ReportSheet report, RatingContent content, Suggestion suggestion,
		Verdict verdict, InnovationClaim innovation, @Nullable Instant savedAt,
		Map<BehaviourValue, String> expectations, @Nullable Previous previous, @Nullable UnitSatisfaction considered,
		Rights rights) {

	/** Whether figures make a total, so that one predicate is set and not two ratings. */
	public boolean hasTotal() {
		return this.report.period().rules().policy().hasTotal();
	}

	/** Whether others may still speak on whom the total rests. */
	public boolean isWaitingForOthers() {
		return this.report.period().rules().hearsOthers() && !this.report.period().isReported();
	}

	/** The indicators that are not checked yet, by their place from 1. */
	public List<Integer> missingItems() {
		return IntStream.rangeClosed(1, this.report.lines().size()).filter((place) -> {
			ReportLine line = this.report.lines().get(place - 1);
			VerifiedItem found = this.content.items().get(line.plan().item().originId());
			return !line.isMeasured() && (found == null || !found.isGiven());
		}).boxed().toList();
	}

	/**
	 * Whether something is measured that still grows: it counts, and ratings can be set,
	 * once reporting has ended.
	 */
	public boolean isGrowing() {
		return this.report.lines()
			.stream()
			.map(ReportLine::measured)
			.anyMatch((value) -> value != null && !value.isSettled());
	}

	/** The values that have no level yet, by their place from 1. */
	public List<Integer> missingValues() {
		List<BehaviourValue> all = List.of(BehaviourValue.values());
		return IntStream.rangeClosed(1, all.size()).filter((place) -> {
			RatedValue rated = this.content.values().get(all.get(place - 1));
			return rated == null || rated.level() == null;
		}).boxed().toList();
	}

	/** How many indicators and values have been given. */
	public int filled() {
		return total() - missingItems().size() - missingValues().size();
	}

	/** How many there are. */
	public int total() {
		return this.report.lines().size() + BehaviourValue.values().length;
	}

	/**
	 * What was said in the period before.
	 */
	public record Previous(PeriodSummary period, RatingContent content) {
	}

	/**
	 * What a reader may do.
	 *
	 * @param rate enter and save
	 * @param decide set the two ratings
	 */
	public record Rights(boolean rate, boolean decide) {
	}

}
