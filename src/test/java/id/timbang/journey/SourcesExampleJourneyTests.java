package id.timbang.journey;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import id.timbang.feedback.TestSurveys;
import id.timbang.period.TestRules;
import id.timbang.rater.NewAnswer;
import id.timbang.rater.TestRaters;
import id.timbang.report.ReportId;
import id.timbang.scoring.MissingRule;
import id.timbang.visit.TestVisits;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Example (c) of {@code docs/scoring.md} on the page of a result and in its CSV: several
 * sources with peers missing, under each of the three rules, and with the third peer.
 */
@JourneyTest
class SourcesExampleJourneyTests {

	private static final String TOTAL = "Nilai akhir";

	private static final List<ExampleLine> LINES = List.of(ExampleLine.higher("Tepat waktu", "50", "95", "90"),
			ExampleLine.higher("Pertemuan", "30", "58", "60"), ExampleLine.rubric("Komunikasi", "20", 3));

	private static final NewAnswer AS_EXPECTED = TestRaters.level(4, "");

	private static final NewAnswer WEAKER = TestRaters.levels("", 4, 4, 4, 4, 4, 3, 4);

	private static final NewAnswer STRONGER = TestRaters.levels("", 5, 4, 5, 4, 5, 4, 4);

	@Autowired
	private Examples examples;

	@Autowired
	private TestRaters raters;

	@Autowired
	private TestSurveys surveys;

	@Autowired
	private TestVisits visits;

	@Test
	void renormalises(Browser browser) {
		ReadSheet sheet = appraised(9640, MissingRule.RENORMALISE, browser, AS_EXPECTED, AS_EXPECTED);
		assertLines(sheet);
		assertThat(sheet.shares(TOTAL)).containsExactly("Hasil kerja | 50,00 dipakai ≈ 55,5556 | ≈ 97,7778 | ≈ 54,3210",
				"Pejabat penilai | 25,00 dipakai ≈ 27,7778 | 100,0000 | ≈ 27,7778",
				"Rekan kerja (belum cukup, bobotnya dibagikan) | 10,00 | – | –",
				"Diri sendiri | 5,00 dipakai ≈ 5,5556 | ≈ 114,2857 | ≈ 6,3492",
				"Masyarakat (29 jawaban) | 10,00 dipakai ≈ 11,1111 | ≈ 107,6178 | ≈ 11,9575",
				"Jumlah (90,00 % bobot ada nilainya) | 100,00 |  | 100,41");
		assertThat(sheet.notes("C. Nilai akhir"))
			.containsExactly("Jumlah lengkapnya 100,4055; dibulatkan satu kali, di sini, menjadi 100,41.");
		assertThat(sheet.csv("KOMPONEN", "komponen", "bobot", "bobot_dipakai", "bobot_dipakai_pecahan", "perlakuan",
				"jumlah_jawaban", "capaian_pecahan"))
			.containsExactly("RESULTS | 50.00 | 55.5556 | 500/9 | COUNTED |  | 880/9",
					"APPRAISER | 25.00 | 27.7778 | 250/9 | COUNTED | 1 | 100",
					"PEERS | 10.00 | 0.0000 | 0 | LEFT_OUT |  | ", "SELF | 5.00 | 5.5556 | 50/9 | COUNTED | 1 | 800/7",
					"CITIZENS | 10.00 | 11.1111 | 100/9 | COUNTED | 29 | 477500/4437");
		assertThat(sheet.csv("JUMLAH_KOMPONEN", "komponen", "bobot")).containsExactly("TOTAL | 90.00");
		assertGood(sheet, "100,41", "28066450/279531 | 100.41");
		assertCitizens(sheet);
	}

	@Test
	void blocks(Browser browser) {
		ReadSheet sheet = appraised(9641, MissingRule.BLOCK, browser, AS_EXPECTED, AS_EXPECTED);
		assertLines(sheet);
		assertThat(sheet.predicate()).isEqualTo("Belum dapat dihitung");
		assertThat(sheet.gaps()).containsExactly("Kelompok rekan kerja kurang dari 3 jawaban.");
		assertThat(sheet.verdict()).containsExactly("Nilai akhir |  | –", "Hasil kerja |  | 97,78",
				"Perilaku kerja menurut penilai |  | 100,00");
		assertThat(sheet.shares(TOTAL)).endsWith("Jumlah (90,00 % bobot ada nilainya) | 100,00 |  | –");
		assertThat(sheet.csv("NILAI_AKHIR", "capaian_pecahan", "nilai")).containsExactly(" | ");
		assertThat(sheet.csv("KEKURANGAN", "nilai", "ada", "perlu")).containsExactly("TooFewRaters.PEERS | 0 | 3");
		assertThat(sheet.csv("PREDIKAT", "nilai")).containsExactly("");
	}

	@Test
	void countsZeroOnlyIfChosen(Browser browser) {
		ReadSheet sheet = appraised(9642, MissingRule.ZERO, browser, AS_EXPECTED, AS_EXPECTED);
		assertThat(sheet.shares(TOTAL)).containsExactly("Hasil kerja | 50,00 | ≈ 97,7778 | ≈ 48,8889",
				"Pejabat penilai | 25,00 | 100,0000 | 25,0000",
				"Rekan kerja (belum cukup, dihitung 0 menurut aturan instansi) | 10,00 | – | –",
				"Diri sendiri | 5,00 | ≈ 114,2857 | ≈ 5,7143",
				"Masyarakat (29 jawaban) | 10,00 | ≈ 107,6178 | ≈ 10,7618",
				"Jumlah (100,00 % bobot ada nilainya) | 100,00 |  | 90,36");
		assertThat(sheet.csv("KOMPONEN", "komponen", "bobot_dipakai_pecahan", "sumbangan_pecahan")).containsExactly(
				"RESULTS | 50 | 440/9", "APPRAISER | 25 | 25", "PEERS | 10 | 0", "SELF | 5 | 40/7",
				"CITIZENS | 10 | 47750/4437");
		assertGood(sheet, "90,36", "2806645/31059 | 90.36");
	}

	@Test
	void countsThePeersOnceTheThirdAnswers(Browser browser) {
		ReadSheet sheet = appraised(9643, MissingRule.RENORMALISE, browser, AS_EXPECTED, WEAKER, STRONGER);
		assertThat(sheet.shares(TOTAL)).containsExactly("Hasil kerja | 50,00 | ≈ 97,7778 | ≈ 48,8889",
				"Pejabat penilai | 25,00 | 100,0000 | 25,0000",
				"Rekan kerja (3 jawaban) | 10,00 | ≈ 101,9048 | ≈ 10,1905",
				"Diri sendiri | 5,00 | ≈ 114,2857 | ≈ 5,7143",
				"Masyarakat (29 jawaban) | 10,00 | ≈ 107,6178 | ≈ 10,7618",
				"Jumlah (100,00 % bobot ada nilainya) | 100,00 |  | 100,56");
		assertThat(sheet.csv("KOMPONEN", "komponen", "bobot_dipakai_pecahan", "jumlah_jawaban", "capaian_pecahan"))
			.contains("PEERS | 10 | 3 | 2140/21");
		assertGood(sheet, "100,56", "3123151/31059 | 100.56");
	}

	/** What citizens say after reporting has ended counts no more. */
	private ReadSheet appraised(int year, MissingRule missingPeers, Browser browser, NewAnswer... peers) {
		Example example = this.examples.begin(YearMonth.of(year, 2), TestRules.sources(missingPeers));
		this.examples.agree(example, LINES);
		this.surveys.gaspul(example.org().kelurahan(), this.visits.usual(), example.person(), example.first());
		this.examples.beginReporting(example);
		this.examples.hear(example, List.of(peers));
		this.raters.describe(example.period(), example.person(), 5, 5, 4, 5, 5, 4, 5);
		ReportId report = this.examples.report(example, LINES);
		this.examples.endReporting(example);
		this.surveys.gaspul(example.org().kelurahan(), this.visits.usual(), example.person(), example.first());
		this.examples.rate(example, report, LINES, 4, 5, 4, 4, 4, 3, 4);
		if (missingPeers != MissingRule.BLOCK) {
			this.examples.follow(example, report);
		}
		this.examples.release(example);
		return this.examples.read(example, browser);
	}

	private static void assertLines(ReadSheet sheet) {
		assertThat(sheet.lines("A. Hasil kerja")).containsExactly("1. Tepat waktu | 50,00 % | ≈ 105,5556 | ≈ 52,7778",
				"2. Pertemuan | 30,00 % | ≈ 96,6667 | 29,0000", "3. Komunikasi | 20,00 % | 80,0000 | 16,0000");
		assertThat(sheet.sum("A. Hasil kerja")).containsExactly("Jumlah hasil kerja | 100,00 % | 97,78");
		assertThat(sheet.sum("B. Perilaku kerja")).containsExactly("Rata-rata perilaku kerja | 700 ÷ 7 | 100,00");
		assertThat(sheet.csv("INDIKATOR", "nama", "bobot", "capaian_pecahan", "sumbangan_pecahan")).containsExactly(
				"Tepat waktu | 50.00 | 950/9 | 475/9", "Pertemuan | 30.00 | 290/3 | 29",
				"Komunikasi | 20.00 | 80 | 16");
		assertThat(sheet.csv("HASIL_KERJA", "capaian_pecahan", "nilai")).containsExactly("880/9 | 97.78");
	}

	private static void assertCitizens(ReadSheet sheet) {
		assertThat(sheet.considered()).hasSize(2);
		assertThat(sheet.considered().get(0)).startsWith("Kepuasan masyarakat ikut dihitung.");
		assertThat(sheet.considered().get(1)).contains("Jumlah nilai semua jawaban 955; 955 ÷ (9 × 29) × 25 = 91,48.");
		assertThat(sheet.csv("SUMBER_IKM", "nilai", "keterangan")).singleElement()
			.asString()
			.startsWith("91.48 | ")
			.endsWith("jumlah jawaban 955, responden 29");
		assertThat(sheet.csv("PERTIMBANGAN_IKM", "nilai")).isEmpty();
		assertThat(sheet.consideredInPrint()).hasSize(3).startsWith("Bahan pertimbangan");
	}

	private static void assertGood(ReadSheet sheet, String shown, String row) {
		assertThat(sheet.predicate()).isEqualTo("Baik");
		assertThat(sheet.verdict()).containsExactly("Nilai akhir |  | " + shown, "Hasil kerja |  | 97,78",
				"Perilaku kerja menurut penilai |  | 100,00");
		assertThat(sheet.bands()).containsExactly("Baik | 90,00 | saran dan ketetapan");
		assertThat(sheet.csv("NILAI_AKHIR", "capaian_pecahan", "nilai")).containsExactly(row);
		assertThat(sheet.csv("PREDIKAT", "nilai")).containsExactly("BAIK");
	}

}
