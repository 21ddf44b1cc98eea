package id.timbang.organisation;

import java.util.Collection;
import java.util.List;

import id.timbang.period.PeriodSummary;
import id.timbang.period.Phase;
import id.timbang.period.PhaseReview;
import id.timbang.shared.Actor;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says before results are released how many units have no predicate, and how many do not
 * meet the pattern of theirs. Release stays possible.
 */
@Component
class OrganisationReview implements PhaseReview {

	private final LeadershipReader leaders;

	private final Standings standings;

	OrganisationReview(LeadershipReader leaders, Standings standings) {
		this.leaders = leaders;
		this.standings = standings;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Remark> before(Actor actor, PeriodSummary period, Phase next) {
		if (next != Phase.RELEASED) {
			return List.of();
		}
		Collection<Standing> found = this.standings.whole(actor, period, this.leaders.today().units()).values();
		String link = "/periods/" + period.id() + "/organisations";
		return List.of(new Remark("organisation.release.unset", count(found, StandingState.UNSET), link),
				new Remark("organisation.release.unmet", count(found, StandingState.UNMET), link));
	}

	private static int count(Collection<Standing> found, StandingState state) {
		return (int) found.stream().filter((standing) -> standing.state() == state).count();
	}

}
