package id.timbang.journey;

import java.util.Set;
import java.util.UUID;

import id.timbang.access.AccountService;
import id.timbang.access.NewAccount;
import id.timbang.personnel.EmployeeId;
import id.timbang.shared.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import static id.timbang.personnel.Organisations.HR;

/**
 * Gives accounts to people, so that they can sign in.
 */
@Component
public class People {

	private static final String PASSWORD = "kuda-laut-menari";

	private final AccountService accounts;

	People(AccountService accounts) {
		this.accounts = accounts;
	}

	/** Somebody of the personnel office. */
	public Person hr() {
		return person(null, Role.HR_ADMIN);
	}

	/** An employee, who may appraise others. */
	public Person employee(EmployeeId employee) {
		return person(employee, Role.EMPLOYEE);
	}

	/** An employee at the counter. */
	public Person officer(EmployeeId employee) {
		return person(employee, Role.EMPLOYEE, Role.COUNTER_OFFICER);
	}

	/** The same, where pages say by this name what he or she did. */
	public Person employee(EmployeeId employee, String name) {
		return person(name, employee, Role.EMPLOYEE);
	}

	private Person person(@Nullable EmployeeId employee, Role... roles) {
		return person("Orang Uji", employee, roles);
	}

	private Person person(String name, @Nullable EmployeeId employee, Role... roles) {
		String username = "u" + UUID.randomUUID();
		this.accounts.open(HR, new NewAccount(username, name, employee, Set.of(roles), PASSWORD));
		return new Person(username, PASSWORD);
	}

	/**
	 * What somebody types to sign in.
	 */
	public record Person(String username, String password) {
	}

}
