package id.timbang.shared;

import java.util.List;

import org.springframework.validation.Errors;

/**
 * A rule of the domain refuses what was asked. Carries the message key of the reason, so
 * that the page can show it next to the field.
 */
public class RuleException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String field;

	private final String messageKey;

	private final transient Object[] arguments;

	/**
	 * @param field name of the form field that has to change, or an empty string when no
	 * single field is to blame
	 * @param messageKey key of the Indonesian sentence
	 * @param arguments what the sentence mentions
	 */
	public RuleException(String field, String messageKey, Object... arguments) {
		super(messageKey + List.of(arguments));
		this.field = field;
		this.messageKey = messageKey;
		this.arguments = arguments.clone();
	}

	/** Puts the reason next to the field of a form that has to change. */
	public void addTo(Errors errors) {
		Object[] words = DateWords.in(arguments());
		if (this.field.isEmpty()) {
			errors.reject(this.messageKey, words, this.messageKey);
		}
		else {
			errors.rejectValue(this.field, this.messageKey, words, this.messageKey);
		}
	}

	public String field() {
		return this.field;
	}

	public String messageKey() {
		return this.messageKey;
	}

	/** What the sentence mentions. */
	public List<Object> arguments() {
		return (this.arguments != null) ? List.of(this.arguments) : List.of();
	}

}
