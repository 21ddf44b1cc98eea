package id.timbang.personnel;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

interface PositionRepository extends JpaRepository<Position, PositionId> {

	Optional<Position> findByCode(String code);

	List<Position> findByCodeIn(Collection<String> codes);

}
