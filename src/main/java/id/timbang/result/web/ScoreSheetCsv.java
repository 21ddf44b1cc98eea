package id.timbang.result.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import id.timbang.result.ResultPage;
import id.timbang.result.SheetDocument;
import id.timbang.result.SheetDocument.SheetFigure;
import id.timbang.result.SheetLine;
import id.timbang.result.SheetPart;
import id.timbang.scoring.Rating;
import id.timbang.scoring.Ratio;
import id.timbang.shared.SafeCsv;
import org.jspecify.annotations.Nullable;

/**
 * A score sheet as a table: every number that the figures were made of, with decimal
 * points, so that anybody can compute it again. Fractions stand beside their decimals.
 */
final class ScoreSheetCsv {

	private static final List<String> HEADER = List.of("jenis", "bagian", "hari", "nomor", "kode", "nama", "arah",
			"satuan", "target_bawah", "target_atas", "capaian_tertinggi", "dilaporkan", "realisasi", "tingkat", "bobot",
			"bobot_dipakai", "capaian", "capaian_pecahan", "sumbangan", "sumbangan_pecahan", "nilai", "keterangan");

	private final List<List<@Nullable Object>> rows = new ArrayList<>();

	private ScoreSheetCsv() {
	}

	static byte[] write(ResultPage page) {
		ScoreSheetCsv csv = new ScoreSheetCsv();
		csv.add(page.sheet());
		return SafeCsv.write(HEADER, csv.rows);
	}

	private void add(SheetDocument sheet) {
		note("PEGAWAI", sheet.person().nip(), sheet.person().name());
		note("PERIODE", sheet.from() + "/" + sheet.until(), "");
		note("ATURAN", sheet.rules().policy(), "");
		note("BATAS_DI_ATAS", sheet.rules().aboveFrom(), "");
		note("BATAS_SESUAI", sheet.rules().meetsFrom(), "");
		note("BATAS_DI_ATAS_PERILAKU", sheet.rules().behaviourAboveFrom(), "");
		note("BATAS_SESUAI_PERILAKU", sheet.rules().behaviourMeetsFrom(), "");
		note("KONVERSI", sheet.rules().conversion(), "");
		note("CAKUPAN_TERENDAH", sheet.rules().minimumCoverage(), "");
		for (int place = 0; place < sheet.parts().size(); place++) {
			add(place + 1, sheet.parts().get(place));
		}
		figure("HASIL_KERJA", sheet.results());
		figure("PERILAKU_KERJA", sheet.behaviour());
		SheetDocument.Decision decision = sheet.decision();
		note("SARAN_HASIL_KERJA", code(decision.suggestedResults()), "");
		note("SARAN_PERILAKU_KERJA", code(decision.suggestedBehaviour()), "");
		note("RATING_HASIL_KERJA", code(decision.givenResults()), decision.resultsReason());
		note("RATING_PERILAKU_KERJA", code(decision.givenBehaviour()), decision.behaviourReason());
		note("PREDIKAT", sheet.predicate().map((predicate) -> predicate.code()).orElse(""), "");
		sheet.considered()
			.forEach((index) -> note("PERTIMBANGAN_IKM", index.index(),
					index.unit() + ": jumlah jawaban " + index.total() + ", responden " + index.respondents()));
	}

	private void add(int number, SheetPart part) {
		part.lines().forEach((line) -> this.rows.add(line(number, part, line)));
		part.values().forEach((value) -> {
			@Nullable Object[] cells = new Object[HEADER.size()];
			cells[0] = "PERILAKU";
			cells[1] = number;
			cells[2] = part.days();
			cells[4] = value.value().code();
			cells[13] = value.level();
			cells[16] = value.points();
			cells[21] = value.feedback();
			this.rows.add(Arrays.asList(cells));
		});
	}

	private static List<@Nullable Object> line(int number, SheetPart part, SheetLine line) {
		return Arrays.asList("INDIKATOR", number, part.days(), line.number(), line.code(), line.name(),
				(line.direction() != null) ? line.direction().name() : "RUBRIC", line.unit(), line.targetLow(),
				line.targetHigh(), line.cap(), line.reported(), line.isRubric() ? null : line.realised(),
				line.isRubric() ? line.realised() : null, line.weight(), decimal(line.usedWeight()),
				decimal(line.achievement()), line.achievement(), decimal(line.contribution()), line.contribution(),
				null, line.reason());
	}

	private void figure(String kind, SheetFigure figure) {
		@Nullable Object[] cells = new Object[HEADER.size()];
		cells[0] = kind;
		cells[17] = figure.exact();
		cells[20] = figure.shown();
		this.rows.add(Arrays.asList(cells));
	}

	private void note(String kind, Object value, String remark) {
		@Nullable Object[] cells = new Object[HEADER.size()];
		cells[0] = kind;
		cells[20] = value;
		cells[21] = remark;
		this.rows.add(Arrays.asList(cells));
	}

	private static String code(@Nullable Rating rating) {
		return (rating != null) ? rating.code() : "";
	}

	private static @Nullable BigDecimal decimal(@Nullable Ratio ratio) {
		return (ratio != null) ? ratio.toLineFigure().value() : null;
	}

}
