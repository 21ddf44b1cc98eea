package id.timbang.service.web;

import java.math.BigDecimal;
import java.util.Optional;

import id.timbang.service.Stage;
import id.timbang.shared.DecimalText;
import id.timbang.shared.ValidDecimal;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * A stage as it is typed. A row that is empty is none.
 */
record StageForm(@Size(max = 60) String name, @ValidDecimal(decimals = Stage.DECIMALS) String value) {

	static final StageForm EMPTY = new StageForm("", "");

	private static final int SHORTEST_NAME = 3;

	StageForm(@Nullable String name, @Nullable String value) {
		this.name = (name != null) ? name : "";
		this.value = (value != null) ? value : "";
	}

	static StageForm of(Stage stage) {
		return new StageForm(stage.name(), DecimalText.write(stage.value()));
	}

	boolean isEmpty() {
		return this.name.isEmpty() && this.value.isEmpty();
	}

	/**
	 * What the row says, if it can be said; what is wrong goes to its fields.
	 * @param path where the row stands in the form, such as {@code stages[0].}
	 */
	Optional<Stage> read(Errors errors, String path) {
		if (this.name.length() < SHORTEST_NAME) {
			errors.rejectValue(path + "name", "service.stage.name.short");
		}
		if (this.value.isEmpty()) {
			errors.rejectValue(path + "value", "service.stage.value.missing");
		}
		if (errors.hasFieldErrors(path + "name") || errors.hasFieldErrors(path + "value")) {
			return Optional.empty();
		}
		BigDecimal number = DecimalText.parse(this.value);
		if (number.signum() == 0) {
			errors.rejectValue(path + "value", "service.stage.value.missing");
			return Optional.empty();
		}
		return Optional.of(new Stage(this.name, number));
	}

}
