package id.timbang.development;

import java.util.Set;

import id.timbang.personnel.EmployeeId;

/**
 * Somebody who can own an action.
 *
 * @param id the employee
 * @param name with titles
 * @param parts what he or she is to the person
 */
public record Candidate(EmployeeId id, String name, Set<Part> parts) {

	public Candidate {
		parts = Set.copyOf(parts);
	}

	boolean isPerson() {
		return this.parts.contains(Part.PERSON);
	}

	boolean isLeader() {
		return this.parts.contains(Part.LEADER);
	}

	/** Key of the Indonesian words for all parts together. */
	public String messageKey() {
		if (this.parts.contains(Part.APPRAISER)) {
			return "development.part." + (isLeader() ? "BOTH" : "APPRAISER");
		}
		return "development.part." + (isPerson() ? "PERSON" : "LEADER");
	}

	/**
	 * What somebody is to the person whom an action helps.
	 */
	enum Part {

		PERSON, APPRAISER, LEADER

	}

}
