package id.timbang.period;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface CycleRepository extends JpaRepository<Cycle, CycleId> {

	List<Cycle> findAllByOrderByValidFromDesc();

}
