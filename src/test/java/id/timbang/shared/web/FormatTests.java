package id.timbang.shared.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormatTests {

	private static final LocalDate DAY = LocalDate.of(2026, 10, 13);

	private final Format format = in("Asia/Jakarta");

	@Test
	void writesDatesInIndonesian() {
		assertThat(this.format.day(DAY)).isEqualTo("Selasa, 13 Oktober 2026");
		assertThat(this.format.date(DAY)).isEqualTo("13 Oktober 2026");
		assertThat(this.format.shortDate(DAY)).isEqualTo("13 Okt 2026");
		assertThat(this.format.month(YearMonth.of(2026, 8))).isEqualTo("Agustus 2026");
	}

	@ParameterizedTest
	@CsvSource({ "Asia/Jakarta, 13 Oktober 2026 pukul 09.05 WIB", "Asia/Makassar, 13 Oktober 2026 pukul 10.05 WITA",
			"Asia/Jayapura, 13 Oktober 2026 pukul 11.05 WIT" })
	void writesMomentsInTheZoneOfTheAgency(String zone, String text) {
		assertThat(in(zone).moment(Instant.parse("2026-10-13T02:05:00Z"))).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1234.5|1.234,5", "100.00|100", "0.125|0,125", "-7|−7" })
	void writesNumbersWithACommaAndAsManyDecimalsAsTheyHave(BigDecimal number, String text) {
		assertThat(this.format.number(number)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "-3.25|−3,3", "2.0|2,0", "-0.04|0,0" })
	void writesEstimatesWithOneDecimal(double estimate, String text) {
		assertThat(this.format.estimate(estimate)).isEqualTo(text);
	}

	@Test
	void writesScoresWithTwoDecimals() {
		assertThat(this.format.score(new BigDecimal("110"))).isEqualTo("110,00");
		assertThat(this.format.count(100_500)).isEqualTo("100.500");
	}

	@Test
	void writesNothingForWhatIsMissing() {
		assertThat(this.format.day(null)).isEmpty();
		assertThat(this.format.moment(null)).isEmpty();
		assertThat(this.format.number(null)).isEmpty();
		assertThat(this.format.score(null)).isEmpty();
	}

	private static Format in(String zone) {
		return new Format(Clock.system(ZoneId.of(zone)));
	}

}
