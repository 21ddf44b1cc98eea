package id.timbang.report.web;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A link as it is typed.
 *
 * @param link the address
 * @param name what it is called; may be empty
 */
record LinkForm(String link, String name) {

	static final LinkForm EMPTY = new LinkForm("", "");

	LinkForm(@Nullable String link, @Nullable String name) {
		this.link = Objects.requireNonNullElse(link, "");
		this.name = Objects.requireNonNullElse(name, "");
	}

}
