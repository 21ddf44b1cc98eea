package id.timbang.period;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

interface RulesRepository extends JpaRepository<RulesVersion, ScoringRulesId> {

	/**
	 * All versions of a cycle, the newest first; a draft, which has no number, before
	 * all.
	 */
	List<RulesVersion> findByCycleIdOrderByNumberDesc(CycleId cycleId);

	/** The version in force. */
	Optional<RulesVersion> findFirstByCycleIdAndNumberNotNullOrderByNumberDesc(CycleId cycleId);

	Optional<RulesVersion> findByCycleIdAndNumberNull(CycleId cycleId);

}
