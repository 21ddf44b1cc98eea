package id.timbang.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import id.timbang.calibration.Adjustment;
import id.timbang.calibration.AdjustmentService;
import id.timbang.calibration.CalibrationService;
import id.timbang.calibration.NewSession;
import id.timbang.database.ConditionalOnDemo;
import id.timbang.demo.DemoActors.Cast;
import id.timbang.period.PeriodId;
import id.timbang.personnel.EmployeeId;
import id.timbang.result.ResultAdjuster;
import id.timbang.result.ResultId;
import id.timbang.scoring.Judgement;
import id.timbang.scoring.Rating;
import id.timbang.scoring.Ratings;
import id.timbang.shared.Actor;

import org.springframework.stereotype.Component;

/**
 * Lets the camat and the lurah compare results: one behaviour rating is raised, and they
 * write down what they agreed on.
 */
@Component
@ConditionalOnDemo
class DemoCalibration {

	private static final String REASON = "Catatan perilakunya setara dengan tiga rekan satu loket yang mendapat rating "
			+ "di atas ekspektasi; yang sama hendaknya dinilai sama.";

	private final AdjustmentService adjustments;

	private final CalibrationService calibration;

	private final ResultAdjuster results;

	private final DemoActors actors;

	private final Clock clock;

	DemoCalibration(AdjustmentService adjustments, CalibrationService calibration, ResultAdjuster results,
			DemoActors actors, Clock clock) {
		this.adjustments = adjustments;
		this.calibration = calibration;
		this.results = results;
		this.actors = actors;
		this.clock = clock;
	}

	/** The lurah proposes, the camat agrees and records the session. */
	void calibrate(PeriodId period) {
		Cast cast = this.actors.today();
		Actor lurah = this.actors.of(DemoAccount.LURAH);
		Actor camat = this.actors.of(DemoAccount.CAMAT);
		cast.people()
			.stream()
			.filter((person) -> cast.isAppraisedBy(person, cast.person(DemoAccount.LURAH))
					&& behaviour(period, person).filter((rating) -> rating == Rating.MEETS_EXPECTATION).isPresent())
			.findFirst()
			.ifPresent((person) -> raise(lurah, camat, period, person));
		this.calibration.record(camat, period, this.calibration.home(camat),
				new NewSession(LocalDate.now(this.clock), "Camat, sekretaris camat, dan para lurah",
						"Sebaran predikat dan perbedaan antarpenilai dibahas. Satu rating perilaku disesuaikan; "
								+ "yang lain sudah sejalan."));
	}

	private void raise(Actor lurah, Actor camat, PeriodId period, EmployeeId person) {
		Ratings before = judgement(period, person).flatMap(Judgement::ratings).orElseThrow();
		ResultId sheet = this.results.resultOf(period, person);
		this.adjustments.propose(lurah, sheet, new Ratings(before.results(), Rating.ABOVE_EXPECTATION), REASON);
		Adjustment proposed = this.adjustments.page(camat, sheet).adjustments().get(0);
		this.adjustments.confirm(camat, proposed.id(), proposed.version());
	}

	private Optional<Judgement> judgement(PeriodId period, EmployeeId person) {
		return this.results.settled(period, person);
	}

	private Optional<Rating> behaviour(PeriodId period, EmployeeId person) {
		return judgement(period, person).flatMap(Judgement::ratings).map(Ratings::behaviour);
	}

}
