package id.timbang.personnel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a civil servant: NIP (PNS) or NI PPPK, 18 digits that carry a birth date,
 * the appointment, the sex and a sequence number. Text, not a number.
 * <p>
 * Sources: Perka BKN 22/2007 and 43/2007 for the NIP. For the NI PPPK digits 13 and 14
 * are a constant 2 and a contract marker whose meaning beyond 1 is not confirmed, so 1 to
 * 9 are accepted; that digits 13–14 tell the two kinds apart is our reading.
 *
 * @param digits the 18 digits
 */
public record Nip(String digits) {

	/** Youngest age at appointment, in years; not confirmed by a regulation. */
	static final int YOUNGEST = 18;

	private static final Pattern EIGHTEEN_DIGITS = Pattern.compile("[0-9]{18}");

	/**
	 * @throws IllegalArgumentException if the digits are not a possible number
	 */
	public Nip {
		fault(digits).ifPresent((fault) -> {
			throw new IllegalArgumentException(fault.name());
		});
	}

	/** Removes the spaces that people put between the groups. */
	public static String strip(String typed) {
		return typed.replaceAll("[\\s.]", "");
	}

	/** What is wrong with these digits: the first fault found, or none. */
	public static Optional<Fault> fault(String digits) {
		if (!EIGHTEEN_DIGITS.matcher(digits).matches()) {
			return Optional.of(Fault.NOT_18_DIGITS);
		}
		Optional<LocalDate> birth = date(digits.substring(0, 8));
		if (birth.isEmpty()) {
			return Optional.of(Fault.NO_BIRTH_DATE);
		}
		int marker = number(digits, 12, 14);
		if (!isMonth(marker) && !isContract(marker)) {
			return Optional.of(Fault.NO_APPOINTMENT);
		}
		if (digits.charAt(14) != '1' && digits.charAt(14) != '2') {
			return Optional.of(Fault.NO_SEX);
		}
		if (digits.endsWith("000")) {
			return Optional.of(Fault.NO_SEQUENCE);
		}
		return isOldEnough(birth.get(), number(digits, 8, 12), marker) ? Optional.empty()
				: Optional.of(Fault.TOO_YOUNG);
	}

	/** PNS or PPPK, by digits 13 and 14. */
	public EmploymentType employmentType() {
		return isMonth(number(this.digits, 12, 14)) ? EmploymentType.PNS : EmploymentType.PPPK;
	}

	/** Date of birth, digits 1 to 8. */
	public LocalDate birthDate() {
		return date(this.digits.substring(0, 8)).orElseThrow();
	}

	/**
	 * For lists: the last six digits. The usual mask keeps the first eight, which are the
	 * birth date.
	 */
	public String masked() {
		return "••••" + this.digits.substring(12);
	}

	/** As it is printed: "19860926 201505 1 001". */
	public String grouped() {
		return String.join(" ", this.digits.substring(0, 8), this.digits.substring(8, 14),
				this.digits.substring(14, 15), this.digits.substring(15));
	}

	@Override
	public String toString() {
		return masked();
	}

	private static boolean isMonth(int marker) {
		return 1 <= marker && marker <= 12;
	}

	private static boolean isContract(int marker) {
		return 21 <= marker && marker <= 29;
	}

	private static boolean isOldEnough(LocalDate birth, int year, int marker) {
		LocalDate appointment = isMonth(marker) ? LocalDate.of(year, marker, 1) : LocalDate.of(year, 12, 31);
		return !birth.plusYears(YOUNGEST).isAfter(appointment);
	}

	private static int number(String digits, int from, int to) {
		return Integer.parseInt(digits.substring(from, to));
	}

	private static Optional<LocalDate> date(String digits) {
		try {
			return Optional.of(LocalDate.of(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Why 18 characters are not a number of a civil servant, in the order of checking.
	 */
	public enum Fault {

		/** Not exactly 18 digits. */
		NOT_18_DIGITS,

		/** Digits 1–8 are no date. */
		NO_BIRTH_DATE,

		/** Digits 13–14 are neither a month (PNS) nor 21–29 (PPPK). */
		NO_APPOINTMENT,

		/** Digit 15 is neither 1 nor 2. */
		NO_SEX,

		/** Digits 16–18 are 000. */
		NO_SEQUENCE,

		/** Younger than 18 years at appointment. */
		TOO_YOUNG;

		/** Key of the Indonesian sentence. */
		public String messageKey() {
			return "personnel.nip." + name();
		}

	}

}
