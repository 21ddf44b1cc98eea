package id.timbang.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import id.timbang.personnel.EmployeeId;
import id.timbang.shared.Role;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, AccountId> {

	Account save(Account account);

	Optional<Account> findById(AccountId id);

	@Query("select a from Account a where lower(a.username) = lower(:username)")
	Optional<Account> findByUsername(String username);

	List<Account> findByUsernameIn(Collection<String> usernames);

	@Query("""
			select a from Account a where a.employeeId in :employeeIds and a.enabled and a.passwordExpiresAt is not null
			order by a.passwordExpiresAt, a.username""")
	List<Account> findUnused(Collection<EmployeeId> employeeIds);

	@Query("select a from Account a join fetch a.roles where a.enabled and :role member of a.roles")
	List<Account> findHolders(Role role);

	Optional<Account> findByEmployeeId(EmployeeId employeeId);

	List<Account> findByEmployeeIdIn(Collection<EmployeeId> employeeIds);

}
