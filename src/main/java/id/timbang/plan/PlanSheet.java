package id.timbang.plan;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import id.timbang.indicator.RowRules;
import id.timbang.period.CycleSummary;
import id.timbang.period.PeriodSummary;
import id.timbang.personnel.AppraiserName;
import id.timbang.personnel.PersonCard;
import id.timbang.scoring.BehaviourValue;
import id.timbang.scoring.ResultType;
import id.timbang.scoring.WeightSum;
import id.timbang.shared.Dialogue;
import org.jspecify.annotations.Nullable;

/**
 * A plan with everything its page and its official form show.
 *
 * @param id this version
 * @param version for forms
 * @param progress how far it has come
 * @param cycle the cycle it is for
 * @param periods the periodic periods of the cycle, in order; yearly amounts are split
 * over them
 * @param owner whose plan it is, in the assignment that it is for
 * @param appraiser who agreed it, or would agree it today; none while nobody appraises
 * the person
 * @param appraiserCard the same as the form says it; none for somebody outside
 * @param approach quantitative or qualitative
 * @param lines the items in order
 * @param expectations the leader's special expectations
 * @param annex the annex
 * @param superiorResults planned results of the appraiser's plan in force, to be served
 * @param dialogue what both sides wrote, oldest first
 * @param history all versions, newest first
 * @param rights what the reader may do
 */
public record PlanSheet(PlanId id, long version, PlanProgress progress, CycleSummary cycle, List<PeriodSummary> periods,
		PersonCard owner, @Nullable AppraiserName appraiser, @Nullable PersonCard appraiserCard, Approach approach,
		List<PlanLine> lines, Map<BehaviourValue, String> expectations, Annex annex, List<String> superiorResults,
		List<Dialogue.Entry> dialogue, List<Version> history, PlanRights rights) {

	public PlanSheet {
		lines = List.copyOf(lines);
	}

	/** The items of one kind, in order. */
	public List<PlanLine> lines(ResultType type) {
		return this.lines.stream().filter((line) -> line.resultType() == type).toList();
	}

	/** The planned results of one kind, each with the items that measure it. */
	public List<Result> results(ResultType type) {
		Map<List<String>, List<PlanLine>> byText = lines(type).stream()
			.collect(Collectors.groupingBy((line) -> List.of(line.plannedResult(), line.superiorResult()),
					LinkedHashMap::new, Collectors.toList()));
		return byText.values().stream().map(Result::new).toList();
	}

	/** What the weights make so far. */
	public WeightSum sum() {
		return RowRules.sum(this.lines.stream().map((line) -> line.item().row()).toList());
	}

	/** The version in force, if it is another one. */
	public Optional<Version> inForce() {
		return this.history.stream()
			.filter((one) -> one.state() == PlanState.APPROVED && !one.id().equals(this.id))
			.findFirst();
	}

	/**
	 * A planned result (RHK) with the items that measure it, at least one.
	 */
	public record Result(List<PlanLine> lines) {

		public Result {
			lines = List.copyOf(lines);
		}

		/** What is to be achieved. */
		public String text() {
			return this.lines.get(0).plannedResult();
		}

		/** The superior's result that it serves; may be empty. */
		public String superior() {
			return this.lines.get(0).superiorResult();
		}

	}

	/**
	 * One version of a plan.
	 */
	public record Version(PlanId id, int number, PlanState state, @Nullable Instant decidedAt, String reason) {
	}

}
