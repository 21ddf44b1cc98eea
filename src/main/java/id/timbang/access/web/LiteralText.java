package id.timbang.access.web;

import java.beans.PropertyEditorSupport;

import org.jspecify.annotations.Nullable;

/**
 * Takes a password as it was typed, spaces included, unlike other text.
 */
final class LiteralText extends PropertyEditorSupport {

	@Override
	public void setAsText(@Nullable String text) {
		setValue(text);
	}

}
