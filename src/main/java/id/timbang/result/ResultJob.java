package id.timbang.result;

import java.util.UUID;

import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.shared.ConflictException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sees to it that the results of a period are computed once somebody has asked for it: at
 * once for few people, in the background for many, and to the end even if the application
 * dies meanwhile. What one application left another one, or the same after its next
 * start, goes on with.
 */
@Component
class ResultJob {

	/** So many are computed before the page comes back. */
	static final int FEW = 2000;

	private static final Logger log = LoggerFactory.getLogger(ResultJob.class);

	/** This application, for as long as it runs. */
	private final UUID runner = UUID.randomUUID();

	private final ResultBatch batch;

	private final ResultStore results;

	private final ResultJobStore jobs;

	private final PeriodService periods;

	private final ApplicationEventPublisher events;

	private final AsyncTaskExecutor executor;

	private final TransactionTemplate transaction;

	ResultJob(ResultBatch batch, ResultStore results, ResultJobStore jobs, PeriodService periods,
			ApplicationEventPublisher events, AsyncTaskExecutor applicationTaskExecutor,
			PlatformTransactionManager transactions) {
		this.batch = batch;
		this.results = results;
		this.jobs = jobs;
		this.periods = periods;
		this.events = events;
		this.executor = applicationTaskExecutor;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/**
	 * Lets everybody of a period be computed anew as soon as the present transaction is
	 * over; what has been computed for the period before is replaced one by one.
	 * @return how many people
	 * @throws ConflictException if they are just being computed
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public int begin(PeriodId period) {
		int people = this.batch.people(period);
		if (!this.jobs.begin(period, people, this.runner)) {
			throw new ConflictException("result.job.running");
		}
		this.results.outdate(period);
		if (people == 0) {
			finish(period);
			return 0;
		}
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				if (people <= FEW) {
					work(period);
				}
				else {
					ResultJob.this.executor.execute(() -> work(period));
				}
			}
		});
		return people;
	}

	/**
	 * Goes on only if everybody of a period is computed, and lets nobody begin anew until
	 * the transaction ends.
	 * @throws ConflictException if they are just being computed
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void requireDone(PeriodId period) {
		if (!this.jobs.isDone(period)) {
			throw new ConflictException("result.job.running");
		}
	}

	/** Goes on with what an application left that is no longer there. */
	@Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT30S")
	void goOn() {
		for (PeriodId period : this.jobs.abandoned()) {
			boolean ours = Boolean.TRUE
				.equals(this.transaction.execute((status) -> this.jobs.takeOver(period, this.runner)));
			if (ours) {
				log.info("Perhitungan hasil periode {} dilanjutkan", period);
				work(period);
			}
		}
	}

	private void work(PeriodId period) {
		try {
			this.batch.compute(this.periods.period(period), (people) -> advance(period, people));
			this.transaction.executeWithoutResult((status) -> finish(period));
		}
		catch (RuntimeException ex) {
			log.error("Hasil periode {} tidak selesai dihitung", period, ex);
			this.transaction
				.executeWithoutResult((status) -> this.jobs.end(period, this.runner, ResultProgress.State.FAILED));
		}
	}

	private void advance(PeriodId period, int people) {
		if (!this.jobs.advance(period, this.runner, people)) {
			throw new IllegalStateException("Somebody else computes the results of period " + period);
		}
	}

	private void finish(PeriodId period) {
		if (this.jobs.end(period, this.runner, ResultProgress.State.DONE)) {
			this.results.deleteOutdated(period);
			this.events.publishEvent(new ResultsComputed(period));
		}
	}

}
