package id.timbang.personnel;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import id.timbang.shared.RowError;
import id.timbang.shared.RuleException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings units, positions and people in from CSV files: first a dry run that says
 * everything that is wrong and what would change, then, on confirmation, all or nothing.
 * The same files a second time change nothing.
 */
@Service
@Transactional(readOnly = true)
public class PersonnelImport {

	private final ImportReader reader;

	private final ImportWriter writer;

	private final ChangeLock lock;

	private final LatestStart latestStart;

	private final StoredImportRepository stored;

	private final AuditTrail audit;

	private final Clock clock;

	PersonnelImport(ImportReader reader, ImportWriter writer, ChangeLock lock, LatestStart latestStart,
			StoredImportRepository stored, AuditTrail audit, Clock clock) {
		this.reader = reader;
		this.writer = writer;
		this.lock = lock;
		this.latestStart = latestStart;
		this.stored = stored;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Dry run. Files without errors are kept for confirmation under the id of the report.
	 * @throws RuleException if the first day of changed appraisers is too far ahead
	 */
	@Transactional
	public ImportReport check(Actor actor, ImportFiles files) {
		actor.require(Role.HR_ADMIN);
		this.latestStart.check("effectiveOn", files.effectiveOn());
		List<RowError> errors = new ArrayList<>();
		ImportDraft draft = this.reader.read(files, errors);
		ImportReport report = draft.report(errors, files.effectiveOn());
		if (!report.isWorthwhile()) {
			return report;
		}
		this.stored.deleteByAccountId(actor.accountId());
		UUID id = this.stored.save(new StoredImport(actor.accountId(), files, this.clock.instant())).id();
		return report.keptAs(id);
	}

	/**
	 * Does what the dry run said, and forgets the files.
	 * @return what was done; with errors, and nothing done, if the world has changed
	 * since
	 */
	@Transactional
	public ImportReport apply(Actor actor, UUID id) {
		actor.require(Role.HR_ADMIN);
		StoredImport kept = this.stored.findByIdAndAccountId(id, actor.accountId())
			.orElseThrow(() -> new NotFoundException("import", id));
		ImportReport report = apply(actor, kept.files());
		this.stored.delete(kept);
		return report;
	}

	/**
	 * Imports files without a dry run. Files with errors change nothing. Units and
	 * appraisers are locked before they are read: nobody closes a circle between the
	 * check and the writing.
	 */
	@Transactional
	public ImportReport apply(Actor actor, ImportFiles files) {
		actor.require(Role.HR_ADMIN);
		this.lock.units();
		this.lock.reportingLines();
		List<RowError> errors = new ArrayList<>();
		ImportDraft draft = this.reader.read(files, errors);
		ImportReport report = draft.report(errors, files.effectiveOn());
		if (errors.isEmpty()) {
			this.writer.write(actor, draft, files.effectiveOn());
			this.audit.record(actor, actor.accountId(), "audit.personnel.imported", Integer.toString(report.read()));
		}
		return report;
	}

}
