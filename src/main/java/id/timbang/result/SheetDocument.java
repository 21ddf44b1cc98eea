package id.timbang.result;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import id.timbang.assessment.InnovationClaim;
import id.timbang.assessment.Recommendation;
import id.timbang.feedback.UnitSatisfaction;
import id.timbang.period.PolicyKind;
import id.timbang.period.PredicateEdges;
import id.timbang.personnel.PersonCard;
import id.timbang.scoring.Bands;
import id.timbang.scoring.Component;
import id.timbang.scoring.Conversion;
import id.timbang.scoring.CreditPoints;
import id.timbang.scoring.Figure;
import id.timbang.scoring.FunctionalLevel;
import id.timbang.scoring.Judgement;
import id.timbang.scoring.Part;
import id.timbang.scoring.Predicate;
import id.timbang.scoring.Rating;
import id.timbang.scoring.Ratio;
import id.timbang.scoring.SatisfactionIndex;
import org.jspecify.annotations.Nullable;

/**
 * The score sheet (<i>kertas kerja nilai</i>) as it is stored: every figure with what it
 * was made of, in words and numbers that do not change when people, plans or settings do.
 * Pages, print and CSV show it and compute nothing.
 *
 * @param person whose it is, as on the last day of the period
 * @param appraiser who appraised the person when the ratings were set; as long as they
 * are not, on the last day of the period
 * @param from first day of the period
 * @param until last day of the period
 * @param rules the numbers of the rule set
 * @param parts the assignments in the order of time; as a rule one
 * @param results R of the whole period
 * @param behaviour B of the whole period
 * @param total T of the whole period; none where the rule set has none, and on sheets
 * that were stored without it
 * @param gaps what is missing; empty when both figures are there
 * @param decision suggestion and ratings
 * @param considered what was shown for consideration and is not computed
 * @param credit credit points of a functional position; none without a predicate or such
 * a position, and on sheets that were stored without it
 * @param notCounted assignments that were too short for a figure or had no agreed plan,
 * in the order of time; empty on sheets that were stored without them
 * @param innovation a new idea or method that was claimed; none without one, and on
 * sheets that were stored without it
 * @param voices what other raters said without being computed; empty on sheets that were
 * stored without it
 * @param adjustments what calibration changed, in the order of time; the last one counts
 */
public record SheetDocument(SheetPerson person, SheetPerson appraiser, LocalDate from, LocalDate until, Rules rules,
		List<SheetPart> parts, SheetFigure results, SheetFigure behaviour, SheetFigure total, List<SheetGap> gaps,
		Decision decision, List<Considered> considered, @Nullable Credit credit, List<NotCounted> notCounted,
		@Nullable Innovation innovation, List<Voice> voices, List<SheetAdjustment> adjustments) {

	public SheetDocument {
		parts = List.copyOf(parts);
		total = Objects.requireNonNullElse(total, SheetFigure.NONE);
		gaps = List.copyOf(gaps);
		considered = List.copyOf(considered);
		notCounted = List.copyOf(notCounted);
		voices = List.copyOf(voices);
		adjustments = List.copyOf(adjustments);
	}

	/** The part whose appraiser set the ratings. */
	public SheetPart last() {
		return this.parts.get(this.parts.size() - 1);
	}

	/** The days on which the figures rest (S20). */
	public int days() {
		return this.parts.stream().mapToInt(SheetPart::days).sum();
	}

	/** The fewest days that a part needs (S20). */
	public int fewestDays() {
		return Part.MINIMUM_DAYS;
	}

	/** Whether no part is long enough, so that the last one stands for all (S20). */
	public boolean isLastForAll() {
		return !this.notCounted.isEmpty() && !Part.isLongEnough(last().days())
				&& this.notCounted.stream().allMatch(NotCounted::isShort);
	}

	/** The bands of a total, the best first; empty where there is none. */
	public List<BandRow> bands() {
		Rules.Edges edges = this.rules.predicates();
		if (edges == null) {
			return List.of();
		}
		return edges.bands()
			.rows()
			.stream()
			.map((band) -> new BandRow(band.value(), band.from(), band.value() == this.decision.suggestedPredicate(),
					band.value() == this.decision.givenPredicate()))
			.toList();
	}

	/**
	 * Whether the total would reach the highest predicate if there were an innovation
	 * (S9).
	 */
	public boolean lacksInnovation() {
		Rules.Edges edges = this.rules.predicates();
		BigDecimal shown = this.total.shown();
		return edges != null && shown != null && shown.compareTo(edges.veryGoodFrom()) >= 0
				&& this.decision.suggestedPredicate() == Predicate.GOOD;
	}

	/** Whether what citizens say has a weight, and is more than considered (S10). */
	public boolean weighsCitizens() {
		return last().sums()
			.stream()
			.flatMap((sum) -> sum.shares().stream())
			.anyMatch((share) -> share.component() == Component.CITIZENS);
	}

	/** The predicate that counts, once the appraiser has decided. */
	public Optional<Predicate> predicate() {
		return settled().map(Judgement::predicate);
	}

	/** What counts: what the appraiser set, unless calibration changed it. */
	public Optional<Judgement> settled() {
		return this.adjustments.isEmpty() ? this.decision.given()
				: Optional.of(this.adjustments.get(this.adjustments.size() - 1).judgement());
	}

	/** The adjustments, each beside what counted before it. */
	public List<AdjustedStep> adjusted() {
		List<AdjustedStep> steps = new ArrayList<>();
		Judgement before = this.decision.given().orElse(null);
		for (SheetAdjustment adjustment : this.adjustments) {
			steps.add(new AdjustedStep(Objects.requireNonNull(before), adjustment));
			before = adjustment.judgement();
		}
		return steps;
	}

	/** The same sheet after an adjustment; credit points follow the predicate. */
	SheetDocument with(SheetAdjustment adjustment) {
		List<SheetAdjustment> all = Stream.concat(this.adjustments.stream(), Stream.of(adjustment)).toList();
		Credit then = (this.credit != null) ? this.credit.under(adjustment.judgement().predicate()) : null;
		return new SheetDocument(this.person, this.appraiser, this.from, this.until, this.rules, this.parts,
				this.results, this.behaviour, this.total, this.gaps, this.decision, this.considered, then,
				this.notCounted, this.innovation, this.voices, all);
	}

	/**
	 * Who somebody was. For an appraiser from outside the application only the name is
	 * known.
	 */
	public record SheetPerson(String name, String nip, String grade, String position, String unit) {

		static SheetPerson of(PersonCard card) {
			return new SheetPerson(card.name(), card.nip(), card.grade(), card.position(), card.unit());
		}

		/** The same person by another name, such as that of somebody who acts. */
		SheetPerson called(String other) {
			return new SheetPerson(other, this.nip, this.grade, this.position, this.unit);
		}

		static SheetPerson named(String name) {
			return new SheetPerson(name, "", "", "", "");
		}

	}

	/**
	 * The numbers of the rule set (S6, S12, S21). Sheets that were stored when results
	 * and behaviour had the same edges name them once.
	 *
	 * @param policy name of the rule set, as in message keys
	 * @param aboveFrom figure of the results from which "above expectation" is suggested
	 * @param meetsFrom figure of the results from which "meets expectation" is suggested
	 * @param behaviourAboveFrom the same for behaviour
	 * @param behaviourMeetsFrom the same for behaviour
	 * @param minimumCoverage weight that must have a figure, in percent
	 * @param conversion what became of achievements before they were weighted
	 * @param number which version of the rules of the cycle; none on sheets that were
	 * stored without it
	 * @param predicates edges of the predicates of a total; none where there is none
	 */
	public record Rules(String policy, BigDecimal aboveFrom, BigDecimal meetsFrom, BigDecimal behaviourAboveFrom,
			BigDecimal behaviourMeetsFrom, BigDecimal minimumCoverage, Conversion conversion, @Nullable Integer number,
			@Nullable Edges predicates) {

		public Rules {
			behaviourAboveFrom = Objects.requireNonNullElse(behaviourAboveFrom, aboveFrom);
			behaviourMeetsFrom = Objects.requireNonNullElse(behaviourMeetsFrom, meetsFrom);
			conversion = Objects.requireNonNullElse(conversion, Conversion.NONE);
		}

		/** Which rule set. */
		public PolicyKind kind() {
			return PolicyKind.valueOf(this.policy);
		}

		/**
		 * From which total a predicate is reached; what lies below is the lowest one.
		 */
		public record Edges(BigDecimal veryGoodFrom, BigDecimal goodFrom, BigDecimal needsImprovementFrom,
				BigDecimal poorFrom) {

			static Edges of(PredicateEdges edges) {
				return new Edges(edges.veryGoodFrom(), edges.goodFrom(), edges.needsImprovementFrom(),
						edges.poorFrom());
			}

			Bands<Predicate> bands() {
				return new PredicateEdges(this.veryGoodFrom, this.goodFrom, this.needsImprovementFrom, this.poorFrom)
					.bands();
			}

		}

	}

	/**
	 * A band of the total.
	 *
	 * @param from lower edge; it reaches up to the row above
	 * @param suggested whether the figures suggest it
	 * @param decided whether the appraiser has set it
	 */
	public record BandRow(Predicate predicate, BigDecimal from, boolean suggested, boolean decided) {
	}

	/**
	 * A figure, or none.
	 *
	 * @param exact the exact value, from 0 to 120
	 * @param shown the same with two decimals, HALF_UP once (S7)
	 */
	public record SheetFigure(@Nullable Ratio exact, @Nullable BigDecimal shown) {

		public static final SheetFigure NONE = new SheetFigure(null, null);

		static SheetFigure of(Optional<Figure> figure) {
			return figure.map((one) -> new SheetFigure(one.exact(), one.shown())).orElse(NONE);
		}

	}

	/**
	 * Why there is no figure.
	 *
	 * @param kind ending of the message key
	 * @param subject which indicator; empty where it is none
	 * @param given how much there is
	 * @param needed how much there should be
	 */
	public record SheetGap(String kind, String subject, BigDecimal given, BigDecimal needed) {
	}

	/**
	 * What was suggested and what was set (S8).
	 */
	public record Decision(@Nullable Rating suggestedResults, @Nullable Rating suggestedBehaviour,
			@Nullable Predicate suggestedPredicate, @Nullable Rating givenResults, @Nullable Rating givenBehaviour,
			@Nullable Predicate givenPredicate, String resultsReason, String behaviourReason, String predicateReason,
			@Nullable String decidedBy, @Nullable Instant decidedAt, String feedback,
			@Nullable Recommendation recommendation) {

		public Decision {
			predicateReason = Objects.requireNonNullElse(predicateReason, "");
		}

		/** What was suggested, if nothing was missing. */
		public Optional<Judgement> suggested() {
			return Judgement.of(this.suggestedResults, this.suggestedBehaviour, this.suggestedPredicate);
		}

		/** What was set, if anything was. */
		public Optional<Judgement> given() {
			return Judgement.of(this.givenResults, this.givenBehaviour, this.givenPredicate);
		}

		/** Whether anything is not as suggested. */
		public boolean departs() {
			return given().isPresent() && !given().equals(suggested());
		}

	}

	/**
	 * An adjustment beside what counted before it.
	 */
	public record AdjustedStep(Judgement before, SheetAdjustment adjustment) {
	}

	/**
	 * A part of the period whose days count nowhere: it is too short (S20), or there was
	 * no plan to be rated by.
	 *
	 * @param assignment where the person worked, and as what
	 * @param days calendar days within the period
	 */
	public record NotCounted(SheetAssignment assignment, int days) {

		/** Whether it would not have counted with a plan either. */
		public boolean isShort() {
			return !Part.isLongEnough(this.days);
		}

		/** Key of the Indonesian sentence that says why. */
		public String messageKey() {
			return isShort() ? "result.notCounted" : "result.notCounted.unplanned";
		}

	}

	/**
	 * A new idea or method (S9).
	 *
	 * @param text what it is
	 * @param evidence what shows it
	 * @param refusal why the appraiser's superior did not confirm it; empty otherwise
	 * @param confirmedBy the superior; none where it is not confirmed
	 * @param confirmedAt when
	 */
	public record Innovation(String text, String evidence, String refusal, @Nullable String confirmedBy,
			@Nullable Instant confirmedAt) {

		static @Nullable Innovation of(InnovationClaim claim) {
			return claim.isClaimed() ? new Innovation(claim.innovation(), claim.innovationEvidence(),
					claim.innovationRefusal(), claim.innovationConfirmedBy(), claim.innovationConfirmedAt()) : null;
		}

	}

	/**
	 * Behaviour as others see it, shown for consideration (S8).
	 *
	 * @param source colleagues, subordinates or the person
	 * @param answers how many people answered
	 * @param figure mean of their means, 40.00 to 120.00
	 */
	public record Voice(Component source, int answers, BigDecimal figure) {
	}

	/**
	 * A satisfaction index that the appraiser could read beside the figures, or that has
	 * a weight among them.
	 *
	 * @param unit name of the unit whose service was rated
	 * @param from first day of the answers
	 * @param until last day of the answers
	 * @param respondents complete answers
	 * @param total sum of all answers to the nine elements
	 * @param index the index with two decimals, 25 to 100
	 * @param source the unit, where its page leads to the nine elements; none on sheets
	 * that were stored without it
	 */
	public record Considered(String unit, LocalDate from, LocalDate until, int respondents, long total,
			BigDecimal index, @Nullable UUID source) {

		/** The index itself, Σ / (9n) · 25. */
		Ratio exact() {
			return SatisfactionIndex.exact(this.total, this.respondents);
		}

		/** None where too few people answered. */
		static List<Considered> of(UnitSatisfaction satisfaction, @Nullable SatisfactionIndex index) {
			return (index == null) ? List.of()
					: List.of(new Considered(satisfaction.sourceName(), satisfaction.from(), satisfaction.until(),
							index.respondents(), index.total(), index.shown(), satisfaction.source().unitId()));
		}

	}

	/**
	 * What the predicate is worth to the holder of a functional position, for information
	 * (Peraturan BKN 3/2023): months / 12 · coefficient · percent / 100.
	 *
	 * @param level of the position on the last day of the period
	 * @param months whole months of the period
	 * @param coefficient credit points of a year with the predicate "Baik"
	 * @param percent what the predicate makes of it
	 * @param points with two decimals, HALF_UP once
	 */
	public record Credit(FunctionalLevel level, int months, BigDecimal coefficient, int percent, BigDecimal points) {

		Credit under(Predicate predicate) {
			return of(new CreditPoints(this.level, predicate, this.months));
		}

		static Credit of(CreditPoints points) {
			return new Credit(points.level(), points.months(), points.level().coefficient(), points.percent(),
					points.shown());
		}

	}

}
