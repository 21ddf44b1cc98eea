package id.timbang.visit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import id.timbang.personnel.EmployeeId;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what happens to a visit after it was registered. Each step is one tap of an
 * officer of its counter, and counts from the moment of the tap.
 */
@Service
@Transactional(readOnly = true)
public class VisitProgressService {

	/** How long after completion something can turn out to be wrong (S18). */
	static final Duration LATEST_CORRECTION = Duration.ofDays(30);

	private final OwnVisits own;

	private final VisitStore visits;

	private final ProgressStore progress;

	private final VisitClock visitClock;

	private final Contacts contacts;

	private final AuditTrail audit;

	private final Clock clock;

	VisitProgressService(OwnVisits own, VisitStore visits, ProgressStore progress, VisitClock visitClock,
			Contacts contacts, AuditTrail audit, Clock clock) {
		this.own = own;
		this.visits = visits;
		this.progress = progress;
		this.visitClock = visitClock;
		this.contacts = contacts;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Ends the stage that is going on. With the last one the visit is completed.
	 * @param place of the stage, from 1
	 * @return whether the visit is completed now
	 * @throws ConflictException if another stage is going on, or none
	 */
	@Transactional
	public boolean endStage(Actor actor, VisitId id, int place) {
		VisitStore.Kept visit = findOpen(actor, id);
		List<StageState> stages = this.progress.stages(id);
		boolean current = stages.stream()
			.filter((stage) -> stage.endedAt() == null)
			.findFirst()
			.filter((stage) -> stage.place() == place)
			.isPresent();
		if (!current) {
			throw new ConflictException("visit.stage.order");
		}
		requireRunning(id);
		if (place == stages.size()) {
			complete(actor, visit);
			return true;
		}
		if (!this.progress.endStage(id, place, OwnVisits.officer(actor), this.clock.instant())) {
			throw new ConflictException("visit.stage.order");
		}
		this.audit.record(actor, id.visitId(), "audit.visit.stage", visit.ticket(), Integer.toString(place));
		return false;
	}

	/**
	 * The citizen has what was asked for. Ends every stage and a pause; whoever completes
	 * answers for the visit.
	 * @throws ConflictException if it was completed before
	 */
	@Transactional
	public void complete(Actor actor, VisitId id) {
		complete(actor, findOpen(actor, id));
	}

	private void complete(Actor actor, VisitStore.Kept visit) {
		EmployeeId officer = OwnVisits.officer(actor);
		Instant now = this.clock.instant();
		if (!this.visits.complete(visit.id(), officer, now)) {
			throw new ConflictException("visit.alreadyCompleted");
		}
		if (!visit.officer().equals(officer)) {
			this.progress.handOver(visit.id(), visit.officer(), officer, now);
		}
		this.progress.resume(visit.id(), now);
		this.progress.endStages(visit.id(), officer, now);
		this.visitClock.count(visit.id());
		this.contacts.completed(visit.id());
		this.audit.record(actor, visit.id().visitId(), "audit.visit.completed", visit.ticket());
	}

	/**
	 * Stops the time: the applicant has to bring or do something.
	 * @param reason what, in 10 to 300 characters
	 * @throws ConflictException if it is stopped or the visit completed
	 */
	@Transactional
	public void pause(Actor actor, VisitId id, String reason) {
		VisitStore.Kept visit = findOpen(actor, id);
		if (!this.progress.pause(id, reason, OwnVisits.officer(actor), this.clock.instant())) {
			throw new ConflictException("visit.pause.lasts");
		}
		this.visitClock.count(id);
		this.audit.record(actor, id.visitId(), "audit.visit.paused", visit.ticket(), reason);
	}

	/**
	 * Lets the time go on.
	 * @throws ConflictException if it goes on already
	 */
	@Transactional
	public void resume(Actor actor, VisitId id) {
		VisitStore.Kept visit = findOpen(actor, id);
		if (!this.progress.resume(id, this.clock.instant())) {
			throw new ConflictException("visit.resume.runs");
		}
		this.visitClock.count(id);
		this.audit.record(actor, id.visitId(), "audit.visit.resumed", visit.ticket());
	}

	/**
	 * Puts the officer in charge of a visit of a colleague.
	 * @throws ConflictException if the officer is in charge already
	 */
	@Transactional
	public void takeOver(Actor actor, VisitId id) {
		VisitStore.Kept visit = findOpen(actor, id);
		EmployeeId officer = OwnVisits.officer(actor);
		if (visit.officer().equals(officer) || !this.visits.handOver(id, visit.officer(), officer)) {
			throw new ConflictException("visit.takeOver.own");
		}
		this.progress.handOver(id, visit.officer(), officer, this.clock.instant());
		this.audit.record(actor, id.visitId(), "audit.visit.takenOver", visit.ticket());
	}

	/**
	 * Notes that something had to be put right.
	 * @param version the version that the page showed, so that two clicks count once
	 * @throws ConflictException if the visit was completed too long ago
	 */
	@Transactional
	public void correct(Actor actor, VisitId id, long version, CorrectionCause cause) {
		VisitStore.Kept visit = this.own.find(actor, id);
		Instant now = this.clock.instant();
		if (visit.completedAt() != null && now.isAfter(visit.completedAt().plus(LATEST_CORRECTION))) {
			throw new ConflictException("visit.correct.late");
		}
		if (!this.visits.change(id, version)) {
			throw new ConflictException("error.409.stale");
		}
		this.progress.correct(id, cause, OwnVisits.officer(actor), now);
		this.audit.record(actor, id.visitId(), "audit.visit.corrected", visit.ticket());
	}

	private VisitStore.Kept findOpen(Actor actor, VisitId id) {
		VisitStore.Kept visit = this.own.find(actor, id);
		if (visit.completedAt() != null) {
			throw new ConflictException("visit.alreadyCompleted");
		}
		return visit;
	}

	private void requireRunning(VisitId id) {
		boolean paused = this.progress.pauses(List.of(id)).getOrDefault(id, List.of()).stream().anyMatch(Pause::isOpen);
		if (paused) {
			throw new ConflictException("visit.stage.paused");
		}
	}

}
