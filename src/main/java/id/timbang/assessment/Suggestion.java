package id.timbang.assessment;

import java.math.BigDecimal;
import java.util.Optional;

import id.timbang.scoring.Component;
import id.timbang.scoring.Figure;
import id.timbang.scoring.Rating;
import id.timbang.scoring.Ratings;
import id.timbang.scoring.ScoreSheet;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What the figures suggest, stored with them (P6). The exact fractions are kept as text,
 * so that a later computation can be compared digit by digit.
 *
 * @param suggestedResults suggested rating of results; none while something is missing
 * @param suggestedBehaviour suggested rating of behaviour; none while something is
 * missing
 * @param resultsFigure R with two decimals, 0 to 120
 * @param behaviourFigure B with two decimals, 40 to 120
 * @param resultsExact R as a fraction
 * @param behaviourExact B as a fraction
 */
@Embeddable
public record Suggestion(@Enumerated(EnumType.STRING) @Nullable Rating suggestedResults,
		@Enumerated(EnumType.STRING) @Nullable Rating suggestedBehaviour, @Nullable BigDecimal resultsFigure,
		@Nullable BigDecimal behaviourFigure, @Nullable String resultsExact, @Nullable String behaviourExact) {

	public static final Suggestion NONE = new Suggestion(null, null, null, null, null, null);

	/** What a sheet suggests (S6, S8). */
	static Suggestion of(ScoreSheet sheet) {
		Optional<Ratings> ratings = sheet.conclusion().suggestion();
		Optional<Figure> results = sheet.figures().outcome(Component.RESULTS).flatMap((one) -> one.figure());
		Optional<Figure> behaviour = sheet.figures().outcome(Component.BEHAVIOUR).flatMap((one) -> one.figure());
		return new Suggestion(ratings.map(Ratings::results).orElse(null), ratings.map(Ratings::behaviour).orElse(null),
				results.map(Figure::shown).orElse(null), behaviour.map(Figure::shown).orElse(null),
				results.map((one) -> one.exact().toString()).orElse(null),
				behaviour.map((one) -> one.exact().toString()).orElse(null));
	}

	/** Both suggested ratings, once nothing is missing. */
	public Optional<Ratings> ratings() {
		return (this.suggestedResults != null && this.suggestedBehaviour != null)
				? Optional.of(new Ratings(this.suggestedResults, this.suggestedBehaviour)) : Optional.empty();
	}

}
