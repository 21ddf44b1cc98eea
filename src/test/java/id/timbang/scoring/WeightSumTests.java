package id.timbang.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WeightSumTests {

	@ParameterizedTest(name = "{0} + {1} makes {2}: {3} missing, {4} too much")
	@CsvSource({ "40, 60, 100.00, 0.00, 0.00", "40, 59.99, 99.99, 0.01, 0.00", "40, 60.01, 100.01, 0.00, 0.01",
			"100, 100, 200.00, 0.00, 100.00", "0, 0, 0.00, 100.00, 0.00" })
	void saysHowMuchIsMissingOrTooMuch(String one, String other, BigDecimal total, BigDecimal missing,
			BigDecimal excess) {
		WeightSum sum = WeightSum.of(Stream.of(one, other).map(Weight::of).toList());
		assertThat(sum.total()).isEqualTo(total);
		assertThat(sum.missing()).isEqualTo(missing);
		assertThat(sum.excess()).isEqualTo(excess);
		assertThat(sum.isHundred()).isEqualTo(missing.signum() == 0 && excess.signum() == 0);
	}

	@Test
	void missesAHundredWithoutWeights() {
		assertThat(WeightSum.of(List.of()).missing()).isEqualTo("100.00");
	}

}
