package id.timbang.feedback;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Somebody who writes down every figure of every day, knows which answers it is the sum
 * of, and solves the equations. What can be worked out are the combinations of the
 * figures; the attacker looks for one that fewer than ten answers are left in.
 *
 * <p>
 * Answers that no figure tells apart are one unknown. A combination that leaves nothing
 * but some unknowns exists exactly if their vectors in the null space of the equations
 * depend on each other, which is looked for among one, two and three of them. All is
 * computed modulo a large prime: equations of zeros and ones that can be solved with
 * fractions can be solved there as well.
 */
final class Attacker {

	private static final long PRIME = Integer.MAX_VALUE;

	private static final int FEW = 10;

	private final Set<BitSet> figures = new LinkedHashSet<>();

	/** Writes a figure down: the sum of these answers. */
	void sees(BitSet answers) {
		if (!answers.isEmpty()) {
			this.figures.add((BitSet) answers.clone());
		}
	}

	/** How many different sums have been written down. */
	int figures() {
		return this.figures.size();
	}

	/**
	 * The fewest answers, less than ten, of which a combination was worked out; none if
	 * nothing was.
	 */
	OptionalInt smallestFinding() {
		List<BitSet> rows = List.copyOf(this.figures);
		Map<BitSet, Integer> unknowns = new HashMap<>();
		int answers = rows.stream().mapToInt(BitSet::length).max().orElse(0);
		for (int answer = 0; answer < answers; answer++) {
			unknowns.merge(figuresWith(answer, rows), 1, Integer::sum);
		}
		unknowns.remove(new BitSet());
		List<BitSet> columns = List.copyOf(unknowns.keySet());
		int[] sizes = columns.stream().mapToInt(unknowns::get).toArray();
		return smallest(nullSpace(columns, rows.size()), sizes);
	}

	private static BitSet figuresWith(int answer, List<BitSet> rows) {
		BitSet figures = new BitSet();
		IntStream.range(0, rows.size()).filter((row) -> rows.get(row).get(answer)).forEach(figures::set);
		return figures;
	}

	private static OptionalInt smallest(long[][] vectors, int[] sizes) {
		int[] few = IntStream.range(0, sizes.length).filter((unknown) -> sizes[unknown] < FEW).toArray();
		int smallest = FEW;
		for (int one : few) {
			smallest = dependent(vectors[one]) ? Math.min(smallest, sizes[one]) : smallest;
			for (int two : few) {
				int both = sizes[one] + sizes[two];
				if (two < one && both < smallest && dependent(vectors[one], vectors[two])) {
					smallest = both;
				}
				for (int three : few) {
					int all = both + sizes[three];
					if (two < one && three < two && all < smallest
							&& dependent(vectors[one], vectors[two], vectors[three])) {
						smallest = all;
					}
				}
			}
		}
		return (smallest < FEW) ? OptionalInt.of(smallest) : OptionalInt.empty();
	}

	private static boolean dependent(long[]... vectors) {
		long[][] rows = Arrays.stream(vectors).map(long[]::clone).toArray(long[][]::new);
		return reduce(rows).length < rows.length;
	}

	/** A vector for each unknown: its coordinates in a basis of the null space. */
	private static long[][] nullSpace(List<BitSet> columns, int figures) {
		long[][] rows = new long[figures][columns.size()];
		for (int column = 0; column < columns.size(); column++) {
			for (int figure : columns.get(column).stream().toArray()) {
				rows[figure][column] = 1;
			}
		}
		int[] pivots = reduce(rows);
		List<Integer> free = new ArrayList<>(IntStream.range(0, columns.size()).boxed().toList());
		Arrays.stream(pivots).forEach((pivot) -> free.remove(Integer.valueOf(pivot)));
		long[][] vectors = new long[columns.size()][free.size()];
		for (int coordinate = 0; coordinate < free.size(); coordinate++) {
			vectors[free.get(coordinate)][coordinate] = 1;
			for (int row = 0; row < pivots.length; row++) {
				vectors[pivots[row]][coordinate] = (PRIME - rows[row][free.get(coordinate)]) % PRIME;
			}
		}
		return vectors;
	}

	/**
	 * Brings rows into reduced echelon form.
	 * @return the column of the first 1 of each row that is not zero
	 */
	private static int[] reduce(long[][] rows) {
		int[] pivots = new int[rows.length];
		int rank = 0;
		int columns = (rows.length > 0) ? rows[0].length : 0;
		for (int column = 0; column < columns && rank < rows.length; column++) {
			int found = rank;
			while (found < rows.length && rows[found][column] == 0) {
				found++;
			}
			if (found < rows.length) {
				long[] pivot = rows[found];
				rows[found] = rows[rank];
				rows[rank] = pivot;
				eliminate(rows, rank, column);
				pivots[rank++] = column;
			}
		}
		return Arrays.copyOf(pivots, rank);
	}

	private static void eliminate(long[][] rows, int pivot, int column) {
		long inverse = power(rows[pivot][column], PRIME - 2);
		for (int place = column; place < rows[pivot].length; place++) {
			rows[pivot][place] = rows[pivot][place] * inverse % PRIME;
		}
		for (int row = 0; row < rows.length; row++) {
			long factor = rows[row][column];
			if (row != pivot && factor != 0) {
				for (int place = column; place < rows[row].length; place++) {
					rows[row][place] = (rows[row][place] + (PRIME - factor) * rows[pivot][place]) % PRIME;
				}
			}
		}
	}

	private static long power(long base, long exponent) {
		long power = 1;
		long square = base;
		for (long rest = exponent; rest > 0; rest >>= 1) {
			power = ((rest & 1) == 1) ? power * square % PRIME : power;
			square = square * square % PRIME;
		}
		return power;
	}

}
