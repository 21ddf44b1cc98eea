package id.timbang.report;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.period.Phase;
import id.timbang.period.PhaseChanged;
import id.timbang.personnel.AssignmentId;
import id.timbang.personnel.AssignmentService;
import id.timbang.personnel.AssignmentSummary;
import id.timbang.personnel.DateSpan;
import id.timbang.personnel.EmployeeId;
import id.timbang.plan.PlanApproved;
import id.timbang.plan.PlanId;
import id.timbang.plan.PlanReader;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins reports, so that nobody has to ask for one: for everybody with a plan when a
 * period opens, and for latecomers when their plan is agreed. Takes part in the
 * transaction of whatever woke it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReportBeginning {

	private final ReportRepository reports;

	private final ReportMeasures measures;

	private final PlanReader plans;

	private final PeriodService periods;

	private final AssignmentService assignments;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ReportBeginning(ReportRepository reports, ReportMeasures measures, PlanReader plans, PeriodService periods,
			AssignmentService assignments, ApplicationEventPublisher events, Clock clock) {
		this.reports = reports;
		this.measures = measures;
		this.plans = plans;
		this.periods = periods;
		this.assignments = assignments;
		this.events = events;
		this.clock = clock;
	}

	@EventListener
	void periodOpened(PhaseChanged event) {
		if (event.phase() == Phase.REPORTING) {
			PeriodSummary period = this.periods.period(event.period());
			begin(period, this.plans.inForce(period.cycleId()));
		}
	}

	/**
	 * Reports that are not settled follow the new version; missing ones begin. Once
	 * people are rated they begin only for who reports already, so that whoever was
	 * transferred is rated for all days even if the second plan came late.
	 */
	@EventListener
	void planAgreed(PlanApproved event) {
		Map<PeriodId, PeriodSummary> open = this.periods.periods(event.cycle())
			.stream()
			.filter((period) -> period.phase() == Phase.REPORTING || period.phase() == Phase.ASSESSMENT)
			.collect(Collectors.toMap(PeriodSummary::id, Function.identity()));
		this.reports.findByAssignmentIdAndPeriodIdIn(event.assignment(), open.keySet())
			.stream()
			.filter((report) -> report.follow(event.plan()))
			.forEach((report) -> followed(report, Objects.requireNonNull(open.get(report.periodId()))));
		open.values()
			.stream()
			.filter((period) -> period.phase() == Phase.REPORTING || reportsIn(period, event.employee()))
			.forEach((period) -> begin(period, Map.of(event.assignment(), event.plan())));
	}

	private boolean reportsIn(PeriodSummary period, EmployeeId employee) {
		return !this.reports.findByEmployeeIdAndPeriodId(employee, period.id()).isEmpty();
	}

	private void followed(Report report, PeriodSummary period) {
		if (period.phase() == Phase.ASSESSMENT) {
			this.measures.settle(period, List.of(report.key()));
		}
		this.events.publishEvent(new ReportFollowed(report.employeeId(), period));
	}

	private void begin(PeriodSummary period, Map<AssignmentId, PlanId> agreed) {
		Set<AssignmentId> begun = this.reports.assignmentsIn(period.id());
		Collection<AssignmentSummary> working = this.assignments.byId(agreed.keySet()).values();
		DateSpan days = new DateSpan(period.from(), period.until());
		List<Report> missing = working.stream()
			.filter((one) -> !begun.contains(one.id()) && one.span().overlaps(days))
			.map((one) -> new Report(one.id(), one.employeeId(), period.id(),
					Objects.requireNonNull(agreed.get(one.id())), this.clock.instant()))
			.toList();
		this.reports.saveAll(missing);
		if (period.phase() == Phase.ASSESSMENT) {
			this.measures.settle(period, missing.stream().map(Report::key).toList());
		}
	}

}
