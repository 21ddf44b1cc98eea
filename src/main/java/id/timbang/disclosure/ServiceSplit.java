package id.timbang.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Decides which services the answers of some blocks may be told apart by. The sums of the
 * blocks are known already; their sums by service shall be shown as well.
 *
 * <p>
 * <b>Why this gives nobody away.</b> Draw a graph: blocks and services are its vertices,
 * every answer is an edge from its block to its service. Whoever combines the figures
 * multiplies each block b by some number x(b) and each service s by some y(s), and so
 * every answer by x(b) + y(s). An answer drops out only if x(b) = −y(s), so the answers
 * that stay are the edges between vertices of different value, counting x for blocks and
 * −y for services. Either all vertices have the same value: then nothing stays at all. Or
 * those of one value and the others are two parts of the graph, and all edges between the
 * two stay: at least as many as the smallest cut has. So where the smallest cut has
 * {@link SmallNumbers#FEWEST} edges, every combination of the figures is made of at least
 * so many answers, or of none.
 *
 * <p>
 * Where it has fewer, the service with the fewest answers goes to the others, and the
 * graph is drawn anew, until it holds or until there are no two groups left to tell
 * apart. An answer must not take part in a second split: the figures of both would make
 * another graph.
 *
 * @param <B> identifies blocks
 * @param <S> identifies services; their order decides between equally small ones
 */
public final class ServiceSplit<B, S extends Comparable<S>> {

	private final List<B> blocks;

	private final SortedMap<S, Map<B, Integer>> named = new TreeMap<>();

	private final Map<B, Integer> others = new HashMap<>();

	private ServiceSplit(Collection<Cell<B, S>> cells) {
		this.blocks = cells.stream().map(Cell::block).distinct().toList();
		for (Cell<B, S> cell : cells) {
			S service = cell.service();
			Map<B, Integer> group = (service == null) ? this.others
					: this.named.computeIfAbsent(service, (unheard) -> new HashMap<>());
			group.merge(cell.block(), cell.answers(), Integer::sum);
		}
	}

	/**
	 * The services that may be named; all others, and answers without one, are shown
	 * together. Empty if nothing may be told apart, as long as no further blocks come.
	 * @param cells all answers of the blocks, in any order
	 */
	public static <B, S extends Comparable<S>> Set<S> of(Collection<Cell<B, S>> cells) {
		ServiceSplit<B, S> split = new ServiceSplit<>(cells);
		while (split.hasGroups()) {
			if (split.hidesEachAnswer()) {
				return new TreeSet<>(split.named.keySet());
			}
			split.giveUpSmallest();
		}
		return Set.of();
	}

	private boolean hasGroups() {
		return this.named.size() > (this.others.isEmpty() ? 1 : 0);
	}

	/** What is small by itself is a small cut: then there is nothing to compute. */
	private boolean hidesEachAnswer() {
		List<Map<B, Integer>> groups = new ArrayList<>(this.named.values());
		if (!this.others.isEmpty()) {
			groups.add(this.others);
		}
		return groups.stream().allMatch((group) -> size(group) >= SmallNumbers.FEWEST)
				&& MinimumCut.of(graph(groups)) >= SmallNumbers.FEWEST;
	}

	private long[][] graph(List<Map<B, Integer>> groups) {
		int vertices = this.blocks.size() + groups.size();
		long[][] edges = new long[vertices][vertices];
		for (int group = 0; group < groups.size(); group++) {
			int service = this.blocks.size() + group;
			for (int block = 0; block < this.blocks.size(); block++) {
				int answers = groups.get(group).getOrDefault(this.blocks.get(block), 0);
				edges[block][service] = answers;
				edges[service][block] = answers;
			}
		}
		return edges;
	}

	private void giveUpSmallest() {
		Map.Entry<S, Map<B, Integer>> smallest = this.named.entrySet()
			.stream()
			.min(Comparator.comparing((group) -> size(group.getValue())))
			.orElseThrow();
		smallest.getValue().forEach((block, answers) -> this.others.merge(block, answers, Integer::sum));
		this.named.remove(smallest.getKey());
	}

	private static int size(Map<?, Integer> group) {
		return group.values().stream().mapToInt(Integer::intValue).sum();
	}

}
