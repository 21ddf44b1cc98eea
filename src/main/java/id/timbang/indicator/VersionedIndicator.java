package id.timbang.indicator;

/**
 * One version of an indicator, for whoever points at it.
 *
 * @param id the version
 * @param indicatorId the indicator through all versions
 * @param code its short name
 * @param number which version, from 1
 * @param state where this version stands
 * @param details what it says
 */
public record VersionedIndicator(IndicatorVersionId id, IndicatorId indicatorId, String code, int number,
		VersionState state, IndicatorDetails details) {

	/** How it is measured. */
	public Yardstick yardstick() {
		return this.details.yardstick();
	}

	/** Its name. */
	public String name() {
		return this.details.name();
	}

}
