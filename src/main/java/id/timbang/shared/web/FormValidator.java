package id.timbang.shared.web;

import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.springframework.validation.Errors;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

/**
 * Validates forms so that the messages come in the order of the fields, and that an empty
 * field gets one message only. Bean Validation itself promises neither.
 */
class FormValidator extends SpringValidatorAdapter {

	private static final Set<Class<?>> PRESENCE = Set.of(NotBlank.class, NotEmpty.class, NotNull.class);

	FormValidator(Validator validator) {
		super(validator);
	}

	@Override
	protected void processConstraintViolations(Set<ConstraintViolation<Object>> violations, Errors errors) {
		Set<String> empty = violations.stream()
			.filter(FormValidator::isAboutPresence)
			.map(FormValidator::field)
			.collect(Collectors.toCollection(HashSet::new));
		Set<ConstraintViolation<Object>> telling = violations.stream()
			.filter((violation) -> isAboutPresence(violation) || !empty.contains(field(violation)))
			.sorted(Comparator.comparingInt(FormValidator::position).thenComparing(FormValidator::field))
			.collect(Collectors.toCollection(LinkedHashSet::new));
		super.processConstraintViolations(telling, errors);
	}

	private static boolean isAboutPresence(ConstraintViolation<Object> violation) {
		return PRESENCE.contains(violation.getConstraintDescriptor().getAnnotation().annotationType());
	}

	private static String field(ConstraintViolation<Object> violation) {
		return violation.getPropertyPath().toString();
	}

	/** Where the field stands in its record; the order of the page follows it. */
	private static int position(ConstraintViolation<Object> violation) {
		RecordComponent[] components = violation.getRootBeanClass().getRecordComponents();
		String name = field(violation).split("[.\\[]", 2)[0];
		List<String> names = (components != null)
				? IntStream.range(0, components.length).mapToObj((index) -> components[index].getName()).toList()
				: List.of();
		return names.indexOf(name);
	}

}
