package id.timbang.personnel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;
import id.timbang.shared.Window;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the people: who they are and where they work.
 */
@Service
@Transactional(readOnly = true)
public class EmployeeService {

	private final EmployeeRepository employees;

	private final AssignmentRepository assignments;

	private final EmployeeDirectory directory;

	private final EmployeeFile file;

	private final ReportingLineService lines;

	private final LatestStart latestStart;

	private final AuditTrail audit;

	private final Clock clock;

	EmployeeService(EmployeeRepository employees, AssignmentRepository assignments, EmployeeDirectory directory,
			EmployeeFile file, ReportingLineService lines, LatestStart latestStart, AuditTrail audit, Clock clock) {
		this.employees = employees;
		this.assignments = assignments;
		this.directory = directory;
		this.file = file;
		this.lines = lines;
		this.latestStart = latestStart;
		this.audit = audit;
		this.clock = clock;
	}

	/** A window of employees by name; for HR. */
	public Window<EmployeeSummary> list(Actor actor, EmployeeFilter filter, int page) {
		actor.require(Role.HR_ADMIN);
		return this.directory.list(filter, Window.clamp(page));
	}

	/** How many there are, exact up to 1,000; 1,001 stands for more. */
	public int count(Actor actor, EmployeeFilter filter) {
		actor.require(Role.HR_ADMIN);
		return this.directory.count(filter);
	}

	/** The same, without counting where the window itself lies beyond what is counted. */
	public int count(Actor actor, EmployeeFilter filter, Window<EmployeeSummary> shown) {
		boolean beyond = !shown.isEmpty() && shown.first() > EmployeeDirectory.COUNTED;
		return beyond ? EmployeeDirectory.COUNTED + 1 : count(actor, filter);
	}

	/**
	 * The first people that a filter leaves, by name, for whoever chooses among them; the
	 * caller has asked whether the actor may choose.
	 */
	public List<EmployeeSummary> first(EmployeeFilter filter) {
		return this.directory.list(filter, 1).items();
	}

	/** Everything about one person; for HR, the person, and those above. */
	public EmployeePage page(Actor actor, EmployeeId id) {
		Employee employee = find(id);
		requireReader(actor, id);
		return this.file.of(employee);
	}

	/** Names for the lists of other modules, in one statement. */
	public Map<EmployeeId, PersonName> namesOf(Collection<EmployeeId> ids) {
		return this.directory.names(ids);
	}

	/** The employee with this number. */
	public Optional<EmployeeId> withNip(String nip) {
		return this.employees.findByNip(nip).map(Employee::id);
	}

	/** The people assigned to a unit itself today, by name. */
	public List<EmployeeId> staffOf(UnitId unit) {
		return this.directory.staffOf(unit);
	}

	/**
	 * A window of the people who hold one of these positions today; how many they are
	 * says {@link PositionService#list()}.
	 */
	public Window<EmployeeSummary> holders(Actor actor, Collection<PositionId> positions, int page) {
		actor.require(Role.HR_ADMIN);
		return this.directory.holders(positions, Window.clamp(page));
	}

	/** The people whom somebody appraises today. */
	public List<EmployeeSummary> team(EmployeeId appraiser) {
		return this.directory.team(appraiser);
	}

	/**
	 * Who could appraise somebody: by name, or without one those who appraise colleagues
	 * of the same unit or of a unit above it. At most 25, never the person.
	 */
	public List<EmployeeSummary> candidates(Actor actor, EmployeeId id, String text) {
		actor.require(Role.HR_ADMIN);
		List<EmployeeSummary> found = text.isEmpty() ? this.directory.appraisersNear(id)
				: this.directory.list(new EmployeeFilter(text, null, false), 1).items();
		return found.stream().filter((candidate) -> !candidate.id().equals(id)).toList();
	}

	/**
	 * Adds a person with a first assignment.
	 * @throws RuleException if the number is taken or the first day is too far ahead
	 */
	@Transactional
	public EmployeeId add(Actor actor, NewEmployee wanted) {
		actor.require(Role.HR_ADMIN);
		this.latestStart.check("since", wanted.since());
		refuseTaken(wanted.details().nip(), null);
		EmployeeDetails details = wanted.details();
		Employee employee = this.employees.save(new Employee(details));
		this.assignments.save(new Assignment(employee.id(), wanted.unitId(), wanted.positionId(), wanted.since()));
		this.audit.record(actor, employee.id().employeeId(), "audit.employee.added", details.name());
		return employee.id();
	}

	/**
	 * Changes what is known about a person.
	 * @param version the version that the form was filled from
	 * @throws RuleException if the number is taken
	 */
	@Transactional
	public void change(Actor actor, EmployeeId id, long version, EmployeeDetails details) {
		actor.require(Role.HR_ADMIN);
		Employee employee = find(id);
		if (employee.version() != version) {
			throw new ConflictException("error.409.stale");
		}
		refuseTaken(details.nip(), id);
		employee.describe(details);
		this.audit.record(actor, id.employeeId(), "audit.employee.changed", details.name());
	}

	/**
	 * Moves a person to another position or unit from a day on; the present assignment
	 * ends the day before.
	 * @throws RuleException if the day is not after the beginning of the present
	 * assignment, or too far ahead
	 */
	@Transactional
	public void transfer(Actor actor, EmployeeId id, UnitId unitId, PositionId positionId, LocalDate from) {
		actor.require(Role.HR_ADMIN);
		find(id);
		this.latestStart.check("from", from);
		List<Assignment> history = this.assignments.findByEmployeeIdOrderByValidFromDesc(id);
		if (!history.isEmpty()) {
			Assignment last = history.get(0);
			if (!from.isAfter(last.validFrom())) {
				throw new RuleException("from", "personnel.transfer.tooEarly", last.validFrom());
			}
			if (!last.isOverBy(from)) {
				last.endBefore(from);
			}
			this.assignments.flush();
		}
		this.assignments.save(new Assignment(id, unitId, positionId, from));
		this.audit.record(actor, id.employeeId(), "audit.employee.transferred", from.toString());
	}

	/**
	 * Records that somebody leaves: retires, goes to another agency, dies. Nothing is
	 * waited for any more, and everything that was stays.
	 * @param last the last day at work
	 * @param reason why, as the audit trail says it
	 * @throws RuleException if the person does not work any more, or the day lies before
	 * the beginning of the last assignment or too far ahead
	 */
	@Transactional
	public void leave(Actor actor, EmployeeId id, LocalDate last, String reason) {
		actor.require(Role.HR_ADMIN);
		find(id);
		this.latestStart.check("last", last);
		Assignment present = this.assignments.findByEmployeeIdOrderByValidFromDesc(id)
			.stream()
			.findFirst()
			.filter((assignment) -> !assignment.isOverBy(LocalDate.now(this.clock)))
			.orElseThrow(() -> new RuleException("", "personnel.leave.over"));
		if (last.isBefore(present.validFrom())) {
			throw new RuleException("last", "personnel.leave.tooEarly", present.validFrom());
		}
		present.endOn(last);
		this.audit.record(actor, id.employeeId(), "audit.employee.left", last.toString(), reason);
	}

	private void requireReader(Actor actor, EmployeeId id) {
		if (!this.lines.isOpenTo(actor, id)) {
			throw new ForbiddenException(actor, "read about employee " + id);
		}
	}

	private void refuseTaken(Nip nip, @Nullable EmployeeId owner) {
		this.employees.findByNip(nip.digits()).filter((other) -> !other.id().equals(owner)).ifPresent((other) -> {
			throw new RuleException("nip", "personnel.nip.taken", other.name());
		});
	}

	private Employee find(EmployeeId id) {
		return this.employees.findById(id).orElseThrow(() -> new NotFoundException("employee", id));
	}

}
