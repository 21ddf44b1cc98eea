package id.timbang.result.web;

import java.util.List;

import id.timbang.result.History;
import id.timbang.result.HistoryPeriod;
import id.timbang.result.IndicatorHistory;
import id.timbang.result.IndicatorPoint;
import id.timbang.result.IndicatorReading;
import id.timbang.result.SheetDocument;
import id.timbang.result.SheetPart.SheetValue;
import id.timbang.result.web.NamedRows.Row;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The history of a person as a table, with the digits of the page and decimal points.
 * Fractions stand beside their decimals. Columns and kinds of rows stay; new ones follow
 * the old.
 */
@Component
class HistoryCsv {

	private static final List<String> HEADER = List.of("jenis", "mulai", "sampai", "aturan", "versi_aturan", "predikat",
			"hasil_kerja", "perilaku_kerja", "nilai_akhir", "jabatan", "unit_kerja", "penilai", "kode", "nama",
			"versi_indikator", "satuan", "target_bawah", "target_atas", "realisasi", "realisasi_pecahan", "capaian",
			"capaian_pecahan", "selisih_capaian", "selisih_capaian_pecahan", "tingkat", "sejenis", "keterangan",
			"pengenal");

	private final HistoryWords words;

	HistoryCsv(HistoryWords words) {
		this.words = words;
	}

	byte[] write(History history) {
		NamedRows rows = new NamedRows(HEADER);
		@Nullable HistoryPeriod before = null;
		for (HistoryPeriod one : history.periods()) {
			add(rows, before, one);
			before = one;
		}
		history.indicators().forEach((indicator) -> add(rows, indicator));
		history.periods().forEach((one) -> one.sheet().last().values().forEach((value) -> add(rows, one, value)));
		return rows.toCsv();
	}

	private static Row row(NamedRows rows, String kind, HistoryPeriod one) {
		return rows.row(kind)
			.put("mulai", one.period().from())
			.put("sampai", one.period().until())
			.put("pengenal", one.id());
	}

	private void add(NamedRows rows, @Nullable HistoryPeriod before, HistoryPeriod one) {
		SheetDocument sheet = one.sheet();
		Row row = row(rows, "PERIODE", one).put("aturan", sheet.rules().policy())
			.put("versi_aturan", one.period().rulesNumber())
			.put("predikat", sheet.predicate().map(sheet.rules().kind().names()::codeOf).orElse(null))
			.put("hasil_kerja", sheet.results().shown())
			.put("perilaku_kerja", sheet.behaviour().shown())
			.put("nilai_akhir", sheet.total().shown())
			.put("jabatan", one.place().position())
			.put("unit_kerja", one.place().unit())
			.put("penilai", one.appraiser());
		if (before != null) {
			compare(row, this.words.between(before, one));
		}
	}

	private static void compare(Row row, List<String> reasons) {
		row.put("sejenis", reasons.isEmpty() ? "YA" : "TIDAK").put("keterangan", String.join(" ", reasons));
	}

	private void add(NamedRows rows, IndicatorHistory indicator) {
		@Nullable IndicatorPoint before = null;
		for (IndicatorPoint point : indicator.points()) {
			Row row = row(rows, "INDIKATOR", point.at()).put("nama", indicator.name());
			if (point.reading() != null) {
				reading(row, point.reading());
			}
			if (before != null) {
				compare(row, this.words.between(before, point));
				row.put("selisih_capaian", "selisih_capaian_pecahan", point.change(before).orElse(null));
			}
			before = point;
		}
	}

	private static void reading(Row row, IndicatorReading reading) {
		row.put("kode", reading.code())
			.put("nama", reading.name())
			.put("versi_indikator", reading.version())
			.put("satuan", reading.unit())
			.put("target_bawah", reading.targetLow().toPlainString())
			.put("target_atas", reading.targetHigh().toPlainString())
			.put("realisasi", "realisasi_pecahan", reading.realised())
			.put("capaian", "capaian_pecahan", reading.achievement());
	}

	private static void add(NamedRows rows, HistoryPeriod one, SheetValue value) {
		row(rows, "PERILAKU", one).put("kode", value.value().code())
			.put("tingkat", value.level())
			.put("penilai", one.appraiser());
	}

}
