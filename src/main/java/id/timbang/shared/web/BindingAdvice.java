package id.timbang.shared.web;

import jakarta.validation.Validator;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * How every form and parameter is read.
 */
@ControllerAdvice
class BindingAdvice {

	/** More lines than any form of ours has. */
	private static final int LONGEST_LIST = 200;

	private final FormValidator validator;

	BindingAdvice(Validator validator) {
		this.validator = new FormValidator(validator);
	}

	@InitBinder
	void configure(WebDataBinder binder) {
		binder.setAutoGrowCollectionLimit(LONGEST_LIST);
		binder.registerCustomEditor(String.class, new PlainTextEditor());
		validateEveryField(binder);
	}

	/**
	 * Boot's validator adapter does not pass on {@code validateValue}, so that with a
	 * record form one unreadable number would hide the messages of all other fields.
	 */
	private void validateEveryField(WebDataBinder binder) {
		Object target = binder.getTarget();
		Class<?> type = (target != null) ? target.getClass()
				: (binder.getTargetType() != null) ? binder.getTargetType().resolve() : null;
		if (type != null && this.validator.supports(type) && !binder.getValidators().isEmpty()) {
			binder.replaceValidators(this.validator);
		}
	}

}
