package id.timbang.period.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import id.timbang.period.PeriodKind;
import id.timbang.period.PeriodSummary;
import id.timbang.shared.Texts;

import org.springframework.stereotype.Component;

/**
 * What a period is called: "Oktober 2026", "Evaluasi tahunan 2026", or by its days. For
 * templates and files.
 */
@Component
class PeriodNames {

	private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", INDONESIAN);

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", INDONESIAN);

	private final Texts texts;

	PeriodNames(Texts texts) {
		this.texts = texts;
	}

	/** The name of a period. */
	public String of(PeriodSummary period) {
		if (period.kind() == PeriodKind.ANNUAL) {
			return this.texts.of("period.annual", Integer.toString(period.from().getYear()));
		}
		return period.isMonth() ? period.month().format(MONTH)
				: this.texts.of("period.days", date(period.from()), date(period.until()));
	}

	private static String date(LocalDate day) {
		return day.format(DATE);
	}

}
