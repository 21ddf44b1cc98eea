package id.timbang.shared;

/**
 * One option of a choice in a form.
 *
 * @param value what is sent
 * @param text what is read, or its message key
 */
public record Choice(String value, String text) {
}
