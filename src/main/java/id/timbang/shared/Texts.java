package id.timbang.shared;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The sentences of the message files, for what no template writes: tables, calendars,
 * answers to scripts.
 */
@Component
public class Texts {

	private final MessageSource messages;

	Texts(MessageSource messages) {
		this.messages = messages;
	}

	/** The sentence of a key, with what it mentions. */
	public String of(String key, Object... mentioned) {
		return this.messages.getMessage(key, mentioned, LocaleContextHolder.getLocale());
	}

	/** The sentence of an error. */
	public String of(MessageSourceResolvable error) {
		return this.messages.getMessage(error, LocaleContextHolder.getLocale());
	}

}
