package id.timbang.report;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.RuleException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes evidence (<i>bukti dukung</i>) for an indicator of a report, and gives it to
 * those who may read the report. Every opening of a file is written down (feature 26).
 */
@Service
@Transactional(readOnly = true)
public class EvidenceService {

	/** Most bytes of a file. */
	public static final int LARGEST = 5 * 1024 * 1024;

	/** Most files and links of an indicator. */
	public static final int MOST_PIECES = 10;

	/** Most bytes of all files of an indicator. */
	public static final long MOST_BYTES = 25L * 1024 * 1024;

	private static final int MEGABYTE = 1024 * 1024;

	private final ReportService reports;

	private final ReportRules rules;

	private final EvidenceDirectory directory;

	private final EvidenceStore store;

	private final AuditTrail audit;

	private final Clock clock;

	EvidenceService(ReportService reports, ReportRules rules, EvidenceDirectory directory, EvidenceStore store,
			AuditTrail audit, Clock clock) {
		this.reports = reports;
		this.rules = rules;
		this.directory = directory;
		this.store = store;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Adds a file to an indicator; for the owner, as long as the report can be written.
	 * @param originId origin of the plan item
	 * @param name what the file is called where it comes from
	 * @throws RuleException if it is too large, one too many, or not what is taken
	 */
	@Transactional
	public EvidenceId addFile(Actor actor, ReportId id, UUID originId, String name, byte[] content) {
		List<Evidence> others = others(actor, id, originId);
		if (content.length == 0) {
			throw new RuleException("file", "report.evidence.file.empty");
		}
		if (content.length > LARGEST) {
			throw new RuleException("file", "report.evidence.file.large", LARGEST / MEGABYTE);
		}
		long total = others.stream().mapToLong(Evidence::bytes).sum() + content.length;
		if (total > MOST_BYTES) {
			throw new RuleException("file", "report.evidence.full", MOST_BYTES / MEGABYTE);
		}
		requireRoom(others, "file");
		EvidenceFile file = read(name, content);
		EvidenceId added = this.store.addFile(id, originId, file, this.clock.instant());
		this.audit.record(actor, id.reportId(), "audit.evidence.added", file.name());
		return added;
	}

	/**
	 * Adds a link to an indicator; for the owner, as long as the report can be written.
	 * @param originId origin of the plan item
	 * @param name what it is called; the address itself if empty
	 * @param link a complete address of the web
	 * @throws RuleException if it is no such address, or one too many
	 */
	@Transactional
	public EvidenceId addLink(Actor actor, ReportId id, UUID originId, String name, String link) {
		List<Evidence> others = others(actor, id, originId);
		String address = EvidenceLink.check(link);
		requireRoom(others, "link");
		String called = EvidenceName.ofLink(name, address);
		EvidenceId added = this.store.addLink(id, originId, called, address, this.clock.instant());
		this.audit.record(actor, id.reportId(), "audit.evidence.added", called);
		return added;
	}

	/** Takes evidence away; for the owner, as long as the report can be written. */
	@Transactional
	public void remove(Actor actor, ReportId id, EvidenceId evidence) {
		this.reports.writable(actor, id);
		String name = this.store.remove(id, evidence).orElseThrow(() -> new NotFoundException("evidence", evidence));
		this.audit.record(actor, id.reportId(), "audit.evidence.removed", name);
	}

	/** A file with its content; for whoever may read the report. */
	@Transactional
	public EvidenceFile open(Actor actor, ReportId id, EvidenceId evidence) {
		this.reports.requireReader(actor, id);
		EvidenceFile file = this.store.file(id, evidence)
			.orElseThrow(() -> new NotFoundException("evidence", evidence));
		this.audit.record(actor, id.reportId(), "audit.evidence.opened", file.name());
		return file;
	}

	/** One upload at a time may count what there is. */
	private List<Evidence> others(Actor actor, ReportId id, UUID originId) {
		Report report = this.reports.writable(actor, id);
		if (!this.rules.covers(report.planId(), originId)) {
			throw new NotFoundException("plan item", originId);
		}
		return this.directory.of(id).getOrDefault(originId, List.of());
	}

	private static void requireRoom(List<Evidence> others, String field) {
		if (others.size() >= MOST_PIECES) {
			throw new RuleException(field, "report.evidence.many", MOST_PIECES);
		}
	}

	private static EvidenceFile read(String name, byte[] content) {
		EvidenceFormat format = EvidenceFormat.of(content)
			.orElseThrow(() -> new RuleException("file", EvidenceFormat.isPromisedBy(name)
					? "report.evidence.file.disguised" : "report.evidence.file.kind"));
		return new EvidenceFile(EvidenceName.ofFile(name, format), format.mediaType(), content);
	}

}
