package id.timbang.assessment;

import java.util.List;

import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
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

	ProgressService(ProgressDirectory directory, PeriodService periods) {
		this.directory = directory;
		this.periods = periods;
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

	/** The figures above the list; those of the unit, whatever is owed. */
	public ProgressCounts counts(Actor actor, PeriodId period, ProgressFilter filter) {
		actor.require(Role.HR_ADMIN);
		return this.directory.counts(this.periods.period(period), filter);
	}

}
