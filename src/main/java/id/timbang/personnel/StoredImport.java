package id.timbang.personnel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Files between dry run and confirmation.
 */
@Entity
@Table(name = "personnel_import")
class StoredImport {

	@Id
	@Column(name = "personnel_import_id")
	private UUID id;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("UnusedVariable")
	private UUID accountId;

	/** Read by the clean-up only. */
	@SuppressWarnings("UnusedVariable")
	private Instant createdAt;

	private LocalDate effectiveOn;

	private byte @Nullable [] units;

	private byte @Nullable [] positions;

	private byte @Nullable [] employees;

	protected StoredImport() {
	}

	StoredImport(UUID accountId, ImportFiles files, Instant now) {
		this.id = UUID.randomUUID();
		this.accountId = accountId;
		this.createdAt = now;
		this.effectiveOn = files.effectiveOn();
		this.units = files.units();
		this.positions = files.positions();
		this.employees = files.employees();
	}

	UUID id() {
		return this.id;
	}

	ImportFiles files() {
		return new ImportFiles(this.units, this.positions, this.employees, this.effectiveOn);
	}

}
