package id.timbang.shared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Days and months as Indonesian sentences write them.
 */
public final class DateWords {

	private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", INDONESIAN);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", INDONESIAN);

	private DateWords() {
	}

	/** "13 Oktober 2026". */
	public static String day(LocalDate day) {
		return DAY.format(day);
	}

	/** "Oktober 2026". */
	public static String month(YearMonth month) {
		return MONTH.format(month);
	}

	/** What a sentence mentions: days and months in words, all else as it is. */
	public static Object[] in(List<?> mentioned) {
		return mentioned.stream()
			.map((value) -> (value instanceof LocalDate day) ? day(day)
					: (value instanceof YearMonth month) ? month(month) : value)
			.toArray();
	}

}
