package id.timbang.service;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import id.timbang.personnel.UnitType;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page of a service shows.
 *
 * @param id the service
 * @param version for its forms
 * @param code short name
 * @param name full name
 * @param unitType the kind of unit that offers it
 * @param retiredAt since when no visits are registered for it, if so
 * @param standards everything that was ever promised, newest first
 */
public record ServicePage(ServiceId id, long version, String code, String name, UnitType unitType,
		@Nullable Instant retiredAt, List<StandardEntry> standards) {

	public ServicePage {
		standards = List.copyOf(standards);
	}

	/** What is promised to visits that are registered now. */
	public StandardEntry current() {
		return this.standards.get(0);
	}

	/** Whether visits can be registered for it. */
	public boolean isOffered() {
		return this.retiredAt == null;
	}

	/**
	 * One standard.
	 *
	 * @param number which version, from 1
	 * @param inForceSince since when it is promised
	 * @param details what it says
	 * @param reason why it took the place of the one before; empty for the first
	 * @param frozen whether visits rely on it, so that a change is a new version
	 * @param before what the one before said
	 * @param changed what differs from it
	 */
	public record StandardEntry(int number, Instant inForceSince, StandardDetails details, String reason,
			boolean frozen, @Nullable StandardDetails before, Set<StandardProperty> changed) {
	}

}
