package id.timbang.rater;

import java.util.List;
import java.util.Optional;

import id.timbang.period.PeriodId;
import id.timbang.personnel.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * Everybody whom the reader is asked about, in the order of the list.
 *
 * @param all by period and name
 */
public record FeedbackRequests(List<FeedbackRequest> all) {

	public FeedbackRequests {
		all = List.copyOf(all);
	}

	/** How many are answered. */
	public int answered() {
		return (int) this.all.stream().filter(FeedbackRequest::answered).count();
	}

	/** The next one to answer about, if any. */
	public Optional<FeedbackRequest> next() {
		return this.all.stream().filter((request) -> !request.answered()).findFirst();
	}

	/** One of them. */
	Optional<FeedbackRequest> find(PeriodId period, EmployeeId person) {
		return this.all.stream()
			.filter((request) -> request.period().id().equals(period) && request.person().equals(person))
			.findFirst();
	}

	/** Position of one of them, from 1. */
	public int number(FeedbackRequest request) {
		return this.all.indexOf(request) + 1;
	}

	/** The one before it. */
	public @Nullable FeedbackRequest before(FeedbackRequest request) {
		int place = this.all.indexOf(request);
		return (place > 0) ? this.all.get(place - 1) : null;
	}

	/** The one after it. */
	public @Nullable FeedbackRequest after(FeedbackRequest request) {
		int place = this.all.indexOf(request);
		return (place + 1 < this.all.size()) ? this.all.get(place + 1) : null;
	}

}
