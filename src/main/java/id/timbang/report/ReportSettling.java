package id.timbang.report;

import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.period.Phase;
import id.timbang.period.PhaseChanged;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Settles what the system measures when reporting ends (S18). Takes part in the
 * transaction of the move.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReportSettling {

	private final ReportRepository reports;

	private final ReportMeasures measures;

	private final PeriodService periods;

	private final ApplicationEventPublisher events;

	ReportSettling(ReportRepository reports, ReportMeasures measures, PeriodService periods,
			ApplicationEventPublisher events) {
		this.reports = reports;
		this.measures = measures;
		this.periods = periods;
		this.events = events;
	}

	@EventListener
	void reportingEnded(PhaseChanged event) {
		if (event.phase() == Phase.ASSESSMENT) {
			PeriodSummary period = this.periods.period(event.period());
			this.measures.settle(period, this.reports.keysIn(event.period()));
			this.events.publishEvent(new ReportsSettled(period));
		}
	}

}
