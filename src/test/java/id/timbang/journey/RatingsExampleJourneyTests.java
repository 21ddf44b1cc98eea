package id.timbang.journey;

import java.time.YearMonth;
import java.util.List;

import id.timbang.assessment.Decided;
import id.timbang.indicator.Measurement;
import id.timbang.period.ScoringRules;
import id.timbang.report.ReportId;
import id.timbang.scoring.Direction;
import id.timbang.scoring.Rating;
import id.timbang.scoring.Ratings;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Example (a) of {@code docs/scoring.md} on the page of a result and in its CSV:
 * PermenPANRB 6/2022, suggestion and matrix. The appraiser departs in behaviour, upwards
 * for one person and downwards for another.
 */
@JourneyTest
class RatingsExampleJourneyTests {

	private static final YearMonth MONTH = YearMonth.of(9630, 9);

	private static final String RESULTS = "A. Hasil kerja";

	private static final String BEHAVIOUR = "B. Perilaku kerja";

	private static final String WHY = "Tiga warga menulis surat tentang sikapnya di luar jam kerja.";

	private static final List<ExampleLine> LINES = List.of(
			ExampleLine.measured("Tepat waktu", "40", Measurement.ON_TIME, Direction.HIGHER, "95"),
			ExampleLine.higher("Jumlah layanan", "25", "136", "120"),
			ExampleLine.lower("Lama layanan", "20", "5.84", "7"), ExampleLine.rubric("Komunikasi", "15", 5));

	@Autowired
	private Examples examples;

	@Autowired
	private ExampleVisits visits;

	@Test
	void suggestsRatingsThatTheAppraiserDepartsFrom(Browser browser) {
		Example praised = this.examples.begin(MONTH, ScoringRules.DEFAULT);
		Example warned = this.examples.another(praised);
		prepare(praised);
		prepare(warned);
		this.examples.beginReporting(praised);
		ReportId first = this.examples.report(praised, LINES);
		ReportId second = this.examples.report(warned, LINES);
		this.examples.endReporting(praised);
		decide(praised, first, Rating.ABOVE_EXPECTATION);
		decide(warned, second, Rating.BELOW_EXPECTATION);
		this.examples.release(praised);
		ReadSheet sheet = this.examples.read(praised, browser);
		assertLines(sheet);
		assertFigures(sheet);
		assertPraise(sheet);
		assertWarning(this.examples.read(warned, browser));
	}

	private void prepare(Example example) {
		this.examples.agree(example, LINES);
		this.visits.onTime(example, 207, 9);
	}

	private void decide(Example example, ReportId report, Rating behaviour) {
		this.examples.rate(example, report, LINES, 5, 4, 4, 5, 4, 4, 4);
		this.examples.depart(example, report,
				new Decided(new Ratings(Rating.ABOVE_EXPECTATION, behaviour), "", WHY, ""));
	}

	private static void assertLines(ReadSheet sheet) {
		assertThat(sheet.lines(RESULTS)).containsExactly("1. Tepat waktu | 40,00 % | ≈ 100,8772 | ≈ 40,3509",
				"2. Jumlah layanan | 25,00 % | ≈ 113,3333 | ≈ 28,3333",
				"3. Lama layanan | 20,00 % | ≈ 116,5714 | ≈ 23,3143", "4. Komunikasi | 15,00 % | 120,0000 | 18,0000");
		assertThat(sheet.workings(RESULTS)).containsExactly("≈ 95,8333 ÷ 95 × 100 ≈ 100,8772",
				"136 ÷ 120 × 100 ≈ 113,3333", "(2 − 5,84 ÷ 7) × 100 ≈ 116,5714", "20 + 20 × 5 = 120,0000");
		assertThat(sheet.fact(RESULTS, 0, "Realisasi")).isEqualTo("≈ 95,8333 satuan");
		assertThat(sheet.fact(RESULTS, 0, "Dihitung Timbang"))
			.contains("207 dari 216 kunjungan yang jatuh tempo 1 September 9630 sampai 30 September 9630");
		assertThat(sheet.csv("INDIKATOR", "nama", "bobot", "bobot_dipakai_pecahan", "kasus", "bagian_kasus",
				"realisasi_pecahan", "capaian_pecahan", "sumbangan_pecahan"))
			.containsExactly("Tepat waktu | 40.00 | 40 | 216 | 207 | 575/6 | 5750/57 | 2300/57",
					"Jumlah layanan | 25.00 | 25 |  |  |  | 340/3 | 85/3",
					"Lama layanan | 20.00 | 20 |  |  |  | 816/7 | 816/35",
					"Komunikasi | 15.00 | 15 |  |  |  | 120 | 18");
		assertThat(sheet.csv("INDIKATOR", "realisasi", "tingkat", "capaian", "sumbangan")).containsExactly(
				"95.8333 |  | 100.8772 | 40.3509", "136.0000 |  | 113.3333 | 28.3333", "5.8400 |  | 116.5714 | 23.3143",
				" | 5 | 120.0000 | 18.0000");
	}

	private static void assertFigures(ReadSheet sheet) {
		assertThat(sheet.sum(RESULTS)).containsExactly("Jumlah hasil kerja | 100,00 % | 110,00");
		assertThat(sheet.notes(RESULTS)).containsExactly(
				"Jumlah tanpa pembulatan per baris 109,9985; dibulatkan satu kali, di sini, menjadi 110,00.",
				"Mulai 90,00 disarankan sesuai ekspektasi, mulai 110,00 di atas ekspektasi. Saran hitungan: di atas ekspektasi.");
		assertThat(sheet.lines(BEHAVIOUR)).containsExactly("Berorientasi Pelayanan | tingkat 5 | 120",
				"Akuntabel | tingkat 4 | 100", "Kompeten | tingkat 4 | 100", "Harmonis | tingkat 5 | 120",
				"Loyal | tingkat 4 | 100", "Adaptif | tingkat 4 | 100", "Kolaboratif | tingkat 4 | 100");
		assertThat(sheet.sum(BEHAVIOUR)).containsExactly("Rata-rata perilaku kerja | 740 ÷ 7 | 105,71");
		assertThat(sheet.notes(BEHAVIOUR)).containsExactly(
				"Mulai 90,00 disarankan sesuai ekspektasi, mulai 110,00 di atas ekspektasi. Saran hitungan: sesuai ekspektasi.");
		assertThat(sheet.csv("HASIL_KERJA", "capaian_pecahan", "nilai")).containsExactly("73149/665 | 110.00");
		assertThat(sheet.csv("PERILAKU_KERJA", "capaian_pecahan", "nilai")).containsExactly("740/7 | 105.71");
		assertThat(sheet.csv("PERILAKU", "tingkat", "capaian")).containsExactly("5 | 120", "4 | 100", "4 | 100",
				"5 | 120", "4 | 100", "4 | 100", "4 | 100");
		assertThat(sheet.csv("NILAI_AKHIR", "nilai")).isEmpty();
	}

	private static void assertPraise(ReadSheet sheet) {
		assertThat(sheet.predicate()).isEqualTo("Sangat Baik");
		assertThat(sheet.verdict()).containsExactly("Hasil kerja | di atas ekspektasi | 110,00",
				"Perilaku kerja | di atas ekspektasi ditetapkan penilai; saran: sesuai ekspektasi | 105,71");
		assertThat(sheet.matrix()).containsExactly("Hasil di atas ekspektasi | Perilaku sesuai ekspektasi | Baik saran",
				"Hasil di atas ekspektasi | Perilaku di atas ekspektasi | Sangat Baik ditetapkan");
		assertThat(sheet.departure())
			.containsExactly("Saran hitungan: predikat Baik. Yang ditetapkan: predikat Sangat Baik.", WHY);
		assertThat(decision(sheet)).containsExactly("DI_ATAS_EKSPEKTASI | ", "SESUAI_EKSPEKTASI | ",
				"DI_ATAS_EKSPEKTASI | ", "DI_ATAS_EKSPEKTASI | " + WHY, "SANGAT_BAIK | ");
	}

	private static void assertWarning(ReadSheet sheet) {
		assertThat(sheet.predicate()).isEqualTo("Kurang");
		assertThat(sheet.verdict()).containsExactly("Hasil kerja | di atas ekspektasi | 110,00",
				"Perilaku kerja | di bawah ekspektasi ditetapkan penilai; saran: sesuai ekspektasi | 105,71");
		assertThat(sheet.matrix()).containsExactly(
				"Hasil di atas ekspektasi | Perilaku di bawah ekspektasi | Kurang (misconduct) ditetapkan",
				"Hasil di atas ekspektasi | Perilaku sesuai ekspektasi | Baik saran");
		assertThat(decision(sheet)).containsExactly("DI_ATAS_EKSPEKTASI | ", "SESUAI_EKSPEKTASI | ",
				"DI_ATAS_EKSPEKTASI | ", "DI_BAWAH_EKSPEKTASI | " + WHY, "KURANG | ");
	}

	private static List<String> decision(ReadSheet sheet) {
		return List
			.of("SARAN_HASIL_KERJA", "SARAN_PERILAKU_KERJA", "RATING_HASIL_KERJA", "RATING_PERILAKU_KERJA", "PREDIKAT")
			.stream()
			.flatMap((kind) -> sheet.csv(kind, "nilai", "keterangan").stream())
			.toList();
	}

}
