package id.timbang.personnel;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

interface EmployeeRepository extends JpaRepository<Employee, EmployeeId> {

	Optional<Employee> findByNip(String nip);

	List<Employee> findByNipIn(Collection<String> nips);

}
