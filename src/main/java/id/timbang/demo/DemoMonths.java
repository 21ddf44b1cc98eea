package id.timbang.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import id.timbang.database.ConditionalOnDemo;
import id.timbang.demo.DemoActors.Cast;
import id.timbang.period.CycleId;
import id.timbang.period.PeriodId;
import id.timbang.period.PeriodKind;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.period.Phase;
import id.timbang.personnel.EmployeeId;
import id.timbang.report.ReportId;
import id.timbang.report.ReportReader;
import id.timbang.shared.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Lives through two months with everybody: September until its results are released,
 * October until the middle (P10).
 */
@Component
@ConditionalOnDemo
class DemoMonths {

	private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);

	private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

	/** Every so many people somebody did not report. */
	private static final int SILENT = 40;

	private static final Logger log = LoggerFactory.getLogger(DemoMonths.class);

	private final PeriodService periods;

	private final ReportReader reader;

	private final DemoActors actors;

	private final DemoReports reports;

	private final DemoAssessments assessments;

	private final DemoRaters raters;

	private final DemoCalibration calibration;

	private final DemoOrganisations organisations;

	DemoMonths(PeriodService periods, ReportReader reader, DemoActors actors, DemoReports reports,
			DemoAssessments assessments, DemoRaters raters, DemoCalibration calibration,
			DemoOrganisations organisations) {
		this.periods = periods;
		this.reader = reader;
		this.actors = actors;
		this.reports = reports;
		this.assessments = assessments;
		this.raters = raters;
		this.calibration = calibration;
		this.organisations = organisations;
	}

	/** Opens a month; everybody's plan must be agreed. */
	void openSeptember(Actor hr, CycleId cycle) {
		this.periods.move(hr, month(cycle, SEPTEMBER), Phase.REPORTING);
	}

	/** Nearly everybody reports; one of them with evidence. */
	void reportSeptember(CycleId cycle) {
		PeriodId september = month(cycle, SEPTEMBER);
		Cast cast = this.actors.today();
		for (EmployeeId person : cast.people()) {
			ReportId report = report(person, september);
			Random dice = dice(cast, person, SEPTEMBER);
			boolean main = cast.nip(person).equals(DemoAccount.PEGAWAI.nip());
			if (main) {
				this.reports.prove(cast.actor(person), report, "register-loket-september.pdf");
			}
			if (main || dice.nextInt(SILENT) != 0) {
				this.reports.submit(cast.actor(person), report, dice);
			}
		}
		log.info("Laporan September ditulis");
	}

	/** Colleagues say something, appraisers verify, rate and decide. */
	void assessSeptember(Actor hr, CycleId cycle) {
		PeriodId september = month(cycle, SEPTEMBER);
		Cast cast = this.actors.today();
		this.raters.askAll(hr, september);
		this.raters.answer(september, cast, cast.person(DemoAccount.LURAH));
		this.raters.answerElsewhere(september, cast, cast.person(DemoAccount.LURAH));
		this.periods.move(hr, september, Phase.ASSESSMENT);
		for (EmployeeId person : cast.people()) {
			this.assessments.assess(cast.appraiser(person), report(person, september),
					dice(cast, person, SEPTEMBER.plusDays(1)));
		}
		log.info("Penilaian September selesai");
	}

	/**
	 * Everybody is computed and compared, leaders say how units performed, and results
	 * are told.
	 */
	void releaseSeptember(Actor hr, CycleId cycle) {
		PeriodId september = month(cycle, SEPTEMBER);
		this.periods.move(hr, september, Phase.CALIBRATION);
		this.raters.check(this.actors.of(DemoAccount.ADMIN));
		this.calibration.calibrate(september);
		this.organisations.set(this.actors.of(DemoAccount.ADMIN), this.actors.today(), september);
		this.periods.move(hr, september, Phase.RELEASED);
	}

	void openOctober(Actor hr, CycleId cycle) {
		this.periods.move(hr, month(cycle, OCTOBER), Phase.REPORTING);
	}

	/**
	 * In the team of the lurah two have reported early because they go on leave; the
	 * employee of the demonstration has begun. Raters are asked, but about the lurah's
	 * team: there the lurah has to look first.
	 */
	void beginOctober(Actor hr, CycleId cycle) {
		PeriodId october = month(cycle, OCTOBER);
		Cast cast = this.actors.today();
		EmployeeId lurah = cast.person(DemoAccount.LURAH);
		EmployeeId employee = cast.person(DemoAccount.PEGAWAI);
		this.raters.askAllBut(hr, october, cast, lurah);
		this.reports.draft(cast.actor(employee), report(employee, october), dice(cast, employee, OCTOBER));
		List<EmployeeId> early = cast.people()
			.stream()
			.filter((person) -> cast.isAppraisedBy(person, lurah) && !person.equals(employee))
			.skip(1)
			.limit(2)
			.toList();
		for (EmployeeId person : early) {
			ReportId report = report(person, october);
			this.reports.prove(cast.actor(person), report, "register-loket-oktober.pdf");
			this.reports.submit(cast.actor(person), report, dice(cast, person, OCTOBER));
		}
	}

	private ReportId report(EmployeeId person, PeriodId period) {
		return this.reader.of(person, period).get(0).id();
	}

	private PeriodId month(CycleId cycle, LocalDate first) {
		return this.periods.periods(cycle)
			.stream()
			.filter((period) -> period.kind() == PeriodKind.PERIODIC && period.from().equals(first))
			.map(PeriodSummary::id)
			.findFirst()
			.orElseThrow();
	}

	/** The same person has the same luck in every demonstration. */
	private static Random dice(Cast cast, EmployeeId person, LocalDate day) {
		return new Random(31 * Long.parseLong(cast.nip(person).substring(8)) + day.toEpochDay());
	}

}
