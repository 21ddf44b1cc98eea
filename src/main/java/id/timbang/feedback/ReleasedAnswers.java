package id.timbang.feedback;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

import id.timbang.personnel.UnitId;
import id.timbang.scoring.SatisfactionIndex;
import id.timbang.scoring.ServiceElement;

/**
 * The complete answers of whole blocks, added up.
 *
 * @param unit that was rated
 * @param first month of the blocks
 * @param last month of the blocks
 * @param releasedOn day on which the latest of them was released
 * @param respondents complete answers
 * @param incomplete answers with gaps
 * @param ways how the complete ones came in
 * @param sums for each element
 */
record ReleasedAnswers(UnitId unit, YearMonth first, YearMonth last, LocalDate releasedOn, int respondents,
		int incomplete, AnswerWays ways, Map<ServiceElement, Integer> sums) {

	/** Both together. */
	ReleasedAnswers plus(ReleasedAnswers other) {
		return new ReleasedAnswers(this.unit, this.first.isBefore(other.first) ? this.first : other.first,
				this.last.isAfter(other.last) ? this.last : other.last,
				this.releasedOn.isAfter(other.releasedOn) ? this.releasedOn : other.releasedOn,
				this.respondents + other.respondents, this.incomplete + other.incomplete, this.ways.plus(other.ways),
				Elements.plus(this.sums, other.sums));
	}

	boolean isOfOneMonth() {
		return this.first.equals(this.last);
	}

	SatisfactionIndex index() {
		return new SatisfactionIndex(this.respondents, this.sums);
	}

}
