package id.timbang.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.EmployeeService;
import id.timbang.personnel.PersonName;
import id.timbang.personnel.UnitId;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import id.timbang.shared.RoleHolders;
import id.timbang.shared.RuleException;

import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives out accounts, and keeps their passwords secret.
 */
@Service
@Transactional(readOnly = true)
public class AccountService implements RoleHolders {

	/** How long a one-time password on paper is good. */
	static final Duration ONE_TIME_PASSWORD_LIFE = Duration.ofDays(14);

	/** Most slips in one go: hashing a password takes its time on purpose. */
	public static final int MOST_SLIPS = 100;

	private final AccountRepository accounts;

	private final EmployeeService employees;

	private final PasswordEncoder encoder;

	private final SignInThrottle throttle;

	private final SessionRegistry sessions;

	private final AuditTrail audit;

	private final Clock clock;

	AccountService(AccountRepository accounts, EmployeeService employees, PasswordEncoder encoder,
			SignInThrottle throttle, SessionRegistry sessions, AuditTrail audit, Clock clock) {
		this.accounts = accounts;
		this.employees = employees;
		this.encoder = encoder;
		this.throttle = throttle;
		this.sessions = sessions;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Opens an account whose owner chose the password.
	 * @throws RuleException if the password is weak or the user name is taken
	 */
	@Transactional
	public AccountId open(Actor actor, NewAccount wanted) {
		actor.require(Role.HR_ADMIN);
		if (!Username.isWellFormed(wanted.username())) {
			throw new RuleException("username", "access.account.username.malformed");
		}
		if (this.accounts.findByUsername(wanted.username()).isPresent()) {
			throw new RuleException("username", "access.account.username.taken", wanted.username());
		}
		PasswordRules.check(wanted.password(), wanted.username());
		Account account = this.accounts.save(new Account(wanted.username(), wanted.displayName(), wanted.employeeId(),
				wanted.roles(), this.encoder.encode(wanted.password())));
		this.audit.record(actor, account.id().accountId(), "audit.account.opened", wanted.username());
		return account.id();
	}

	/**
	 * Opens accounts for those of these employees who have none, {@value #MOST_SLIPS} at
	 * most in one go. The NIP is the user name; the one-time passwords exist in the
	 * answer only.
	 */
	@Transactional
	public OpenedAccounts openForEmployees(Actor actor, Collection<EmployeeId> employeeIds) {
		actor.require(Role.HR_ADMIN);
		Set<EmployeeId> served = served(employeeIds);
		Map<Boolean, List<PersonName>> people = byTakenNumber(
				employeeIds.stream().filter((id) -> !served.contains(id)).toList());
		List<AccountSlip> slips = people.getOrDefault(false, List.of())
			.stream()
			.limit(MOST_SLIPS)
			.map((person) -> open(actor, person))
			.toList();
		return new OpenedAccounts(slips, people.getOrDefault(true, List.of()));
	}

	/** The same for the people of one unit. */
	@Transactional
	public OpenedAccounts openForUnit(Actor actor, UnitId unitId) {
		return openForEmployees(actor, this.employees.staffOf(unitId));
	}

	@Override
	public List<Actor> holders(Role role) {
		return this.accounts.findHolders(role).stream().map(Account::actor).toList();
	}

	/**
	 * How many people of a unit have not yet replaced the password of their slip; who
	 * opened their accounts may have lost the page with the slips.
	 */
	public int countUnused(Actor actor, UnitId unitId) {
		actor.require(Role.HR_ADMIN);
		return Math.toIntExact(unused(unitId).count());
	}

	/**
	 * Makes new slips for these people, {@value #MOST_SLIPS} at most in one go, the
	 * oldest first; their old slips open nothing any more.
	 */
	@Transactional
	public List<AccountSlip> renewSlips(Actor actor, UnitId unitId) {
		actor.require(Role.HR_ADMIN);
		return unused(unitId).limit(MOST_SLIPS).map((account) -> renew(actor, account)).toList();
	}

	private Stream<Account> unused(UnitId unitId) {
		return this.accounts.findUnused(this.employees.staffOf(unitId)).stream();
	}

	private AccountSlip open(Actor actor, PersonName person) {
		Account account = new Account(person.nip(), person.name(), person.id(), Set.of(Role.EMPLOYEE), "");
		return handOver(actor, account, "audit.account.opened");
	}

	/** Whether an account has the number of each of these people as its user name. */
	private Map<Boolean, List<PersonName>> byTakenNumber(Collection<EmployeeId> employeeIds) {
		Map<EmployeeId, PersonName> names = this.employees.namesOf(employeeIds);
		List<PersonName> people = employeeIds.stream()
			.flatMap((id) -> Optional.ofNullable(names.get(id)).stream())
			.toList();
		Set<String> taken = this.accounts.findByUsernameIn(people.stream().map(PersonName::nip).toList())
			.stream()
			.map(Account::username)
			.collect(Collectors.toSet());
		return people.stream().collect(Collectors.partitioningBy((person) -> taken.contains(person.nip())));
	}

	/**
	 * The user name of the account without an owner that has the number of this employee
	 * as its user name; the first administrator may have signed up that way.
	 */
	public Optional<String> strayAccountOf(EmployeeId employeeId) {
		return stray(employeeId).map(Account::username);
	}

	/**
	 * Gives that account to the employee, and ends its sessions: as whom they act has
	 * changed.
	 * @throws ConflictException if there is none, or the employee has an account
	 */
	@Transactional
	public void link(Actor actor, EmployeeId employeeId) {
		actor.require(Role.HR_ADMIN);
		Account account = stray(employeeId).filter((stray) -> this.accounts.findByEmployeeId(employeeId).isEmpty())
			.orElseThrow(() -> new ConflictException("access.account.link.none"));
		account.belongTo(employeeId);
		this.accounts.save(account);
		this.audit.record(actor, account.id().accountId(), "audit.account.linked", account.username());
		endSessions(account);
	}

	private Optional<Account> stray(EmployeeId employeeId) {
		return Optional.ofNullable(this.employees.namesOf(Set.of(employeeId)).get(employeeId))
			.flatMap((person) -> this.accounts.findByUsername(person.nip()))
			.filter((account) -> account.employeeId() == null);
	}

	private Set<EmployeeId> served(Collection<EmployeeId> employeeIds) {
		return this.accounts.findByEmployeeIdIn(employeeIds)
			.stream()
			.map(Account::employeeId)
			.collect(Collectors.toSet());
	}

	/**
	 * Replaces a forgotten password by a one-time one, lifts the rest after wrong
	 * attempts and ends the sessions of the account.
	 */
	@Transactional
	public AccountSlip resetPassword(Actor actor, AccountId id) {
		actor.require(Role.HR_ADMIN);
		return renew(actor, find(id));
	}

	private AccountSlip renew(Actor actor, Account account) {
		AccountSlip slip = handOver(actor, account, "audit.account.reset");
		this.throttle.clear(account.username());
		endSessions(account);
		return slip;
	}

	/**
	 * Says what an account may do and whether its owner is let in at all; holds at once.
	 * @throws ConflictException for one's own account, or nobody might be left to let
	 * people in
	 */
	@Transactional
	public void changeAccess(Actor actor, AccountId id, Set<Role> roles, boolean enabled) {
		actor.require(Role.HR_ADMIN);
		if (id.accountId().equals(actor.accountId())) {
			throw new ConflictException("access.account.own");
		}
		Account account = find(id);
		account.allow(roles, enabled);
		this.accounts.save(account);
		this.audit.record(actor, id.accountId(), enabled ? "audit.account.enabled" : "audit.account.disabled",
				account.username(), roles.stream().map(Enum::name).sorted().collect(Collectors.joining(" ")));
		endSessions(account);
	}

	/**
	 * Changes one's own password, and ends all other sessions of the account. Guesses of
	 * the present one count like those of the sign-in page, also when they are refused.
	 * @param session identifier of the session that goes on
	 * @throws RuleException if the present one is wrong or the new one is weak
	 */
	@Transactional(noRollbackFor = RuleException.class)
	public SignedIn changePassword(Actor actor, String session, String present, String wanted) {
		Account account = find(new AccountId(actor.accountId()));
		if (!this.throttle.admit(account.username())) {
			throw new RuleException("currentPassword", "access.password.resting");
		}
		if (!this.encoder.matches(present, account.passwordHash())) {
			throw new RuleException("currentPassword", "access.password.wrong");
		}
		this.throttle.clear(account.username());
		PasswordRules.check(wanted, account.username());
		if (this.encoder.matches(wanted, account.passwordHash())) {
			throw new RuleException("newPassword", "access.password.same");
		}
		account.changePassword(this.encoder.encode(wanted));
		this.accounts.save(account);
		this.audit.record(actor, account.id().accountId(), "audit.account.password");
		sessions(account).filter((other) -> !other.getSessionId().equals(session))
			.forEach(SessionInformation::expireNow);
		return new SignedIn(account, false);
	}

	/** The account of an employee, if one was opened. */
	public Optional<AccountSummary> accountOf(EmployeeId employeeId) {
		return this.accounts.findByEmployeeId(employeeId).map(AccountSummary::of);
	}

	private AccountSlip handOver(Actor actor, Account account, String action) {
		String password = OneTimePassword.next();
		Instant expiry = this.clock.instant().plus(ONE_TIME_PASSWORD_LIFE);
		account.issueTemporaryPassword(this.encoder.encode(password), expiry);
		this.accounts.save(account);
		this.audit.record(actor, account.id().accountId(), action, account.username());
		return new AccountSlip(account.actor().name(), account.username(), password, expiry);
	}

	private void endSessions(Account account) {
		sessions(account).forEach(SessionInformation::expireNow);
	}

	private Stream<SessionInformation> sessions(Account account) {
		return this.sessions.getAllPrincipals()
			.stream()
			.filter((principal) -> principal instanceof SignedIn user && user.getUsername().equals(account.username()))
			.flatMap((principal) -> this.sessions.getAllSessions(principal, false).stream());
	}

	private Account find(AccountId id) {
		return this.accounts.findById(id).orElseThrow(() -> new NotFoundException("account", id));
	}

}
