package id.timbang.development;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import id.timbang.development.Candidate.Part;
import id.timbang.personnel.AppraiserName;
import id.timbang.personnel.AssignmentService;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.EmployeeService;
import id.timbang.personnel.PersonName;
import id.timbang.personnel.ReportingLineService;
import id.timbang.personnel.UnitId;

import org.springframework.stereotype.Component;

/**
 * Who can own an action about somebody: the person, the appraiser, and whoever leads the
 * unit; nobody else hears of it.
 */
@Component
class ActionCircle {

	private final AssignmentService assignments;

	private final ReportingLineService lines;

	private final EmployeeService employees;

	private final Clock clock;

	ActionCircle(AssignmentService assignments, ReportingLineService lines, EmployeeService employees, Clock clock) {
		this.assignments = assignments;
		this.lines = lines;
		this.employees = employees;
		this.clock = clock;
	}

	/** The candidates, the appraiser first. */
	List<Candidate> of(EmployeeId person) {
		LocalDate today = LocalDate.now(this.clock);
		Map<EmployeeId, Set<Part>> parts = new LinkedHashMap<>();
		this.assignments.appraiser(person, today)
			.flatMap(AppraiserName::employee)
			.ifPresent((appraiser) -> add(parts, appraiser, Part.APPRAISER));
		leader(person, today).ifPresent((leader) -> add(parts, leader, Part.LEADER));
		add(parts, person, Part.PERSON);
		Map<EmployeeId, PersonName> names = this.employees.namesOf(parts.keySet());
		return parts.entrySet()
			.stream()
			.flatMap((one) -> Stream.ofNullable(names.get(one.getKey()))
				.map((name) -> new Candidate(name.id(), name.name(), one.getValue())))
			.toList();
	}

	/**
	 * The nearest one above who leads the unit; the person, where nobody above does.
	 */
	private Optional<EmployeeId> leader(EmployeeId person, LocalDate today) {
		Optional<UnitId> unit = this.assignments.of(person, today).map((assignment) -> assignment.unitId());
		return unit.flatMap(
				(here) -> Stream.concat(this.lines.above(person, today).stream().map(PersonName::id), Stream.of(person))
					.filter((one) -> this.lines.leads(one, here))
					.findFirst());
	}

	private static void add(Map<EmployeeId, Set<Part>> parts, EmployeeId somebody, Part part) {
		parts.computeIfAbsent(somebody, (one) -> EnumSet.noneOf(Part.class)).add(part);
	}

}
