package id.timbang.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PeriodRepository extends JpaRepository<Period, PeriodId> {

	@EntityGraph(attributePaths = "scoringRules")
	List<Period> findByCycleIdOrderByValidFromAscKindDesc(CycleId cycleId);

	@EntityGraph(attributePaths = "scoringRules")
	List<Period> findByMovesByItselfTrue();

	@EntityGraph(attributePaths = "scoringRules")
	List<Period> findByKindAndPhaseNotAndValidFromLessThanEqualOrderByValidFromDesc(PeriodKind kind, Phase phase,
			LocalDate day, Limit limit);

	@Override
	@EntityGraph(attributePaths = "scoringRules")
	List<Period> findAllById(Iterable<PeriodId> ids);

	/** Waits until nobody works in the period any more. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Period p join fetch p.scoringRules where p.id = :id")
	Optional<Period> findAlone(PeriodId id);

	/** Those of a cycle in a phase; none of them moves on until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Period p join fetch p.scoringRules where p.cycleId = :cycleId and p.phase = :phase")
	List<Period> findAlone(CycleId cycleId, Phase phase);

	/** Keeps the period from moving on until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_READ)
	@Query("select p from Period p join fetch p.scoringRules where p.id = :id")
	Optional<Period> findStill(PeriodId id);

}
