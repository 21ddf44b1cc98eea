package id.timbang.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import id.timbang.access.AccountId;
import id.timbang.access.AccountService;
import id.timbang.database.ConditionalOnDemo;
import id.timbang.personnel.AppraiserName;
import id.timbang.personnel.AssignmentService;
import id.timbang.personnel.AssignmentSummary;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.EmployeeService;
import id.timbang.personnel.PersonName;
import id.timbang.shared.Actor;
import id.timbang.shared.Role;

import org.springframework.stereotype.Component;

/**
 * The people of the demonstration as they act: each for himself or herself, appraised by
 * whoever appraises them that day. Only a few of them have an account.
 */
@Component
@ConditionalOnDemo
class DemoActors {

	private final EmployeeService employees;

	private final AssignmentService assignments;

	private final AccountService accounts;

	private final Clock clock;

	DemoActors(EmployeeService employees, AssignmentService assignments, AccountService accounts, Clock clock) {
		this.accounts = accounts;
		this.employees = employees;
		this.assignments = assignments;
		this.clock = clock;
	}

	/** Somebody who has an account, with all that it may do. */
	Actor of(DemoAccount account) {
		EmployeeId person = this.employees.withNip(account.nip()).orElseThrow();
		AccountId opened = this.accounts.accountOf(person).orElseThrow().id();
		String name = Objects.requireNonNull(this.employees.namesOf(List.of(person)).get(person)).name();
		return new Actor(opened.accountId(), person.employeeId(), name, account.roles());
	}

	/** Everybody who works today, by name. */
	Cast today() {
		LocalDate day = LocalDate.now(this.clock);
		List<EmployeeId> people = this.assignments.on(day).stream().map(AssignmentSummary::employeeId).toList();
		return new Cast(this.employees.namesOf(people), this.assignments.appraisers(people, day));
	}

	/**
	 * Who is who on a day.
	 */
	record Cast(Map<EmployeeId, PersonName> names, Map<EmployeeId, AppraiserName> appraisers) {

		/** Everybody, by name. */
		List<EmployeeId> people() {
			return this.names.values()
				.stream()
				.sorted(Comparator.comparing(PersonName::name))
				.map(PersonName::id)
				.toList();
		}

		String nip(EmployeeId person) {
			return Objects.requireNonNull(this.names.get(person)).nip();
		}

		/** Somebody at work. */
		Actor actor(EmployeeId person) {
			String name = Objects.requireNonNull(this.names.get(person)).name();
			return new Actor(new UUID(0, person.employeeId().getLeastSignificantBits()), person.employeeId(), name,
					Set.of(Role.EMPLOYEE));
		}

		/** Who has an account. */
		EmployeeId person(DemoAccount account) {
			return this.names.values()
				.stream()
				.filter((person) -> person.nip().equals(account.nip()))
				.map(PersonName::id)
				.findFirst()
				.orElseThrow();
		}

		/** Who appraises somebody: an employee, or HR in place of somebody outside. */
		Actor appraiser(EmployeeId person) {
			return above(person).map(this::actor).orElse(Actor.SYSTEM);
		}

		boolean isAppraisedBy(EmployeeId person, EmployeeId appraiser) {
			return above(person).filter(appraiser::equals).isPresent();
		}

		/** Whom somebody appraises, by name. */
		List<EmployeeId> team(EmployeeId appraiser) {
			return people().stream().filter((person) -> isAppraisedBy(person, appraiser)).toList();
		}

		/** Everybody after whoever appraises him or her. */
		List<EmployeeId> superiorsFirst() {
			return people().stream().sorted(Comparator.comparingInt(this::height)).toList();
		}

		private int height(EmployeeId person) {
			return above(person).map((superior) -> 1 + height(superior)).orElse(0);
		}

		/** The employee who appraises somebody; none if that is somebody outside. */
		private Optional<EmployeeId> above(EmployeeId person) {
			return Optional.ofNullable(this.appraisers.get(person)).flatMap(AppraiserName::employee);
		}

	}

}
