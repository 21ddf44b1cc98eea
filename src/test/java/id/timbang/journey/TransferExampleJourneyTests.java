package id.timbang.journey;

import java.time.YearMonth;
import java.util.List;

import id.timbang.period.ScoringRules;
import id.timbang.period.TestRules;
import id.timbang.report.ReportId;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Example (e) of {@code docs/scoring.md} on the page of a result and in its CSV: a
 * transfer in mid-May, under PermenPANRB 6/2022 and under PP 30/2019, and one on the last
 * day.
 */
@JourneyTest
class TransferExampleJourneyTests {

	private static final List<ExampleLine> BEFORE = List.of(ExampleLine.higher("Tepat waktu", "60", "96", "95"),
			ExampleLine.rubric("Komunikasi", "40", 4));

	private static final List<ExampleLine> AFTER = List.of(ExampleLine.lower("Lama layanan", "50", "8.3", "7"),
			ExampleLine.higher("Pertemuan", "30", "41", "50"), ExampleLine.rubric("Komunikasi", "20", 5));

	@Autowired
	private Examples examples;

	@Test
	void combinesTheExactPartsByTheirDays(Browser browser) {
		ReadSheet sheet = transferred(YearMonth.of(9650, 5), 13, ScoringRules.DEFAULT, browser);
		assertParts(sheet);
		assertThat(sheet.combined()).containsExactly(
				"Hasil kerja (12 × 100,6316 + 19 × 89,3143) ÷ 31 ≈ 93,6952 Dibulatkan satu kali menjadi 93,70.",
				"Perilaku kerja (12 × 102,8571 + 19 × 97,1429) ÷ 31 ≈ 99,3548 Dibulatkan satu kali menjadi 99,35.");
		assertThat(sheet.verdict()).containsExactly("Hasil kerja | sesuai ekspektasi | 93,70",
				"Perilaku kerja | sesuai ekspektasi | 99,35");
		assertThat(sheet.csv("HASIL_KERJA", "capaian_pecahan", "nilai")).containsExactly("1931526/20615 | 93.70");
		assertThat(sheet.csv("PERILAKU_KERJA", "capaian_pecahan", "nilai")).containsExactly("3080/31 | 99.35");
		assertThat(sheet.predicate()).isEqualTo("Baik");
		assertThat(sheet.csv("PREDIKAT", "nilai")).containsExactly("BAIK");
	}

	@Test
	void combinesTotalsUnderPp30(Browser browser) {
		ReadSheet sheet = transferred(YearMonth.of(9651, 5), 13, TestRules.SEVENTY_THIRTY, browser);
		assertParts(sheet);
		assertThat(sheet.combined()).containsExactly(
				"Nilai akhir (12 × 101,2992 + 19 × 91,6629) ÷ 31 ≈ 95,3931 Dibulatkan satu kali menjadi 95,39.");
		assertThat(sheet.verdict()).startsWith("Nilai akhir |  | 95,39");
		assertThat(sheet.csv("NILAI_AKHIR_BAGIAN", "bagian", "capaian_pecahan", "nilai"))
			.containsExactly("1 | 67364/665 | 101.30", "2 | 16041/175 | 91.66");
		assertThat(sheet.csv("NILAI_AKHIR", "capaian_pecahan", "nilai")).containsExactly("1404663/14725 | 95.39");
		assertThat(sheet.predicate()).isEqualTo("Baik");
	}

	@Test
	void leavesASecondPartOfOneDayOut(Browser browser) {
		ReadSheet sheet = transferred(YearMonth.of(9652, 5), 31, ScoringRules.DEFAULT, browser);
		assertThat(sheet.verdict()).containsExactly("Hasil kerja | sesuai ekspektasi | 100,63",
				"Perilaku kerja | sesuai ekspektasi | 102,86");
		assertThat(sheet.csv("HASIL_KERJA", "capaian_pecahan", "nilai")).containsExactly("1912/19 | 100.63");
		assertThat(sheet.csv("BAGIAN", "bagian", "hari")).containsExactly("1 | 30");
		assertThat(sheet.csv("TIDAK_DIHITUNG", "hari", "perlu")).containsExactly("1 | 7");
		assertThat(sheet.notCounted()).singleElement()
			.asString()
			.endsWith("31 Mei 9652 sampai 31 Mei 9652 (1 hari) tidak dihitung karena kurang dari 7 hari.");
	}

	@Test
	void aTransferOnTheFirstMakesOnePart(Browser browser) {
		Example example = this.examples.begin(YearMonth.of(9653, 5), ScoringRules.DEFAULT);
		this.examples.transfer(example, 1);
		this.examples.agree(example, AFTER);
		this.examples.beginReporting(example);
		ReportId report = this.examples.report(example, AFTER);
		this.examples.endReporting(example);
		this.examples.rate(example, report, AFTER, 4, 3, 4, 4, 4, 4, 4);
		this.examples.follow(example, report);
		this.examples.release(example);
		ReadSheet sheet = this.examples.read(example, browser);
		assertThat(sheet.sum("A. Hasil kerja")).containsExactly("Jumlah hasil kerja | 100,00 % | 89,31");
		assertThat(sheet.csv("BAGIAN", "bagian", "hari")).containsExactly("1 | 31");
		assertThat(sheet.csv("HASIL_KERJA", "capaian_pecahan", "nilai")).containsExactly("3126/35 | 89.31");
	}

	/** (14 · 1912/19 + 15 · 3126/35) / 29 */
	@Test
	void theTwentyNinthOfFebruaryIsADayLikeAnyOther(Browser browser) {
		ReadSheet sheet = transferred(YearMonth.of(9652, 2), 15, ScoringRules.DEFAULT, browser);
		assertThat(sheet.csv("BAGIAN", "bagian", "hari")).containsExactly("1 | 14", "2 | 15");
		assertThat(sheet.combined())
			.contains("Hasil kerja (14 × 100,6316 + 15 × 89,3143) ÷ 29 ≈ 94,7778 Dibulatkan satu kali menjadi 94,78.");
	}

	private ReadSheet transferred(YearMonth month, int day, ScoringRules rules, Browser browser) {
		Example example = this.examples.begin(month, rules);
		this.examples.agree(example, BEFORE);
		this.examples.transfer(example, day);
		this.examples.agree(example, AFTER);
		this.examples.beginReporting(example);
		ReportId first = this.examples.report(example, 1, BEFORE);
		ReportId second = this.examples.report(example, day, AFTER);
		this.examples.endReporting(example);
		this.examples.rate(example, first, BEFORE, 4, 4, 4, 4, 5, 4, 4);
		this.examples.rate(example, second, AFTER, 4, 3, 4, 4, 4, 4, 4);
		this.examples.follow(example, second);
		this.examples.release(example);
		return this.examples.read(example, browser);
	}

	private static void assertParts(ReadSheet sheet) {
		String first = "A. Hasil kerja, bagian 1 (12 hari)";
		String second = "A. Hasil kerja, bagian 2 (19 hari)";
		assertThat(sheet.lines(first)).containsExactly("1. Tepat waktu | 60,00 % | ≈ 101,0526 | ≈ 60,6316",
				"2. Komunikasi | 40,00 % | 100,0000 | 40,0000");
		assertThat(sheet.sum(first)).containsExactly("Jumlah hasil kerja | 100,00 % | 100,63");
		assertThat(sheet.lines(second)).containsExactly("1. Lama layanan | 50,00 % | ≈ 81,4286 | ≈ 40,7143",
				"2. Pertemuan | 30,00 % | 82,0000 | 24,6000", "3. Komunikasi | 20,00 % | 120,0000 | 24,0000");
		assertThat(sheet.sum(second)).containsExactly("Jumlah hasil kerja | 100,00 % | 89,31");
		assertThat(sheet.sum("B. Perilaku kerja, bagian 1 (12 hari)"))
			.containsExactly("Rata-rata perilaku kerja | 720 ÷ 7 | 102,86");
		assertThat(sheet.sum("B. Perilaku kerja, bagian 2 (19 hari)"))
			.containsExactly("Rata-rata perilaku kerja | 680 ÷ 7 | 97,14");
		assertThat(sheet.csv("INDIKATOR", "bagian", "hari", "nama", "capaian_pecahan", "sumbangan_pecahan"))
			.containsExactly("1 | 12 | Tepat waktu | 1920/19 | 1152/19", "1 | 12 | Komunikasi | 100 | 40",
					"2 | 19 | Lama layanan | 570/7 | 285/7", "2 | 19 | Pertemuan | 82 | 123/5",
					"2 | 19 | Komunikasi | 120 | 24");
		assertThat(sheet.csv("HASIL_KERJA_BAGIAN", "bagian", "capaian_pecahan", "nilai"))
			.containsExactly("1 | 1912/19 | 100.63", "2 | 3126/35 | 89.31");
		assertThat(sheet.csv("PERILAKU_KERJA_BAGIAN", "bagian", "capaian_pecahan", "nilai"))
			.containsExactly("1 | 720/7 | 102.86", "2 | 680/7 | 97.14");
	}

}
