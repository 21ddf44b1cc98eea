package id.timbang.service;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import id.timbang.personnel.UnitType;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.CsvException;
import id.timbang.shared.CsvTable;
import id.timbang.shared.Role;
import id.timbang.shared.RowError;
import id.timbang.shared.Uploads;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings services in from a CSV file: first a dry run that says everything that is wrong
 * and what would change, then, on confirmation, all or nothing. The same file a second
 * time changes nothing. What the file does not have, the products and who is retired,
 * stays.
 */
@Service
@Transactional(readOnly = true)
public class ServiceImport {

	private static final String PURPOSE = "services";

	private static final String FILE = "services.csv";

	/** Why a standard changes that visits rely on. */
	private static final String REASON = "Impor dari berkas CSV";

	private final PublicServiceRepository services;

	private final Uploads uploads;

	private final AuditTrail audit;

	private final Clock clock;

	ServiceImport(PublicServiceRepository services, Uploads uploads, AuditTrail audit, Clock clock) {
		this.services = services;
		this.uploads = uploads;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Dry run. A file without errors is kept for confirmation under the id of the report.
	 */
	@Transactional
	public ServiceImportReport check(Actor actor, byte[] content) {
		actor.require(Role.HR_ADMIN);
		ServiceImportReport report = read(content).report();
		return report.isWorthwhile() ? report.keptAs(this.uploads.keep(actor, PURPOSE, content)) : report;
	}

	/**
	 * Does what the dry run said, and forgets the file.
	 * @return what was done; with errors, and nothing done, if the world has changed
	 * since
	 */
	@Transactional
	public ServiceImportReport apply(Actor actor, UUID id) {
		actor.require(Role.HR_ADMIN);
		return apply(actor, this.uploads.take(actor, PURPOSE, id));
	}

	/** Imports a file without a dry run. One with errors changes nothing. */
	@Transactional
	public ServiceImportReport apply(Actor actor, byte[] content) {
		actor.require(Role.HR_ADMIN);
		Draft draft = read(content);
		ServiceImportReport report = draft.report();
		if (report.isWorthwhile()) {
			draft.entries().forEach((entry) -> write(entry, draft.known(), this.clock.instant()));
			this.audit.record(actor, actor.accountId(), "audit.services.imported", Integer.toString(report.read()));
		}
		return report;
	}

	private void write(ServiceRows.Entry entry, Map<String, PublicService> known, Instant now) {
		PublicService service = known.get(entry.service().code());
		if (service == null) {
			this.services.save(new PublicService(entry.service(), now));
		}
		else {
			service.rename(entry.service().name());
			service.promise(promise(entry, service), REASON, now);
		}
	}

	private Draft read(byte[] content) {
		List<RowError> errors = new ArrayList<>();
		CsvTable table = table(content, errors);
		List<String> codes = table.rows().stream().map((row) -> row.get("code")).toList();
		Map<String, PublicService> known = new HashMap<>();
		this.services.findByCodeIn(codes).forEach((service) -> known.put(service.code(), service));
		Map<String, UnitType> types = known.values()
			.stream()
			.collect(Collectors.toMap(PublicService::code, PublicService::unitType));
		return new Draft(List.copyOf(new ServiceRows(table, types, errors).entries().values()), known, errors);
	}

	private static CsvTable table(byte[] content, List<RowError> errors) {
		try {
			return CsvTable.read(FILE, content, ServiceRows.COLUMNS);
		}
		catch (CsvException ex) {
			errors.add(ex.error());
			return new CsvTable(FILE, List.of());
		}
	}

	/** What the file says about a known service, with its product. */
	private static StandardDetails promise(ServiceRows.Entry entry, PublicService service) {
		StandardDetails said = entry.service().standard();
		return new StandardDetails(said.time(), said.fee(), said.requirements(), service.current().details().product(),
				said.stages());
	}

	/**
	 * What the file says beside what is stored.
	 */
	private record Draft(Collection<ServiceRows.Entry> entries, Map<String, PublicService> known,
			List<RowError> errors) {

		private ServiceImportReport report() {
			List<ServiceChange> changes = new ArrayList<>();
			int added = 0;
			for (ServiceRows.Entry entry : this.entries) {
				PublicService service = this.known.get(entry.service().code());
				if (service == null) {
					added++;
				}
				else {
					changes.add(change(entry, service));
				}
			}
			int known = changes.size();
			changes.removeIf((change) -> !change.isWorthwhile());
			return new ServiceImportReport(null, added, known - changes.size(), changes, this.errors);
		}

		private static ServiceChange change(ServiceRows.Entry entry, PublicService service) {
			StandardDetails before = service.current().details();
			StandardDetails after = promise(entry, service);
			return new ServiceChange(entry.line(), service.name(), entry.service().name(), before, after,
					StandardProperty.differences(before, after), service.current().isFrozen());
		}

	}

}
