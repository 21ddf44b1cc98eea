package id.timbang.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ServiceSplitTests {

	@Test
	void namesServicesThatAreLargeEnough() {
		assertThat(ServiceSplit.of(List.of(cell(1, "A", 10), cell(1, "B", 12)))).containsExactly("A", "B");
	}

	@Test
	void putsSmallOnesTogether() {
		assertThat(ServiceSplit.of(List.of(cell(1, "A", 15), cell(1, "B", 6), cell(1, "C", 4)))).containsExactly("A");
	}

	@Test
	void givesUpALargeOneWhereTheRestWouldBeSmall() {
		assertThat(ServiceSplit.of(List.of(cell(1, "A", 15), cell(1, "B", 11), cell(1, "C", 4)))).containsExactly("A");
	}

	@Test
	void answersWithoutAServiceBelongToTheOthers() {
		assertThat(ServiceSplit.of(List.of(cell(1, "A", 15), cell(1, null, 10)))).containsExactly("A");
		assertThat(ServiceSplit.of(List.of(cell(1, "A", 15), cell(1, null, 9)))).isEmpty();
		assertThat(ServiceSplit.of(List.of(cell(1, null, 30)))).isEmpty();
	}

	@Test
	void oneServiceIsWhatTheBlocksShowAlready() {
		assertThat(ServiceSplit.of(List.of(cell(1, "A", 15), cell(2, "A", 10)))).isEmpty();
		assertThat(ServiceSplit.of(List.<Cell<Integer, String>>of())).isEmpty();
	}

	/**
	 * All blocks and services are large. But block 1 less service A is the one answer of
	 * block 1 about B.
	 */
	@Test
	void seesThroughMarginsThatDifferByOneAnswer() {
		List<Cell<Integer, String>> cells = List.of(cell(1, "A", 11), cell(1, "B", 1), cell(2, "B", 20));
		assertThat(ServiceSplit.of(cells)).isEmpty();
	}

	@Test
	void blocksThatMixServicesHideEachOther() {
		assertThat(ServiceSplit.of(List.of(cell(1, "A", 5), cell(1, "B", 5), cell(2, "A", 5), cell(2, "B", 5))))
			.containsExactly("A", "B");
		assertThat(ServiceSplit.of(List.of(cell(1, "A", 6), cell(1, "B", 4), cell(2, "A", 4), cell(2, "B", 6))))
			.isEmpty();
	}

	@Test
	void blocksThatShareNoServiceTellEachOther() {
		assertThat(ServiceSplit.of(List.of(cell(1, "A", 20), cell(2, "B", 20)))).isEmpty();
	}

	@Test
	void aCellHasAnswers() {
		assertThatIllegalArgumentException().isThrownBy(() -> cell(1, "A", 0));
	}

	/**
	 * The promise itself, without graphs: blocks and services may be weighted as one
	 * likes, and what does not vanish is made of ten answers at least. If weights exist
	 * that leave fewer, so do whole ones from 0 to the number of vertices; and only which
	 * of them are equal matters.
	 */
	@ParameterizedTest
	@MethodSource("hundreds")
	void everyCombinationIsMadeOfTenAnswersOrOfNone(List<Cell<Integer, String>> cells) {
		Set<String> named = ServiceSplit.of(cells);
		if (!named.isEmpty()) {
			assertThat(fewestThatStay(cells, named)).isGreaterThanOrEqualTo(SmallNumbers.FEWEST);
		}
	}

	@Test
	void theRuleSaysYesAndNoToMany() {
		List<Boolean> answers = hundreds().map(ServiceSplit::of).map(Set::isEmpty).toList();
		assertThat(answers).filteredOn((none) -> none).hasSizeGreaterThan(50);
		assertThat(answers).filteredOn((none) -> !none).hasSizeGreaterThan(50);
	}

	@ParameterizedTest
	@MethodSource("hundreds")
	void theOrderDoesNotMatter(List<Cell<Integer, String>> cells) {
		List<Cell<Integer, String>> shuffled = new ArrayList<>(cells);
		Collections.shuffle(shuffled, new Random(5));
		assertThat(ServiceSplit.of(shuffled)).isEqualTo(ServiceSplit.of(cells));
	}

	private static Stream<List<Cell<Integer, String>>> hundreds() {
		Random random = new Random(16);
		return IntStream.range(0, 400).mapToObj((number) -> cells(random));
	}

	private static List<Cell<Integer, String>> cells(Random random) {
		int blocks = 1 + random.nextInt(3);
		int services = 2 + random.nextInt(2);
		List<Cell<Integer, String>> cells = new ArrayList<>();
		for (int block = 0; block < blocks; block++) {
			for (int service = 0; service < services; service++) {
				int answers = random.nextInt(14) - 2;
				String name = (service > 0) ? Character.toString('A' + service) : null;
				if (answers > 0) {
					cells.add(cell(block, name, answers));
				}
			}
		}
		return cells;
	}

	/** Tries all weights of blocks and services. */
	private static int fewestThatStay(List<Cell<Integer, String>> cells, Set<String> named) {
		Map<String, Integer> vertices = new HashMap<>();
		int[][] edges = cells.stream()
			.map((cell) -> new int[] { vertex(vertices, "block " + cell.block()),
					vertex(vertices, "service " + (isNamed(cell, named) ? cell.service() : "others")), cell.answers() })
			.toArray(int[][]::new);
		int number = vertices.size();
		int fewest = Integer.MAX_VALUE;
		for (long weights = 0; weights < Math.pow(number, number); weights++) {
			int stay = stay(edges, weights, number);
			fewest = (stay > 0) ? Math.min(fewest, stay) : fewest;
		}
		return fewest;
	}

	private static boolean isNamed(Cell<Integer, String> cell, Set<String> named) {
		return cell.service() != null && named.contains(cell.service());
	}

	private static int vertex(Map<String, Integer> vertices, String name) {
		return vertices.computeIfAbsent(name, (unheard) -> vertices.size());
	}

	private static int stay(int[][] edges, long weights, int number) {
		int[] weight = new int[number];
		long rest = weights;
		for (int vertex = 0; vertex < number; vertex++) {
			weight[vertex] = (int) (rest % number);
			rest /= number;
		}
		int stay = 0;
		for (int[] edge : edges) {
			stay += (weight[edge[0]] != weight[edge[1]]) ? edge[2] : 0;
		}
		return stay;
	}

	private static Cell<Integer, String> cell(int block, @Nullable String service, int answers) {
		return new Cell<>(block, service, answers);
	}

}
