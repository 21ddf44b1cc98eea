package id.timbang.shared.web;

import java.beans.PropertyEditorSupport;
import java.text.Normalizer;

import org.jspecify.annotations.Nullable;

/**
 * Reads text from outside: one Unicode form, one kind of line end, no control characters
 * (PostgreSQL refuses NUL, half a surrogate pair is not a character), no space around it.
 */
final class PlainTextEditor extends PropertyEditorSupport {

	@Override
	public void setAsText(@Nullable String text) {
		setValue((text != null) ? clean(text) : null);
	}

	@Override
	public String getAsText() {
		Object value = getValue();
		return (value != null) ? value.toString() : "";
	}

	static String clean(String text) {
		String lines = text.replace("\r\n", "\n").replace('\r', '\n');
		StringBuilder kept = new StringBuilder(lines.length());
		lines.codePoints().filter(PlainTextEditor::isReadable).forEach(kept::appendCodePoint);
		return Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
	}

	private static boolean isReadable(int codePoint) {
		return switch (Character.getType(codePoint)) {
			case Character.CONTROL -> codePoint == '\n' || codePoint == '\t';
			case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
			default -> true;
		};
	}

}
