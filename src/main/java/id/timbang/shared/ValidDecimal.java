package id.timbang.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

/**
 * The text is a number after {@link DecimalText}; the message says why it is not. Empty
 * text is left to {@code @NotBlank}.
 */
@Documented
@Target({ ElementType.FIELD, ElementType.PARAMETER })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ValidDecimal.Validator.class)
public @interface ValidDecimal {

	/**
	 * Most decimals; there is a message {@code decimal.TOO_FINE.} for each number in use.
	 */
	int decimals();

	String message() default "{decimal.NOT_A_NUMBER}";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/**
	 * Finds the message.
	 */
	class Validator implements ConstraintValidator<ValidDecimal, String> {

		private int decimals;

		@Override
		public void initialize(ValidDecimal constraint) {
			this.decimals = constraint.decimals();
		}

		@Override
		public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
			Optional<String> fault = (text == null || text.isBlank()) ? Optional.empty() : messageKey(text);
			fault.ifPresent((key) -> {
				context.disableDefaultConstraintViolation();
				context.buildConstraintViolationWithTemplate("{" + key + "}").addConstraintViolation();
			});
			return fault.isEmpty();
		}

		private Optional<String> messageKey(String text) {
			return DecimalText.fault(text).map(DecimalText.Fault::messageKey).or(() -> tooFine(text));
		}

		private Optional<String> tooFine(String text) {
			boolean fine = DecimalText.parse(text).stripTrailingZeros().scale() <= this.decimals;
			return fine ? Optional.empty() : Optional.of("decimal.TOO_FINE." + this.decimals);
		}

	}

}
