package id.timbang.agency;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an installation knows about itself.
 *
 * @param name name of the agency, as it stands on every page and print
 * @param zone WIB, WITA or WIT
 * @param baseUrl address under which citizens reach it; printed on slips
 * @param clockOffset how far its clock runs beside the real one; zero outside the
 * demonstration
 * @param demo whether everything in it is invented
 * @param ownSatisfaction whether citizens' answers are told apart by officer, for the
 * officer and the appraiser (S14)
 * @param characteristic by which respondents are told apart; none for not at all
 */
public record AgencyProfile(String name, ZoneId zone, URI baseUrl, Duration clockOffset, boolean demo,
		boolean ownSatisfaction, @Nullable Characteristic characteristic) {

	/** The three Indonesian time zones: WIB, WITA, WIT. */
	public static final List<ZoneId> ZONES = List.of(ZoneId.of("Asia/Jakarta"), ZoneId.of("Asia/Makassar"),
			ZoneId.of("Asia/Jayapura"));

	public AgencyProfile {
		if (!ZONES.contains(zone)) {
			throw new IllegalArgumentException("not an Indonesian time zone: " + zone);
		}
	}

	/** One that tells neither officers nor respondents apart. */
	public AgencyProfile(String name, ZoneId zone, URI baseUrl, Duration clockOffset, boolean demo) {
		this(name, zone, baseUrl, clockOffset, demo, false, null);
	}

	/** The same with another shift of the clock. */
	AgencyProfile shifted(Duration offset) {
		return new AgencyProfile(this.name, this.zone, this.baseUrl, offset, this.demo, this.ownSatisfaction,
				this.characteristic);
	}

}
