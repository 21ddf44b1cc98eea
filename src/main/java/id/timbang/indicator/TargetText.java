package id.timbang.indicator;

import java.util.Optional;

import id.timbang.scoring.RefusedException;
import id.timbang.shared.DecimalText;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * A target as it is typed: one field, and for a range a second one.
 *
 * @param low the value, or the lower bound
 * @param high the upper bound; empty for one value
 */
public record TargetText(String low, String high) {

	/** Nothing typed. */
	public static final TargetText NONE = new TargetText("", "");

	/** What a form is filled with. */
	public static TargetText of(@Nullable TargetRange target) {
		if (target == null) {
			return NONE;
		}
		return new TargetText(DecimalText.write(target.targetLow()),
				target.isRange() ? DecimalText.write(target.targetHigh()) : "");
	}

	/**
	 * The target, if there is one; what is wrong goes to the fields {@code target} and
	 * {@code targetHigh} below {@code path}.
	 * @param path where both fields stand, such as {@code rows[0].}
	 * @param range whether two bounds are wanted
	 */
	public Optional<TargetRange> read(Errors errors, String path, boolean range) {
		if (errors.hasFieldErrors(path + "target") || errors.hasFieldErrors(path + "targetHigh")
				|| (this.low.isEmpty() && this.high.isEmpty())) {
			return Optional.empty();
		}
		if (this.low.isEmpty() || (range && this.high.isEmpty())) {
			errors.rejectValue(path + (this.low.isEmpty() ? "target" : "targetHigh"), "indicator.target.bothBounds");
			return Optional.empty();
		}
		try {
			return Optional.of(toRange());
		}
		catch (RefusedException refusal) {
			errors.rejectValue(path + "target", "scoring." + refusal.refusal().name());
			return Optional.empty();
		}
	}

	/** The target. Only of texts without errors. */
	public TargetRange toRange() {
		return this.high.isEmpty() ? TargetRange.of(DecimalText.parse(this.low))
				: TargetRange.between(DecimalText.parse(this.low), DecimalText.parse(this.high));
	}

}
