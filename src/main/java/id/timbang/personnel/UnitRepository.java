package id.timbang.personnel;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

interface UnitRepository extends JpaRepository<Unit, UnitId> {

	Optional<Unit> findByCode(String code);

	List<Unit> findByCodeIn(Collection<String> codes);

}
