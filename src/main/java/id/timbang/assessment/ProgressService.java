package id.timbang.assessment;

import java.util.List;

import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.period.Phase;
import id.timbang.period.ReminderService;
import id.timbang.shared.Actor;
import id.timbang.shared.Role;
import id.timbang.shared.Window;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows HR who still owes what in a period (feature 56).
 */
@Service
@Transactional(readOnly = true)
public class ProgressService {

	private final ProgressDirectory directory;

	private final PeriodService periods;

	private final ReminderService reminders;

	ProgressService(ProgressDirectory directory, PeriodService periods, ReminderService reminders) {
		this.directory = directory;
		this.periods = periods;
		this.reminders = reminders;
	}

	/** A window of everybody who worked in the period, by unit and name. */
	public Window<ProgressRow> list(Actor actor, PeriodId period, ProgressFilter filter, int page) {
		actor.require(Role.HR_ADMIN);
		return this.directory.list(this.periods.period(period), filter, Window.clamp(page));
	}

	/** The same as a whole. */
	public List<ProgressRow> all(Actor actor, PeriodId period, ProgressFilter filter) {
		actor.require(Role.HR_ADMIN);
		return this.directory.all(this.periods.period(period), filter);
	}

	/** Whether somebody among them can be reminded of something. */
	public static boolean isRemindable(PeriodSummary period, ProgressFilter filter, ProgressCounts counts) {
		return due(period, filter).stream().anyMatch((kind) -> counts.of(kind) > 0);
	}

	/** The figures above the list; those of the unit, whatever is owed. */
	public ProgressCounts counts(Actor actor, PeriodId period, ProgressFilter filter) {
		actor.require(Role.HR_ADMIN);
		return this.directory.counts(this.periods.period(period), filter);
	}

	/**
	 * Reminds whoever owes something that is due in the present phase: while reports are
	 * written, nobody is late with rating.
	 * @return how many people had not been reminded today
	 * @throws id.timbang.period.PhaseClosedException if nothing is owed in this phase
	 */
	@Transactional
	public int remind(Actor actor, PeriodId id, ProgressFilter filter) {
		actor.require(Role.HR_ADMIN);
		PeriodSummary period = this.periods.requireOpen(id, Phase.REPORTING, Phase.ASSESSMENT);
		List<Owed> due = due(period, filter);
		return due.isEmpty() ? 0 : this.reminders.remind(actor, id, this.directory.debtors(period, filter, due));
	}

	private static List<Owed> due(PeriodSummary period, ProgressFilter filter) {
		return Owed.dueIn(period.phase())
			.stream()
			.filter((kind) -> filter.owed() == null || filter.owed() == kind)
			.toList();
	}

}
