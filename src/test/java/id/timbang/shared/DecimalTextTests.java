package id.timbang.shared;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;

import id.timbang.shared.DecimalText.Fault;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DecimalTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			0            | 0
			7            | 7
			12,5         | 12.5
			12.5         | 12.5
			12,50        | 12.50
			0,125        | 0.125
			0.125        | 0.125
			1.250        | 1250
			1.250,5      | 1250.5
			12.345.678   | 12345678
			1250,5       | 1250.5
			1.2345       | 1.2345
			1,250        | 1.250
			999999999999 | 999999999999
			""")
	void readsNumbersAsPeopleHereWriteThem(String text, BigDecimal value) {
		assertThat(DecimalText.parse(text)).isEqualByComparingTo(value);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			٣              | FOREIGN_DIGITS
			१२             | FOREIGN_DIGITS
			１２           | FOREIGN_DIGITS
			-0             | SIGN
			-5             | SIGN
			+5             | SIGN
			−5             | SIGN
			–5             | SIGN
			1e400          | NOT_A_NUMBER
			1E2            | NOT_A_NUMBER
			NaN            | NOT_A_NUMBER
			Infinity       | NOT_A_NUMBER
			0x10           | NOT_A_NUMBER
			1 250          | NOT_A_NUMBER
			12 %           | NOT_A_NUMBER
			½              | NOT_A_NUMBER
			Ⅳ              | NOT_A_NUMBER
			1,250.5        | UNCLEAR
			1250.500       | UNCLEAR
			1.25.000       | UNCLEAR
			1.250.5        | UNCLEAR
			1,2,3          | UNCLEAR
			1..2           | UNCLEAR
			,5             | UNCLEAR
			.5             | UNCLEAR
			5,             | UNCLEAR
			5.             | UNCLEAR
			.              | UNCLEAR
			1000000000000  | TOO_LARGE
			""")
	void refusesWhatIsNotClearlyANumber(String text, Fault fault) {
		assertThat(DecimalText.fault(text)).contains(fault);
		assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> DecimalText.parse(text));
	}

	@Test
	void aVeryLongTextIsNoTrouble() {
		assertThat(DecimalText.fault("9".repeat(10_000))).contains(Fault.TOO_LARGE);
		assertThat(DecimalText.fault("0," + "1".repeat(10_000))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			100.00  | 100
			12.50   | 12,5
			1250.5  | 1250,5
			0.0100  | 0,01
			1E+3    | 1000
			""")
	void writesWhatItReads(BigDecimal number, String text) {
		assertThat(DecimalText.write(number)).isEqualTo(text);
		assertThat(DecimalText.parse(text)).isEqualByComparingTo(number);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "12,5", "12,50", "12,5000" })
	void aFieldTakesNumbersWithItsDecimals(String text) {
		assertThat(faults(text)).isEmpty();
	}

	@Test
	void aFieldSaysWhatIsWrong() {
		assertThat(faults("12,345")).containsExactly("{decimal.TOO_FINE.2}");
		assertThat(faults("-0")).containsExactly("{decimal.SIGN}");
	}

	private static Set<String> faults(String text) {
		try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
			Validator validator = factory.getValidator();
			return validator.validate(new Form(text))
				.stream()
				.map(ConstraintViolation::getMessageTemplate)
				.collect(Collectors.toSet());
		}
	}

	private record Form(@ValidDecimal(decimals = 2) String number) {
	}

}
