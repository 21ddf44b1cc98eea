package id.timbang.feedback.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import id.timbang.agency.Characteristic;
import id.timbang.feedback.AnswerWays;
import id.timbang.feedback.ElementSatisfaction;
import id.timbang.feedback.GroupSatisfaction;
import id.timbang.feedback.SatisfactionPage;
import id.timbang.feedback.ServiceSatisfaction;
import id.timbang.feedback.UnitSatisfaction;
import id.timbang.scoring.SatisfactionIndex;
import id.timbang.shared.SafeCsv;
import id.timbang.shared.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The figures of a satisfaction page as a table, with decimal points. Sums and numbers of
 * answers stand beside what is computed from them, so that anybody can compute it again;
 * how the answers came in stands beside their numbers.
 */
@Component
class SatisfactionCsv {

	private static final List<String> HEADER = List.of("jenis", "nama", "dari", "sampai", "jawaban_lengkap",
			"jawaban_tidak_lengkap", "jumlah_nilai", "indeks", "mutu", "nrr", "nrr_tertimbang", "dari_ponsel",
			"dari_kios", "dari_kertas", "dari_impor");

	private static final int DECIMALS = 4;

	private final Texts texts;

	SatisfactionCsv(Texts texts) {
		this.texts = texts;
	}

	byte[] write(SatisfactionPage page) {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		UnitSatisfaction shown = page.shown();
		if (shown != null && shown.index() != null) {
			rows.add(figure("UNIT", shown.sourceName(), shown, shown.index()));
			page.elements().forEach((element) -> rows.add(element(element, shown, shown.index().respondents())));
			page.services()
				.forEach((service) -> rows
					.add(index("LAYANAN", name(service), shown.from(), shown.until(), service.index(), null)));
			page.characteristics()
				.forEach((characteristic) -> characteristic.groups()
					.forEach((group) -> rows.add(index("KELOMPOK", name(characteristic.characteristic(), group),
							shown.from(), shown.until(), group.index(), null))));
			page.months()
				.forEach((month) -> rows.add(figure("BULAN", month.from().toString().substring(0, 7), month,
						Objects.requireNonNull(month.index()))));
		}
		UnitSatisfaction walkIns = page.walkIns();
		if (walkIns != null && walkIns.index() != null) {
			rows.add(with(walkIns.ways(),
					index("TANPA_KODE", walkIns.sourceName(), walkIns.from(), walkIns.until(), walkIns.index(), null)));
		}
		if (shown != null && page.setAside() > 0) {
			rows.add(Arrays.asList("DIKESAMPINGKAN", shown.sourceName(), shown.from(), shown.until(), page.setAside(),
					null, null, null, null, null, null));
		}
		rows.replaceAll(SatisfactionCsv::filled);
		return SafeCsv.write(HEADER, rows);
	}

	private String name(ServiceSatisfaction service) {
		return (service.service() != null) ? service.name() : this.texts.of("feedback.satisfaction.services.others");
	}

	private String name(Characteristic characteristic, GroupSatisfaction group) {
		return this.texts.of("feedback.satisfaction.groups.row", this.texts.of(characteristic.messageKey()),
				this.texts.of(group.messageKey()));
	}

	private static List<@Nullable Object> figure(String kind, String name, UnitSatisfaction shown,
			SatisfactionIndex index) {
		return with(shown.ways(), index(kind, name, shown.from(), shown.until(), index, shown.incomplete()));
	}

	private static List<@Nullable Object> index(String kind, String name, LocalDate from, LocalDate until,
			SatisfactionIndex index, @Nullable Integer incomplete) {
		return Arrays.asList(kind, name, from, until, index.respondents(), incomplete, index.total(), index.shown(),
				index.grade(), null, null);
	}

	private static List<@Nullable Object> with(AnswerWays ways, List<@Nullable Object> row) {
		List<@Nullable Object> whole = new ArrayList<>(row);
		whole.addAll(List.of(ways.own(), ways.kiosk(), ways.paper(), ways.imported()));
		return whole;
	}

	/** How the answers to one element, or about one service, came in is not told. */
	private static List<@Nullable Object> filled(List<@Nullable Object> row) {
		List<@Nullable Object> whole = new ArrayList<>(row);
		whole.addAll(Collections.nCopies(HEADER.size() - row.size(), null));
		return whole;
	}

	private List<@Nullable Object> element(ElementSatisfaction element, UnitSatisfaction shown, int respondents) {
		return Arrays.asList("UNSUR", this.texts.of("feedback.element." + element.element()), shown.from(),
				shown.until(), respondents, null, element.sum(), null, null, element.mean().toDecimal(DECIMALS),
				element.weighted().toDecimal(DECIMALS));
	}

}
