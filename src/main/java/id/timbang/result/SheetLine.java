package id.timbang.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import id.timbang.indicator.Aspect;
import id.timbang.indicator.MeasureSource;
import id.timbang.scoring.Achievement.Clamp;
import id.timbang.scoring.Direction;
import id.timbang.scoring.Formula;
import id.timbang.scoring.Ratio;
import id.timbang.scoring.ResultType;
import id.timbang.scoring.Treatment;
import org.jspecify.annotations.Nullable;

/**
 * One indicator on a score sheet: everything that a reader with a pocket calculator needs
 * to check its contribution.
 *
 * @param originId the item of the plan
 * @param number its place on the sheet, from 1
 * @param type main or additional
 * @param plannedResult the planned result that it measures
 * @param code of the indicator
 * @param name of the indicator
 * @param version which version of the indicator
 * @param aspect which side of the work it looks at
 * @param source where the value comes from
 * @param unit what it counts; empty for a rubric
 * @param direction which way is better; none for a rubric
 * @param targetLow the target, or its lower bound; level 4 for a rubric
 * @param targetHigh the target, or its upper bound; level 4 for a rubric
 * @param targetText what level 4 says; empty for a number
 * @param cap highest achievement
 * @param measured what the system measured; none where somebody reported or rated, and on
 * sheets that were stored before it measured
 * @param reported what the employee reported; none if nothing, for what was measured, and
 * for a rubric
 * @param realised what the appraiser verified, or the level; none if nothing, and for
 * what was measured
 * @param realisedText what that level says; empty for a number
 * @param reason why it is not what was reported, or why that level
 * @param context what made the period unlike others, as far as the appraiser confirmed
 * it; otherwise empty
 * @param evidence what shows it
 * @param weight original weight in percent
 * @param usedWeight weight that was used, in percent
 * @param treatment what became of the line
 * @param formula how the achievement follows; none without one
 * @param bound the value that the realised one was compared with; none without one
 * @param unclamped the result of the formula alone; none without one
 * @param clamp whether that left the scale; none without one
 * @param percent the achievement in whole percent, from which a conversion started; none
 * without one, and on sheets that were stored without it
 * @param achievement the points that count, 0 to 120; none without them
 * @param contribution used weight · achievement / 100
 */
public record SheetLine(UUID originId, int number, ResultType type, String plannedResult, String code, String name,
		int version, Aspect aspect, MeasureSource source, String unit, @Nullable Direction direction,
		BigDecimal targetLow, BigDecimal targetHigh, String targetText, BigDecimal cap, @Nullable SheetMeasure measured,
		@Nullable BigDecimal reported, @Nullable BigDecimal realised, String realisedText, String reason,
		String context, List<SheetEvidence> evidence, BigDecimal weight, Ratio usedWeight, Treatment treatment,
		@Nullable Formula formula, @Nullable Ratio bound, @Nullable Ratio unclamped, @Nullable Clamp clamp,
		@Nullable Integer percent, @Nullable Ratio achievement, Ratio contribution) {

	public SheetLine {
		context = Objects.requireNonNullElse(context, "");
		evidence = List.copyOf(evidence);
	}

	/** The exact value that was compared with the target; none without one. */
	public Optional<Ratio> value() {
		return (this.measured != null) ? Optional.ofNullable(this.measured.amount())
				: Optional.ofNullable(this.realised).map(Ratio::of);
	}

	/** Whether the system measured it. */
	public boolean isMeasured() {
		return this.measured != null;
	}

	public boolean isRubric() {
		return this.direction == null;
	}

	public boolean isRange() {
		return this.targetLow.compareTo(this.targetHigh) != 0;
	}

	/** Which sentence puts the formula into words; none without one. */
	public Optional<String> formulaKey() {
		boolean outside = isRange() && (this.formula == Formula.DIRECT || this.formula == Formula.REVERSED);
		return Optional.ofNullable(this.formula)
			.map((used) -> "result.formula." + used.name() + (outside ? ".range" : ""));
	}

	/** Whether its weight was changed because others are missing. */
	public boolean isReweighted() {
		return this.usedWeight.compareTo(Ratio.of(this.weight)) != 0;
	}

	/** The weight that was used, or what it would be if nothing were missing. */
	public Ratio drawnWeight() {
		return (this.achievement != null) ? this.usedWeight : Ratio.of(this.weight);
	}

	/** Whether the appraiser verified another value than the reported one. */
	public boolean isCorrected() {
		return !isRubric() && this.realised != null
				&& (this.reported == null || this.reported.compareTo(this.realised) != 0);
	}

	/**
	 * A piece of evidence.
	 *
	 * @param id the evidence
	 * @param name what it is called
	 * @param link its address, if it is a link
	 */
	public record SheetEvidence(UUID id, String name, @Nullable String link) {
	}

}
