package id.timbang.result;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import id.timbang.indicator.Measurement;
import id.timbang.measurement.MeasuredValue;
import id.timbang.plan.MeasureScope;
import id.timbang.scoring.Ratio;
import id.timbang.scoring.SatisfactionIndex;
import id.timbang.scoring.ServiceElement;
import org.jspecify.annotations.Nullable;

/**
 * What the system measured for a line of a score sheet.
 *
 * @param measurement what was measured
 * @param scope whose visits or answers
 * @param subject name of the unit or the service that was measured; empty for the
 * person's own visits
 * @param from first day that was counted
 * @param until last day that was counted
 * @param cases visits or answers that it rests on
 * @param paused how many visits waited for the applicant at least once
 * @param amount the exact value; none of too few cases
 * @param sums the answers to each element added up, for what is made of answers;
 * otherwise empty
 * @param settledAt when it was settled
 */
public record SheetMeasure(Measurement measurement, MeasureScope.Kind scope, String subject, LocalDate from,
		LocalDate until, long cases, long paused, @Nullable Ratio amount, List<ElementSum> sums, Instant settledAt) {

	public SheetMeasure {
		sums = List.copyOf(sums);
	}

	static SheetMeasure of(MeasuredValue value, String subject) {
		return new SheetMeasure(value.measurement(), value.scope().kind(), subject, value.from(), value.until(),
				value.cases(), value.paused(), value.amount(),
				(value.index() != null) ? sums(value.index()) : List.of(), Objects.requireNonNull(value.settledAt()));
	}

	private static List<ElementSum> sums(SatisfactionIndex index) {
		return index.sums().entrySet().stream().map((sum) -> new ElementSum(sum.getKey(), sum.getValue())).toList();
	}

	/** How many cases a share counts, such as visits on time; 0 for what is no share. */
	public long part() {
		return this.measurement.part(this.cases, this.amount);
	}

	/** Whether it is made of citizens' answers, whose rows nobody sees (S15). */
	public boolean isSatisfaction() {
		return this.measurement.isSatisfaction();
	}

	/** Σ: the sum of all answers that it was made from. */
	public long total() {
		return this.sums.stream()
			.filter((one) -> this.measurement.element().filter((element) -> element != one.element()).isEmpty())
			.mapToLong(ElementSum::sum)
			.sum();
	}

	/**
	 * The answers to one element, added up.
	 */
	public record ElementSum(ServiceElement element, int sum) {
	}

}
