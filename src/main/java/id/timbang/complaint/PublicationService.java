package id.timbang.complaint;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import id.timbang.personnel.EmployeeService;
import id.timbang.personnel.ReportingLineService;
import id.timbang.personnel.StaffNames;
import id.timbang.personnel.UnitId;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;
import id.timbang.shared.Window;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes questions and answers without what leads to anybody. Who works on a complaint
 * prepares it; somebody of HR who has not worked on it, and is not of the unit, releases
 * it. Nothing is shown without both.
 */
@Service
@Transactional(readOnly = true)
public class PublicationService {

	private final ComplaintReach reach;

	private final ComplaintDirectory directory;

	private final PublicationStore publications;

	private final EmployeeService employees;

	private final StaffNames names;

	private final ReportingLineService lines;

	private final AuditTrail audit;

	private final Clock clock;

	PublicationService(ComplaintReach reach, ComplaintDirectory directory, PublicationStore publications,
			EmployeeService employees, StaffNames names, ReportingLineService lines, AuditTrail audit, Clock clock) {
		this.reach = reach;
		this.directory = directory;
		this.publications = publications;
		this.employees = employees;
		this.names = names;
		this.lines = lines;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * A complaint that was answered, and so can be published.
	 * @throws ConflictException if it was not
	 */
	public ComplaintPage page(Actor actor, ComplaintId id) {
		this.reach.complaint(actor, id);
		ComplaintPage page = this.directory.page(id);
		if (!page.isPublishable()) {
			throw new ConflictException("complaint.publication.order");
		}
		return page;
	}

	/** What was prepared or released of it; for those who work on it. */
	public Optional<Publication> find(Actor actor, ComplaintId id) {
		this.reach.complaint(actor, id);
		return this.publications.find(id);
	}

	/** Names of people of the unit that texts seem to mention. */
	public List<String> namesIn(Actor actor, ComplaintId id, String... texts) {
		return this.names.in(this.reach.complaint(actor, id).unit(), texts);
	}

	/**
	 * Prepares a version for everybody.
	 * @param version the version that was seen; 0 where there was none
	 * @throws ConflictException if it was not answered, somebody else was faster or it is
	 * released
	 * @throws RuleException if it still tells who somebody is
	 */
	@Transactional
	public void prepare(Actor actor, ComplaintId id, long version, String question, String answer) {
		LocalDate answered = page(actor, id).complaint().answeredOn();
		if (answered == null) {
			throw new ConflictException("complaint.publication.order");
		}
		refusePersonal("question", question);
		refusePersonal("answer", answer);
		boolean prepared = this.publications.prepare(this.reach.complaint(actor, id), YearMonth.from(answered), version,
				question, answer, actor, this.clock.instant());
		if (!prepared) {
			throw new ConflictException("error.409.stale");
		}
		this.audit.record(actor, id.complaintId(), "audit.publication.prepared");
	}

	private static void refusePersonal(String field, String text) {
		if (!PersonalData.in(text).isEmpty()) {
			throw new RuleException(field, "complaint.personal.left");
		}
	}

	/** Whether the actor may release it: HR, without part in it. */
	public boolean isReleasable(Actor actor, ComplaintId id) {
		return actor.isHrAdmin() && isOutside(actor, this.reach.complaint(actor, id).unit())
				&& !this.publications.hasWorkedOn(id, actor);
	}

	private boolean isOutside(Actor actor, UnitId unit) {
		boolean member = this.employees.staffOf(unit).stream().anyMatch((person) -> person.isOf(actor));
		return !member && !this.lines.unitsOfSubordinates(actor).contains(unit);
	}

	/**
	 * Shows a version to everybody.
	 * @param version the version that was read
	 * @throws ConflictException if the actor has part in it, or it is another version
	 */
	@Transactional
	public void release(Actor actor, ComplaintId id, long version) {
		actor.require(Role.HR_ADMIN);
		if (!isReleasable(actor, id)) {
			throw new ConflictException("complaint.publication.own");
		}
		if (!this.publications.release(id, version, actor, this.clock.instant())) {
			throw new ConflictException("error.409.stale");
		}
		this.audit.record(actor, id.complaintId(), "audit.publication.released");
	}

	/**
	 * Shows it to nobody any more; for HR.
	 * @throws ConflictException if there is nothing to withdraw
	 */
	@Transactional
	public void withdraw(Actor actor, ComplaintId id) {
		actor.require(Role.HR_ADMIN);
		if (!this.publications.withdraw(id)) {
			throw new ConflictException("complaint.publication.none");
		}
		this.audit.record(actor, id.complaintId(), "audit.publication.withdrawn");
	}

	/** A window of what waits to be released, the oldest first; for HR. */
	public Window<PublicationSummary> waiting(Actor actor, int page) {
		actor.require(Role.HR_ADMIN);
		return this.publications.waiting(Window.clamp(page));
	}

	/** How many wait for somebody else than who prepared them. */
	int countWaiting(Actor actor) {
		return actor.isHrAdmin() ? this.publications.countWaiting(actor) : 0;
	}

	/** A window of what a unit shows to everybody, the latest months first. */
	public Window<PublishedAnswer> released(UnitId unit, int page) {
		return this.publications.released(unit, Window.clamp(page));
	}

}
