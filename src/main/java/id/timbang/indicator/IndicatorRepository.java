package id.timbang.indicator;

import org.springframework.data.jpa.repository.JpaRepository;

interface IndicatorRepository extends JpaRepository<Indicator, IndicatorId> {

	boolean existsByCode(String code);

}
