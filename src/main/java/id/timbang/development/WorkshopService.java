package id.timbang.development;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.timbang.indicator.IndicatorService;
import id.timbang.indicator.VersionedIndicator;
import id.timbang.personnel.AssignmentService;
import id.timbang.personnel.AssignmentSummary;
import id.timbang.personnel.ReportingLineService;
import id.timbang.personnel.UnitId;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.RuleException;
import id.timbang.shared.Window;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Announces workshops: HR for all, whoever leads a unit for that unit. Everybody who is
 * signed in reads of them; who takes part is known to those who hold them.
 */
@Service
@Transactional(readOnly = true)
public class WorkshopService {

	/** How far ahead a workshop can end, in days. */
	public static final int MOST_DAYS = 365;

	private static final Window<Participant> NOBODY = new Window<>(List.of(), 1, false);

	private final WorkshopStore workshops;

	private final ActionDirectory actions;

	private final AssignmentService assignments;

	private final ReportingLineService lines;

	private final IndicatorService indicators;

	private final AuditTrail audit;

	private final Clock clock;

	WorkshopService(WorkshopStore workshops, ActionDirectory actions, AssignmentService assignments,
			ReportingLineService lines, IndicatorService indicators, AuditTrail audit, Clock clock) {
		this.workshops = workshops;
		this.actions = actions;
		this.assignments = assignments;
		this.lines = lines;
		this.indicators = indicators;
		this.audit = audit;
		this.clock = clock;
	}

	/** A window of workshops. */
	public Window<WorkshopSummary> list(WorkshopFilter filter, int page) {
		return this.workshops.list(filter, Window.clamp(page));
	}

	/** Whether the actor can announce one. */
	public boolean mayAnnounce(Actor actor) {
		return actor.isHrAdmin() || ownUnit(actor).isPresent();
	}

	/** The same, for the form. */
	public void requireAnnouncer(Actor actor) {
		if (!mayAnnounce(actor)) {
			throw new ForbiddenException(actor, "announce a workshop");
		}
	}

	/** One workshop; who takes part only for who manages it. */
	public WorkshopPage page(Actor actor, WorkshopId id, int page) {
		WorkshopSummary workshop = find(id);
		boolean manages = manages(actor, workshop);
		boolean begun = !workshop.from().isAfter(today());
		return new WorkshopPage(workshop, manages, begun,
				manages ? this.workshops.participants(id, Window.clamp(page)) : NOBODY,
				begun ? new Window<>(List.of(), 1, false) : this.actions.candidates(actor, id));
	}

	/** One workshop, for the form of who manages it. */
	public WorkshopSummary managed(Actor actor, WorkshopId id) {
		WorkshopSummary workshop = find(id);
		if (!manages(actor, workshop)) {
			throw new ForbiddenException(actor, "manage workshop " + id);
		}
		return workshop;
	}

	/**
	 * Announces a workshop; of HR for all, of somebody who leads a unit for that unit.
	 * @throws RuleException if its days have passed, are too far ahead or in the wrong
	 * order, or if it is about an indicator that is not offered
	 */
	@Transactional
	public WorkshopId announce(Actor actor, NewWorkshop wanted) {
		requireAnnouncer(actor);
		checkDays(wanted);
		WorkshopId id = WorkshopId.next();
		UnitId unit = actor.isHrAdmin() ? null : ownUnit(actor).orElseThrow();
		this.workshops.add(id, wanted, indicator(wanted), unit, actor.name());
		this.audit.record(actor, id.workshopId(), "audit.workshop.announced", wanted.title());
		return id;
	}

	/**
	 * Changes what is announced, before it begins.
	 * @param version the version that the form was filled from
	 * @throws RuleException the same, or if more take part than there would be seats
	 * @throws ConflictException if it has begun, or has another version
	 */
	@Transactional
	public void change(Actor actor, WorkshopId id, long version, NewWorkshop wanted) {
		this.workshops.lock(id);
		WorkshopSummary workshop = managed(actor, id);
		if (!workshop.from().isAfter(today())) {
			throw new ConflictException("development.workshop.begun");
		}
		checkDays(wanted);
		if (wanted.seats() < workshop.taken()) {
			throw new RuleException("seats", "development.workshop.seats.taken", workshop.taken());
		}
		if (!this.workshops.change(id, version, wanted, indicator(wanted))) {
			throw new ConflictException("error.409.stale");
		}
		this.audit.record(actor, id.workshopId(), "audit.workshop.changed", wanted.title());
	}

	/**
	 * Says whether somebody was there, from the first day on; it can be said again.
	 * @throws ConflictException if the day has not come, or the person does not take part
	 */
	@Transactional
	public void mark(Actor actor, WorkshopId id, ActionId action, boolean attended) {
		if (managed(actor, id).from().isAfter(today())) {
			throw new ConflictException("development.workshop.early");
		}
		if (!this.workshops.mark(id, action, attended, actor.name())) {
			throw new ConflictException("development.workshop.stranger");
		}
		this.audit.record(actor, action.actionId(), attended ? "audit.workshop.attended" : "audit.workshop.missed");
	}

	/**
	 * Lets somebody take part no longer, before it begins.
	 * @throws ConflictException if it has begun, or the person does not take part
	 */
	@Transactional
	public void remove(Actor actor, WorkshopId id, ActionId action) {
		if (!managed(actor, id).from().isAfter(today())) {
			throw new ConflictException("development.workshop.begun");
		}
		if (!this.workshops.remove(id, action)) {
			throw new ConflictException("development.workshop.stranger");
		}
		this.audit.record(actor, action.actionId(), "audit.workshop.removed");
	}

	private void checkDays(NewWorkshop wanted) {
		if (wanted.from().isBefore(today())) {
			throw new RuleException("firstDay", "development.workshop.past");
		}
		if (wanted.until().isBefore(wanted.from())) {
			throw new RuleException("lastDay", "development.workshop.order");
		}
		if (wanted.until().isAfter(today().plusDays(MOST_DAYS))) {
			throw new RuleException("lastDay", "development.workshop.far");
		}
	}

	/** Name of the indicator that it is about. */
	private @Nullable String indicator(NewWorkshop wanted) {
		if (wanted.indicator() == null) {
			return null;
		}
		return this.indicators.offered()
			.stream()
			.filter((one) -> one.code().equals(wanted.indicator()))
			.map(VersionedIndicator::name)
			.findFirst()
			.orElseThrow(() -> new RuleException("indicator", "development.workshop.indicator"));
	}

	private boolean manages(Actor actor, WorkshopSummary workshop) {
		return actor.isHrAdmin() || (workshop.unitId() != null && this.lines.leads(actor, workshop.unitId()));
	}

	/** The unit where the actor works, if the actor leads it. */
	private Optional<UnitId> ownUnit(Actor actor) {
		return (actor.employeeId() == null) ? Optional.empty()
				: this.assignments.of(ActionAccess.self(actor), today())
					.map(AssignmentSummary::unitId)
					.filter((unit) -> this.lines.leads(actor, unit));
	}

	private WorkshopSummary find(WorkshopId id) {
		return this.workshops.find(id).orElseThrow(() -> new NotFoundException("workshop", id));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
