package id.timbang.indicator;

import java.util.Optional;

import id.timbang.scoring.Ratio;
import id.timbang.scoring.ServiceElement;
import org.jspecify.annotations.Nullable;

/**
 * What exactly the system takes from visits or from citizens' answers, so that nobody has
 * to report it (S11, S18). Durations in working days, calendar days and minutes are never
 * mixed.
 */
public enum Measurement {

	/** Share of visits due in the period that were completed by their due date, in %. */
	ON_TIME(MeasureSource.MEASURED_ON_TIME),

	/** Mean duration of completed visits with a standard in working days. */
	MEAN_WORKING_DAYS(MeasureSource.MEASURED_DURATION),

	/** Median of the same. */
	MEDIAN_WORKING_DAYS(MeasureSource.MEASURED_DURATION),

	/** Mean duration of completed visits with a standard in calendar days. */
	MEAN_CALENDAR_DAYS(MeasureSource.MEASURED_DURATION),

	/** Median of the same. */
	MEDIAN_CALENDAR_DAYS(MeasureSource.MEASURED_DURATION),

	/** Mean duration of completed visits with a standard in minutes. */
	MEAN_MINUTES(MeasureSource.MEASURED_DURATION),

	/** Median of the same. */
	MEDIAN_MINUTES(MeasureSource.MEASURED_DURATION),

	/** Share of completed visits without a fault of an officer, in %. */
	ACCURACY(MeasureSource.MEASURED_ACCURACY),

	/** Number of completed visits. */
	VOLUME(MeasureSource.MEASURED_VOLUME),

	/** The satisfaction index of all nine elements, 25 to 100. */
	SATISFACTION_INDEX(MeasureSource.MEASURED_SATISFACTION),

	/** Mean answer to one element, 1 to 4. */
	ELEMENT_REQUIREMENTS(ServiceElement.REQUIREMENTS),

	ELEMENT_PROCEDURE(ServiceElement.PROCEDURE),

	ELEMENT_COMPLETION_TIME(ServiceElement.COMPLETION_TIME),

	ELEMENT_COST(ServiceElement.COST),

	ELEMENT_PRODUCT(ServiceElement.PRODUCT),

	ELEMENT_OFFICER_COMPETENCE(ServiceElement.OFFICER_COMPETENCE),

	ELEMENT_OFFICER_BEHAVIOUR(ServiceElement.OFFICER_BEHAVIOUR),

	ELEMENT_COMPLAINT_HANDLING(ServiceElement.COMPLAINT_HANDLING),

	ELEMENT_FACILITIES(ServiceElement.FACILITIES);

	private final MeasureSource source;

	private final @Nullable ServiceElement element;

	Measurement(MeasureSource source) {
		this.source = source;
		this.element = null;
	}

	Measurement(ServiceElement element) {
		this.source = MeasureSource.MEASURED_SATISFACTION;
		this.element = element;
	}

	/** Where it comes from. */
	public MeasureSource source() {
		return this.source;
	}

	/** The one element of the survey that it looks at, if it is one. */
	public Optional<ServiceElement> element() {
		return Optional.ofNullable(this.element);
	}

	/** Whether it is made of citizens' answers rather than of visits. */
	public boolean isSatisfaction() {
		return this.source == MeasureSource.MEASURED_SATISFACTION;
	}

	/** Whether it is a number that grows with every case. */
	public boolean isCount() {
		return this == VOLUME;
	}

	/**
	 * How many cases a share counts, such as visits on time.
	 * @param cases how many there are
	 * @param amount the share in percent; none of too few cases
	 * @return 0 for what is no share
	 */
	public long part(long cases, @Nullable Ratio amount) {
		boolean share = this == ON_TIME || this == ACCURACY;
		return (!share || amount == null) ? 0
				: amount.times(Ratio.of(cases)).dividedBy(Ratio.HUNDRED).numerator().longValueExact();
	}

	/** Key of the Indonesian words. */
	public String messageKey() {
		return "indicator.measurement." + name();
	}

}
