package id.timbang.result;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import id.timbang.assessment.AssessedPart;
import id.timbang.assessment.AssessedPerson;
import id.timbang.assessment.RatedValue;
import id.timbang.assessment.Verdict;
import id.timbang.assessment.VerifiedItem;
import id.timbang.feedback.UnitSatisfaction;
import id.timbang.indicator.QuantityYardstick;
import id.timbang.indicator.RubricYardstick;
import id.timbang.indicator.TargetRange;
import id.timbang.measurement.MeasuredValue;
import id.timbang.personnel.AssignmentId;
import id.timbang.personnel.UnitId;
import id.timbang.plan.PlanLine;
import id.timbang.report.Evidence;
import id.timbang.report.ReportId;
import id.timbang.report.ReportedValue;
import id.timbang.result.SheetDocument.SheetFigure;
import id.timbang.result.SheetDocument.SheetGap;
import id.timbang.scoring.Achievement;
import id.timbang.scoring.BehaviourValue;
import id.timbang.scoring.Component;
import id.timbang.scoring.Conversion;
import id.timbang.scoring.Direction;
import id.timbang.scoring.Figure;
import id.timbang.scoring.Figures;
import id.timbang.scoring.Gap;
import id.timbang.scoring.Judgement;
import id.timbang.scoring.Level;
import id.timbang.scoring.Outcome;
import id.timbang.scoring.Part;
import id.timbang.scoring.PartSheet;
import id.timbang.scoring.Ratings;
import id.timbang.scoring.ResultItem;
import id.timbang.scoring.ScoreLine;
import id.timbang.scoring.ScoreSheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what was computed about a person, line by line. It adds words and computes
 * nothing.
 */
final class SheetWriter {

	private static final BigDecimal TARGET_LEVEL = BigDecimal.valueOf(Level.TARGET.number());

	private final AssessedPerson person;

	private final ScoreSheet sheet;

	private final List<AssessedPart> scored;

	private final Reported reported;

	private final Map<AssignmentId, SheetAssignment> assignments;

	private final Map<UnitId, String> units;

	SheetWriter(AssessedPerson person, ScoreSheet sheet, Reported reported,
			Map<AssignmentId, SheetAssignment> assignments, Map<UnitId, String> units) {
		this.person = person;
		this.sheet = sheet;
		this.scored = scored(person);
		this.reported = reported;
		this.assignments = assignments;
		this.units = units;
	}

	/** What was set, beside what the figures suggest. */
	SheetDocument.Decision decision() {
		Optional<Judgement> suggested = this.sheet.conclusion().suggestion();
		Verdict verdict = this.person.verdictOn(suggested);
		Optional<Ratings> ratings = suggested.flatMap(Judgement::ratings);
		return new SheetDocument.Decision(ratings.map(Ratings::results).orElse(null),
				ratings.map(Ratings::behaviour).orElse(null), suggested.flatMap(Judgement::ofTotal).orElse(null),
				verdict.givenResults(), verdict.givenBehaviour(), verdict.givenPredicate(), verdict.resultsReason(),
				verdict.behaviourReason(), verdict.predicateReason(), verdict.decidedBy(), verdict.decidedAt(),
				this.person.last().content().feedback(), this.person.last().content().recommendation());
	}

	SheetFigure results() {
		return SheetFigure.of(this.sheet.figure(Component.RESULTS));
	}

	SheetFigure behaviour() {
		return SheetFigure.of(this.sheet.figure(Component.BEHAVIOUR).or(() -> this.sheet.figure(Component.APPRAISER)));
	}

	SheetFigure total() {
		return SheetFigure.of(this.sheet.figure(Component.TOTAL));
	}

	/** What stands in the way of a figure, with the names of the indicators. */
	List<SheetGap> gaps() {
		return this.sheet.figures().gaps().stream().map(this::gap).toList();
	}

	/** What other raters say without being weighed, as far as it may be shown (S13). */
	List<SheetDocument.Voice> voices() {
		PartSheet last = last();
		return last.considered()
			.stream()
			.filter((source) -> source != Component.CITIZENS && source != Component.APPRAISER)
			.flatMap((source) -> last.figures()
				.outcome(source)
				.flatMap(Outcome::figure)
				.stream()
				.map((figure) -> new SheetDocument.Voice(source, last.answers().getOrDefault(source, 0),
						figure.shown())))
			.toList();
	}

	/**
	 * What citizens say. Where it has a weight it is what was counted, as it stood when
	 * reporting ended (S11).
	 */
	List<SheetDocument.Considered> considered(@Nullable UnitSatisfaction shown) {
		boolean weighed = last().sums().values().stream().anyMatch((sum) -> sum.weighs(Component.CITIZENS));
		return (shown != null) ? SheetDocument.Considered.of(shown, weighed ? last().citizens() : shown.index())
				: List.of();
	}

	private PartSheet last() {
		return this.sheet.parts().get(this.sheet.parts().size() - 1);
	}

	/** The parts that were scored. */
	List<SheetPart> parts() {
		return IntStream.range(0, this.scored.size())
			.mapToObj((place) -> part(this.scored.get(place), this.sheet.parts().get(place)))
			.toList();
	}

	/**
	 * The parts that were not, and those that could not be.
	 * @param unplanned assignments without an agreed plan
	 */
	List<SheetDocument.NotCounted> notCounted(List<SheetAssignment> unplanned) {
		Stream<SheetAssignment> tooShort = this.person.parts()
			.stream()
			.filter((part) -> !this.scored.contains(part))
			.map(this::assignment);
		return Stream.concat(tooShort, unplanned.stream())
			.sorted(Comparator.comparing(SheetAssignment::from))
			.map((assignment) -> new SheetDocument.NotCounted(assignment, assignment.days()))
			.toList();
	}

	/** Those long enough for a figure, or else the last one (S20). */
	private static List<AssessedPart> scored(AssessedPerson person) {
		List<AssessedPart> enough = person.parts().stream().filter((part) -> Part.isLongEnough(part.days())).toList();
		return enough.isEmpty() ? List.of(person.last()) : enough;
	}

	private SheetAssignment assignment(AssessedPart part) {
		return Objects.requireNonNull(this.assignments.get(part.report().assignmentId()));
	}

	private SheetPart part(AssessedPart part, PartSheet computed) {
		List<SheetLine> lines = IntStream.range(0, part.lines().size())
			.mapToObj((place) -> line(place + 1, part, part.lines().get(place), computed.results().lines().get(place)))
			.toList();
		return new SheetPart(part.report().id().reportId(), part.report().planId().planId(), part.days(), lines,
				values(part), figure(computed.figures(), Component.RESULTS),
				figure(computed.figures(), Component.APPRAISER), figure(computed.figures(), Component.TOTAL),
				computed.figures().outcome(Component.TOTAL).isPresent() ? SheetSum.allOf(computed) : List.of(),
				assignment(part));
	}

	private SheetLine line(int number, AssessedPart part, PlanLine plan, ScoreLine<ResultItem> computed) {
		VerifiedItem found = part.found(plan);
		Optional<MeasuredValue> measured = part.measured(plan);
		Optional<Achievement> achievement = computed.subject().achievement();
		UUID origin = plan.item().originId();
		ReportedValue said = this.reported.value(part.report().id(), origin);
		Yard yard = Yard.of(plan, part.place());
		return new SheetLine(origin, number, plan.resultType(), plan.plannedResult(), plan.indicator().code(),
				plan.indicator().name(), plan.indicator().number(), plan.indicator().details().aspect(),
				plan.indicator().yardstick().source(), yard.unit(), yard.direction(), yard.low(), yard.high(),
				yard.expected(), plan.indicator().yardstick().cap().points(),
				measured.map((value) -> SheetMeasure.of(value, subject(part, plan, value))).orElse(null),
				measured.isPresent() ? null : said.realised(), realised(found), yard.levelText(found.level()),
				found.reason(), found.contextConfirmed() ? said.context() : "", evidence(part, origin),
				computed.weight().percent(), computed.usedWeight(), computed.treatment(),
				achievement.map(Achievement::formula).orElse(null), achievement.map(Achievement::bound).orElse(null),
				achievement.map(Achievement::unclamped).orElse(null), achievement.map(Achievement::clamp).orElse(null),
				achievement.filter(this.sheet.policy().settings().conversion()::converts)
					.map(Conversion::wholePercent)
					.orElse(null),
				computed.outcome().figure().map(Figure::exact).orElse(null), computed.contribution());
	}

	private String subject(AssessedPart part, PlanLine plan, MeasuredValue value) {
		return switch (value.scope().kind()) {
			case PERSON -> "";
			case UNIT -> this.units.getOrDefault(value.unit(), assignment(part).unit());
			case SERVICE -> plan.service();
		};
	}

	private List<SheetLine.SheetEvidence> evidence(AssessedPart part, UUID origin) {
		return this.reported.evidence(part.report().id(), origin)
			.stream()
			.map((one) -> new SheetLine.SheetEvidence(one.id().evidenceId(), one.name(), one.link()))
			.toList();
	}

	private static @Nullable BigDecimal realised(VerifiedItem found) {
		return (found.level() != null) ? BigDecimal.valueOf(found.level()) : found.verified();
	}

	private static List<SheetPart.SheetValue> values(AssessedPart part) {
		return Arrays.stream(BehaviourValue.values()).map((value) -> {
			RatedValue rated = part.content().values().getOrDefault(value, new RatedValue(null, ""));
			Integer level = rated.level();
			return new SheetPart.SheetValue(value, level,
					(level != null) ? new Level(level).points().toScore().stripTrailingZeros() : null,
					rated.feedback());
		}).toList();
	}

	private static SheetFigure figure(Figures figures, Component component) {
		return SheetFigure.of(figures.outcome(component).flatMap(Outcome::figure));
	}

	private SheetGap gap(Gap gap) {
		if (gap instanceof Gap.NotReported missing) {
			return new SheetGap("NotReported", name(missing.item()), BigDecimal.ZERO, BigDecimal.ZERO);
		}
		if (gap instanceof Gap.NotEnoughData missing) {
			return new SheetGap("NotEnoughData", name(missing.item()), BigDecimal.ZERO, BigDecimal.ZERO);
		}
		if (gap instanceof Gap.TooFewValues few) {
			return new SheetGap((few.rater() == Component.SELF) ? "TooFewValues.SELF" : "TooFewValues", "",
					BigDecimal.valueOf(few.given()), BigDecimal.valueOf(few.needed()));
		}
		if (gap instanceof Gap.CoverageTooLow low) {
			return new SheetGap((low.sum() == Component.TOTAL) ? "CoverageTooLow.TOTAL" : "CoverageTooLow", "",
					low.coverage().toScore(), low.needed().percent());
		}
		if (gap instanceof Gap.TooFewRaters few) {
			return new SheetGap("TooFewRaters." + few.group(), "", BigDecimal.valueOf(few.valid()),
					BigDecimal.valueOf(few.needed()));
		}
		Gap.TooFewRatings few = (Gap.TooFewRatings) gap;
		return new SheetGap("TooFewRatings", "", BigDecimal.valueOf(few.given()), BigDecimal.valueOf(few.needed()));
	}

	private String name(String origin) {
		return this.person.parts()
			.stream()
			.flatMap((part) -> part.lines().stream())
			.filter((line) -> line.item().originId().toString().equals(origin))
			.map((line) -> line.indicator().name())
			.findFirst()
			.orElseThrow();
	}

	/**
	 * What the employees reported, of everybody whose sheet is written.
	 */
	record Reported(Map<ReportId, Map<UUID, ReportedValue>> values, Map<ReportId, List<Evidence>> evidence) {

		ReportedValue value(ReportId report, UUID origin) {
			return this.values.getOrDefault(report, Map.of()).getOrDefault(origin, ReportedValue.NONE);
		}

		List<Evidence> evidence(ReportId report, UUID origin) {
			return this.evidence.getOrDefault(report, List.of())
				.stream()
				.filter((one) -> one.originId().equals(origin))
				.toList();
		}

	}

	/**
	 * How a line is measured, in numbers and words.
	 */
	private record Yard(String unit, @Nullable Direction direction, BigDecimal low, BigDecimal high,
			List<String> levels) {

		static Yard of(PlanLine line, int place) {
			if (line.indicator().yardstick() instanceof QuantityYardstick quantity) {
				TargetRange target = Objects.requireNonNull(line.targetOf(place));
				return new Yard(quantity.unit(), quantity.direction(), target.targetLow(), target.targetHigh(),
						List.of());
			}
			RubricYardstick rubric = (RubricYardstick) line.indicator().yardstick();
			return new Yard("", null, TARGET_LEVEL, TARGET_LEVEL, rubric.levels());
		}

		String expected() {
			return levelText(Level.TARGET.number());
		}

		String levelText(@Nullable Integer level) {
			return (level != null && !this.levels.isEmpty()) ? this.levels.get(level - 1) : "";
		}

	}

}
