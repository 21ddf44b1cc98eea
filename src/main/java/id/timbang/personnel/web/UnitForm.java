package id.timbang.personnel.web;

import id.timbang.personnel.UnitDetails;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitPage;
import id.timbang.personnel.UnitType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A unit to be added or changed.
 */
record UnitForm(long version,
		@NotBlank @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,29}", message = "{personnel.code.pattern}") String code,
		@NotBlank @Size(min = 3, max = 150) String name, @NotNull @Nullable UnitType type, @Nullable UnitId parent) {

	static UnitForm empty() {
		return new UnitForm(0, "", "", null, null);
	}

	static UnitForm of(UnitPage page) {
		return new UnitForm(page.version(), page.node().code(), page.node().name(), page.node().type(),
				page.parentId());
	}

	/** Only of a form without errors. */
	UnitDetails toDetails() {
		if (this.type == null) {
			throw new IllegalStateException("the form has errors");
		}
		return new UnitDetails(this.name, this.type, this.parent);
	}

}
