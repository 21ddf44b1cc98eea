package id.timbang.scoring.recount;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * People and rules made by a seeded generator, many of them close to a target, an edge or
 * a minimum.
 */
public final class RawPeople {

	private final Random random;

	public RawPeople(long seed) {
		this.random = new Random(seed);
	}

	/** Somebody with one to three parts of a period. */
	public Raw.Person person() {
		int parts = one(4) ? this.random.nextInt(2, 4) : 1;
		return new Raw.Person(IntStream.range(0, parts).mapToObj((number) -> stretch()).toList(),
				this.random.nextInt(48, 53), !one(4));
	}

	public Raw.Ratings ratings() {
		return new Raw.Ratings(settings(), edges(2, 110_00, 90_00), edges(2, 110_00, 90_00));
	}

	public Raw.Numeric numeric() {
		boolean peers = this.random.nextBoolean();
		boolean subordinates = this.random.nextBoolean();
		int appraiser = (peers || subordinates) ? this.random.nextInt(1, 100_00) : 100_00;
		return new Raw.Numeric(settings(), this.random.nextInt(1, 100_00), appraiser, peers, subordinates,
				edges(4, 110_00, 90_00, 70_00, 50_00));
	}

	public Raw.Sources sources() {
		List<Integer> weights = new ArrayList<>(weights(this.random.nextInt(2, 7)));
		while (weights.size() < 6) {
			weights.add(this.random.nextInt(2, weights.size() + 1), 0);
		}
		return new Raw.Sources(settings(), weights, List.of(rule(), rule(), rule(), rule()),
				one(2) ? 85_00 : this.random.nextInt(1, 100_01), edges(4, 110_00, 90_00, 70_00, 50_00));
	}

	private Raw.Settings settings() {
		return new Raw.Settings(rule(), one(2) ? 70_00 : this.random.nextInt(1, 100_01), one(8),
				this.random.nextInt(3, 5), this.random.nextInt(10, 13));
	}

	private String rule() {
		return List.of("SPREAD", "SPREAD", "BLOCK", "ZERO").get(this.random.nextInt(4));
	}

	/** The usual ones, or as many others. */
	private List<Integer> edges(int count, Integer... usual) {
		TreeSet<Integer> edges = new TreeSet<>(one(2) ? List.of(usual) : List.of());
		while (edges.size() < count) {
			edges.add(this.random.nextInt(1, 120_01));
		}
		return List.copyOf(edges.descendingSet());
	}

	private Raw.Stretch stretch() {
		List<Integer> weights = weights(this.random.nextInt(1, 10));
		int respondents = this.random.nextInt(31);
		return new Raw.Stretch(one(3) ? this.random.nextInt(5, 9) : this.random.nextInt(1, 32),
				weights.stream().map(this::item).toList(), one(30) ? null : levels(one(30) ? 1 : 0), group(), group(),
				one(3) ? null : levels(this.random.nextInt(6)), respondents,
				IntStream.range(0, 9)
					.map((element) -> respondents + this.random.nextInt(3 * respondents + 1))
					.boxed()
					.toList());
	}

	private List<Integer> weights(int count) {
		TreeSet<Integer> cuts = new TreeSet<>(List.of(0, 100_00));
		while (cuts.size() <= count) {
			int cut = this.random.nextInt(1, 100_00);
			cuts.add(one(2) ? Math.max(1, cut / 500) * 500 % 100_00 : cut);
		}
		List<Integer> sorted = List.copyOf(cuts);
		return IntStream.range(0, count).mapToObj((place) -> sorted.get(place + 1) - sorted.get(place)).toList();
	}

	private Raw.Item item(int weight) {
		String missing = one(60) ? "UNREPORTED" : one(12) ? "SCARCE" : "";
		int cap = one(3) ? this.random.nextInt(100_00, 120_01) : one(4) ? 100_00 : 120_00;
		String way = List.of("HIGHER", "HIGHER", "LOWER", "RANGE", "RUBRIC").get(this.random.nextInt(5));
		if (way.equals("RUBRIC")) {
			return new Raw.Item(weight, way, List.of(0, 1), List.of(0, 1), cap, List.of(this.random.nextInt(1, 6), 1),
					missing);
		}
		int down = this.random.nextInt(1, 41);
		int low = this.random.nextInt(1, 2000);
		int high = low + (one(3) ? this.random.nextInt(1, 300) : 0);
		List<Integer> realised = List.of(one(10) ? low : one(10) ? high : this.random.nextInt(5 * low / 2 + 2), down);
		return new Raw.Item(weight, way, List.of(low, down), List.of(high, down), cap, realised, missing);
	}

	private List<List<Integer>> group() {
		return IntStream.range(0, this.random.nextInt(6)).mapToObj((rater) -> levels(this.random.nextInt(6))).toList();
	}

	/** Seven levels, so many of them left out. */
	private List<Integer> levels(int leftOut) {
		List<Integer> levels = new ArrayList<>(Collections.nCopies(leftOut, 0));
		while (levels.size() < 7) {
			levels.add(this.random.nextInt(1, 6));
		}
		Collections.shuffle(levels, this.random);
		return List.copyOf(levels);
	}

	/** True one time out of so many. */
	private boolean one(int times) {
		return this.random.nextInt(times) == 0;
	}

}
