package id.timbang.measurement;

import java.time.Instant;
import java.time.LocalDate;

import id.timbang.indicator.Measurement;
import id.timbang.personnel.UnitId;
import id.timbang.plan.MeasureScope;
import id.timbang.scoring.Absence;
import id.timbang.scoring.Ratio;
import id.timbang.scoring.Reading;
import id.timbang.scoring.SatisfactionIndex;
import org.jspecify.annotations.Nullable;

/**
 * What the system measured for an item of a plan.
 *
 * @param measurement what was measured
 * @param scope whose visits or answers
 * @param unit the unit whose visits or answers were counted, for that scope; otherwise
 * where the person works
 * @param from first day that was counted
 * @param until last day that was counted
 * @param cases how many visits or answers the value rests on
 * @param amount the exact value in the unit of the indicator; none of fewer cases than
 * needed (<i>belum cukup data</i>, S12, S14)
 * @param paused how many of these visits waited for the applicant at least once; 0 for
 * answers
 * @param index the index that a value of answers was taken from; none for visits, and
 * while there are too few
 * @param settledAt when it was settled; none as long as it grows
 */
public record MeasuredValue(Measurement measurement, MeasureScope scope, UnitId unit, LocalDate from, LocalDate until,
		long cases, @Nullable Ratio amount, long paused, @Nullable SatisfactionIndex index,
		@Nullable Instant settledAt) {

	/** Whether it has stopped growing. */
	public boolean isSettled() {
		return this.settledAt != null;
	}

	/** Whether it is made of citizens' answers, whose rows nobody sees (S15). */
	public boolean isSatisfaction() {
		return this.measurement.isSatisfaction();
	}

	/** How many cases a share counts, such as visits on time; 0 for what is no share. */
	public long part() {
		return this.measurement.part(this.cases, this.amount);
	}

	/** The same for scoring. */
	public Reading reading() {
		if (this.amount == null) {
			return Absence.NOT_ENOUGH_DATA;
		}
		return (this.index != null && this.measurement == Measurement.SATISFACTION_INDEX)
				? new Reading.Satisfaction(this.index) : new Reading.Value(this.amount);
	}

	/** The same, settled. */
	MeasuredValue settled(Instant at) {
		return new MeasuredValue(this.measurement, this.scope, this.unit, this.from, this.until, this.cases,
				this.amount, this.paused, this.index, at);
	}

}
