package id.timbang.visit;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

import id.timbang.agency.AgencyProfile;
import id.timbang.agency.AgencyService;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The address that is printed on slips: the setting {@code timbang.base-url}, otherwise
 * the one given at set-up. One that leads to this computer only is none (C2), except in
 * the demonstration.
 */
@Component
class PublicAddress {

	private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1", "0.0.0.0", "[::1]");

	private final String setting;

	private final AgencyService agency;

	PublicAddress(@Value("${timbang.base-url:}") String setting, AgencyService agency) {
		this.setting = setting.strip().replaceAll("/+$", "");
		this.agency = agency;
	}

	Optional<URI> find() {
		if (!this.setting.isEmpty()) {
			return Optional.of(URI.create(this.setting));
		}
		return this.agency.profile().filter(PublicAddress::isPublic).map(AgencyProfile::baseUrl);
	}

	static boolean isPublic(AgencyProfile profile) {
		return profile.demo() || !THIS_COMPUTER.contains(String.valueOf(profile.baseUrl().getHost()));
	}

}
