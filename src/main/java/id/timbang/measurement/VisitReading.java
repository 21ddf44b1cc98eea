package id.timbang.measurement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import id.timbang.indicator.Measurement;
import id.timbang.scoring.Ratio;
import id.timbang.service.ServiceStandard;
import id.timbang.visit.DurationTally;
import id.timbang.visit.VisitFigure;
import id.timbang.visit.VisitTally;
import org.jspecify.annotations.Nullable;

/**
 * What a tally of visits says about one measurement (S18).
 *
 * @param cases visits that it rests on
 * @param amount the exact value; none of fewer than ten visits, except for their number
 * @param paused how many of them waited for the applicant at least once
 */
record VisitReading(long cases, @Nullable Ratio amount, long paused) {

	static VisitReading of(Measurement measurement, VisitTally tally) {
		long completed = tally.count(VisitFigure.COMPLETED);
		long paused = tally.count(VisitFigure.PAUSED);
		return switch (measurement) {
			case ON_TIME ->
				new VisitReading(tally.decided(), tally.onTime().orElse(null), tally.count(VisitFigure.PAUSED_DUE));
			case ACCURACY -> new VisitReading(completed, tally.accuracy().orElse(null), paused);
			case VOLUME -> new VisitReading(completed, Ratio.of(completed), paused);
			case MEAN_WORKING_DAYS, MEAN_CALENDAR_DAYS, MEAN_MINUTES ->
				duration(measurement, tally, DurationTally::mean);
			case MEDIAN_WORKING_DAYS, MEDIAN_CALENDAR_DAYS, MEDIAN_MINUTES ->
				duration(measurement, tally, DurationTally::median);
			case SATISFACTION_INDEX, ELEMENT_REQUIREMENTS, ELEMENT_PROCEDURE, ELEMENT_COMPLETION_TIME, ELEMENT_COST,
					ELEMENT_PRODUCT, ELEMENT_OFFICER_COMPETENCE, ELEMENT_OFFICER_BEHAVIOUR, ELEMENT_COMPLAINT_HANDLING,
					ELEMENT_FACILITIES ->
				throw new IllegalArgumentException(measurement + " is not made of visits");
		};
	}

	private static VisitReading duration(Measurement measurement, VisitTally tally,
			Function<DurationTally, Ratio> statistic) {
		Optional<DurationTally> duration = tally.durations()
			.stream()
			.filter((one) -> one.unit() == standard(measurement))
			.findFirst();
		return new VisitReading(duration.map(DurationTally::number).orElse(0L),
				duration.filter(DurationTally::isLargeEnough).map(statistic).orElse(null),
				duration.map(DurationTally::paused).orElse(0L));
	}

	/** Only visits with such a standard count; none where all of them do. */
	static ServiceStandard.@Nullable Unit standard(Measurement measurement) {
		return switch (measurement) {
			case MEAN_WORKING_DAYS, MEDIAN_WORKING_DAYS -> ServiceStandard.Unit.WORKING_DAYS;
			case MEAN_CALENDAR_DAYS, MEDIAN_CALENDAR_DAYS -> ServiceStandard.Unit.CALENDAR_DAYS;
			case MEAN_MINUTES, MEDIAN_MINUTES -> ServiceStandard.Unit.MINUTES;
			default -> null;
		};
	}

	/** The figures whose visits together are exactly the cases of a measurement. */
	static Set<VisitFigure> cases(Measurement measurement) {
		return (measurement == Measurement.ON_TIME) ? Set.of(VisitFigure.KEPT, VisitFigure.MISSED)
				: Set.of(VisitFigure.COMPLETED);
	}

	/** What is worth looking at apart among these cases. */
	static List<VisitFigure> parts(Measurement measurement) {
		return switch (measurement) {
			case ON_TIME -> List.of(VisitFigure.KEPT, VisitFigure.MISSED, VisitFigure.PAUSED_DUE);
			case ACCURACY -> List.of(VisitFigure.FAULTY, VisitFigure.PAUSED);
			case VOLUME -> List.of(VisitFigure.PAUSED);
			default -> List.of();
		};
	}

}
