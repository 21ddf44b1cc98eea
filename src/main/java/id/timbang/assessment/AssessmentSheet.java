package id.timbang.assessment;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;

import id.timbang.feedback.UnitSatisfaction;
import id.timbang.period.PeriodSummary;
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
 * @param savedAt when something was last saved
 * @param expectations the leader's special expectations of the plan
 * @param previous what was said in the period before; none if nothing was
 * @param considered what citizens say of the unit; none where no service is rated
 * @param rights what the reader may do
 */
public record AssessmentSheet(long version, ReportSheet report, RatingContent content, Suggestion suggestion,
		Verdict verdict, @Nullable Instant savedAt, Map<BehaviourValue, String> expectations,
		@Nullable Previous previous, @Nullable UnitSatisfaction considered, Rights rights) {

	/** How many indicators and values have been given. */
	public long filled() {
		long items = this.report.lines()
			.stream()
			.filter((line) -> this.content.items().containsKey(line.plan().item().originId())
					&& this.content.items().get(line.plan().item().originId()).isGiven())
			.count();
		return items + Arrays.stream(BehaviourValue.values())
			.filter((value) -> this.content.values().containsKey(value)
					&& this.content.values().get(value).level() != null)
			.count();
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
