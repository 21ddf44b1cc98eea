package id.timbang.report.web;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What one side says to the other.
 */
record MessageForm(String message) {

	MessageForm(@Nullable String message) {
		this.message = Objects.requireNonNullElse(message, "");
	}

}
