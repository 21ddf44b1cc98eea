package id.timbang.assessment;

import java.math.BigDecimal;
import java.util.Optional;

import id.timbang.scoring.Component;
import id.timbang.scoring.Figure;
import id.timbang.scoring.Judgement;
import id.timbang.scoring.Predicate;
import id.timbang.scoring.Rating;
import id.timbang.scoring.Ratings;
import id.timbang.scoring.ScoreSheet;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What the figures suggest, stored with them (P6): two ratings, or the predicate of a
 * total. The exact fractions are kept as text, so that a later computation can be
 * compared digit by digit.
 *
 * @param suggestedResults suggested rating of results; none while something is missing,
 * and where there is a total
 * @param suggestedBehaviour the same for behaviour
 * @param suggestedPredicate suggested predicate; none while something is missing, and
 * where there are ratings
 * @param resultsFigure R with two decimals, 0 to 120
 * @param behaviourFigure B with two decimals, 40 to 120
 * @param totalFigure T with two decimals, 0 to 120
 * @param resultsExact R as a fraction
 * @param behaviourExact B as a fraction
 * @param totalExact T as a fraction
 */
@Embeddable
public record Suggestion(@Enumerated(EnumType.STRING) @Nullable Rating suggestedResults,
		@Enumerated(EnumType.STRING) @Nullable Rating suggestedBehaviour,
		@Enumerated(EnumType.STRING) @Nullable Predicate suggestedPredicate, @Nullable BigDecimal resultsFigure,
		@Nullable BigDecimal behaviourFigure, @Nullable BigDecimal totalFigure, @Nullable String resultsExact,
		@Nullable String behaviourExact, @Nullable String totalExact) {

	public static final Suggestion NONE = new Suggestion(null, null, null, null, null, null, null, null, null);

	/** What a sheet suggests (S6, S8, S9). */
	static Suggestion of(ScoreSheet sheet) {
		Optional<Judgement> suggested = sheet.conclusion().suggestion();
		Optional<Ratings> ratings = suggested.flatMap(Judgement::ratings);
		Optional<Figure> results = sheet.figure(Component.RESULTS);
		Optional<Figure> behaviour = sheet.figure(Component.BEHAVIOUR).or(() -> sheet.figure(Component.APPRAISER));
		Optional<Figure> total = sheet.figure(Component.TOTAL);
		return new Suggestion(ratings.map(Ratings::results).orElse(null), ratings.map(Ratings::behaviour).orElse(null),
				suggested.flatMap(Judgement::ofTotal).orElse(null), shown(results), shown(behaviour), shown(total),
				exact(results), exact(behaviour), exact(total));
	}

	/**
	 * The same while others may still speak: the total and what it suggests come later.
	 */
	static Suggestion withoutTotal(ScoreSheet sheet) {
		Suggestion whole = of(sheet);
		return new Suggestion(null, null, null, whole.resultsFigure, whole.behaviourFigure, null, whole.resultsExact,
				whole.behaviourExact, null);
	}

	private static @Nullable BigDecimal shown(Optional<Figure> figure) {
		return figure.map(Figure::shown).orElse(null);
	}

	private static @Nullable String exact(Optional<Figure> figure) {
		return figure.map((one) -> one.exact().toString()).orElse(null);
	}

	/** The predicate that is suggested, once nothing is missing. */
	public Optional<Predicate> predicate() {
		return judgement().map(Judgement::predicate);
	}

	/** What is suggested, once nothing is missing. */
	public Optional<Judgement> judgement() {
		return Judgement.of(this.suggestedResults, this.suggestedBehaviour, this.suggestedPredicate);
	}

}
