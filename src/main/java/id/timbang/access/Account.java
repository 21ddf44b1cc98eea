package id.timbang.access;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import id.timbang.personnel.EmployeeId;
import id.timbang.shared.Actor;
import id.timbang.shared.Role;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * What somebody signs in with.
 */
@Entity
class Account {

	@EmbeddedId
	private AccountId id;

	@Version
	private @Nullable Long version;

	@Embedded
	private @Nullable EmployeeId employeeId;

	private String username;

	private String displayName;

	private String passwordHash;

	private @Nullable Instant passwordExpiresAt;

	private boolean enabled = true;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
	@Column(name = "role")
	@Enumerated(EnumType.STRING)
	private Set<Role> roles = EnumSet.noneOf(Role.class);

	protected Account() {
	}

	Account(String username, String displayName, @Nullable EmployeeId employeeId, Set<Role> roles,
			String passwordHash) {
		this.id = AccountId.next();
		this.username = username;
		this.displayName = displayName;
		this.employeeId = employeeId;
		this.roles.addAll(roles);
		this.passwordHash = passwordHash;
	}

	/** Gives out a password that somebody else has seen, and that has to be replaced. */
	void issueTemporaryPassword(String hash, Instant expiresAt) {
		this.passwordHash = hash;
		this.passwordExpiresAt = expiresAt;
	}

	/** The owner chose a password. */
	void changePassword(String hash) {
		this.passwordHash = hash;
		this.passwordExpiresAt = null;
	}

	/** What the owner may do, and whether the owner is let in at all. */
	void allow(Set<Role> roles, boolean enabled) {
		this.roles.clear();
		this.roles.addAll(roles);
		this.enabled = enabled;
	}

	/** Somebody turned out to be an employee. */
	void belongTo(EmployeeId employee) {
		this.employeeId = employee;
		this.roles.add(Role.EMPLOYEE);
	}

	AccountId id() {
		return this.id;
	}

	@Nullable EmployeeId employeeId() {
		return this.employeeId;
	}

	String username() {
		return this.username;
	}

	String passwordHash() {
		return this.passwordHash;
	}

	boolean isEnabled() {
		return this.enabled;
	}

	Set<Role> roles() {
		return Set.copyOf(this.roles);
	}

	/** The password is one that somebody else has seen. */
	boolean hasTemporaryPassword() {
		return this.passwordExpiresAt != null;
	}

	boolean isPasswordExpired(Instant now) {
		return this.passwordExpiresAt != null && !now.isBefore(this.passwordExpiresAt);
	}

	Actor actor() {
		return new Actor(this.id.accountId(), (this.employeeId != null) ? this.employeeId.employeeId() : null,
				this.displayName, this.roles);
	}

}
