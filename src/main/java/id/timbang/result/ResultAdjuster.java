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

	ResultAdjuster(ResultStore results) {
		this.results = results;
	}

	/** What counts for somebody now, if anything has been set. */
	public Optional<Judgement> settled(PeriodId period, EmployeeId employee) {
		return this.results.find(period, employee).flatMap((found) -> this.results.sheet(found.id()).settled());
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
	 * Adjusts the result of somebody.
	 * @throws ConflictException if it has been released, or nothing is set
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void adjust(PeriodId period, EmployeeId employee, SheetAdjustment adjustment) {
		ResultSummary found = this.results.find(period, employee)
			.filter((result) -> result.releasedAt() == null && result.predicate() != null)
			.orElseThrow(() -> new ConflictException("error.409.stale"));
		this.results.adjust(found.id(), this.results.sheet(found.id()).with(adjustment));
	}

}
