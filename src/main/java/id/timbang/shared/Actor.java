package id.timbang.shared;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who is asking: the signed-in account, the employee behind it if there is one, and its
 * roles. Services take it as an argument and decide by it.
 *
 * @param accountId the account
 * @param employeeId the employee that the account belongs to; none for a pure
 * administrator
 * @param name the name to show
 * @param roles what the account may do by itself
 */
public record Actor(UUID accountId, @Nullable UUID employeeId, String name, Set<Role> roles) implements Serializable {

	/** The application itself, for work that no person asked for. */
	public static final Actor SYSTEM = new Actor(new UUID(0, 0), null, "Sistem", Set.of(Role.HR_ADMIN));

	public Actor {
		roles = Set.copyOf(roles);
	}

	public boolean has(Role role) {
		return this.roles.contains(role);
	}

	/**
	 * Goes on only if the account has this role.
	 * @throws ForbiddenException if it has not
	 */
	public void require(Role role) {
		if (!has(role)) {
			throw new ForbiddenException(this, "act as " + role);
		}
	}

	public boolean isHrAdmin() {
		return has(Role.HR_ADMIN);
	}

	public boolean isCounterOfficer() {
		return has(Role.COUNTER_OFFICER);
	}

}
