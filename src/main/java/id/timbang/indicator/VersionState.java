package id.timbang.indicator;

/**
 * Where a version of an indicator or of a template stands.
 */
public enum VersionState {

	/** Being written; nobody can use it yet. */
	DRAFT,

	/** In force; at most one version is. */
	ACTIVE,

	/** Replaced by a later version. */
	SUPERSEDED,

	/** No longer offered, and still readable. */
	RETIRED;

	/** Key of the Indonesian word. */
	public String messageKey() {
		return "indicator.state." + name();
	}

}
