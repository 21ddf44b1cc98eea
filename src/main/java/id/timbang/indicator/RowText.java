package id.timbang.indicator;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.timbang.scoring.RefusedException;
import id.timbang.scoring.ResultType;
import id.timbang.scoring.Weight;
import id.timbang.shared.DecimalText;
import id.timbang.shared.ValidDecimal;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/**
 * A {@link WeightedRow} as it is typed, for the forms of templates and plans. All text,
 * because what cannot be read has to come back as it is. A draft may leave everything but
 * the indicator open.
 *
 * @param indicator identifier of the version that it is measured by
 * @param plannedResult what is to be achieved
 * @param superiorResult the superior's result that it serves
 * @param resultType name of a {@link ResultType}
 * @param target the target, or its lower bound
 * @param targetHigh the upper bound of a range
 * @param weight its share of 100.00
 */
public record RowText(String indicator, @Size(max = 300) String plannedResult, @Size(max = 300) String superiorResult,
		String resultType, @ValidDecimal(decimals = TargetRange.DECIMALS) String target,
		@ValidDecimal(decimals = TargetRange.DECIMALS) String targetHigh, @ValidDecimal(decimals = 2) String weight) {

	/** Most rows of a form. */
	public static final int MOST = 40;

	private static final Pattern FIELD = Pattern.compile("rows\\[([0-9]{1,3})]\\.(.*)");

	public RowText {
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
	public static RowText of(VersionedIndicator indicator) {
		TargetRange usual = (indicator.yardstick() instanceof QuantityYardstick quantity) ? quantity.target() : null;
		TargetText target = TargetText.of(usual);
		return new RowText(indicator.id().toString(), "", "", ResultType.MAIN.name(), target.low(), target.high(), "");
	}

	/** What a form is filled with. */
	public static RowText of(WeightedRow row) {
		TargetText target = TargetText.of(row.target());
		return new RowText(row.indicatorVersionId().toString(), row.plannedResult(), row.superiorResult(),
				row.resultType().name(), target.low(), target.high(), write(row.weight()));
	}

	/** Equal weights that make exactly 100.00, as they are typed (S22). */
	public static List<String> equalWeights(int rows) {
		return Weight.spreadEvenly(rows).stream().map(RowText::write).toList();
	}

	private static String write(@Nullable Weight weight) {
		return (weight != null) ? weight.toString().replace('.', ',') : "";
	}

	/** The same with another weight. */
	public RowText weighing(String share) {
		return new RowText(this.indicator, this.plannedResult, this.superiorResult, this.resultType, this.target,
				this.targetHigh, share);
	}

	/**
	 * The indicator that the row points at; a text that is no identifier points nowhere.
	 */
	public Optional<IndicatorVersionId> indicatorId() {
		try {
			return Optional.of(new IndicatorVersionId(UUID.fromString(this.indicator)));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Adds what the annotations cannot say.
	 * @param path where the row stands in the form, such as {@code rows[0].}
	 * @param indicators the versions that the rows of the form point at
	 */
	public void check(Errors errors, String path, Map<IndicatorVersionId, VersionedIndicator> indicators) {
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

	private TargetText targetText() {
		return new TargetText(this.target, this.targetHigh);
	}

	/** The weight, if one can be read. */
	public Optional<Weight> readWeight() {
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

	/**
	 * The row. Only of a text without errors.
	 */
	public WeightedRow toRow() {
		TargetRange agreed = this.target.isEmpty() ? null : targetText().toRange();
		return new WeightedRow(this.plannedResult, this.superiorResult, readType().orElseThrow(),
				indicatorId().orElseThrow(), agreed, readWeight().orElse(null));
	}

	/**
	 * Where a message belongs: row by row, and in a row as the fields stand; -1 for what
	 * stands outside the rows.
	 * @param form the type of the rows, whose components are the fields
	 */
	public static int place(FieldError error, Class<? extends Record> form) {
		Matcher field = FIELD.matcher(error.getField());
		List<String> fields = Arrays.stream(form.getRecordComponents()).map(RecordComponent::getName).toList();
		return field.matches() ? Integer.parseInt(field.group(1)) * 100 + fields.indexOf(field.group(2)) : -1;
	}

}
