package id.timbang.disclosure;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MinimumCutTests {

	/** The example of the article of Stoer and Wagner. */
	@Test
	void cutsTheExampleOfItsInventors() {
		long[][] graph = new long[8][8];
		int[][] edges = { { 1, 2, 2 }, { 1, 5, 3 }, { 2, 3, 3 }, { 2, 5, 2 }, { 2, 6, 2 }, { 3, 4, 4 }, { 3, 7, 2 },
				{ 4, 7, 2 }, { 4, 8, 2 }, { 5, 6, 3 }, { 6, 7, 1 }, { 7, 8, 3 } };
		for (int[] edge : edges) {
			graph[edge[0] - 1][edge[1] - 1] = edge[2];
			graph[edge[1] - 1][edge[0] - 1] = edge[2];
		}
		assertThat(MinimumCut.of(graph)).isEqualTo(4);
	}

	@Test
	void nothingHoldsPartsTogetherThatDoNotTouch() {
		assertThat(MinimumCut.of(new long[][] { { 0, 5, 0 }, { 5, 0, 0 }, { 0, 0, 0 } })).isZero();
	}

	@Test
	void twoVerticesAreCutBetween() {
		assertThat(MinimumCut.of(new long[][] { { 0, 12 }, { 12, 0 } })).isEqualTo(12);
	}

	@Test
	void oneVertexCannotBeCut() {
		assertThatIllegalArgumentException().isThrownBy(() -> MinimumCut.of(new long[1][1]));
	}

	@ParameterizedTest
	@MethodSource("smallGraphs")
	void findsWhatTryingEveryCutFinds(long[][] graph) {
		long smallest = bruteForce(graph);
		assertThat(MinimumCut.of(graph)).isEqualTo(smallest);
	}

	private static Stream<Object> smallGraphs() {
		Random random = new Random(1997);
		return IntStream.range(0, 500)
			.mapToObj((number) -> graph(2 + random.nextInt(7), 1 + random.nextInt(9), random));
	}

	private static Object graph(int vertices, int most, Random random) {
		long[][] graph = new long[vertices][vertices];
		for (int one = 0; one < vertices; one++) {
			for (int other = 0; other < one; other++) {
				graph[one][other] = Math.max(0, random.nextInt(most + 3) - 2);
				graph[other][one] = graph[one][other];
			}
		}
		return graph;
	}

	/** Every way to part the vertices: the last one stays, any of the others go. */
	private static long bruteForce(long[][] graph) {
		return IntStream.range(1, 1 << (graph.length - 1))
			.mapToLong((part) -> crossing(graph, part))
			.min()
			.orElseThrow();
	}

	private static long crossing(long[][] graph, int part) {
		long crossing = 0;
		for (int one = 0; one < graph.length; one++) {
			for (int other = 0; other < graph.length; other++) {
				boolean leaves = (part >> one & 1) == 1 && (part >> other & 1) == 0;
				crossing += leaves ? graph[one][other] : 0;
			}
		}
		return crossing;
	}

}
