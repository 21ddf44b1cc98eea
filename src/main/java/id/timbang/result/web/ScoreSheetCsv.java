package id.timbang.result.web;

import java.util.List;
import java.util.stream.Collectors;

import id.timbang.result.ResultPage;
import id.timbang.result.SheetAdjustment;
import id.timbang.result.SheetAssignment;
import id.timbang.result.SheetDocument;
import id.timbang.result.SheetDocument.Considered;
import id.timbang.result.SheetDocument.Decision;
import id.timbang.result.SheetDocument.SheetFigure;
import id.timbang.result.SheetDocument.SheetGap;
import id.timbang.result.SheetDocument.SheetPerson;
import id.timbang.result.SheetLine;
import id.timbang.result.SheetLine.SheetEvidence;
import id.timbang.result.SheetMeasure;
import id.timbang.result.SheetPart;
import id.timbang.result.SheetPart.SheetValue;
import id.timbang.result.SheetSum;
import id.timbang.result.web.NamedRows.Row;
import id.timbang.scoring.Predicate;
import id.timbang.scoring.Rating;
import id.timbang.shared.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * A score sheet as a table: everything that stands on it, with decimal points, so that
 * anybody can compute it again. Fractions stand beside their decimals. Whoever reads it
 * by machine may rely on columns and kinds of rows to stay; new ones follow the old.
 */
@Component
class ScoreSheetCsv {

	private static final List<String> HEADER = List.of("jenis", "bagian", "hari", "nomor", "kode", "nama", "arah",
			"satuan", "target_bawah", "target_atas", "capaian_tertinggi", "dilaporkan", "realisasi", "tingkat", "bobot",
			"bobot_dipakai", "capaian", "capaian_pecahan", "sumbangan", "sumbangan_pecahan", "nilai", "keterangan",
			"rencana_hasil_kerja", "jenis_hasil", "versi_indikator", "aspek", "sumber_data", "target_teks",
			"realisasi_teks", "bobot_dipakai_pecahan", "perlakuan", "rumus", "rumus_kata", "pembanding", "hasil_rumus",
			"hasil_rumus_pecahan", "pembatasan", "persen_bulat", "jabatan", "unit_kerja", "golongan", "mulai", "sampai",
			"ada", "perlu", "tautan", "pengenal", "realisasi_pecahan", "diukur", "lingkup_ukur", "objek_ukur", "kasus",
			"bagian_kasus", "pernah_menunggu", "jumlah_jawaban", "jawaban_unsur", "ditetapkan_pada", "catatan_konteks",
			"komponen", "jumlah");

	private final Texts texts;

	ScoreSheetCsv(Texts texts) {
		this.texts = texts;
	}

	byte[] write(ResultPage page) {
		Table table = new Table();
		add(table, page);
		return table.toCsv();
	}

	private void add(Table table, ResultPage page) {
		SheetDocument sheet = page.sheet();
		person(table.row("PEGAWAI"), sheet.person());
		person(table.row("PEJABAT_PENILAI"), sheet.appraiser());
		table.note("PERIODE", sheet.from() + "/" + sheet.until(), "");
		table.note("ATURAN", sheet.rules().policy(), "");
		table.note("BATAS_DI_ATAS", sheet.rules().aboveFrom(), "");
		table.note("BATAS_SESUAI", sheet.rules().meetsFrom(), "");
		table.note("BATAS_DI_ATAS_PERILAKU", sheet.rules().behaviourAboveFrom(), "");
		table.note("BATAS_SESUAI_PERILAKU", sheet.rules().behaviourMeetsFrom(), "");
		table.note("KONVERSI", sheet.rules().conversion().name(), "");
		if (sheet.rules().number() != null) {
			table.note("VERSI_ATURAN", sheet.rules().number(), "");
		}
		sheet.bands().forEach((band) -> table.note("BATAS_PREDIKAT", band.from(), band.predicate().code()));
		table.note("CAKUPAN_TERENDAH", sheet.rules().minimumCoverage(), "");
		table.note("DIHITUNG_PADA", page.summary().computedAt(), "");
		for (int place = 0; place < sheet.parts().size(); place++) {
			add(table, place + 1, sheet.parts().get(place), page);
		}
		sheet.notCounted().forEach((one) -> notCounted(table, sheet, one));
		if (sheet.isLastForAll()) {
			table.note("BAGIAN_TERAKHIR_MEWAKILI", null,
					this.texts.of("result.notCounted.lastForAll", sheet.fewestDays()));
		}
		figure(table.row("HASIL_KERJA"), sheet.results());
		figure(table.row("PERILAKU_KERJA"), sheet.behaviour());
		if (sheet.rules().kind().hasTotal()) {
			figure(table.row("NILAI_AKHIR"), sheet.total());
		}
		sheet.gaps().forEach((gap) -> gap(table, gap));
		decision(table, sheet);
		sheet.considered()
			.forEach((index) -> considered(table.row(sheet.weighsCitizens() ? "SUMBER_IKM" : "PERTIMBANGAN_IKM"),
					index));
		sheet.voices()
			.forEach((voice) -> table.row("BAHAN_PERTIMBANGAN_PENILAI_LAIN")
				.put("komponen", voice.source().name())
				.put("jumlah_jawaban", voice.answers())
				.put("nilai", voice.figure()));
		if (sheet.innovation() != null) {
			innovation(table, sheet.innovation());
		}
		if (sheet.credit() != null) {
			credit(table, sheet.credit());
		}
	}

	private static void person(Row row, SheetPerson person) {
		row.put("nilai", person.nip())
			.put("keterangan", person.name())
			.put("golongan", person.grade())
			.put("jabatan", person.position())
			.put("unit_kerja", person.unit());
	}

	private void add(Table table, int number, SheetPart part, ResultPage page) {
		Row whole = table.part("BAGIAN", number, part);
		if (part.assignment() != null) {
			assignment(whole, part.assignment());
		}
		table.part("LAPORAN", number, part).put("pengenal", part.reportId());
		table.part("RENCANA", number, part).put("pengenal", part.planId());
		for (SheetLine line : part.lines()) {
			line(table.part("INDIKATOR", number, part), line);
			line.evidence().forEach((one) -> evidence(table.part("BUKTI", number, part), line, one, page.reports()));
		}
		part.values().forEach((value) -> value(table.part("PERILAKU", number, part), value));
		figure(table.part("HASIL_KERJA_BAGIAN", number, part), part.results());
		figure(table.part("PERILAKU_KERJA_BAGIAN", number, part), part.behaviour());
		part.sums().forEach((sum) -> sum(table, number, part, sum));
		if (!part.sums().isEmpty()) {
			figure(table.part("NILAI_AKHIR_BAGIAN", number, part), part.total());
		}
	}

	private static void sum(Table table, int number, SheetPart part, SheetSum sum) {
		for (SheetSum.Share share : sum.shares()) {
			table.part("KOMPONEN", number, part)
				.put("jumlah", sum.name().name())
				.put("komponen", share.component().name())
				.put("bobot", share.weight())
				.put("bobot_dipakai", "bobot_dipakai_pecahan", share.usedWeight())
				.put("capaian", "capaian_pecahan", share.points())
				.put("sumbangan", "sumbangan_pecahan", share.contribution())
				.put("perlakuan", share.treatment().name())
				.put("jumlah_jawaban", (share.answers() > 0) ? share.answers() : null);
		}
		figure(table.part("JUMLAH_KOMPONEN", number, part)
			.put("komponen", sum.name().name())
			.put("bobot", sum.coverage().toScore()), sum.figure());
	}

	private static void innovation(Table table, SheetDocument.Innovation innovation) {
		table.note("INOVASI", innovation.evidence(), innovation.text());
		table.row("INOVASI_DIBENARKAN")
			.put("nilai", innovation.confirmedBy())
			.put("ditetapkan_pada", innovation.confirmedAt())
			.put("keterangan", innovation.refusal());
	}

	private static void assignment(Row row, SheetAssignment assignment) {
		row.put("jabatan", assignment.position())
			.put("unit_kerja", assignment.unit())
			.put("mulai", assignment.from())
			.put("sampai", assignment.until());
	}

	private void line(Row row, SheetLine line) {
		row.put("nomor", line.number())
			.put("kode", line.code())
			.put("nama", line.name())
			.put("arah", (line.direction() != null) ? line.direction().name() : "RUBRIC")
			.put("satuan", line.unit())
			.put("target_bawah", line.targetLow())
			.put("target_atas", line.targetHigh())
			.put("capaian_tertinggi", line.cap())
			.put("dilaporkan", line.reported())
			.put(line.isRubric() ? "tingkat" : "realisasi", line.isMeasured() ? null : line.realised())
			.put("bobot", line.weight())
			.put("bobot_dipakai", "bobot_dipakai_pecahan", line.usedWeight())
			.put("capaian", "capaian_pecahan", line.achievement())
			.put("sumbangan", "sumbangan_pecahan", line.contribution())
			.put("keterangan", line.reason())
			.put("rencana_hasil_kerja", line.plannedResult())
			.put("jenis_hasil", line.type().name())
			.put("versi_indikator", line.version())
			.put("aspek", line.aspect().name())
			.put("sumber_data", line.source().name())
			.put("target_teks", line.targetText())
			.put("realisasi_teks", line.realisedText())
			.put("perlakuan", line.treatment().name())
			.put("rumus", (line.formula() != null) ? line.formula().name() : "")
			.put("rumus_kata", line.formulaKey().map(this.texts::of).orElse(""))
			.put("pembanding", NamedRows.decimal(line.bound()))
			.put("hasil_rumus", "hasil_rumus_pecahan", line.unclamped())
			.put("pembatasan", (line.clamp() != null) ? line.clamp().name() : "")
			.put("persen_bulat", line.percent())
			.put("pengenal", line.originId())
			.put("catatan_konteks", line.context());
		if (line.measured() != null) {
			measured(row, line.measured());
		}
	}

	private static void measured(Row row, SheetMeasure value) {
		row.put("realisasi", "realisasi_pecahan", value.amount())
			.put("diukur", value.measurement().name())
			.put("lingkup_ukur", value.scope().name())
			.put("objek_ukur", value.subject())
			.put("mulai", value.from())
			.put("sampai", value.until())
			.put("kasus", value.cases())
			.put("bagian_kasus", value.part())
			.put("pernah_menunggu", value.paused())
			.put("ditetapkan_pada", value.settledAt());
		if (value.isSatisfaction() && value.amount() != null) {
			row.put("jumlah_jawaban", value.total())
				.put("jawaban_unsur",
						value.sums()
							.stream()
							.map((one) -> one.element().name() + "=" + one.sum())
							.collect(Collectors.joining(" ")));
		}
	}

	/** Where it lies is for those who may open it. */
	private static void evidence(Row row, SheetLine line, SheetEvidence evidence, boolean open) {
		row.put("nomor", line.number())
			.put("kode", line.code())
			.put("nama", evidence.name())
			.put("tautan", open ? evidence.link() : null)
			.put("pengenal", open ? evidence.id() : null);
	}

	private static void value(Row row, SheetValue value) {
		row.put("kode", value.value().code())
			.put("tingkat", value.level())
			.put("capaian", value.points())
			.put("keterangan", value.feedback());
	}

	private static void notCounted(Table table, SheetDocument sheet, SheetDocument.NotCounted one) {
		Row row = table.row(one.isShort() ? "TIDAK_DIHITUNG" : "TANPA_RENCANA").put("hari", one.days());
		if (one.isShort()) {
			row.put("perlu", sheet.fewestDays());
		}
		assignment(row, one.assignment());
	}

	private void gap(Table table, SheetGap gap) {
		table.row("KEKURANGAN")
			.put("nilai", gap.kind())
			.put("nama", gap.subject())
			.put("ada", gap.given())
			.put("perlu", gap.needed())
			.put("keterangan", this.texts.of("result.gap." + gap.kind(), gap.subject(), gap.given(), gap.needed()));
	}

	private void decision(Table table, SheetDocument sheet) {
		Decision decision = sheet.decision();
		table.note("SARAN_HASIL_KERJA", code(decision.suggestedResults()), "");
		table.note("SARAN_PERILAKU_KERJA", code(decision.suggestedBehaviour()), "");
		table.note("RATING_HASIL_KERJA", code(decision.givenResults()), decision.resultsReason());
		table.note("RATING_PERILAKU_KERJA", code(decision.givenBehaviour()), decision.behaviourReason());
		if (decision.suggestedPredicate() != null) {
			table.note("SARAN_PREDIKAT", decision.suggestedPredicate().code(), "");
			table.note("PREDIKAT_DITETAPKAN", code(decision.givenPredicate()), decision.predicateReason());
		}
		sheet.adjusted().forEach((step) -> adjustment(table, step));
		table.note("PREDIKAT", sheet.predicate().map((predicate) -> predicate.code()).orElse(""), "");
		table.note("DITETAPKAN_OLEH", decision.decidedBy(), "");
		table.note("DITETAPKAN_PADA", decision.decidedAt(), "");
		table.note("UMPAN_BALIK", null, decision.feedback());
		if (decision.recommendation() != null) {
			table.note("REKOMENDASI", decision.recommendation().name(),
					this.texts.of(decision.recommendation().messageKey()));
		}
	}

	private static void adjustment(Table table, SheetDocument.AdjustedStep step) {
		SheetAdjustment adjustment = step.adjustment();
		table.note("PENYESUAIAN_SEBELUMNYA", step.before().predicate().code(), "");
		table.note("PENYESUAIAN_HASIL_KERJA", code(adjustment.results()), "");
		table.note("PENYESUAIAN_PERILAKU_KERJA", code(adjustment.behaviour()), "");
		table.note("PENYESUAIAN_PREDIKAT", adjustment.judgement().predicate().code(), adjustment.reason());
		table.note("PENYESUAIAN_DIUSULKAN_OLEH", adjustment.proposedBy(), "");
		table.row("PENYESUAIAN_DISETUJUI_OLEH")
			.put("nilai", adjustment.confirmedBy())
			.put("ditetapkan_pada", adjustment.confirmedAt());
	}

	private static void considered(Row row, Considered index) {
		row.put("nilai", index.index())
			.put("keterangan",
					index.unit() + ": jumlah jawaban " + index.total() + ", responden " + index.respondents())
			.put("mulai", index.from())
			.put("sampai", index.until())
			.put("pengenal", index.source());
	}

	private static void credit(Table table, SheetDocument.Credit credit) {
		table.row("ANGKA_KREDIT")
			.put("nilai", credit.points())
			.put("nama", credit.level().name())
			.put("keterangan",
					credit.months() + "/12 x " + credit.coefficient().toPlainString() + " x " + credit.percent() + "%");
	}

	private static void figure(Row row, SheetFigure figure) {
		row.put("capaian_pecahan", figure.exact()).put("nilai", figure.shown());
	}

	private static String code(@Nullable Rating rating) {
		return (rating != null) ? rating.code() : "";
	}

	private static String code(@Nullable Predicate predicate) {
		return (predicate != null) ? predicate.code() : "";
	}

	/**
	 * The rows so far.
	 */
	private static final class Table extends NamedRows {

		Table() {
			super(HEADER);
		}

		Row part(String kind, int number, SheetPart part) {
			return row(kind).put("bagian", number).put("hari", part.days());
		}

		void note(String kind, @Nullable Object value, String remark) {
			row(kind).put("nilai", value).put("keterangan", remark);
		}

	}

}
