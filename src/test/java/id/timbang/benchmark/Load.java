package id.timbang.benchmark;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Several connections that ask as fast as they are answered.
 */
final class Load {

	private static final int CONNECTIONS = 8;

	private static final int ROUNDS = 5;

	private static final Duration ROUND = Duration.ofSeconds(3);

	private static final Duration STEADY = Duration.ofSeconds(20);

	private final int expected;

	private final List<HttpClient> clients = new ArrayList<>();

	/** A load in which every answer has this status; another one ends the measurement. */
	Load(int expected) {
		this.expected = expected;
		for (int i = 0; i < CONNECTIONS; i++) {
			this.clients.add(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
		}
	}

	/** The median of five rounds of three seconds with the same request. */
	Figures repeat(HttpRequest request) throws Exception {
		List<Figures> rounds = new ArrayList<>();
		for (int i = 0; i < ROUNDS; i++) {
			long end = System.nanoTime() + ROUND.toNanos();
			rounds.add(once(() -> (System.nanoTime() < end) ? request : null));
		}
		return Figures.median(rounds);
	}

	/**
	 * One round.
	 * @param source the next request, asked for by several threads; null when there is no
	 * other
	 */
	Figures once(Supplier<@Nullable HttpRequest> source) throws Exception {
		return together((client) -> ask(client, source));
	}

	private Figures together(Function<HttpClient, Callable<List<Long>>> work) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
		try {
			long begun = System.nanoTime();
			List<Future<List<Long>>> done = threads.invokeAll(this.clients.stream().map(work).toList());
			long altogether = System.nanoTime() - begun;
			List<Long> times = new ArrayList<>();
			for (Future<List<Long>> one : done) {
				times.addAll(one.get());
			}
			return Figures.of(times.stream().mapToLong(Long::longValue).toArray(), altogether);
		}
		finally {
			threads.shutdown();
		}
	}

	/**
	 * The same request at a steady rate for a while. Who has to wait because others are
	 * not answered yet waits from the moment at which it was due.
	 * @param perSecond requests in a second
	 */
	Figures steady(HttpRequest request, double perSecond) throws Exception {
		long step = (long) (1e9 / perSecond);
		long number = STEADY.toNanos() / step;
		AtomicLong next = new AtomicLong();
		long begun = System.nanoTime();
		return together((client) -> () -> {
			List<Long> times = new ArrayList<>();
			for (long i = next.getAndIncrement(); i < number; i = next.getAndIncrement()) {
				long due = begun + i * step;
				LockSupport.parkNanos(due - System.nanoTime());
				time(client, request);
				times.add(System.nanoTime() - due);
			}
			return times;
		});
	}

	private Callable<List<Long>> ask(HttpClient client, Supplier<@Nullable HttpRequest> source) {
		return () -> {
			List<Long> times = new ArrayList<>();
			HttpRequest request = source.get();
			while (request != null) {
				times.add(time(client, request));
				request = source.get();
			}
			return times;
		};
	}

	private long time(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
		long begun = System.nanoTime();
		HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
		if (answer.statusCode() != this.expected) {
			throw new IllegalStateException(request.uri() + " answered " + answer.statusCode());
		}
		return System.nanoTime() - begun;
	}

}
