package id.timbang.visit;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Set;

import id.timbang.shared.Actor;
import id.timbang.shared.Window;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the system counts of an officer's own visits (S18, S19): those that the officer is
 * in charge of, at completion or, as long as a visit is open, now. Nobody types these
 * numbers, and each leads to exactly its rows.
 */
@Service
@Transactional(readOnly = true)
public class VisitFigures {

	private final VisitTallies tallies;

	private final Clock clock;

	VisitFigures(VisitTallies tallies, Clock clock) {
		this.tallies = tallies;
		this.clock = clock;
	}

	/** The figures of a month, in two statements. */
	public VisitTally tally(Actor actor, YearMonth month) {
		VisitCohort own = own(actor, month);
		return this.tallies.of(Set.of(own), this.clock.instant()).getOrDefault(own, VisitTallies.NOTHING);
	}

	/** A window of the visits behind a figure, the latest due first. */
	public Window<VisitSummary> rows(Actor actor, VisitFigure figure, YearMonth month, int page) {
		return this.tallies.rows(own(actor, month), Set.of(figure), null, this.clock.instant(), Window.clamp(page));
	}

	private static VisitCohort own(Actor actor, YearMonth month) {
		return VisitCohort.of(OwnVisits.officer(actor), month.atDay(1), month.atEndOfMonth());
	}

}
