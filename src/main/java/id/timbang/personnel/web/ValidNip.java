package id.timbang.personnel.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;

import id.timbang.personnel.Nip;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

/**
 * The text is a NIP or NI PPPK; the message says which part is not. Empty text is left to
 * {@code @NotBlank}.
 */
@Documented
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ValidNip.Validator.class)
@interface ValidNip {

	String message() default "{personnel.nip.NOT_18_DIGITS}";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/**
	 * Checks the parts of the number.
	 */
	class Validator implements ConstraintValidator<ValidNip, String> {

		@Override
		public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
			if (text == null || text.isBlank()) {
				return true;
			}
			Optional<Nip.Fault> fault = Nip.fault(Nip.strip(text));
			fault.ifPresent((part) -> {
				context.disableDefaultConstraintViolation();
				context.buildConstraintViolationWithTemplate("{" + part.messageKey() + "}").addConstraintViolation();
			});
			return fault.isEmpty();
		}

	}

}
