package id.timbang.period;

import java.math.BigDecimal;
import java.util.List;

import id.timbang.scoring.Bands;
import id.timbang.scoring.Predicate;
import id.timbang.shared.RuleException;
import jakarta.persistence.Embeddable;

/**
 * From which total a predicate is reached, each up to the one above; what lies below the
 * last edge is the lowest predicate (S9, S10). PP 30/2019 confirms 110, 90 and 70; 50 is
 * not confirmed.
 */
@Embeddable
public record PredicateEdges(BigDecimal veryGoodFrom, BigDecimal goodFrom, BigDecimal needsImprovementFrom,
		BigDecimal poorFrom) {

	static final PredicateEdges DEFAULT = new PredicateEdges(BigDecimal.valueOf(110), BigDecimal.valueOf(90),
			BigDecimal.valueOf(70), BigDecimal.valueOf(50));

	public PredicateEdges {
		veryGoodFrom = Hundredths.of(veryGoodFrom);
		goodFrom = Hundredths.of(goodFrom);
		needsImprovementFrom = Hundredths.of(needsImprovementFrom);
		poorFrom = Hundredths.of(poorFrom);
	}

	/** The table that gives every total one predicate. */
	public Bands<Predicate> bands() {
		return Bands.of(Predicate.class, this.veryGoodFrom.toPlainString(), this.goodFrom.toPlainString(),
				this.needsImprovementFrom.toPlainString(), this.poorFrom.toPlainString(), "0");
	}

	/**
	 * Adds what is out of order or off the scale. Two equal edges would leave a predicate
	 * without any figure, a falling order two predicates with the same ones.
	 */
	void check(List<RuleException> found) {
		if (this.veryGoodFrom.compareTo(Hundredths.HIGHEST) > 0) {
			found.add(new RuleException("veryGoodFrom", "period.rules.above.offScale"));
		}
		require(found, "veryGoodFrom", this.veryGoodFrom, this.goodFrom);
		require(found, "goodFrom", this.goodFrom, this.needsImprovementFrom);
		require(found, "needsImprovementFrom", this.needsImprovementFrom, this.poorFrom);
		if (this.poorFrom.signum() <= 0) {
			found.add(new RuleException("poorFrom", "period.rules.edge.positive"));
		}
	}

	private static void require(List<RuleException> found, String field, BigDecimal edge, BigDecimal below) {
		if (edge.compareTo(below) <= 0) {
			found.add(new RuleException(field, "period.rules.edge.overlap"));
		}
	}

}
