package id.timbang.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import id.timbang.period.CycleId;
import id.timbang.period.PeriodId;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.period.TestRules;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.plan.Plans;
import id.timbang.rater.TestRaters;
import id.timbang.report.ReportId;
import id.timbang.shared.Actor;

import org.springframework.stereotype.Component;

/**
 * Assessments under PP 30/2019 for tests, each in a cycle of its own.
 */
@Component
public class TotalledAssessments {

	/** After all others, so that no cycle of theirs takes over these rules. */
	private final AtomicInteger year = new AtomicInteger(9500);

	private final Plans plans;

	private final Periods periods;

	private final Assessments assessments;

	private final AssessmentReader reader;

	private final InnovationService innovations;

	private final TestRaters raters;

	TotalledAssessments(Plans plans, Periods periods, Assessments assessments, AssessmentReader reader,
			InnovationService innovations, TestRaters raters) {
		this.plans = plans;
		this.periods = periods;
		this.assessments = assessments;
		this.reader = reader;
		this.innovations = innovations;
		this.raters = raters;
	}

	/** Complete, with an innovation that waits for the lurah's superior. */
	public ReportId claimed(Organisation here) {
		ReportId report = complete(here, period());
		Actor lurah = Organisations.actor(here.lurah());
		this.innovations.claim(lurah, report, this.reader.sheet(lurah, report).version(),
				"Nomor antrean menurut jam, sehingga warga menunggu paling lama 15 menit.", "SK/12/2026");
		return report;
	}

	/** Heard by three colleagues, decided as suggested if anything is, and computed. */
	public PeriodId computed(Organisation here) {
		PeriodId period = period();
		ReportId report = complete(here, period);
		this.raters.begin(period);
		for (EmployeeId rater : List.of(here.colleague(), here.stranger(), here.otherLurah())) {
			this.raters.ask(period, here.employee(), rater);
			this.raters.answer(period, here.employee(), rater, TestRaters.levels("", 3, 4, 4, 4, 4, 4, 5));
		}
		this.periods.moveTo(period, Phase.ASSESSMENT);
		Actor lurah = Organisations.actor(here.lurah());
		if (this.reader.sheet(lurah, report).rights().decide()) {
			this.assessments.decideAsSuggested(lurah, report);
		}
		this.periods.moveTo(period, Phase.CALIBRATION);
		return period;
	}

	private PeriodId period() {
		CycleId cycle = this.plans.cycle(this.year.incrementAndGet());
		this.periods.follow(cycle, TestRules.SEVENTY_THIRTY);
		return this.periods.on(cycle, LocalDate.of(this.year.get(), 1, 1));
	}

	private ReportId complete(Organisation here, PeriodId period) {
		this.plans.agreed(here.employee(), here.lurah(), this.plans.cycle(this.year.get()));
		this.periods.moveTo(period, Phase.REPORTING);
		return this.assessments.complete(here.employee(), here.lurah(), period);
	}

}
