package id.timbang.period;

import java.time.LocalDate;

import id.timbang.shared.RuleException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class WindowsTests {

	private static final LocalDate END = LocalDate.of(2026, 10, 31);

	@Test
	void followEachOtherAsUsual() {
		Windows usual = Windows.usual(END);
		assertThatNoException().isThrownBy(() -> usual.check(END));
		assertThat(usual.reportingUntil()).isEqualTo("2026-11-05");
		assertThat(usual.releaseOn()).isEqualTo("2026-11-18");
	}

	@ParameterizedTest
	@CsvSource({ "2026-10-30, 2026-11-12, 2026-11-17, 2026-11-18, reportingUntil",
			"2026-11-05, 2026-11-05, 2026-11-17, 2026-11-18, assessmentUntil",
			"2026-11-05, 2026-11-12, 2026-11-12, 2026-11-18, calibrationUntil",
			"2026-11-05, 2026-11-12, 2026-11-17, 2026-11-17, releaseOn" })
	void areRefusedOutOfOrderAtTheField(LocalDate reporting, LocalDate assessment, LocalDate calibration,
			LocalDate release, String field) {
		Windows windows = new Windows(reporting, assessment, calibration, release);
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> windows.check(END))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo(field));
	}

	@Test
	void mayBeginOnTheLastDayOfThePeriod() {
		Windows windows = new Windows(END, END.plusDays(1), END.plusDays(2), END.plusDays(3));
		assertThatNoException().isThrownBy(() -> windows.check(END));
	}

}
