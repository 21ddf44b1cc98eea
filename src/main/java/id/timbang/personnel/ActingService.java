package id.timbang.personnel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import id.timbang.personnel.ReportingLineService.NewLine;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Appoints acting officials (<i>Plt/Plh</i>). Whoever acts appraises, for these days,
 * everybody whom the official appraises, and the team returns by itself afterwards. Who
 * appraises the acting person does not change: nobody appraises himself or herself.
 */
@Service
@Transactional(readOnly = true)
public class ActingService {

	private final ActingAppointmentRepository appointments;

	private final ReportingLineRepository drawn;

	private final ReportingLineService lines;

	private final AssignmentRepository assignments;

	private final EmployeeService employees;

	private final EmployeeDirectory directory;

	private final ChangeLock lock;

	private final LatestStart latestStart;

	private final AuditTrail audit;

	private final Clock clock;

	ActingService(ActingAppointmentRepository appointments, ReportingLineRepository drawn, ReportingLineService lines,
			AssignmentRepository assignments, EmployeeService employees, EmployeeDirectory directory, ChangeLock lock,
			LatestStart latestStart, AuditTrail audit, Clock clock) {
		this.appointments = appointments;
		this.drawn = drawn;
		this.lines = lines;
		this.assignments = assignments;
		this.employees = employees;
		this.directory = directory;
		this.lock = lock;
		this.latestStart = latestStart;
		this.audit = audit;
		this.clock = clock;
	}

	/** Who acts in the place of an official, latest first; for HR. */
	public List<ActingSummary> of(Actor actor, EmployeeId official) {
		actor.require(Role.HR_ADMIN);
		List<ActingAppointment> found = this.appointments.findInForce(official);
		Map<EmployeeId, PersonName> names = this.directory
			.names(found.stream().map(ActingAppointment::actingId).toList());
		LocalDate today = LocalDate.now(this.clock);
		return found.stream().map((one) -> summary(one, names, today)).toList();
	}

	private static ActingSummary summary(ActingAppointment one, Map<EmployeeId, PersonName> names, LocalDate today) {
		PersonName acting = names.get(one.actingId());
		return new ActingSummary(one.id(), one.version(), (acting != null) ? acting.name() : "", one.capacity(),
				one.validFrom(), one.validUntil(), one.orderReference(), one.recordedBy(), one.recordedAt(),
				one.isEndableOn(today), one.isWithdrawableOn(today));
	}

	/**
	 * Who could act: by name, or without one the official's own team and those who
	 * appraise nearby. Never the official.
	 */
	public List<EmployeeSummary> candidates(Actor actor, EmployeeId official, String text) {
		actor.require(Role.HR_ADMIN);
		List<EmployeeSummary> team = text.isEmpty() ? this.directory.usualTeam(official) : List.of();
		return Stream.concat(team.stream(), this.employees.candidates(actor, official, text).stream())
			.distinct()
			.toList();
	}

	/**
	 * Lets somebody act in the place of an official.
	 * @return how many people are appraised by whoever acts
	 * @throws RuleException if the two are one person, the days are taken or too far
	 * ahead, whoever acts does not work on all of them, the official appraises nobody
	 * else on them, or the chain would close to a circle
	 */
	@Transactional
	public int appoint(Actor actor, EmployeeId official, NewActing wanted) {
		actor.require(Role.HR_ADMIN);
		this.latestStart.check("from", wanted.from());
		if (wanted.acting().equals(official)) {
			throw new RuleException("acting", "personnel.acting.oneself");
		}
		requireAtWork(wanted);
		this.lock.reportingLines();
		requireFree(official, wanted);
		List<ReportingLine> team = this.drawn.findOf(official)
			.stream()
			.filter((line) -> !line.employeeId().equals(wanted.acting()))
			.filter((line) -> line.acting() == null && line.span().overlaps(wanted.days()))
			.toList();
		if (team.isEmpty()) {
			throw new RuleException("from", "personnel.acting.nobody");
		}
		ActingAppointment appointment = this.appointments
			.saveAndFlush(new ActingAppointment(official, wanted, actor.name(), this.clock.instant()));
		draw(actor, team, wanted, appointment);
		this.audit.record(actor, official.employeeId(), "audit.acting." + wanted.capacity(), name(wanted.acting()),
				wanted.from().toString(), wanted.until().toString(), wanted.order());
		return (int) team.stream().map(ReportingLine::employeeId).distinct().count();
	}

	private void draw(Actor actor, List<ReportingLine> team, NewActing wanted, ActingAppointment appointment) {
		Appraiser acting = Appraiser.employee(wanted.acting());
		List<NewLine> wantedLines = team.stream()
			.flatMap((line) -> line.span()
				.common(wanted.days())
				.map((days) -> new NewLine(line.employeeId(), acting, days, appointment.id()))
				.stream())
			.toList();
		try {
			this.lines.assignAll(actor, wantedLines, wanted.order());
		}
		catch (RuleException circle) {
			throw new RuleException("acting", "personnel.acting.circle");
		}
	}

	private void requireAtWork(NewActing wanted) {
		List<Assignment> worked = this.assignments.findByEmployeeIdOrderByValidFromDesc(wanted.acting());
		if (!isAtWork(worked, wanted.from()) || !isAtWork(worked, wanted.until())) {
			throw new RuleException("acting", "personnel.acting.away");
		}
	}

	private static boolean isAtWork(List<Assignment> worked, LocalDate day) {
		return worked.stream().anyMatch((one) -> !one.validFrom().isAfter(day) && !one.isOverBy(day));
	}

	private void requireFree(EmployeeId official, NewActing wanted) {
		this.appointments.findInForce(official)
			.stream()
			.filter((other) -> other.span().overlaps(wanted.days()))
			.findFirst()
			.ifPresent((other) -> {
				throw new RuleException("from", "personnel.acting.taken", name(other.actingId()), other.validFrom(),
						other.validUntil());
			});
	}

	private String name(EmployeeId id) {
		PersonName person = this.directory.names(List.of(id)).get(id);
		if (person == null) {
			throw new NotFoundException("employee", id);
		}
		return person.name();
	}

	/**
	 * Ends an appointment with today: the official is back tomorrow.
	 * @param version the version that the page was filled from
	 * @throws ConflictException if it has not begun, or ends today anyway
	 */
	@Transactional
	public void end(Actor actor, EmployeeId official, ActingAppointmentId id, long version) {
		LocalDate today = LocalDate.now(this.clock);
		ActingAppointment appointment = find(actor, official, id, version);
		if (!appointment.isEndableOn(today)) {
			throw new ConflictException("error.409.stale");
		}
		giveBack(actor, appointment, today.plusDays(1));
		appointment.endOn(today);
		this.audit.record(actor, official.employeeId(), "audit.acting.ended", name(appointment.actingId()));
	}

	/**
	 * Takes an appointment back that has not begun.
	 * @param version the version that the page was filled from
	 * @throws ConflictException if it has begun
	 */
	@Transactional
	public void withdraw(Actor actor, EmployeeId official, ActingAppointmentId id, long version) {
		ActingAppointment appointment = find(actor, official, id, version);
		if (!appointment.isWithdrawableOn(LocalDate.now(this.clock))) {
			throw new ConflictException("error.409.stale");
		}
		giveBack(actor, appointment, appointment.validFrom());
		appointment.withdraw(this.clock.instant());
		this.audit.record(actor, official.employeeId(), "audit.acting.withdrawn", name(appointment.actingId()));
	}

	/** From a day on the official appraises again whom the acting person appraises. */
	private void giveBack(Actor actor, ActingAppointment appointment, LocalDate from) {
		DateSpan rest = new DateSpan(from, appointment.validUntil());
		Appraiser official = Appraiser.employee(appointment.officialId());
		List<NewLine> returned = new ArrayList<>();
		this.drawn.findOfAppointment(appointment.id())
			.forEach((line) -> line.span()
				.common(rest)
				.ifPresent((days) -> returned.add(new NewLine(line.employeeId(), official, days, null))));
		this.lines.assignAll(actor, returned, appointment.orderReference());
	}

	private ActingAppointment find(Actor actor, EmployeeId official, ActingAppointmentId id, long version) {
		actor.require(Role.HR_ADMIN);
		this.lock.reportingLines();
		ActingAppointment appointment = this.appointments.findById(id)
			.filter((one) -> one.officialId().equals(official))
			.orElseThrow(() -> new NotFoundException("acting appointment", id));
		if (appointment.version() != version || appointment.isWithdrawn()) {
			throw new ConflictException("error.409.stale");
		}
		return appointment;
	}

}
