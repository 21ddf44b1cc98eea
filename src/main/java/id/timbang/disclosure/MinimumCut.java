package id.timbang.disclosure;

/**
 * The fewest edges of a graph whose removal leaves it in two parts, by the algorithm of
 * Stoer and Wagner (1997): each phase collects all vertices, always the one that is
 * joined most strongly to those collected before. The edges of the vertex that comes last
 * are the fewest that part it from the one before it; those two then become one.
 */
final class MinimumCut {

	private final long[][] edges;

	private final boolean[] merged;

	private MinimumCut(long[][] edges) {
		this.edges = edges;
		this.merged = new boolean[edges.length];
	}

	/**
	 * Number of edges in the smallest cut; 0 if the graph lies in parts already.
	 * @param edges how many there are between two vertices, at least two of which exist;
	 * used up
	 */
	static long of(long[][] edges) {
		if (edges.length < 2) {
			throw new IllegalArgumentException("a single vertex cannot be cut");
		}
		MinimumCut graph = new MinimumCut(edges);
		long smallest = Long.MAX_VALUE;
		for (int vertices = edges.length; vertices > 1; vertices--) {
			smallest = Math.min(smallest, graph.phase(vertices));
		}
		return smallest;
	}

	private long phase(int vertices) {
		boolean[] collected = this.merged.clone();
		long[] strength = new long[this.edges.length];
		int before = -1;
		int last = -1;
		for (int step = 0; step < vertices; step++) {
			before = last;
			last = strongest(strength, collected);
			collected[last] = true;
			for (int vertex = 0; vertex < strength.length; vertex++) {
				strength[vertex] += collected[vertex] ? 0 : this.edges[last][vertex];
			}
		}
		merge(last, before);
		return strength[last];
	}

	private static int strongest(long[] strength, boolean[] collected) {
		int strongest = -1;
		for (int vertex = 0; vertex < strength.length; vertex++) {
			if (!collected[vertex] && (strongest < 0 || strength[vertex] > strength[strongest])) {
				strongest = vertex;
			}
		}
		return strongest;
	}

	private void merge(int vertex, int into) {
		this.merged[vertex] = true;
		for (int other = 0; other < this.edges.length; other++) {
			this.edges[into][other] += this.edges[vertex][other];
			this.edges[other][into] = this.edges[into][other];
		}
		this.edges[into][into] = 0;
	}

}
