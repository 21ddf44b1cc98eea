package id.timbang.journey;

import java.time.YearMonth;
import java.util.List;

import id.timbang.indicator.Measurement;
import id.timbang.period.ScoringRules;
import id.timbang.report.ReportId;
import id.timbang.scoring.Direction;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Example (d) of {@code docs/scoring.md} on the page of a result and in its CSV: a share
 * on time and a duration that are measured on visits, and a rubric. Nine visits are not
 * enough.
 */
@JourneyTest
class MeasuredExampleJourneyTests {

	/** It has the weekdays of August 2026, which another journey opens. */
	private static final YearMonth AUGUST = YearMonth.of(2037, 8);

	private static final String RESULTS = "A. Hasil kerja";

	private static final List<ExampleLine> LINES = List.of(
			ExampleLine.measured("Tepat waktu", "40", Measurement.ON_TIME, Direction.HIGHER, "90"),
			ExampleLine.measured("Lama layanan", "35", Measurement.MEAN_WORKING_DAYS, Direction.LOWER, "7"),
			ExampleLine.rubric("Komunikasi", "25", 4));

	@Autowired
	private Examples examples;

	@Autowired
	private ExampleVisits visits;

	@Test
	void countsVisitsThroughTheCalendar(Browser browser) {
		Example many = this.examples.begin(AUGUST, ScoringRules.DEFAULT);
		Example few = this.examples.another(many);
		this.visits.august(many, 13);
		this.visits.august(few, 9);
		this.examples.agree(many, LINES);
		this.examples.agree(few, LINES);
		this.examples.beginReporting(many);
		ReportId first = this.examples.report(many, LINES);
		ReportId second = this.examples.report(few, LINES);
		this.examples.endReporting(many);
		this.examples.rate(many, first, LINES, 4, 4, 4, 4, 4, 4, 4);
		this.examples.rate(few, second, LINES, 4, 4, 4, 4, 4, 4, 4);
		this.examples.follow(many, first);
		this.examples.release(many);
		assertMeasured(this.examples.read(many, browser));
		assertBlocked(this.examples.read(few, browser));
	}

	private static void assertMeasured(ReadSheet sheet) {
		assertThat(sheet.lines(RESULTS)).containsExactly("1. Tepat waktu | 40,00 % | ≈ 94,0171 | ≈ 37,6068",
				"2. Lama layanan | 35,00 % | ≈ 115,4762 | ≈ 40,4167", "3. Komunikasi | 25,00 % | 100,0000 | 25,0000");
		assertThat(sheet.workings(RESULTS)).containsExactly("≈ 84,6154 ÷ 90 × 100 ≈ 94,0171",
				"(2 − ≈ 5,9167 ÷ 7) × 100 ≈ 115,4762", "20 + 20 × 4 = 100,0000");
		assertThat(sheet.fact(RESULTS, 0, "Dihitung Timbang")).contains("11 dari 13 kunjungan yang jatuh tempo");
		assertThat(sheet.fact(RESULTS, 1, "Dihitung Timbang")).contains("12 kunjungan");
		assertThat(sheet.sum(RESULTS)).containsExactly("Jumlah hasil kerja | 100,00 % | 103,02");
		assertThat(sheet.verdict()).containsExactly("Hasil kerja | sesuai ekspektasi | 103,02",
				"Perilaku kerja | sesuai ekspektasi | 100,00");
		assertThat(sheet.predicate()).isEqualTo("Baik");
		assertThat(sheet.csv("INDIKATOR", "nama", "kasus", "bagian_kasus", "realisasi_pecahan", "capaian_pecahan",
				"sumbangan_pecahan"))
			.containsExactly("Tepat waktu | 13 | 11 | 1100/13 | 11000/117 | 4400/117",
					"Lama layanan | 12 | 0 | 71/12 | 2425/21 | 485/12", "Komunikasi |  |  |  | 100 | 25");
		assertThat(sheet.csv("INDIKATOR", "realisasi", "capaian", "sumbangan"))
			.containsExactly("84.6154 | 94.0171 | 37.6068", "5.9167 | 115.4762 | 40.4167", " | 100.0000 | 25.0000");
		assertThat(sheet.csv("HASIL_KERJA", "capaian_pecahan", "nilai")).containsExactly("48215/468 | 103.02");
		assertThat(sheet.csv("PREDIKAT", "nilai")).containsExactly("BAIK");
	}

	private static void assertBlocked(ReadSheet sheet) {
		assertThat(sheet.predicate()).isEqualTo("Belum dapat dihitung");
		assertThat(sheet.gaps()).containsExactly("Bobot indikator yang ada nilainya 25 %, paling sedikit 70 %.",
				"Indikator “Tepat waktu” belum cukup data.", "Indikator “Lama layanan” belum cukup data.");
		assertThat(sheet.lines(RESULTS)).startsWith("1. Tepat waktu | 40,00 % | – | –",
				"2. Lama layanan | 35,00 % | – | –");
		assertThat(sheet.sum(RESULTS)).containsExactly("Jumlah hasil kerja | 100,00 % | –");
		assertThat(sheet.verdict()).containsExactly("Hasil kerja |  | –", "Perilaku kerja |  | 100,00");
		assertThat(sheet.csv("INDIKATOR", "nama", "kasus", "realisasi_pecahan", "capaian_pecahan"))
			.startsWith("Tepat waktu | 9 |  | ", "Lama layanan | 9 |  | ");
		assertThat(sheet.csv("KEKURANGAN", "nilai", "nama", "ada", "perlu")).containsExactly(
				"CoverageTooLow |  | 25.00 | 70.00", "NotEnoughData | Tepat waktu | 0 | 0",
				"NotEnoughData | Lama layanan | 0 | 0");
		assertThat(sheet.csv("HASIL_KERJA", "capaian_pecahan", "nilai")).containsExactly(" | ");
		assertThat(sheet.csv("PREDIKAT", "nilai")).containsExactly("");
	}

}
