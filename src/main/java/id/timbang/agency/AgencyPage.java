package id.timbang.agency;

import org.jspecify.annotations.Nullable;

/**
 * What HR reads and changes about the agency.
 *
 * @param profile name, time zone, address
 * @param logo the sign on every page; none is ours
 * @param version for the next change
 */
public record AgencyPage(AgencyProfile profile, @Nullable AgencyLogo logo, long version) {
}
