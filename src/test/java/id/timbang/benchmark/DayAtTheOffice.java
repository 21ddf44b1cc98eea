package id.timbang.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import id.timbang.process.Demonstration;
import id.timbang.process.JarProcess;
import id.timbang.process.Visitor;

/**
 * Twenty people who read a page, think, and go to the next: every page of the
 * demonstration that a link leads to.
 */
final class DayAtTheOffice implements Measurement {

	private static final List<String> ACCOUNTS = List.of("admin", "lurah", "pegawai", "loket", "camat");

	private static final int PEOPLE = 20;

	private static final Duration THINKING = Duration.ofSeconds(5);

	private static final Duration DAY = Duration.ofMinutes(6);

	private static final int WARM_UP = 15;

	private static final double LIMIT = 200;

	/**
	 * Of fewer visits the 95th percentile would be the longest of them. The pages that
	 * fewer people saw count together.
	 */
	private static final int ENOUGH = 20;

	private static final String SELDOM = "all other pages";

	/** Neighbouring seeds would let everybody click at the same moment. */
	private static final long SEED = 17_081_945;

	private final Databases databases;

	private final Map<String, Collection<Long>> times = new ConcurrentHashMap<>();

	DayAtTheOffice(Databases databases) {
		this.databases = databases;
	}

	@Override
	public String name() {
		return "day";
	}

	@Override
	public String title() {
		return "Twenty people on the demonstration, five seconds between two pages";
	}

	@Override
	public void run(Report report) throws Exception {
		ExecutorService office = Executors.newFixedThreadPool(PEOPLE);
		try (AwakeProcessors awake = AwakeProcessors.begin();
				JarProcess application = this.databases.start(this.databases.office())) {
			report.line("processors %s", awake.isKept() ? "kept awake" : "may sleep, for want of chrt");
			for (Future<Void> person : office.invokeAll(people(application))) {
				person.get();
			}
		}
		finally {
			office.shutdownNow();
		}
		print(report);
	}

	/** Four of each role; the first of them has walked through all pages before. */
	private List<Callable<Void>> people(JarProcess application) throws Exception {
		Map<String, List<String>> pages = new HashMap<>();
		List<Callable<Void>> people = new ArrayList<>();
		Random minds = new Random(SEED);
		for (int i = 0; i < PEOPLE; i++) {
			String account = ACCOUNTS.get(i % ACCOUNTS.size());
			Visitor visitor = application.visitor().signIn(account, Demonstration.PASSWORD);
			List<String> walked = pages.get(account);
			List<String> known = (walked != null) ? walked : warmUp(visitor);
			pages.put(account, known);
			Random mind = new Random(minds.nextLong());
			people.add(() -> work(visitor, known, mind));
		}
		return people;
	}

	private static List<String> warmUp(Visitor visitor) throws Exception {
		List<String> pages = Walk.of(visitor);
		for (int i = 0; i < WARM_UP; i++) {
			for (String path : pages) {
				visitor.get(path);
			}
		}
		return pages;
	}

	private Void work(Visitor visitor, List<String> pages, Random mind) throws Exception {
		long end = System.nanoTime() + DAY.toNanos();
		while (System.nanoTime() < end) {
			Thread.sleep((long) (THINKING.toMillis() * (0.5 + mind.nextDouble())));
			String path = pages.get(mind.nextInt(pages.size()));
			long begun = System.nanoTime();
			visitor.get(path);
			long time = System.nanoTime() - begun;
			this.times.computeIfAbsent(Walk.kind(path), (kind) -> new ConcurrentLinkedQueue<>()).add(time);
		}
		return null;
	}

	private void print(Report report) {
		Map<String, Collection<Long>> enough = new HashMap<>();
		this.times.forEach((kind, times) -> enough
			.computeIfAbsent((times.size() < ENOUGH) ? SELDOM : kind, (key) -> new ArrayList<>())
			.addAll(times));
		List<PageTimes> pages = enough.entrySet()
			.stream()
			.map((page) -> PageTimes.of(page.getKey(), page.getValue()))
			.sorted(Comparator.comparing(PageTimes::slow).reversed())
			.toList();
		pages.forEach((page) -> report.line("%-48s 95th percentile %6.1f ms of %4d visits", page.kind(), page.slow(),
				page.visits()));
		report.atMost("ms, 95th percentile of the slowest page", LIMIT, pages.get(0).slow());
	}

	/** How long people waited for one kind of page: 95th percentile, in milliseconds. */
	private record PageTimes(String kind, double slow, int visits) {

		static PageTimes of(String kind, Collection<Long> times) {
			long[] all = times.stream().mapToLong(Long::longValue).toArray();
			return new PageTimes(kind, Figures.percentile(all, 95) / 1e6, all.length);
		}

	}

}
