package id.timbang.indicator;

/**
 * Where the value of an indicator comes from (<i>sumber data</i>). What exactly is taken
 * from visits and answers is said by its {@link Measurement}.
 */
public enum MeasureSource {

	/** The employee reports it, with evidence. */
	SELF_REPORTED,

	/** The appraiser chooses a described level. */
	RUBRIC,

	/** Share of visits completed in time. */
	MEASURED_ON_TIME,

	/** How long visits took. */
	MEASURED_DURATION,

	/** Share of visits without a fault of an officer. */
	MEASURED_ACCURACY,

	/** Number of visits completed. */
	MEASURED_VOLUME,

	/** What citizens say. */
	MEASURED_SATISFACTION;

	/** Key of the Indonesian word. */
	public String messageKey() {
		return "indicator.source." + name();
	}

}
