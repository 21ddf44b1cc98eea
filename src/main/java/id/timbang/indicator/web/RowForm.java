package id.timbang.indicator.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import id.timbang.indicator.IndicatorVersionId;
import id.timbang.indicator.QuantityYardstick;
import id.timbang.indicator.TargetRange;
import id.timbang.indicator.WeightedRow;
import id.timbang.indicator.TemplateSheet;
import id.timbang.indicator.VersionedIndicator;
import id.timbang.scoring.RefusedException;
import id.timbang.scoring.ResultType;
import id.timbang.scoring.Weight;
import id.timbang.shared.DecimalText;
import id.timbang.shared.ValidDecimal;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * One row of a template as it is typed. A draft may leave everything but the indicator
 * open.
 */
record RowForm(String indicator, @Size(max = 300) String plannedResult, @Size(max = 300) String superiorResult,
		String resultType, @ValidDecimal(decimals = TargetRange.DECIMALS) String target,
		@ValidDecimal(decimals = TargetRange.DECIMALS) String targetHigh, @ValidDecimal(decimals = 2) String weight) {

	/** The fields in the order of the page. */
	static final List<String> FIELDS = Arrays.stream(RowForm.class.getRecordComponents())
		.map(RecordComponent::getName)
		.toList();

	RowForm {
		indicator = filled(indicator);
		plannedResult = filled(plannedResult);
		superiorResult = filled(superiorResult);
		resultType = filled(resultType);
		target = filled(target);
		targetHigh = filled(targetHigh);
		weight = filled(weight);
	}

	/** A field that is not on the page is an empty one. */
	private static String filled(@Nullable String text) {
		return (text != null) ? text : "";
	}

	/** A new row, with the usual target of its indicator. */
	static RowForm of(VersionedIndicator indicator) {
		TargetRange usual = (indicator.yardstick() instanceof QuantityYardstick quantity) ? quantity.target() : null;
		TargetText target = TargetText.of(usual);
		return new RowForm(indicator.id().toString(), "", "", ResultType.MAIN.name(), target.low(), target.high(), "");
	}

	static RowForm of(TemplateSheet.Line line) {
		WeightedRow row = line.row();
		TargetText target = TargetText.of(row.target());
		return new RowForm(row.indicatorVersionId().toString(), row.plannedResult(), row.superiorResult(),
				row.resultType().name(), target.low(), target.high(), write(row.weight()));
	}

	private static String write(@Nullable Weight weight) {
		return (weight != null) ? weight.toString().replace('.', ',') : "";
	}

	RowForm weighing(Weight share) {
		return new RowForm(this.indicator, this.plannedResult, this.superiorResult, this.resultType, this.target,
				this.targetHigh, write(share));
	}

	/**
	 * The indicator that the row points at; a text that is no identifier points nowhere.
	 */
	Optional<IndicatorVersionId> indicatorId() {
		try {
			return Optional.of(new IndicatorVersionId(UUID.fromString(this.indicator)));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** Adds what the annotations cannot say. */
	void check(Errors errors, String path, Map<IndicatorVersionId, VersionedIndicator> indicators) {
		Optional<VersionedIndicator> known = indicatorId().map(indicators::get);
		if (known.isEmpty()) {
			errors.rejectValue(path + "indicator", "indicator.row.indicator.unknown");
			return;
		}
		if (readType().isEmpty()) {
			errors.rejectValue(path + "resultType", "indicator.resultType.choose");
		}
		if (known.get().yardstick() instanceof QuantityYardstick quantity) {
			targetText().read(errors, path, quantity.isRange());
		}
		if (!this.weight.isEmpty() && !errors.hasFieldErrors(path + "weight") && readWeight().isEmpty()) {
			errors.rejectValue(path + "weight", "scoring.WEIGHT_OUT_OF_RANGE");
		}
	}

	TargetText targetText() {
		return new TargetText(this.target, this.targetHigh);
	}

	/** The weight, if one can be read. */
	Optional<Weight> readWeight() {
		if (this.weight.isEmpty() || DecimalText.fault(this.weight).isPresent()) {
			return Optional.empty();
		}
		try {
			return Optional.of(new Weight(DecimalText.parse(this.weight)));
		}
		catch (RefusedException refusal) {
			return Optional.empty();
		}
	}

	private Optional<ResultType> readType() {
		return Arrays.stream(ResultType.values()).filter((type) -> type.name().equals(this.resultType)).findFirst();
	}

	/** Only of a row without errors. */
	WeightedRow toRow() {
		TargetRange agreed = this.target.isEmpty() ? null : targetText().toRange();
		return new WeightedRow(this.plannedResult, this.superiorResult, readType().orElseThrow(),
				indicatorId().orElseThrow(), agreed, readWeight().orElse(null));
	}

}
