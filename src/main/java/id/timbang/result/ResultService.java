package id.timbang.result;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.period.Phase;
import id.timbang.period.PhaseChanged;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.ReportingLineService;
import id.timbang.plan.PlanReader;
import id.timbang.report.ReportReader;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import id.timbang.shared.Window;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Computes results when the assessment phase ends, releases them to the people, and shows
 * them to those who may see them.
 */
@Service
@Transactional(readOnly = true)
public class ResultService {

	private final ResultStore results;

	private final ResultJob job;

	private final ResultJobStore jobs;

	private final PeriodService periods;

	private final ReportReader reports;

	private final PlanReader plans;

	private final ReportingLineService lines;

	private final AuditTrail audit;

	private final Clock clock;

	ResultService(ResultStore results, ResultJob job, ResultJobStore jobs, PeriodService periods, ReportReader reports,
			PlanReader plans, ReportingLineService lines, AuditTrail audit, Clock clock) {
		this.results = results;
		this.job = job;
		this.jobs = jobs;
		this.periods = periods;
		this.reports = reports;
		this.plans = plans;
		this.lines = lines;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Part of the transaction in which the period moves on: what is to be computed is
	 * known, or it does not move.
	 */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void periodMoved(PhaseChanged event) {
		if (event.phase() == Phase.CALIBRATION) {
			this.job.begin(event.period());
		}
		else if (event.phase() == Phase.RELEASED) {
			this.job.requireDone(event.period());
			this.results.release(event.period(), this.clock.instant());
		}
	}

	/**
	 * Computes everybody of a period anew, before it is released; for HR. The same inputs
	 * give the same figures.
	 * @return how many people
	 * @throws ConflictException if they are just being computed
	 */
	@Transactional
	public int recompute(Actor actor, PeriodId id) {
		actor.require(Role.HR_ADMIN);
		PeriodSummary period = this.periods.requireOpen(id, Phase.CALIBRATION);
		int people = this.job.begin(period.id());
		this.audit.record(actor, id.periodId(), "audit.result.recomputed", Integer.toString(people));
		return people;
	}

	/** How far the results of a period are computed; none before it began. For HR. */
	public Optional<ResultProgress> progress(Actor actor, PeriodId period) {
		actor.require(Role.HR_ADMIN);
		return this.jobs.progress(period);
	}

	/**
	 * A result with its sheet; for the person once it is released, and for HR and those
	 * above as soon as it is computed.
	 */
	public ResultPage page(Actor actor, ResultId id) {
		ResultSummary summary = find(id);
		boolean own = summary.employeeId().isOf(actor);
		requireReader(actor, summary, own);
		EmployeeId owner = summary.employeeId();
		return new ResultPage(summary, this.periods.period(summary.periodId()), this.results.sheet(id), own,
				this.reports.isOpenTo(actor, owner), this.plans.isOpenTo(actor, owner));
	}

	private void requireReader(Actor actor, ResultSummary summary, boolean own) {
		boolean allowed = own ? !summary.isKeptFrom(actor) : this.lines.isOpenTo(actor, summary.employeeId());
		if (!allowed) {
			throw new ForbiddenException(actor, "read result " + summary.id());
		}
	}

	/** Notes that the person has read the result; it says nothing about agreeing. */
	@Transactional
	public void markRead(Actor actor, ResultId id) {
		ResultSummary summary = find(id);
		if (!summary.employeeId().isOf(actor) || summary.isKeptFrom(actor)) {
			throw new ForbiddenException(actor, "sign result " + id);
		}
		this.results.markRead(id, this.clock.instant());
		this.audit.record(actor, id.resultId(), "audit.result.read");
	}

	/**
	 * A window of the results of a period, by name; for HR. The own one has no figures
	 * until it is released.
	 */
	public Window<ResultSummary> in(Actor actor, PeriodId period, int page) {
		actor.require(Role.HR_ADMIN);
		return this.results.in(period, Window.clamp(page))
			.map((row) -> row.isKeptFrom(actor) ? row.withoutFigures() : row);
	}

	/** How the results of a period stand; for HR. */
	public ResultCounts counts(Actor actor, PeriodId period) {
		actor.require(Role.HR_ADMIN);
		return this.results.counts(period);
	}

	/** A window of the actor's own released results, newest first. */
	public Window<ResultSummary> own(Actor actor, int page) {
		return (actor.employeeId() == null) ? new Window<>(List.of(), 1, false)
				: this.results.of(new EmployeeId(actor.employeeId()), Window.clamp(page));
	}

	/** A window of somebody's released results; for the person, HR and those above. */
	public Window<ResultSummary> of(Actor actor, EmployeeId employee, int page) {
		requireReader(actor, employee);
		return this.results.of(employee, Window.clamp(page));
	}

	private void requireReader(Actor actor, EmployeeId employee) {
		if (!this.lines.isOpenTo(actor, employee)) {
			throw new ForbiddenException(actor, "read the results of " + employee);
		}
	}

	private ResultSummary find(ResultId id) {
		return this.results.find(id).orElseThrow(() -> new NotFoundException("result", id));
	}

}
