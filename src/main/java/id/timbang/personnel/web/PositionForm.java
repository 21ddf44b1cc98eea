package id.timbang.personnel.web;

import id.timbang.personnel.PositionLevel;
import id.timbang.personnel.PositionPage;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A position to be added or changed.
 */
record PositionForm(long version,
		@NotBlank @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,29}", message = "{personnel.code.pattern}") String code,
		@NotBlank @Size(min = 3, max = 150) String name, @NotNull @Nullable PositionLevel level) {

	static PositionForm empty() {
		return new PositionForm(0, "", "", null);
	}

	static PositionForm of(PositionPage position) {
		return new PositionForm(position.version(), position.code(), position.name(), position.level());
	}

}
