package id.timbang.scoring;

/**
 * How many answers a satisfaction survey should have (jumlah responden), by the formula
 * of Krejcie and Morgan that PermenPANRB 14/2017 uses: X² · N · P(1 − P) / (d² · (N − 1)
 * + X² · P(1 − P)) with X² = 3.841, P = 0.5 and d = 0.05.
 *
 * <p>
 * Rounded HALF_UP to a whole number, once. Printed tables look the next higher N up
 * instead and name up to one more; for 100,000 they say 384 where the formula gives 383.
 */
public final class SampleSize {

	private static final Ratio CHI_SQUARED = Ratio.of(3_841, 1_000);

	private static final Ratio VARIANCE = Ratio.of(1, 4);

	private static final Ratio ERROR_SQUARED = Ratio.of(25, 10_000);

	private SampleSize() {
	}

	/**
	 * The answers wanted from a population.
	 * @param population users of the service in the period, not negative
	 */
	public static int of(long population) {
		Refusal.POPULATION_NEGATIVE.when(population < 0, population);
		Ratio spread = CHI_SQUARED.times(VARIANCE);
		Ratio error = ERROR_SQUARED.times(Ratio.of(population - 1)).plus(spread);
		return spread.times(Ratio.of(population)).dividedBy(error).toDecimal(0).intValueExact();
	}

}
