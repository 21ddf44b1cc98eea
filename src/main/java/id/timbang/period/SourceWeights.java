package id.timbang.period;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import id.timbang.shared.RuleException;
import jakarta.persistence.Embeddable;

/**
 * What each source weighs in the total of one position group (S10), in percent; together
 * exactly 100.00. A weight of 0 means that the source does not apply (<i>tidak
 * berlaku</i>).
 */
@Embeddable
public record SourceWeights(BigDecimal results, BigDecimal appraiser, BigDecimal peers, BigDecimal subordinates,
		BigDecimal self, BigDecimal citizens) {

	public SourceWeights {
		results = Hundredths.of(results);
		appraiser = Hundredths.of(appraiser);
		peers = Hundredths.of(peers);
		subordinates = Hundredths.of(subordinates);
		self = Hundredths.of(self);
		citizens = Hundredths.of(citizens);
	}

	static SourceWeights of(int results, int appraiser, int peers, int subordinates, int self, int citizens) {
		return new SourceWeights(BigDecimal.valueOf(results), BigDecimal.valueOf(appraiser), BigDecimal.valueOf(peers),
				BigDecimal.valueOf(subordinates), BigDecimal.valueOf(self), BigDecimal.valueOf(citizens));
	}

	/** All of them together, in percent. */
	public BigDecimal sum() {
		return all().reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private Stream<BigDecimal> all() {
		return Stream.of(this.results, this.appraiser, this.peers, this.subordinates, this.self, this.citizens);
	}

	/**
	 * Adds what cannot be.
	 * @param group name of the group in forms
	 */
	void check(List<RuleException> found, String group) {
		if (all().anyMatch((weight) -> weight.signum() < 0 || weight.compareTo(Hundredths.HUNDRED) > 0)) {
			found.add(new RuleException(group + ".results", "period.rules.weight.between"));
		}
		else if (sum().compareTo(Hundredths.HUNDRED) != 0) {
			found.add(new RuleException(group + ".results", "period.rules.weight.sum", sum()));
		}
		if (this.results.signum() == 0) {
			found.add(new RuleException(group + ".results", "period.rules.weight.needed"));
		}
		if (this.appraiser.signum() == 0) {
			found.add(new RuleException(group + ".appraiser", "period.rules.weight.needed"));
		}
	}

}
