package id.timbang.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

interface CycleRepository extends JpaRepository<Cycle, CycleId> {

	List<Cycle> findAllByOrderByValidFromDesc();

	Optional<Cycle> findFirstByValidFromBeforeOrderByValidFromDesc(LocalDate from);

	Optional<Cycle> findByValidFromLessThanEqualAndValidUntilGreaterThanEqual(LocalDate from, LocalDate until);

}
