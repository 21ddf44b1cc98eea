package id.timbang.indicator;

/**
 * Where the value of an indicator comes from (<i>sumber data</i>). What the system will
 * measure by itself is marked as such and reported by the employee until it does.
 */
public enum MeasureSource {

	/** The employee reports it, with evidence. */
	SELF_REPORTED,

	/** The appraiser chooses a described level. */
	RUBRIC,

	/** Share of visits completed in time. */
	MEASURED_ON_TIME,

	/** Mean duration of visits. */
	MEASURED_DURATION,

	/** Share of visits without a correction. */
	MEASURED_ACCURACY,

	/** Number of visits completed. */
	MEASURED_VOLUME,

	/** What citizens say. */
	MEASURED_SATISFACTION;

	/** Key of the Indonesian word. */
	public String messageKey() {
		return "indicator.source." + name();
	}

	/** Whether it comes from visits and ratings rather than from a person's report. */
	public boolean isMeasured() {
		return this != SELF_REPORTED && this != RUBRIC;
	}

}
