package id.timbang.result.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.timbang.result.History;
import id.timbang.result.HistoryPeriod;
import id.timbang.result.IndicatorHistory;
import id.timbang.result.IndicatorPoint;
import id.timbang.result.IndicatorReading;
import id.timbang.result.SheetDocument;
import id.timbang.result.SheetPart.SheetValue;
import id.timbang.scoring.Ratio;
import id.timbang.shared.SafeCsv;
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
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		@Nullable HistoryPeriod before = null;
		for (HistoryPeriod one : history.periods()) {
			rows.add(period(before, one));
			before = one;
		}
		history.indicators().forEach((indicator) -> add(rows, indicator));
		history.periods().forEach((one) -> one.sheet().last().values().forEach((value) -> rows.add(value(one, value))));
		return SafeCsv.write(HEADER, rows.stream().map(HistoryCsv::cells).toList());
	}

	private static List<@Nullable Object> cells(Map<String, @Nullable Object> row) {
		List<@Nullable Object> cells = new ArrayList<>();
		HEADER.forEach((column) -> cells.add(row.get(column)));
		return cells;
	}

	private static Map<String, @Nullable Object> row(String kind, HistoryPeriod one) {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("jenis", kind);
		row.put("mulai", one.period().from());
		row.put("sampai", one.period().until());
		row.put("pengenal", one.id());
		return row;
	}

	private Map<String, @Nullable Object> period(@Nullable HistoryPeriod before, HistoryPeriod one) {
		SheetDocument sheet = one.sheet();
		Map<String, @Nullable Object> row = row("PERIODE", one);
		row.put("aturan", sheet.rules().policy());
		row.put("versi_aturan", one.period().rulesNumber());
		row.put("predikat", sheet.predicate().map(sheet.rules().kind().names()::codeOf).orElse(null));
		row.put("hasil_kerja", sheet.results().shown());
		row.put("perilaku_kerja", sheet.behaviour().shown());
		row.put("nilai_akhir", sheet.total().shown());
		row.put("jabatan", one.place().position());
		row.put("unit_kerja", one.place().unit());
		row.put("penilai", one.appraiser());
		if (before != null) {
			compare(row, this.words.between(before, one));
		}
		return row;
	}

	private static void compare(Map<String, @Nullable Object> row, List<String> reasons) {
		row.put("sejenis", reasons.isEmpty() ? "YA" : "TIDAK");
		row.put("keterangan", String.join(" ", reasons));
	}

	private void add(List<Map<String, @Nullable Object>> rows, IndicatorHistory indicator) {
		@Nullable IndicatorPoint before = null;
		for (IndicatorPoint point : indicator.points()) {
			Map<String, @Nullable Object> row = row("INDIKATOR", point.at());
			row.put("nama", indicator.name());
			if (point.reading() != null) {
				reading(row, point.reading());
			}
			if (before != null) {
				compare(row, this.words.between(before, point));
				put(row, "selisih_capaian", point.change(before).orElse(null));
			}
			rows.add(row);
			before = point;
		}
	}

	private static void reading(Map<String, @Nullable Object> row, IndicatorReading reading) {
		row.put("kode", reading.code());
		row.put("nama", reading.name());
		row.put("versi_indikator", reading.version());
		row.put("satuan", reading.unit());
		row.put("target_bawah", reading.targetLow().toPlainString());
		row.put("target_atas", reading.targetHigh().toPlainString());
		put(row, "realisasi", reading.realised());
		put(row, "capaian", reading.achievement());
	}

	private static void put(Map<String, @Nullable Object> row, String column, @Nullable Ratio exact) {
		if (exact != null) {
			row.put(column, exact.toLineFigure().value());
			row.put(column + "_pecahan", exact);
		}
	}

	private static Map<String, @Nullable Object> value(HistoryPeriod one, SheetValue value) {
		Map<String, @Nullable Object> row = row("PERILAKU", one);
		row.put("kode", value.value().code());
		row.put("tingkat", value.level());
		row.put("penilai", one.appraiser());
		return row;
	}

}
