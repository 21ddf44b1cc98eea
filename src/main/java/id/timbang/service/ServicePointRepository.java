package id.timbang.service;

import java.util.Optional;

import id.timbang.personnel.UnitId;

import org.springframework.data.jpa.repository.JpaRepository;

interface ServicePointRepository extends JpaRepository<ServicePoint, ServicePointId> {

	Optional<ServicePoint> findByCode(String code);

	Optional<ServicePoint> findByUnitIdAndName(UnitId unit, String name);

	boolean existsByCode(String code);

}
