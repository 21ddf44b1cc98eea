package id.timbang.journey;

import java.time.YearMonth;
import java.util.List;

import id.timbang.period.ScoringRules;
import id.timbang.period.TestRules;
import id.timbang.rater.TestRaters;
import id.timbang.report.ReportId;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Example (b) of {@code docs/scoring.md} on the page of a result and in its CSV: PP
 * 30/2019, 60/40 with peers and 70/30 without.
 */
@JourneyTest
class NumericExampleJourneyTests {

	private static final String RESULTS = "A. Hasil kerja";

	private static final List<ExampleLine> LINES = List.of(ExampleLine.higher("Surat terbit", "37.5", "28", "30"),
			ExampleLine.higher("Kunjungan", "12.5", "65", "60"), ExampleLine.higher("Pertemuan", "30", "7", "9"),
			ExampleLine.rubric("Komunikasi", "20", 3));

	@Autowired
	private Examples examples;

	@Test
	void weighsSixtyToFortyWithPeers(Browser browser) {
		ReadSheet sheet = appraised(YearMonth.of(9631, 4), TestRules.numeric("60", "60", true, false), browser);
		assertLines(sheet);
		assertThat(sheet.shares("Perilaku kerja")).containsExactly("Pejabat penilai | 60,00 | 100,0000 | 60,0000",
				"Penilai lain | 40,00 | 100,0000 | 40,0000",
				"Jumlah (100,00 % bobot ada nilainya) | 100,00 |  | 100,00");
		assertThat(sheet.shares("Nilai akhir")).containsExactly("Hasil kerja | 60,00 | 87,8750 | 52,7250",
				"Perilaku kerja | 40,00 | 100,0000 | 40,0000",
				"Jumlah (100,00 % bobot ada nilainya) | 100,00 |  | 92,73");
		assertThat(sheet.notes("C. Nilai akhir"))
			.containsExactly("Jumlah lengkapnya 92,7250; dibulatkan satu kali, di sini, menjadi 92,73.");
		assertThat(sheet.verdict()).containsExactly("Nilai akhir |  | 92,73", "Hasil kerja |  | 87,88",
				"Perilaku kerja |  | 100,00");
		assertThat(sheet.csv("KOMPONEN", "jumlah", "komponen", "bobot", "bobot_dipakai_pecahan", "capaian_pecahan",
				"sumbangan_pecahan"))
			.containsExactly("BEHAVIOUR | APPRAISER | 60.00 | 60 | 100 | 60",
					"BEHAVIOUR | OTHER_RATERS | 40.00 | 40 | 100 | 40",
					"TOTAL | RESULTS | 60.00 | 60 | 703/8 | 2109/40", "TOTAL | BEHAVIOUR | 40.00 | 40 | 100 | 40");
		assertThat(sheet.csv("PERILAKU_KERJA", "capaian_pecahan", "nilai")).containsExactly("100 | 100.00");
		assertTotal(sheet, "92,73", "3709/40 | 92.73");
	}

	@Test
	void weighsSeventyToThirtyWithoutOthers(Browser browser) {
		ReadSheet sheet = appraised(YearMonth.of(9632, 4), TestRules.SEVENTY_THIRTY, browser);
		assertLines(sheet);
		assertThat(sheet.shares("Nilai akhir")).containsExactly("Hasil kerja | 70,00 | 87,8750 | 61,5125",
				"Perilaku kerja | 30,00 | 100,0000 | 30,0000",
				"Jumlah (100,00 % bobot ada nilainya) | 100,00 |  | 91,51");
		assertThat(sheet.notes("C. Nilai akhir"))
			.containsExactly("Jumlah lengkapnya 91,5125; dibulatkan satu kali, di sini, menjadi 91,51.");
		assertThat(sheet.csv("KOMPONEN", "jumlah", "komponen", "bobot", "bobot_dipakai_pecahan", "capaian_pecahan",
				"sumbangan_pecahan"))
			.containsExactly("TOTAL | RESULTS | 70.00 | 70 | 703/8 | 4921/80",
					"TOTAL | BEHAVIOUR | 30.00 | 30 | 100 | 30");
		assertTotal(sheet, "91,51", "7321/80 | 91.51");
	}

	private ReadSheet appraised(YearMonth month, ScoringRules rules, Browser browser) {
		Example example = this.examples.begin(month, rules);
		this.examples.agree(example, LINES);
		this.examples.beginReporting(example);
		this.examples.hear(example, List.of(TestRaters.level(4, ""), TestRaters.levels("", 5, 4, 4, 4, 5, 4, 4),
				TestRaters.levels("", 4, 3, 4, 4, 4, 4, 3)));
		ReportId report = this.examples.report(example, LINES);
		this.examples.endReporting(example);
		this.examples.rate(example, report, LINES, 4, 5, 4, 4, 4, 3, 4);
		this.examples.follow(example, report);
		this.examples.release(example);
		return this.examples.read(example, browser);
	}

	private static void assertLines(ReadSheet sheet) {
		assertThat(sheet.lines(RESULTS)).containsExactly("1. Surat terbit | 37,50 % | ≈ 93,3333 | 35,0000",
				"2. Kunjungan | 12,50 % | ≈ 108,3333 | ≈ 13,5417", "3. Pertemuan | 30,00 % | ≈ 77,7778 | ≈ 23,3333",
				"4. Komunikasi | 20,00 % | 80,0000 | 16,0000");
		assertThat(sheet.sum(RESULTS)).containsExactly("Jumlah hasil kerja | 100,00 % | 87,88");
		assertThat(sheet.notes(RESULTS)).containsExactly(
				"Jumlah tanpa pembulatan per baris 87,8750; dibulatkan satu kali, di sini, menjadi 87,88.");
		assertThat(sheet.sum("B. Perilaku kerja")).containsExactly("Rata-rata perilaku kerja | 700 ÷ 7 | 100,00");
		assertThat(sheet.csv("INDIKATOR", "nama", "bobot", "capaian_pecahan", "sumbangan_pecahan")).containsExactly(
				"Surat terbit | 37.50 | 280/3 | 35", "Kunjungan | 12.50 | 325/3 | 325/24",
				"Pertemuan | 30.00 | 700/9 | 70/3", "Komunikasi | 20.00 | 80 | 16");
		assertThat(sheet.csv("INDIKATOR", "sumbangan")).containsExactly("35.0000", "13.5417", "23.3333", "16.0000");
		assertThat(sheet.csv("HASIL_KERJA", "capaian_pecahan", "nilai")).containsExactly("703/8 | 87.88");
	}

	private static void assertTotal(ReadSheet sheet, String shown, String row) {
		assertThat(sheet.predicate()).isEqualTo("Baik");
		assertThat(sheet.verdict()).startsWith("Nilai akhir |  | " + shown);
		assertThat(sheet.bands()).containsExactly("Baik | 90,00 | saran dan ketetapan");
		assertThat(sheet.csv("NILAI_AKHIR", "capaian_pecahan", "nilai")).containsExactly(row);
		assertThat(sheet.csv("SARAN_PREDIKAT", "nilai")).containsExactly("BAIK");
		assertThat(sheet.csv("PREDIKAT", "nilai")).containsExactly("BAIK");
	}

}
