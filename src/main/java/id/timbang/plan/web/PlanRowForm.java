package id.timbang.plan.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import id.timbang.indicator.IndicatorVersionId;
import id.timbang.indicator.QuantityYardstick;
import id.timbang.indicator.RowText;
import id.timbang.indicator.TargetRange;
import id.timbang.indicator.VersionedIndicator;
import id.timbang.indicator.WeightedRow;
import id.timbang.plan.ItemKind;
import id.timbang.plan.MeasureScope;
import id.timbang.plan.PlanItem;
import id.timbang.plan.PlanLine;
import id.timbang.shared.DecimalText;
import id.timbang.shared.ValidDecimal;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * One item of a plan as it is typed: a {@link RowText}, and how its target relates to the
 * periods.
 *
 * @param origin which item of the versions before it carries on; empty for a new one
 * @param scope text of a {@link MeasureScope}; empty where nothing is measured
 * @param kind name of an {@link ItemKind}
 * @param even "true" to spread a yearly amount evenly, whatever the shares say
 * @param shares the target of each period, in order
 */
record PlanRowForm(String origin, String indicator, @Size(max = 300) String plannedResult,
		@Size(max = 300) String superiorResult, String resultType,
		@ValidDecimal(decimals = TargetRange.DECIMALS) String target,
		@ValidDecimal(decimals = TargetRange.DECIMALS) String targetHigh, @ValidDecimal(decimals = 2) String weight,
		String scope, String kind, String even, List<String> shares) {

	PlanRowForm(@Nullable String origin, @Nullable String indicator, @Nullable String plannedResult,
			@Nullable String superiorResult, @Nullable String resultType, @Nullable String target,
			@Nullable String targetHigh, @Nullable String weight, @Nullable String scope, @Nullable String kind,
			@Nullable String even, @Nullable List<@Nullable String> shares) {
		this.origin = filled(origin);
		this.indicator = filled(indicator);
		this.plannedResult = filled(plannedResult);
		this.superiorResult = filled(superiorResult);
		this.resultType = filled(resultType);
		this.target = filled(target);
		this.targetHigh = filled(targetHigh);
		this.weight = filled(weight);
		this.scope = filled(scope);
		this.kind = filled(kind);
		this.even = filled(even);
		this.shares = (shares != null) ? shares.stream().map((share) -> filled(share).strip()).toList() : List.of();
	}

	private static String filled(@Nullable String text) {
		return (text != null) ? text : "";
	}

	/** A new item, with the usual target of its indicator. */
	static PlanRowForm of(VersionedIndicator indicator) {
		return of("", RowText.of(indicator), MeasureScope.usual(indicator.details()),
				ItemKind.usual(indicator.details()), true, List.of());
	}

	static PlanRowForm of(PlanLine line) {
		PlanItem item = line.item();
		MeasureScope scope = (item.scope() != null) ? item.scope() : MeasureScope.usual(line.indicator().details());
		return of(item.originId().toString(), RowText.of(item.row()), scope, item.kind(), item.isSpreadEvenly(),
				item.shares().stream().map(DecimalText::write).toList());
	}

	private static PlanRowForm of(String origin, RowText text, @Nullable MeasureScope scope, ItemKind kind,
			boolean even, List<String> shares) {
		return new PlanRowForm(origin, text.indicator(), text.plannedResult(), text.superiorResult(), text.resultType(),
				text.target(), text.targetHigh(), text.weight(), (scope != null) ? scope.text() : "", kind.name(),
				Boolean.toString(even), shares);
	}

	RowText text() {
		return new RowText(this.indicator, this.plannedResult, this.superiorResult, this.resultType, this.target,
				this.targetHigh, this.weight);
	}

	PlanRowForm weighing(String share) {
		return new PlanRowForm(this.origin, this.indicator, this.plannedResult, this.superiorResult, this.resultType,
				this.target, this.targetHigh, share, this.scope, this.kind, this.even, this.shares);
	}

	/** Asked by the page as well. */
	public boolean isEven() {
		return Boolean.parseBoolean(this.even);
	}

	/** Adds what the annotations cannot say. */
	void check(Errors errors, String path, Map<IndicatorVersionId, VersionedIndicator> indicators) {
		text().check(errors, path, indicators);
		boolean number = text().indicatorId()
			.map(indicators::get)
			.filter((one) -> one.yardstick() instanceof QuantityYardstick)
			.isPresent();
		if (number && readKind().isEmpty()) {
			errors.rejectValue(path + "kind", "plan.row.kind.choose");
		}
		if (!this.scope.isEmpty() && MeasureScope.parse(this.scope).isEmpty()) {
			errors.rejectValue(path + "scope", "plan.row.scope.choose");
		}
		if (isSplitByHand()) {
			this.shares.stream()
				.flatMap((share) -> fault(share).stream())
				.distinct()
				.forEach((fault) -> errors.rejectValue(path + "shares", fault));
		}
	}

	private static Optional<String> fault(String share) {
		if (share.isEmpty()) {
			return Optional.of("plan.row.shares.missing");
		}
		return DecimalText.fault(share)
			.map(DecimalText.Fault::messageKey)
			.or(() -> Optional.of("decimal.TOO_FINE." + TargetRange.DECIMALS)
				.filter((key) -> DecimalText.parse(share).stripTrailingZeros().scale() > TargetRange.DECIMALS));
	}

	private boolean isSplitByHand() {
		return readKind().equals(Optional.of(ItemKind.SUM)) && !isEven() && !this.target.isEmpty();
	}

	private Optional<ItemKind> readKind() {
		return Arrays.stream(ItemKind.values()).filter((one) -> one.name().equals(this.kind)).findFirst();
	}

	/**
	 * The item. Only of a row without errors.
	 * @param origins what an item can carry on
	 * @param periods over how many periods a yearly amount is split
	 */
	PlanItem toItem(Set<UUID> origins, int periods) {
		WeightedRow row = text().toRow();
		TargetRange agreed = row.target();
		boolean amount = agreed != null && !Objects.requireNonNull(agreed).isRange();
		PlanItem item = PlanItem.of(row, readKind().filter((one) -> amount).orElse(ItemKind.LEVEL), periods);
		PlanItem split = isSplitByHand() && amount ? item.split(readShares()) : item;
		PlanItem measured = split.measuredOn(MeasureScope.parse(this.scope).orElse(null));
		return origins.stream()
			.filter((one) -> one.toString().equals(this.origin))
			.findFirst()
			.map(measured::continuing)
			.orElse(measured);
	}

	private List<BigDecimal> readShares() {
		return this.shares.stream().map(DecimalText::parse).toList();
	}

}
