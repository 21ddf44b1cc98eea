package id.timbang.assessment;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

import id.timbang.feedback.SatisfactionService;
import id.timbang.period.PeriodSummary;
import id.timbang.personnel.AssignmentService;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.rater.RaterService;
import id.timbang.report.ReportKey;
import id.timbang.scoring.RaterSheets;
import id.timbang.scoring.SatisfactionIndex;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is heard beside the appraiser: colleagues, subordinates, the person and citizens.
 * All of it is settled when reporting ends; before, nobody is heard yet.
 */
@Component
class OtherVoices {

	private final RaterService raters;

	private final SettledSatisfaction settled;

	private final SatisfactionService satisfaction;

	private final AssignmentService assignments;

	OtherVoices(RaterService raters, SettledSatisfaction settled, SatisfactionService satisfaction,
			AssignmentService assignments) {
		this.raters = raters;
		this.settled = settled;
		this.satisfaction = satisfaction;
		this.assignments = assignments;
	}

	/**
	 * Keeps what citizens said so far of the units in which people work, whether or not
	 * the rules of this period weigh it: other rules can be tried on it later.
	 * @param reports all of the period
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void settle(PeriodSummary period, Collection<ReportKey> reports) {
		Set<UnitId> units = this.assignments.unitsOf(reports.stream().map(ReportKey::assignmentId).toList());
		this.settled.settle(period.id(), this.satisfaction.forUnits(units, period.from(), period.until()).values());
	}

	/** What raters say about these people, without the appraiser. */
	Map<EmployeeId, RaterSheets> raters(PeriodSummary period, Collection<EmployeeId> people) {
		return period.isReported() ? this.raters.sheets(period, people) : Map.of();
	}

	/** What citizens said of these units. */
	Map<UnitId, SatisfactionIndex> citizens(PeriodSummary period, Collection<UnitId> units) {
		return period.isReported() ? this.settled.of(period.id(), units) : Map.of();
	}

}
