package id.timbang.organisation;

/**
 * How a unit's people stand beside the pattern that belongs to its predicate.
 */
public enum StandingState {

	/** It has no predicate yet. */
	UNSET,

	/** The reader may not open every result that is counted. */
	WITHHELD,

	/** Nobody has a predicate yet. */
	EMPTY,

	/** They are so few that the pattern is information only. */
	INFORMATION,

	/** Every rule is met. */
	MET,

	/** Some rule is not met. */
	UNMET;

	/** Key of the Indonesian words. */
	public String messageKey() {
		return "organisation.state." + name();
	}

}
