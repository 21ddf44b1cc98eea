package id.timbang.access;

import java.util.Set;

import id.timbang.personnel.EmployeeId;
import id.timbang.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account to be opened with a chosen password.
 *
 * @param username what is typed to sign in
 * @param displayName the name to show
 * @param employeeId whose account it is, if it is an employee's
 * @param roles what it may do
 * @param password in plain text; kept nowhere
 */
public record NewAccount(String username, String displayName, @Nullable EmployeeId employeeId, Set<Role> roles,
		String password) {

	@Override
	public String toString() {
		return "NewAccount[" + this.username + "]";
	}

}
