package id.timbang.feedback;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import id.timbang.personnel.UnitId;
import id.timbang.scoring.SatisfactionIndex;
import id.timbang.scoring.ServiceElement;

/**
 * The complete answers of a unit in a month, added up.
 *
 * @param unit the unit
 * @param month of the answers
 * @param takenOn when it was added up
 * @param respondents complete answers
 * @param incomplete answers with gaps
 * @param sums for each element
 */
record Snapshot(UnitId unit, YearMonth month, LocalDate takenOn, int respondents, int incomplete,
		Map<ServiceElement, Integer> sums) {

	/** Fewest answers that hide each one (S14), and fewest new ones (S15). */
	static final int FEWEST = 10;

	/** The same for another unit. */
	Snapshot under(UnitId other) {
		return new Snapshot(other, this.month, this.takenOn, this.respondents, this.incomplete, this.sums);
	}

	/** Both together. */
	Snapshot plus(Snapshot other) {
		Map<ServiceElement, Integer> sums = new EnumMap<>(this.sums);
		other.sums.forEach((element, sum) -> sums.merge(element, sum, Integer::sum));
		LocalDate latest = this.takenOn.isAfter(other.takenOn) ? this.takenOn : other.takenOn;
		return new Snapshot(this.unit, this.month, latest, this.respondents + other.respondents,
				this.incomplete + other.incomplete, sums);
	}

	/** Whether it may be shown. */
	boolean isLargeEnough() {
		return this.respondents >= FEWEST;
	}

	SatisfactionIndex index() {
		return new SatisfactionIndex(this.respondents, this.sums);
	}

	int sum(ServiceElement element) {
		return Objects.requireNonNull(this.sums.get(element));
	}

}
