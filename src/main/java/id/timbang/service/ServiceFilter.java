package id.timbang.service;

import id.timbang.personnel.UnitType;
import org.jspecify.annotations.Nullable;

/**
 * What a list of services is narrowed to.
 *
 * @param text part of a name or of a code; empty for all
 * @param unitType offered by this kind of unit
 * @param offered whether visits can be registered for them; none for all
 */
public record ServiceFilter(String text, @Nullable UnitType unitType, @Nullable Boolean offered) {

	/** All services. */
	public static final ServiceFilter ALL = new ServiceFilter("", null, null);

}
