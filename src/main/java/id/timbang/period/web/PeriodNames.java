package id.timbang.period.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import id.timbang.period.PeriodKind;
import id.timbang.period.PeriodSummary;

import org.springframework.context.MessageSource;
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

	private final MessageSource messages;

	PeriodNames(MessageSource messages) {
		this.messages = messages;
	}

	/** The name of a period. */
	public String of(PeriodSummary period) {
		if (period.kind() == PeriodKind.ANNUAL) {
			return message("period.annual", Integer.toString(period.from().getYear()));
		}
		return period.isMonth() ? period.month().format(MONTH)
				: message("period.days", date(period.from()), date(period.until()));
	}

	private String message(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, INDONESIAN);
	}

	private static String date(LocalDate day) {
		return day.format(DATE);
	}

}
