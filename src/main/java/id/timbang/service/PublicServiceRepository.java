package id.timbang.service;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface PublicServiceRepository extends JpaRepository<PublicService, ServiceId> {

	boolean existsByCode(String code);

	List<PublicService> findByCodeIn(Collection<String> codes);

}
