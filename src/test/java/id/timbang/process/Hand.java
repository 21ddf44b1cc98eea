package id.timbang.process;

import java.time.Duration;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who saves again and again until the application is gone, and remembers what
 * was acknowledged.
 */
final class Hand {

	private static final Duration BREATH = Duration.ofMillis(30);

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final Work work;

	private final Thread thread;

	private final NavigableSet<Integer> acknowledged = new ConcurrentSkipListSet<>();

	private final AtomicInteger attempted = new AtomicInteger();

	private volatile @Nullable Object last;

	private Hand(Work work) {
		this.work = work;
		this.thread = new Thread(this::repeat, "hand");
	}

	static Hand at(Work work) {
		Hand hand = new Hand(work);
		hand.thread.setDaemon(true);
		hand.thread.start();
		return hand;
	}

	private void repeat() {
		try {
			while (true) {
				int number = this.attempted.incrementAndGet();
				Page answer = this.work.save(number);
				this.last = answer;
				if (answer.status() == 302 || answer.status() == 303) {
					this.acknowledged.add(number);
				}
				Thread.sleep(BREATH.toMillis());
			}
		}
		catch (Exception ex) {
			this.last = ex;
		}
	}

	/** Waits until so many were acknowledged. */
	void await(int number) throws InterruptedException {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		while (this.acknowledged.size() < number) {
			if (!isBusy() || System.nanoTime() > deadline) {
				throw new IllegalStateException(
						this.acknowledged.size() + " of " + number + " were saved: " + this.last);
			}
			Thread.sleep(20);
		}
	}

	boolean isBusy() {
		return this.thread.isAlive();
	}

	/** Waits until it has noticed that the application is gone. */
	void join() throws InterruptedException {
		this.thread.join();
	}

	Work work() {
		return this.work;
	}

	/** Everything that the application said was saved. */
	NavigableSet<Integer> acknowledged() {
		return this.acknowledged;
	}

	/** The last number that it tried to save. */
	int attempted() {
		return this.attempted.get();
	}

}
