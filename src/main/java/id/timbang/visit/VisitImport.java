package id.timbang.visit;

import java.time.Clock;
import java.time.Duration;

import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import id.timbang.shared.RowError;
import id.timbang.shared.Window;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.InputStreamSource;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Brings the visits of another register in from a CSV file of up to a million lines:
 * reads it, checks it in the background, and, on confirmation, makes visits of the lines
 * without error, all or none. The same file is brought in once. Personnel share their
 * imports.
 */
@Service
@Transactional(readOnly = true)
public class VisitImport {

	/** How long a checked file waits for a decision. */
	static final Duration PATIENCE = Duration.ofDays(1);

	private static final int LONGEST_NAME = 100;

	private final VisitImportStore store;

	private final VisitImportReader reader;

	private final VisitImportWork work;

	private final AsyncTaskExecutor executor;

	private final AuditTrail audit;

	private final Clock clock;

	VisitImport(VisitImportStore store, VisitImportReader reader, VisitImportWork work,
			AsyncTaskExecutor applicationTaskExecutor, AuditTrail audit, Clock clock) {
		this.store = store;
		this.reader = reader;
		this.work = work;
		this.executor = applicationTaskExecutor;
		this.audit = audit;
		this.clock = clock;
	}

	/** The files that were sent, the latest first. */
	public Window<VisitImportSummary> list(Actor actor, int page) {
		actor.require(Role.HR_ADMIN);
		return this.store.list(Window.clamp(page));
	}

	/** A file, how far it is, and what was found. */
	public VisitImportSummary find(Actor actor, VisitImportId id) {
		actor.require(Role.HR_ADMIN);
		return known(id);
	}

	/** What is wrong with it, in the order of its lines, up to 1,000. */
	public Window<RowError> errors(Actor actor, VisitImportId id, int page) {
		actor.require(Role.HR_ADMIN);
		return this.store.errors(id, known(id).file(), Window.clamp(page));
	}

	/**
	 * Reads a file; its checks follow in the background. A file that is known is not read
	 * again.
	 * @param file name for messages
	 * @param content CSV, as it is or packed
	 * @return the import, and whether it was known
	 * @throws id.timbang.shared.CsvException if it is no such file
	 */
	@Transactional
	public Received receive(Actor actor, String file, InputStreamSource content) {
		actor.require(Role.HR_ADMIN);
		String hash = VisitImportReader.hash(content);
		return this.store.withContent(hash).map((known) -> new Received(known, true)).orElseGet(() -> {
			VisitImportId id = VisitImportId.next();
			String name = file.isBlank() ? "berkas" : file.substring(Math.max(0, file.length() - LONGEST_NAME));
			VisitImportReader.Found found = this.reader.read(id, name, content);
			this.store.add(actor, id, hash, name, found.read(), found.unreadable());
			this.store.addErrors(id, found.errors());
			this.audit.record(actor, id.importId(), "audit.visits.checked", Integer.toString(found.read()));
			afterwards(() -> this.work.check(id));
			return new Received(id, false);
		});
	}

	/**
	 * Makes visits of the good lines, in the background.
	 * @param good how many the page promised
	 * @throws ConflictException if somebody else has decided, or they are not as many
	 */
	@Transactional
	public void apply(Actor actor, VisitImportId id, int good) {
		actor.require(Role.HR_ADMIN);
		VisitImportSummary found = known(id);
		if (!found.isApplicable() || found.good() != good) {
			throw new ConflictException("visit.import.decided");
		}
		move(id, VisitImportState.APPLYING);
		afterwards(() -> this.work.apply(actor, id, good));
	}

	/**
	 * Puts a checked file aside.
	 * @throws ConflictException if somebody else has decided
	 */
	@Transactional
	public void discard(Actor actor, VisitImportId id) {
		actor.require(Role.HR_ADMIN);
		known(id);
		move(id, VisitImportState.DISCARDED);
		this.store.forgetLines(id);
		this.audit.record(actor, id.importId(), "audit.visits.discarded");
	}

	/** Whatever the application was busy with when it stopped came to nothing. */
	@EventListener(ApplicationStartedEvent.class)
	@Transactional
	void giveUpWhatWasInterrupted() {
		this.store.interrupted().forEach((id) -> {
			this.work.giveUp(id, VisitImportState.CHECKING);
			this.work.giveUp(id, VisitImportState.APPLYING);
		});
	}

	/** Nobody decided in time. */
	@Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
	@Transactional
	public void forgetWhatNobodyDecides() {
		this.store.undecidedSince(this.clock.instant().minus(PATIENCE)).forEach((id) -> {
			if (this.store.move(id, VisitImportState.READY, VisitImportState.DISCARDED)) {
				this.store.forgetLines(id);
			}
		});
	}

	private VisitImportSummary known(VisitImportId id) {
		return this.store.find(id).orElseThrow(() -> new NotFoundException("import of visits", id));
	}

	/** Somebody decides about a file that is ready; of two who do at once, one. */
	private void move(VisitImportId id, VisitImportState to) {
		if (!this.store.move(id, VisitImportState.READY, to)) {
			throw new ConflictException("visit.import.decided");
		}
	}

	/** Goes on in the background once everything is stored. */
	private void afterwards(Runnable task) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				VisitImport.this.executor.execute(task);
			}
		});
	}

	/**
	 * A file that arrived.
	 *
	 * @param id its import
	 * @param known whether it had been sent before
	 */
	public record Received(VisitImportId id, boolean known) {
	}

}
