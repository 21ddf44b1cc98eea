package id.timbang.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import id.timbang.assessment.AssessmentReader;
import id.timbang.assessment.AssessmentService;
import id.timbang.assessment.AssessmentSheet;
import id.timbang.assessment.Decided;
import id.timbang.assessment.RatedValue;
import id.timbang.assessment.RatingContent;
import id.timbang.assessment.Recommendation;
import id.timbang.assessment.VerifiedItem;
import id.timbang.database.ConditionalOnDemo;
import id.timbang.report.ReportId;
import id.timbang.report.ReportLine;
import id.timbang.scoring.BehaviourValue;
import id.timbang.scoring.Judgement;
import id.timbang.scoring.Rating;
import id.timbang.scoring.Ratings;
import id.timbang.shared.Actor;

import org.springframework.stereotype.Component;

/**
 * Verifies, rates and decides as appraisers would: mostly as reported and as suggested,
 * now and then with a correction or a departure, each with its reason.
 */
@Component
@ConditionalOnDemo
class DemoAssessments {

	private final AssessmentService assessments;

	private final AssessmentReader reader;

	private final DemoSentences sentences;

	DemoAssessments(AssessmentService assessments, AssessmentReader reader, DemoSentences sentences) {
		this.assessments = assessments;
		this.reader = reader;
		this.sentences = sentences;
	}

	void assess(Actor appraiser, ReportId id, Random dice) {
		AssessmentSheet sheet = this.reader.sheet(appraiser, id);
		this.assessments.save(appraiser, id, sheet.version(), content(sheet, dice));
		AssessmentSheet saved = this.reader.sheet(appraiser, id);
		saved.suggestion()
			.judgement()
			.ifPresent(
					(suggested) -> this.assessments.decide(appraiser, id, saved.version(), decision(suggested, dice)));
	}

	private RatingContent content(AssessmentSheet sheet, Random dice) {
		Map<UUID, VerifiedItem> items = new HashMap<>();
		for (ReportLine line : sheet.report().lines()) {
			if (!line.isMeasured()) {
				items.put(line.plan().item().originId(), line.isRubric() ? level(dice) : value(line, dice));
			}
		}
		Map<BehaviourValue, RatedValue> values = new EnumMap<>(BehaviourValue.class);
		for (BehaviourValue value : BehaviourValue.values()) {
			values.put(value, rated(dice));
		}
		return new RatingContent(items, values, this.sentences.any("FEEDBACK", dice),
				(dice.nextInt(5) == 0) ? Recommendation.EXTEND : Recommendation.CONTINUE);
	}

	private VerifiedItem value(ReportLine line, Random dice) {
		BigDecimal reported = line.item().realised();
		if (reported == null) {
			return new VerifiedItem(line.target() != null ? line.target().targetLow() : BigDecimal.ZERO, null,
					this.sentences.any("UNREPORTED", dice));
		}
		BigDecimal less = reported.multiply(new BigDecimal("0.97")).setScale(0, RoundingMode.DOWN);
		return (dice.nextInt(25) == 0) ? new VerifiedItem(less, null, this.sentences.any("CORRECTION", dice))
				: new VerifiedItem(reported, null, "");
	}

	private VerifiedItem level(Random dice) {
		int level = anyLevel(dice);
		return new VerifiedItem(null, level, (level == 5) ? this.sentences.any("PRAISE", dice) : "");
	}

	private RatedValue rated(Random dice) {
		int level = anyLevel(dice);
		return switch (level) {
			case 5 -> new RatedValue(level, this.sentences.any("PRAISE", dice));
			case 3 -> new RatedValue(level, this.sentences.any("HINT", dice));
			default -> new RatedValue(level, (dice.nextInt(4) == 0) ? this.sentences.any("SEEN", dice) : "");
		};
	}

	/** Mostly 4, sometimes 5 or 3. */
	private static int anyLevel(Random dice) {
		int throwOfTen = dice.nextInt(10);
		return (throwOfTen < 2) ? 5 : (throwOfTen == 2) ? 3 : 4;
	}

	private Decided decision(Judgement suggested, Random dice) {
		boolean departs = dice.nextInt(20) == 0;
		if (!departs || !(suggested instanceof Ratings figures)) {
			return Decided.asSuggested(suggested);
		}
		return new Decided(new Ratings(other(figures.results()), figures.behaviour()), why(figures.results(), dice), "",
				"");
	}

	private String why(Rating suggested, Random dice) {
		return this.sentences.any((suggested == Rating.ABOVE_EXPECTATION) ? "DEPARTURE_DOWN" : "DEPARTURE_UP", dice);
	}

	private static Rating other(Rating suggested) {
		return (suggested == Rating.ABOVE_EXPECTATION) ? Rating.MEETS_EXPECTATION : Rating.ABOVE_EXPECTATION;
	}

}
