package id.timbang.complaint;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text seems to tell about a person, by its look alone. It is a hint for whoever
 * writes, never a reason to refuse: an invoice may have sixteen digits, too.
 */
public enum PersonalData {

	/** Number of a citizen (<i>NIK</i>): 16 digits. */
	NIK,
	/** Number of a civil servant (<i>NIP</i>): 18 digits. */
	NIP,
	/** A telephone number in Indonesia. */
	PHONE,
	/** An e-mail address. */
	EMAIL;

	/** Digits, with at most one space, dot or hyphen between two of them. */
	private static final Pattern NUMBER = Pattern.compile("[0-9](?:[ .-]?[0-9])*");

	private static final Pattern PHONE_DIGITS = Pattern.compile("0[0-9]{8,13}|62[0-9]{8,13}");

	private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w-]+\\.\\w");

	private static final int NIK_DIGITS = 16;

	private static final int NIP_DIGITS = 18;

	/** Everything that a text seems to tell. */
	public static Set<PersonalData> in(String text) {
		Set<PersonalData> found = EnumSet.noneOf(PersonalData.class);
		Matcher numbers = NUMBER.matcher(text);
		while (numbers.find()) {
			String digits = numbers.group().replaceAll("[ .-]", "");
			if (digits.length() == NIK_DIGITS) {
				found.add(NIK);
			}
			else if (digits.length() == NIP_DIGITS) {
				found.add(NIP);
			}
			else if (PHONE_DIGITS.matcher(digits).matches()) {
				found.add(PHONE);
			}
		}
		if (ADDRESS.matcher(text).find()) {
			found.add(EMAIL);
		}
		return found;
	}

	/** Key of the Indonesian words. */
	public String messageKey() {
		return "complaint.personal." + name();
	}

}
