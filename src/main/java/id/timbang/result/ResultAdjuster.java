package id.timbang.result;

import java.util.List;
import java.util.Optional;

import id.timbang.period.PeriodId;
import id.timbang.personnel.EmployeeId;
import id.timbang.scoring.Judgement;
import id.timbang.shared.ConflictException;
import id.timbang.shared.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes on score sheets what calibration has settled, and lets it be seen what there is
 * to settle. It asks nobody for permission: whoever calls has done so.
 */
@Service
@Transactional(readOnly = true)
public class ResultAdjuster {

	private final ResultStore results;

	private final ResultJob job;

	ResultAdjuster(ResultStore results, ResultJob job) {
		this.results = results;
		this.job = job;
	}

	/**
	 * Goes on only if everybody of a period is computed, and lets nobody begin anew until
	 * the transaction ends: what is settled meanwhile would be settled twice.
	 * @throws ConflictException if they are just being computed
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void requireComputed(PeriodId period) {
		this.job.requireDone(period);
	}

	/** The score sheet of somebody in a period. */
	public ResultId resultOf(PeriodId period, EmployeeId employee) {
		return this.results.find(period, employee)
			.map(ResultSummary::id)
			.orElseThrow(() -> new NotFoundException("result of employee", employee));
	}

	/** How appraisers see the behaviour of the people of a period. */
	public List<AppraiserFigure> seen(PeriodId period) {
		return this.results.seen(period);
	}

	/**
	 * Adjusts the result of somebody, as long as it has not been released.
	 * @param before what has to count until now
	 * @return whether it did, and the result is adjusted
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean adjust(PeriodId period, EmployeeId employee, Judgement before, SheetAdjustment adjustment) {
		Optional<ResultSummary> open = this.results.find(period, employee)
			.filter((result) -> result.releasedAt() == null);
		if (open.isEmpty()) {
			return false;
		}
		ResultId id = open.get().id();
		SheetDocument sheet = this.results.sheet(id);
		boolean unchanged = sheet.settled().filter(before::equals).isPresent();
		if (unchanged) {
			this.results.adjust(id, sheet.with(adjustment));
		}
		return unchanged;
	}

}
