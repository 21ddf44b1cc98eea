package id.timbang.benchmark;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.timbang.process.Page;
import id.timbang.process.Visitor;

/**
 * Follows links from the start page until it has seen every kind of page.
 */
final class Walk {

	/** Pages of the same kind that are visited. */
	private static final int EXAMPLES = 3;

	private final Visitor visitor;

	private final Map<String, Integer> kinds = new HashMap<>();

	private final Deque<String> open = new ArrayDeque<>(List.of("/"));

	private final List<String> found = new ArrayList<>();

	private Walk(Visitor visitor) {
		this.visitor = visitor;
	}

	/** The pages that somebody can reach by links. */
	static List<String> of(Visitor visitor) throws Exception {
		Walk walk = new Walk(visitor);
		while (!walk.open.isEmpty()) {
			walk.visit(walk.open.poll());
		}
		return walk.found;
	}

	private void visit(String path) throws Exception {
		if (this.found.contains(path) || this.kinds.merge(kind(path), 1, Integer::sum) > EXAMPLES) {
			return;
		}
		Page page = this.visitor.get(path);
		if (page.status() == 200) {
			this.found.add(path);
			this.open.addAll(links(page));
		}
	}

	/** Links to pages of the application; not to files. */
	private static List<String> links(Page page) {
		return page.document()
			.select("a[href]:not([download])")
			.stream()
			.map((link) -> URI.create(link.absUrl("href")))
			.filter((address) -> "127.0.0.1".equals(address.getHost()))
			.map((address) -> address.getPath() + ((address.getQuery() != null) ? "?" + address.getRawQuery() : ""))
			.filter((path) -> !path.startsWith("/evidence") && !path.endsWith(".csv"))
			.distinct()
			.toList();
	}

	/** What kind of page it is: the path without the identifiers in it. */
	static String kind(String path) {
		return path.replaceAll("\\?.*", "").replaceAll("[0-9a-f-]{36}", "{id}");
	}

}
