package id.timbang.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import id.timbang.indicator.QuantityYardstick;
import id.timbang.indicator.RubricYardstick;
import id.timbang.indicator.TargetRange;
import id.timbang.indicator.WeightedRow;
import id.timbang.indicator.Yardstick;
import id.timbang.scoring.Measure;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of a plan (IKI, <i>indikator kinerja individu</i>) with its target and
 * weight, and the planned result (RHK) that it measures.
 *
 * @param id this item in this version of the plan
 * @param originId the same in every version that carries the item on
 * @param row planned result, indicator, target and weight
 * @param superiorItemId the item of the superior's plan whose planned result it serves;
 * none where that is free text (feature 91)
 * @param scope whose visits or answers it is measured on; none where the system does not
 * measure it
 * @param kind whether the target holds for each period or for the year
 * @param shares the target of each period of the cycle, in order, for a yearly amount;
 * otherwise empty
 */
@Embeddable
public record PlanItem(PlanItemId id, UUID originId, WeightedRow row, @Nullable UUID superiorItemId,
		@Embedded @Nullable MeasureScope scope, @Enumerated(EnumType.STRING) ItemKind kind,
		@JdbcTypeCode(SqlTypes.ARRAY) @Column(columnDefinition = "numeric(16,4)[]") List<BigDecimal> shares) {

	public PlanItem {
		shares = shares.stream().map((share) -> share.setScale(TargetRange.DECIMALS)).toList();
	}

	/** A new item, its yearly amount spread evenly over the periods. */
	public static PlanItem of(WeightedRow row, ItemKind kind, int periods) {
		PlanItemId id = PlanItemId.next();
		return new PlanItem(id, id.planItemId(), row, null, null, kind, List.of()).spread(periods);
	}

	/**
	 * The same, known by another name: in the next version of the plan, or written anew.
	 * @param origin what it has been in every version that carries it on
	 */
	public PlanItem continuing(UUID origin) {
		return new PlanItem(PlanItemId.next(), origin, this.row, this.superiorItemId, this.scope, this.kind,
				this.shares);
	}

	/** The same for another row, such as one with the newest version of the indicator. */
	PlanItem saying(WeightedRow other) {
		return new PlanItem(this.id, this.originId, other, this.superiorItemId, this.scope, this.kind, this.shares);
	}

	/** With its yearly amount spread evenly, unless there is none. */
	PlanItem spread(int periods) {
		TargetRange target = this.row.target();
		boolean amount = this.kind == ItemKind.SUM && target != null && !target.isRange();
		return split(amount ? YearSplit.evenly(Objects.requireNonNull(target).targetLow(), periods) : List.of());
	}

	/** With its yearly amount split like this. */
	public PlanItem split(List<BigDecimal> parts) {
		return new PlanItem(this.id, this.originId, this.row, this.superiorItemId, this.scope, this.kind, parts);
	}

	/** Whether its yearly amount is spread as evenly as possible. */
	public boolean isSpreadEvenly() {
		return this.shares.equals(spread(this.shares.size()).shares);
	}

	/** Measured on these visits or answers. */
	public PlanItem measuredOn(@Nullable MeasureScope visits) {
		return new PlanItem(this.id, this.originId, this.row, this.superiorItemId, visits, this.kind, this.shares);
	}

	/** Serving this item of the superior's plan. */
	PlanItem serving(@Nullable UUID superiorItem) {
		return new PlanItem(this.id, this.originId, this.row, superiorItem, this.scope, this.kind, this.shares);
	}

	/**
	 * What is agreed for one period.
	 * @param place the place of the period in the cycle, from 0
	 * @return none for a rubric, whose target is level 4
	 */
	public @Nullable TargetRange targetOf(int place) {
		return (this.kind == ItemKind.SUM) ? TargetRange.of(this.shares.get(place)) : this.row.target();
	}

	/** How one period is measured (S2, S3). */
	public Measure measure(Yardstick yardstick, int place) {
		return (yardstick instanceof QuantityYardstick quantity)
				? quantity.measure(Objects.requireNonNull(targetOf(place))) : ((RubricYardstick) yardstick).measure();
	}

}
