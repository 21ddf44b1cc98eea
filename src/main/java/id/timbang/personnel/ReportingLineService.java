package id.timbang.personnel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows who appraises whom on which day, and keeps the chain free of circles.
 */
@Service
@Transactional(readOnly = true)
public class ReportingLineService {

	private final ReportingLineRepository lines;

	private final ReportingChain chain;

	private final ChangeLock lock;

	private final LatestStart latestStart;

	private final AuditTrail audit;

	private final Clock clock;

	ReportingLineService(ReportingLineRepository lines, ReportingChain chain, ChangeLock lock, LatestStart latestStart,
			AuditTrail audit, Clock clock) {
		this.lines = lines;
		this.chain = chain;
		this.lock = lock;
		this.latestStart = latestStart;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Sets who appraises somebody for some days. Lines that say otherwise for these days
	 * are superseded, and go on before and after.
	 * @param reason why, as it will be read in the history
	 * @throws RuleException if the two are one person, the chain would close to a circle
	 * or the first day is too far ahead
	 */
	@Transactional
	public void assign(Actor actor, EmployeeId employee, Appraiser appraiser, DateSpan days, String reason) {
		actor.require(Role.HR_ADMIN);
		this.latestStart.check("from", days.from());
		assignAll(actor, List.of(new NewLine(employee, appraiser, days, null)), reason);
		this.audit.record(actor, employee.employeeId(), "audit.appraiser.assigned", reason);
	}

	/** The same for many people at once; the days of one person must not overlap. */
	@Transactional
	void assignAll(Actor actor, List<NewLine> wanted, String reason) {
		actor.require(Role.HR_ADMIN);
		if (wanted.stream().anyMatch((line) -> line.employee().equals(line.appraiser().employeeId()))) {
			throw new RuleException("appraiser", "personnel.appraiser.oneself");
		}
		this.lock.reportingLines();
		ReportingLine.Note note = new ReportingLine.Note(reason, actor.name(), this.clock.instant());
		Map<EmployeeId, List<NewLine>> byEmployee = wanted.stream().collect(Collectors.groupingBy(NewLine::employee));
		makeRoom(byEmployee);
		this.lines.saveAll(wanted.stream().map((line) -> line.drawn(note)).toList());
		this.lines.flush();
		if (this.chain.findCircle(byEmployee.keySet()).isPresent()) {
			throw new RuleException("appraiser", "personnel.appraiser.circle");
		}
	}

	/** Whoever appraises somebody on a day, if that is an employee. */
	public Optional<EmployeeId> appraiserOf(EmployeeId employee, LocalDate day) {
		return this.lines.findInForce(employee)
			.stream()
			.filter((line) -> line.span().contains(day))
			.findFirst()
			.flatMap((line) -> Optional.ofNullable(line.appraiser().employeeId()));
	}

	/** The people above somebody on a day, nearest first. */
	public List<PersonName> above(EmployeeId employee, LocalDate day) {
		return this.chain.above(employee, day);
	}

	/** Whether the actor stands above somebody today, at any height. */
	public boolean isAbove(Actor actor, EmployeeId employee) {
		return actor.employeeId() != null && this.chain.above(employee, LocalDate.now(this.clock))
			.stream()
			.anyMatch((person) -> person.id().isOf(actor));
	}

	/** Whether the actor may read about somebody: the person, HR, and those above. */
	public boolean isOpenTo(Actor actor, EmployeeId employee) {
		return employee.isOf(actor) || actor.isHrAdmin() || isAbove(actor, employee);
	}

	/** Whether the actor appraises anybody today. */
	public boolean hasTeam(Actor actor) {
		return actor.employeeId() != null
				&& this.chain.hasTeam(new EmployeeId(actor.employeeId()), LocalDate.now(this.clock));
	}

	/**
	 * The units in which somebody works today whom the actor stands above, at any height.
	 * More than those that the actor leads: a head of section stands above colleagues of
	 * a unit that somebody else leads.
	 */
	public Set<UnitId> unitsOfSubordinates(Actor actor) {
		return (actor.employeeId() == null) ? Set.of()
				: this.chain.unitsBelow(new EmployeeId(actor.employeeId()), LocalDate.now(this.clock));
	}

	/**
	 * Whether the actor leads a unit today (<i>pimpinan unit</i>): works there, appraises
	 * somebody, and is not appraised by a colleague of the same unit; or acts in the
	 * place of such a person. Whoever leads a unit above leads it as well.
	 */
	public boolean leads(Actor actor, UnitId unit) {
		return actor.employeeId() != null && leads(new EmployeeId(actor.employeeId()), unit);
	}

	/** Whether somebody leads a unit today. */
	public boolean leads(EmployeeId employee, UnitId unit) {
		return this.chain.leads(employee, unit, LocalDate.now(this.clock));
	}

	/**
	 * Who leads each unit itself on a day, not from above; whoever acts there leads it as
	 * well. Units that nobody leads are left out.
	 */
	public Map<UnitId, Set<EmployeeId>> heads(LocalDate day) {
		return this.chain.heads(day);
	}

	/**
	 * Whether somebody led a unit itself in these days, whoever acted meanwhile: worked
	 * there, usually appraises somebody, and usually is appraised by nobody there.
	 */
	public boolean led(EmployeeId employee, UnitId unit, LocalDate from, LocalDate until) {
		return this.chain.led(employee, unit, from, until);
	}

	/**
	 * Whether the actor may lead anybody today who leads a unit: appraises people who
	 * appraise others, or works where units lie below. Cheap; not everybody of whom it is
	 * true does.
	 */
	public boolean hasLeadersBelow(Actor actor) {
		return actor.employeeId() != null
				&& this.chain.hasLeadersBelow(new EmployeeId(actor.employeeId()), LocalDate.now(this.clock));
	}

	/** The people above each of these on a day, nearest first. */
	public Map<EmployeeId, List<EmployeeId>> above(Collection<EmployeeId> people, LocalDate day) {
		Map<EmployeeId, List<EmployeeId>> above = new HashMap<>();
		this.chain.above(people, day)
			.forEach((person, chain) -> above.put(person, chain.stream().map(PersonName::id).toList()));
		return above;
	}

	/** Everybody whom the actor stands above today, at any height. */
	public Set<EmployeeId> below(Actor actor) {
		return (actor.employeeId() == null) ? Set.of()
				: this.chain.below(new EmployeeId(actor.employeeId()), LocalDate.now(this.clock));
	}

	/** Old lines have to be out of the way before new ones are written. */
	private void makeRoom(Map<EmployeeId, List<NewLine>> wanted) {
		List<ReportingLine> remainders = new ArrayList<>();
		for (ReportingLine line : this.lines.findInForce(wanted.keySet())) {
			List<DateSpan> days = wanted.getOrDefault(line.employeeId(), List.of())
				.stream()
				.map(NewLine::days)
				.toList();
			if (days.stream().anyMatch(line.span()::overlaps)) {
				line.supersede(this.clock.instant());
				line.span().without(days).stream().map(line::during).forEach(remainders::add);
			}
		}
		this.lines.flush();
		this.lines.saveAll(remainders);
	}

	/**
	 * Who shall appraise whom on which days.
	 *
	 * @param acting the appointment by which; none for the usual appraiser
	 */
	record NewLine(EmployeeId employee, Appraiser appraiser, DateSpan days, @Nullable ActingAppointmentId acting) {

		ReportingLine drawn(ReportingLine.Note note) {
			return new ReportingLine(this.employee, this.appraiser, this.days, this.acting, note);
		}

	}

}
