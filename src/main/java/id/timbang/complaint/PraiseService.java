package id.timbang.complaint;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.EmployeeService;
import id.timbang.personnel.PersonName;
import id.timbang.personnel.UnitId;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.RuleException;
import id.timbang.shared.Window;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings praise to whom it means. Who works on it finds out who that is, and takes out
 * what would lead to the sender.
 */
@Service
@Transactional(readOnly = true)
public class PraiseService {

	private static final Window<Praise> NONE = new Window<>(List.of(), 1, false);

	private final ComplaintReach reach;

	private final ComplaintStore complaints;

	private final ComplaintDirectory directory;

	private final PraiseStore praise;

	private final EmployeeService employees;

	private final AuditTrail audit;

	private final Clock clock;

	PraiseService(ComplaintReach reach, ComplaintStore complaints, ComplaintDirectory directory, PraiseStore praise,
			EmployeeService employees, AuditTrail audit, Clock clock) {
		this.reach = reach;
		this.complaints = complaints;
		this.directory = directory;
		this.praise = praise;
		this.employees = employees;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Praise that can be passed on.
	 * @throws ConflictException if it is none, was not verified or has been passed on
	 */
	public ComplaintPage page(Actor actor, ComplaintId id) {
		this.reach.complaint(actor, id);
		ComplaintPage page = this.directory.page(id);
		if (!page.isPassable()) {
			throw new ConflictException("complaint.praise.order");
		}
		return page;
	}

	/**
	 * Whom it may mean: people of the unit that was told, by name, at most 25.
	 * @param text part of a name; empty for all
	 */
	public List<PersonName> candidates(Actor actor, ComplaintId id, String text) {
		String part = text.toLowerCase(Locale.ROOT);
		List<EmployeeId> staff = this.employees.staffOf(this.reach.complaint(actor, id).unit());
		Map<EmployeeId, PersonName> names = this.employees.namesOf(staff);
		return staff.stream()
			.map(names::get)
			.filter(Objects::nonNull)
			.filter((person) -> person.name().toLowerCase(Locale.ROOT).contains(part))
			.limit(Window.SIZE)
			.toList();
	}

	/**
	 * Passes praise on to an officer.
	 * @param text without personal data, in 10 to 4,000 characters
	 * @throws ConflictException if it cannot be passed on, or has been
	 * @throws RuleException if the officer works elsewhere or passes it on alone, or the
	 * text still tells who somebody is
	 */
	@Transactional
	public void passOn(Actor actor, ComplaintId id, EmployeeId officer, String text) {
		ComplaintPage page = page(actor, id);
		check(actor, this.reach.complaint(actor, id).unit(), officer, text);
		YearMonth month = YearMonth.from(page.complaint().receivedAt().atZone(this.clock.getZone()));
		if (!this.praise.add(id, officer, month, text)) {
			throw new ConflictException("complaint.praise.order");
		}
		this.complaints.addStep(id, ComplaintStep.Action.PASSED_ON, "", actor, this.clock.instant());
		this.audit.record(actor, id.complaintId(), "audit.complaint." + ComplaintStep.Action.PASSED_ON.name());
	}

	private void check(Actor actor, UnitId unit, EmployeeId officer, String text) {
		if (officer.isOf(actor)) {
			throw new RuleException("officer", "complaint.praise.oneself");
		}
		if (!this.employees.staffOf(unit).contains(officer)) {
			throw new RuleException("officer", "complaint.praise.elsewhere");
		}
		if (!PersonalData.in(text).isEmpty()) {
			throw new RuleException("text", "complaint.personal.left");
		}
	}

	/** A window of the actor's own praise, the latest months first. */
	public Window<Praise> own(Actor actor, int page) {
		return (actor.employeeId() == null) ? NONE
				: this.praise.list(new EmployeeId(actor.employeeId()), Window.clamp(page));
	}

	/** How much of it the actor has not read. */
	public int countUnread(Actor actor) {
		return (actor.employeeId() == null) ? 0 : this.praise.countUnread(new EmployeeId(actor.employeeId()));
	}

	/** The actor has read all of it. */
	@Transactional
	public void markRead(Actor actor) {
		if (actor.employeeId() != null) {
			this.praise.markRead(new EmployeeId(actor.employeeId()));
		}
	}

}
