package id.timbang.indicator.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import id.timbang.indicator.Aspect;
import id.timbang.indicator.IndicatorDetails;
import id.timbang.indicator.IndicatorKind;
import id.timbang.indicator.IndicatorPage;
import id.timbang.indicator.MeasureSource;
import id.timbang.indicator.Measurement;
import id.timbang.indicator.PositionGroup;
import id.timbang.indicator.QuantityYardstick;
import id.timbang.indicator.RubricYardstick;
import id.timbang.indicator.TargetRange;
import id.timbang.indicator.TargetText;
import id.timbang.indicator.Yardstick;
import id.timbang.scoring.Cap;
import id.timbang.scoring.Direction;
import id.timbang.scoring.RefusedException;
import id.timbang.shared.DecimalText;
import id.timbang.shared.ValidDecimal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * An indicator to be added or changed. Its kind is known before the form is opened and
 * decides which of the fields in the middle are there.
 *
 * @param source name of a {@link Measurement}, or that the employee reports
 */
record IndicatorForm(long version,
		@NotBlank @Pattern(regexp = "([A-Z0-9][A-Z0-9-]{0,29})?", message = "{indicator.code.pattern}") String code,
		@NotBlank @Size(min = 3, max = 200) String name, @NotBlank @Size(max = 2000) String definition,
		@NotNull @Nullable PositionGroup positionGroup, @NotNull @Nullable Aspect aspect, String source,
		@Size(max = 50) String unit, @Nullable Direction direction,
		@ValidDecimal(decimals = TargetRange.DECIMALS) String target,
		@ValidDecimal(decimals = TargetRange.DECIMALS) String targetHigh,
		@ValidDecimal(decimals = TargetRange.DECIMALS) String baseline, @Size(max = 500) String level1,
		@Size(max = 500) String level2, @Size(max = 500) String level3, @Size(max = 500) String level4,
		@Size(max = 500) String level5, @NotBlank @ValidDecimal(decimals = 2) String cap, @Size(max = 150) String owner,
		@Size(max = 1000) String example) {

	private static final String SELF_REPORTED = MeasureSource.SELF_REPORTED.name();

	IndicatorForm {
		code = filled(code);
		name = filled(name);
		definition = filled(definition);
		source = filled(source);
		unit = filled(unit);
		target = filled(target);
		targetHigh = filled(targetHigh);
		baseline = filled(baseline);
		level1 = filled(level1);
		level2 = filled(level2);
		level3 = filled(level3);
		level4 = filled(level4);
		level5 = filled(level5);
		cap = filled(cap);
		owner = filled(owner);
		example = filled(example);
	}

	/** A field that is not on the page is an empty one. */
	private static String filled(@Nullable String text) {
		return (text != null) ? text : "";
	}

	static IndicatorForm empty() {
		return new IndicatorForm(0, "", "", "", null, null, SELF_REPORTED, "", null, "", "", "", "", "", "", "", "",
				DecimalText.write(Cap.DEFAULT.points()), "", "");
	}

	static IndicatorForm of(IndicatorPage page) {
		IndicatorDetails details = page.editable().details();
		Optional<QuantityYardstick> quantity = Optional.of(details.yardstick())
			.filter(QuantityYardstick.class::isInstance)
			.map(QuantityYardstick.class::cast);
		List<String> levels = (details.yardstick() instanceof RubricYardstick rubric) ? rubric.levels()
				: List.of("", "", "", "", "");
		TargetText target = TargetText.of(quantity.map(QuantityYardstick::target).orElse(null));
		return new IndicatorForm(page.version(), page.code(), details.name(), details.definition(),
				details.positionGroup(), details.aspect(),
				quantity.map(QuantityYardstick::measurement).map(Measurement::name).orElse(SELF_REPORTED),
				quantity.map(QuantityYardstick::unit).orElse(""),
				quantity.map(QuantityYardstick::direction).orElse(null), target.low(), target.high(),
				quantity.map(QuantityYardstick::baseline).map(DecimalText::write).orElse(""), levels.get(0),
				levels.get(1), levels.get(2), levels.get(3), levels.get(4),
				DecimalText.write(details.yardstick().cap().points()), details.owner(), details.example());
	}

	/**
	 * What the form says, if it can be said; what is wrong goes to the fields.
	 */
	Optional<IndicatorDetails> read(IndicatorKind kind, Errors errors) {
		Optional<Yardstick> yardstick = readCap(errors).flatMap((highest) -> switch (kind) {
			case QUANTITATIVE -> readQuantity(highest, errors);
			case QUALITATIVE -> readRubric(highest, errors);
		});
		if (errors.hasErrors() || yardstick.isEmpty() || this.aspect == null || this.positionGroup == null) {
			return Optional.empty();
		}
		return Optional.of(new IndicatorDetails(this.name, this.definition, this.aspect, this.positionGroup,
				yardstick.get(), this.owner, this.example));
	}

	private Optional<Yardstick> readQuantity(Cap highest, Errors errors) {
		Optional<Measurement> measurement = readMeasurement();
		if (measurement.isEmpty() && !this.source.equals(SELF_REPORTED)) {
			errors.rejectValue("source", "indicator.source.choose");
		}
		if (this.unit.isEmpty()) {
			errors.rejectValue("unit", "indicator.unit.missing");
		}
		if (this.direction == null) {
			errors.rejectValue("direction", "indicator.direction.choose");
		}
		Optional<TargetRange> usual = new TargetText(this.target, this.targetHigh).read(errors, "",
				this.direction == Direction.RANGE);
		if (errors.hasErrors() || this.direction == null) {
			return Optional.empty();
		}
		BigDecimal before = this.baseline.isBlank() ? null : DecimalText.parse(this.baseline);
		return Optional.of(new QuantityYardstick(measurement.orElse(null), this.unit, this.direction,
				usual.orElse(null), before, highest));
	}

	private Optional<Measurement> readMeasurement() {
		return Arrays.stream(Measurement.values()).filter((one) -> one.name().equals(this.source)).findFirst();
	}

	private Optional<Yardstick> readRubric(Cap highest, Errors errors) {
		List<String> levels = List.of(this.level1, this.level2, this.level3, this.level4, this.level5);
		List<Integer> missing = new ArrayList<>();
		for (int level = 1; level <= levels.size(); level++) {
			if (levels.get(level - 1).isEmpty()) {
				missing.add(level);
				errors.rejectValue("level" + level, "indicator.level.missing", new Object[] { level }, null);
			}
		}
		return missing.isEmpty() ? Optional.of(new RubricYardstick(levels, highest)) : Optional.empty();
	}

	private Optional<Cap> readCap(Errors errors) {
		if (errors.hasFieldErrors("cap")) {
			return Optional.of(Cap.DEFAULT);
		}
		try {
			return Optional.of(new Cap(DecimalText.parse(this.cap)));
		}
		catch (RefusedException refusal) {
			errors.rejectValue("cap", "scoring." + refusal.refusal().name());
			return Optional.of(Cap.DEFAULT);
		}
	}

}
