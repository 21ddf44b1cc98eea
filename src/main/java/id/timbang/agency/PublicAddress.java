package id.timbang.agency;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The address that is printed for citizens: the setting {@code timbang.base-url},
 * otherwise the one given at set-up. One that leads to this computer only is none (C2),
 * except in the demonstration.
 */
@Component
public class PublicAddress {

	private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1", "0.0.0.0", "[::1]");

	private final String setting;

	private final AgencyService agency;

	PublicAddress(@Value("${timbang.base-url:}") String setting, AgencyService agency) {
		this.setting = setting.strip().replaceAll("/+$", "");
		this.agency = agency;
	}

	/** The address, without a slash at its end; empty as long as nobody has given one. */
	public Optional<URI> find() {
		if (!this.setting.isEmpty()) {
			return Optional.of(URI.create(this.setting));
		}
		return this.agency.profile().filter(PublicAddress::isPublic).map(AgencyProfile::baseUrl);
	}

	static boolean isPublic(AgencyProfile profile) {
		return profile.demo() || !THIS_COMPUTER.contains(String.valueOf(profile.baseUrl().getHost()));
	}

}
