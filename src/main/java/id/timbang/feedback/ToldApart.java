package id.timbang.feedback;

import id.timbang.agency.Characteristic;
import id.timbang.personnel.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * What the answers of a block have in common, beside their unit: an officer, a group of
 * respondents, or nothing.
 *
 * @param officer whom they are about; none if not told
 * @param characteristic of whoever gave them; none if not told
 * @param group its name; none if not told
 */
record ToldApart(@Nullable EmployeeId officer, @Nullable Characteristic characteristic, @Nullable String group) {

	/** All that are left. */
	static final ToldApart BY_NOTHING = new ToldApart(null, null, null);

	static ToldApart by(EmployeeId officer) {
		return new ToldApart(officer, null, null);
	}

	/** By a group; by nothing if there is none. */
	static ToldApart by(Characteristic characteristic, @Nullable String group) {
		return (group != null) ? new ToldApart(null, characteristic, group) : BY_NOTHING;
	}

}
