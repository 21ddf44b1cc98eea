package id.timbang.indicator;

import id.timbang.scoring.ResultType;
import id.timbang.scoring.Weight;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * One row of a template or a plan: an indicator by which a planned result is measured. A
 * draft may leave things open.
 *
 * @param plannedResult what is to be achieved (<i>rencana hasil kerja</i>)
 * @param superiorResult the superior's result that it serves; may be empty
 * @param resultType main or additional
 * @param indicatorVersionId what it is measured by
 * @param target what is agreed; none for a rubric, whose target is level 4
 * @param weight its share of 100.00
 */
@Embeddable
public record WeightedRow(String plannedResult, String superiorResult,
		@Enumerated(EnumType.STRING) ResultType resultType, IndicatorVersionId indicatorVersionId,
		@Nullable TargetRange target, @Convert(converter = WeightConverter.class) @Nullable Weight weight) {

	WeightedRow measuredBy(IndicatorVersionId other) {
		return new WeightedRow(this.plannedResult, this.superiorResult, this.resultType, other, this.target,
				this.weight);
	}

	/**
	 * The same without the superior's result, which differs from person to person.
	 */
	public WeightedRow withoutSuperior() {
		return new WeightedRow(this.plannedResult, "", this.resultType, this.indicatorVersionId, this.target,
				this.weight);
	}

}
