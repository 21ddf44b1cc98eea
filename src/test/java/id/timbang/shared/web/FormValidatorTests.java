package id.timbang.shared.web;

import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.junit.jupiter.api.Test;

import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.SimpleErrors;

import static org.assertj.core.api.Assertions.assertThat;

class FormValidatorTests {

	private final FormValidator validator = new FormValidator(Validation.buildDefaultValidatorFactory().getValidator());

	@Test
	void speaksInTheOrderOfTheFields() {
		assertThat(errors(new Form("", "", "", "", "", "")).getFieldErrors()).extracting(FieldError::getField)
			.containsExactly("first", "second", "third", "fourth", "fifth", "sixth");
	}

	@Test
	void saysOneThingAboutAnEmptyField() {
		assertThat(errors(new Form("", "b2", "c3", "d4", "e5", "f6")).getFieldErrors()).singleElement()
			.satisfies((error) -> assertThat(error.getCode()).isEqualTo("NotBlank"));
	}

	@Test
	void saysWhatElseIsWrong() {
		assertThat(errors(new Form("a", "b2", "c3", "d4", "e5", "f6")).getFieldErrors()).singleElement()
			.satisfies((error) -> assertThat(error.getCode()).isEqualTo("Size"));
	}

	private Errors errors(Form form) {
		Errors errors = new SimpleErrors(form, "form");
		this.validator.validate(form, errors);
		return errors;
	}

	record Form(@NotBlank @Size(min = 2) String first, @NotBlank @Size(min = 2) String second,
			@NotBlank @Size(min = 2) String third, @NotBlank @Size(min = 2) String fourth,
			@NotBlank @Size(min = 2) String fifth, @NotBlank @Size(min = 2) String sixth) {
	}

}
