package id.timbang.scoring;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The community satisfaction index (IKM, indeks kepuasan masyarakat) of a unit, 25 to 100
 * (PermenPANRB 14/2017, S11).
 *
 * <p>
 * It is kept as the integers it comes from: the number of complete answers and, for each
 * element, the sum of its answers of 1 to 4. The weight of an element is exactly 1/9; the
 * printed 0.11 of some agencies would make a perfect service 99.
 *
 * @param respondents people who answered all nine elements, at least one
 */
public record SatisfactionIndex(int respondents, Map<ServiceElement, Integer> sums) {

	private static final int ELEMENTS = ServiceElement.values().length;

	public SatisfactionIndex {
		sums = Ordered.copyOf(sums, ServiceElement.class);
		Refusal.SATISFACTION_IMPOSSIBLE.when(!isPossible(respondents, sums), sums);
	}

	private static boolean isPossible(int respondents, Map<ServiceElement, Integer> sums) {
		return respondents > 0 && sums.size() == ELEMENTS
				&& sums.values().stream().allMatch(sum -> sum >= respondents && sum <= 4L * respondents);
	}

	/** Σ: the sum of all answers. */
	public long total() {
		return sums.values().stream().mapToLong(Integer::longValue).sum();
	}

	/** Σ / (9n): the sum of the weighted means (NI, nilai indeks), 1 to 4. */
	public Ratio mean() {
		return mean(total(), respondents);
	}

	private static Ratio mean(long total, int respondents) {
		return Ratio.of(total, (long) ELEMENTS * respondents);
	}

	/**
	 * The index of sums that stand in the order of the elements, as those of
	 * {@link #sums()} do.
	 */
	public static SatisfactionIndex of(int respondents, List<Integer> inOrder) {
		Map<ServiceElement, Integer> sums = new EnumMap<>(ServiceElement.class);
		Iterator<Integer> values = inOrder.iterator();
		for (ServiceElement element : ServiceElement.values()) {
			sums.put(element, values.next());
		}
		return new SatisfactionIndex(respondents, sums);
	}

	/** Σ / (9n) · 25. */
	public Ratio exact() {
		return exact(total(), respondents);
	}

	/**
	 * The same where only the sum of all answers is known.
	 * @param total Σ, the sum of all answers to the nine elements
	 */
	public static Ratio exact(long total, int respondents) {
		return mean(total, respondents).times(Ratio.of(25));
	}

	public BigDecimal shown() {
		return exact().toScore();
	}

	public QualityGrade grade() {
		return QualityGrade.of(shown());
	}

	/** The mean answer to one element (NRR, nilai rata-rata), 1 to 4. */
	public Ratio mean(ServiceElement element) {
		return Ratio.of(sums.getOrDefault(element, 0), respondents);
	}

	/** The grade of one element: its mean · 25, rounded like the index. */
	public QualityGrade grade(ServiceElement element) {
		return QualityGrade.of(mean(element).times(Ratio.of(25)).toScore());
	}

}
