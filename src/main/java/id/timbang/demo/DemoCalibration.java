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
import id.timbang.result.ResultAdjuster;
import id.timbang.result.ResultSummary;
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
		cast.team(cast.person(DemoAccount.LURAH))
			.stream()
			.map((person) -> this.adjustments.page(camat, this.results.resultOf(period, person)))
			.filter(DemoCalibration::meetsExpectation)
			.findFirst()
			.ifPresent((found) -> raise(lurah, camat, found));
		this.calibration.record(camat, period, this.calibration.home(camat),
				new NewSession(LocalDate.now(this.clock), "Camat, sekretaris camat, dan para lurah",
						"Sebaran predikat dan perbedaan antarpenilai dibahas. Satu rating perilaku disesuaikan; "
								+ "yang lain sudah sejalan."));
	}

	private static boolean meetsExpectation(AdjustmentService.Page found) {
		return ratings(found).filter((both) -> both.behaviour() == Rating.MEETS_EXPECTATION).isPresent();
	}

	private static Optional<Ratings> ratings(AdjustmentService.Page found) {
		return Optional.ofNullable(found.settled()).flatMap(Judgement::ratings);
	}

	private void raise(Actor lurah, Actor camat, AdjustmentService.Page found) {
		ResultSummary result = found.result().summary();
		this.adjustments.propose(lurah, result.id(), result.version(),
				new Ratings(ratings(found).orElseThrow().results(), Rating.ABOVE_EXPECTATION), REASON);
		Adjustment proposed = this.adjustments.page(camat, result.id()).adjustments().get(0);
		this.adjustments.confirm(camat, proposed.id(), proposed.version());
	}

}
