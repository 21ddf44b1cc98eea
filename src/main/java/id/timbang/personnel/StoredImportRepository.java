package id.timbang.personnel;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface StoredImportRepository extends JpaRepository<StoredImport, UUID> {

	Optional<StoredImport> findByIdAndAccountId(UUID id, UUID accountId);

	void deleteByAccountId(UUID accountId);

}
