package id.timbang.visit;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

import id.timbang.service.ServiceStandard;
import id.timbang.shared.Window;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts visits for those who measure performance with them (S18, S19). Whoever asks has
 * to know who may see the answer.
 */
@Service
@Transactional(readOnly = true)
public class VisitMeasures {

	private final VisitTallies tallies;

	VisitMeasures(VisitTallies tallies) {
		this.tallies = tallies;
	}

	/**
	 * The tally of each cohort, in at most six statements whatever their number.
	 * @param now what is open and due before that is late
	 */
	public Map<VisitCohort, VisitTally> tallies(Set<VisitCohort> cohorts, Instant now) {
		return this.tallies.of(cohorts, now);
	}

	/**
	 * A window of the visits behind figures of a cohort, the latest due first.
	 * @param figures those that belong to any of them
	 * @param unit only those with such a standard; none for all
	 */
	public Window<VisitSummary> rows(VisitCohort cohort, Collection<VisitFigure> figures,
			ServiceStandard.@Nullable Unit unit, Instant now, int page) {
		return this.tallies.rows(cohort, figures, unit, now, Window.clamp(page));
	}

}
