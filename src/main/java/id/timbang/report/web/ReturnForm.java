package id.timbang.report.web;

import java.util.Objects;

import id.timbang.shared.Dialogue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why a report goes back to its owner.
 */
record ReturnForm(@NotBlank(message = "{report.reason.missing}") @Size(max = Dialogue.LONGEST,
		message = "{report.reason.long}") String reason) {

	static final ReturnForm EMPTY = new ReturnForm("");

	ReturnForm(@Nullable String reason) {
		this.reason = Objects.requireNonNullElse(reason, "");
	}

}
