package id.timbang.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

import id.timbang.shared.RuleException;

/**
 * Addresses that may stand as evidence: complete ones of the web, and nothing that a
 * browser would run instead of opening.
 */
final class EvidenceLink {

	/** Most characters, as typed and as stored. */
	static final int LONGEST = 2000;

	private static final Set<String> SCHEMES = Set.of("http", "https");

	private EvidenceLink() {
	}

	/**
	 * The address as it is stored.
	 * @throws RuleException if it is none of these
	 */
	static String check(String text) {
		if (text.length() > LONGEST) {
			throw new RuleException("link", "report.evidence.link.long", LONGEST);
		}
		try {
			URI address = new URI(text);
			if (address.getScheme() != null && SCHEMES.contains(address.getScheme()) && address.getHost() != null
					&& address.getRawUserInfo() == null) {
				return fitting(address.toASCIIString());
			}
		}
		catch (URISyntaxException ex) {
			/* the same answer */
		}
		throw new RuleException("link", "report.evidence.link.wrong");
	}

	/** Letters beyond ASCII take six to twelve characters. */
	private static String fitting(String stored) {
		if (stored.length() > LONGEST) {
			throw new RuleException("link", "report.evidence.link.encoded", LONGEST, stored.length());
		}
		return stored;
	}

}
