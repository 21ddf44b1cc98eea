package id.timbang.rater;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.period.Phase;
import id.timbang.personnel.AssignmentService;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.PersonCard;
import id.timbang.scoring.BehaviourSheet;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.RuleException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people say about their own behaviour: they themselves write it while they report,
 * and they and their appraiser read it.
 */
@Service
@Transactional(readOnly = true)
public class OwnSheetService {

	private final OwnSheetStore sheets;

	private final PeriodService periods;

	private final AssignmentService assignments;

	private final Clock clock;

	OwnSheetService(OwnSheetStore sheets, PeriodService periods, AssignmentService assignments, Clock clock) {
		this.sheets = sheets;
		this.periods = periods;
		this.assignments = assignments;
		this.clock = clock;
	}

	/** The sheet of somebody; for the person and the appraiser. */
	public OwnSheet sheet(Actor actor, PeriodId period, EmployeeId person) {
		requireReader(actor, person);
		PeriodSummary summary = this.periods.period(period);
		PersonCard card = this.assignments.cards(List.of(person), today()).get(person);
		if (card == null || summary.phase() == Phase.PREPARED) {
			throw new NotFoundException("own sheet of", person);
		}
		boolean writable = person.isOf(actor) && summary.phase() == Phase.REPORTING;
		OwnSheetStore.Stored stored = this.sheets.of(period, List.of(person)).get(person);
		return (stored != null)
				? new OwnSheet(summary, card, stored.levels(), stored.version(), stored.savedAt(), writable)
				: new OwnSheet(summary, card, null, 0, null, writable);
	}

	/**
	 * Saves the own sheet whole, as often as one likes while people report.
	 * @param version the version that the form was filled from
	 * @throws RuleException if more than three values are left out
	 * @throws ConflictException if it was saved meanwhile, or reporting is over
	 */
	@Transactional
	public void save(Actor actor, PeriodId period, EmployeeId person, long version, BehaviourSheet levels) {
		requireOwner(actor, person);
		this.periods.requireOpen(period, Phase.REPORTING);
		if (!levels.counts()) {
			throw new RuleException("levels[0]", "rater.answer.tooFew",
					BehaviourSheet.VALUES - BehaviourSheet.MINIMUM_VALUES);
		}
		if (!this.sheets.save(period, person, version, levels, this.clock.instant())) {
			throw new ConflictException("error.409.stale");
		}
	}

	private void requireOwner(Actor actor, EmployeeId person) {
		if (!person.isOf(actor)) {
			throw new ForbiddenException(actor, "write the sheet of " + person);
		}
	}

	/** Where the appraiser stands outside the application, HR reads. */
	private void requireReader(Actor actor, EmployeeId person) {
		if (!person.isOf(actor) && !this.assignments.isAppraisedBy(person, actor, today())) {
			throw new ForbiddenException(actor, "read the sheet of " + person);
		}
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
