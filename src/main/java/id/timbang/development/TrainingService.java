package id.timbang.development;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.RuleException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people take part in workshops because a training was agreed. Whether somebody was
 * there is shown with the training, and ends nothing by itself.
 */
@Service
@Transactional(readOnly = true)
public class TrainingService {

	private final ActionStore actions;

	private final WorkshopStore workshops;

	private final ActionAccess access;

	private final AuditTrail audit;

	private final Clock clock;

	TrainingService(ActionStore actions, WorkshopStore workshops, ActionAccess access, AuditTrail audit, Clock clock) {
		this.actions = actions;
		this.workshops = workshops;
		this.access = access;
		this.audit = audit;
		this.clock = clock;
	}

	/** The workshops of a training, and those that the actor can let the person join. */
	public TrainingPage page(Actor actor, ActionId id) {
		ActionStore.Kept action = find(id);
		this.access.requireReader(actor, action);
		if (action.kind() != ActionKind.TRAINING) {
			return TrainingPage.NONE;
		}
		boolean includes = action.isOpen() && this.access.opens(actor, action.person());
		return new TrainingPage(true, this.workshops.of(id), includes ? this.workshops.open(id) : List.of());
	}

	/** The same, for the form of who lets people take part: the appraiser and HR. */
	public void requireIncluder(Actor actor, ActionId id) {
		this.access.requireOpener(actor, find(id).person());
	}

	/**
	 * Lets the person take part.
	 * @throws RuleException if the workshop is unknown, full or has begun, or the person
	 * takes part already
	 * @throws ConflictException if no training is open
	 */
	@Transactional
	public void include(Actor actor, ActionId id, WorkshopId chosen) {
		requireIncluder(actor, id);
		ActionStore.Kept action = find(id);
		if (action.kind() != ActionKind.TRAINING || !action.isOpen()) {
			throw new ConflictException("development.workshop.training");
		}
		this.workshops.lock(chosen);
		WorkshopSummary workshop = this.workshops.find(chosen)
			.orElseThrow(() -> new RuleException("workshop", "development.workshop.unknown"));
		check(workshop, action);
		this.workshops.include(chosen, id, actor.name());
		this.audit.record(actor, id.actionId(), "audit.workshop.included", workshop.title());
	}

	private void check(WorkshopSummary workshop, ActionStore.Kept action) {
		if (workshop.from().isBefore(LocalDate.now(this.clock))) {
			throw new RuleException("workshop", "development.workshop.over");
		}
		if (this.workshops.takesPart(workshop.id(), action.id())) {
			throw new RuleException("workshop", "development.workshop.twice");
		}
		if (workshop.free() <= 0) {
			throw new RuleException("workshop", "development.workshop.full");
		}
	}

	private ActionStore.Kept find(ActionId id) {
		return this.actions.find(id).orElseThrow(() -> new NotFoundException("action", id));
	}

}
