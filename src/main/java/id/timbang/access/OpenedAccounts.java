package id.timbang.access;

import java.util.List;
import java.util.stream.Collectors;

import id.timbang.personnel.PersonName;

/**
 * What came of opening accounts.
 *
 * @param slips one for each new account
 * @param leftOut people without an account whose number somebody signs in with already
 */
public record OpenedAccounts(List<AccountSlip> slips, List<PersonName> leftOut) {

	public OpenedAccounts {
		slips = List.copyOf(slips);
		leftOut = List.copyOf(leftOut);
	}

	/** The names of those who were left out, for a sentence. */
	public String namesLeftOut() {
		return this.leftOut.stream().map(PersonName::name).collect(Collectors.joining("; "));
	}

}
