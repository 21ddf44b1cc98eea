package id.timbang.result;

import java.util.List;

import id.timbang.period.PeriodSummary;
import id.timbang.period.Phase;
import id.timbang.period.PhaseReview;
import id.timbang.shared.Actor;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says how many people have a predicate to be told, and how many have none, before
 * results are released.
 */
@Component
class ResultReview implements PhaseReview {

	private final ResultStore results;

	private final ResultJobStore jobs;

	ResultReview(ResultStore results, ResultJobStore jobs) {
		this.results = results;
		this.jobs = jobs;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Remark> before(Actor actor, PeriodSummary period, Phase next) {
		if (next != Phase.RELEASED) {
			return List.of();
		}
		ResultCounts counts = this.results.counts(period.id());
		String link = "/periods/" + period.id() + "/results";
		return List.of(new Remark("result.release.decided", counts.decided(), link),
				new Remark("result.release.undecided", counts.undecided(), link),
				new Remark("result.release.pending", counts.pending(), link), new Remark("result.release.computing",
						this.jobs.progress(period.id()).map(ResultProgress::left).orElse(0), link));
	}

}
