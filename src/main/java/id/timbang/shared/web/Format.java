package id.timbang.shared.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.timbang.shared.DateWords;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Dates and numbers as Indonesians write them, for templates: {@code ${@format.day(x)}}.
 * What is missing is written as an empty string.
 */
@Component("format")
class Format {

	private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

	private static final Pattern LINE = Pattern.compile("\\[([0-9]{1,6})]");

	/** As wide as a figure, and never taken for a hyphen. */
	private static final char MINUS = '\u2212';

	private static final BigDecimal KILO = BigDecimal.valueOf(1024);

	private final Clock clock;

	Format(Clock clock) {
		this.clock = clock;
	}

	/** "Selasa, 13 Oktober 2026". */
	public String day(@Nullable LocalDate date) {
		return write("EEEE, d MMMM uuuu", date);
	}

	/** "13 Oktober 2026". */
	public String date(@Nullable LocalDate date) {
		return (date != null) ? DateWords.day(date) : "";
	}

	/** "13 Okt 2026", for tables. */
	public String shortDate(@Nullable LocalDate date) {
		return write("d MMM uuuu", date);
	}

	/** "5 Nov". */
	public String dayAndMonth(@Nullable LocalDate date) {
		return write("d MMM", date);
	}

	/** "2026". */
	public String year(@Nullable LocalDate date) {
		return write("uuuu", date);
	}

	/** "Okt". */
	public String shortMonth(@Nullable LocalDate date) {
		return write("MMM", date);
	}

	/** "Oktober 2026". */
	public String month(@Nullable YearMonth month) {
		return (month != null) ? DateWords.month(month) : "";
	}

	/** "13 Oktober 2026 pukul 09.05 WIB", in the time zone of the agency. */
	public String moment(@Nullable Instant moment) {
		return (moment != null) ? write("d MMMM uuuu 'pukul' HH.mm z", moment.atZone(this.clock.getZone())) : "";
	}

	/** "1.234,5": as many decimals as the number has. */
	public String number(@Nullable BigDecimal number) {
		return (number != null) ? decimals(number, Math.max(0, number.stripTrailingZeros().scale())) : "";
	}

	/** "−3,0": an estimate, to one decimal, HALF_UP. */
	public String estimate(Number estimate) {
		return decimals(new BigDecimal(estimate.toString()).setScale(1, RoundingMode.HALF_UP), 1);
	}

	/** "100,00": always two decimals. */
	public String score(@Nullable BigDecimal number) {
		return (number != null) ? decimals(number, 2) : "";
	}

	/** "3,621": always three decimals, for means of a few grades. */
	public String mean(@Nullable BigDecimal number) {
		return (number != null) ? decimals(number, 3) : "";
	}

	/** "100,8772": always four decimals, for the lines of a score sheet. */
	public String fine(@Nullable BigDecimal number) {
		return (number != null) ? decimals(number, 4) : "";
	}

	/** "100.500": how many there are. */
	public String count(long number) {
		return decimals(BigDecimal.valueOf(number), 0);
	}

	/** "Rp25.000". */
	public String rupiah(long amount) {
		return "Rp" + count(amount);
	}

	/** "412 KB", "1,2 MB". */
	public String size(@Nullable Long bytes) {
		if (bytes == null) {
			return "";
		}
		BigDecimal kilobytes = BigDecimal.valueOf(bytes).divide(KILO, 0, RoundingMode.CEILING);
		return (kilobytes.compareTo(KILO) < 0) ? decimals(kilobytes, 0) + " KB"
				: decimals(kilobytes.divide(KILO, 1, RoundingMode.HALF_UP), 1) + " MB";
	}

	/** What a sentence mentions, with days and months as words. */
	public Object[] words(List<?> mentioned) {
		return DateWords.in(mentioned);
	}

	/** Which line of a list a field of a form belongs to, from 1; 0 for none. */
	public int line(String field) {
		Matcher position = LINE.matcher(field);
		return position.find() ? Integer.parseInt(position.group(1)) + 1 : 0;
	}

	private static String decimals(BigDecimal number, int digits) {
		DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(INDONESIAN);
		symbols.setMinusSign(MINUS);
		DecimalFormat format = new DecimalFormat("#,##0", symbols);
		format.setMinimumFractionDigits(digits);
		format.setMaximumFractionDigits(digits);
		return format.format(number);
	}

	private static String write(String pattern, @Nullable TemporalAccessor value) {
		return (value != null) ? DateTimeFormatter.ofPattern(pattern, INDONESIAN).format(value) : "";
	}

}
