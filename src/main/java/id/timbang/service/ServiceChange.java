package id.timbang.service;

import java.util.Set;

/**
 * What an import changes about a known service, to be read before it is confirmed.
 *
 * @param line of the file
 * @param formerName as stored
 * @param name as it will be
 * @param before what is promised now
 * @param after what will be promised
 * @param changed what differs between the two
 * @param newStandard whether visits rely on what is promised now, so that the change is a
 * new version
 */
public record ServiceChange(long line, String formerName, String name, StandardDetails before, StandardDetails after,
		Set<StandardProperty> changed, boolean newStandard) {

	/** Whether it is called differently from now on. */
	public boolean isRenamed() {
		return !this.name.equals(this.formerName);
	}

	boolean isWorthwhile() {
		return isRenamed() || !this.changed.isEmpty();
	}

}
