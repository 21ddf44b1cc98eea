package id.timbang.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import id.timbang.period.PeriodSummary;
import id.timbang.period.Phase;
import id.timbang.period.PhaseReview;
import id.timbang.shared.Actor;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says before a period opens for how many people citizens would be counted twice: by an
 * indicator of the plan, and by a weight of the rules (S11). It may be wanted, so it
 * stops nothing.
 */
@Component
class CountedTwiceReview implements PhaseReview {

	private final PlanDirectory directory;

	private final Clock clock;

	CountedTwiceReview(PlanDirectory directory, Clock clock) {
		this.directory = directory;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Remark> before(Actor actor, PeriodSummary period, Phase next) {
		if (next != Phase.REPORTING || !period.rules().weighsCitizens()) {
			return List.of();
		}
		LocalDate day = period.readyOn(LocalDate.now(this.clock));
		return List.of(new Remark("plan.countedTwice",
				this.directory.count(PlanFilter.measuredBySatisfaction(period.cycleId()), day),
				"/cycles/" + period.cycleId() + "/plans?satisfaction=true&on=" + day));
	}

}
