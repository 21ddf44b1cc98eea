package id.timbang.report;

import java.time.Clock;
import java.time.Instant;

import id.timbang.period.Phase;
import id.timbang.period.PeriodService;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.Dialogue;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.RuleException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets an employee report on a period and the appraiser take the report or return it.
 */
@Service
@Transactional(readOnly = true)
public class ReportService {

	private final ReportRepository reports;

	private final ReportAccess access;

	private final ReportRules rules;

	private final PeriodService periods;

	private final Dialogue dialogue;

	private final AuditTrail audit;

	private final Clock clock;

	ReportService(ReportRepository reports, ReportAccess access, ReportRules rules, PeriodService periods,
			Dialogue dialogue, AuditTrail audit, Clock clock) {
		this.reports = reports;
		this.access = access;
		this.rules = rules;
		this.periods = periods;
		this.dialogue = dialogue;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Saves what the owner wrote; it may be incomplete.
	 * @param version the version that the form was filled from
	 * @return the version to go on from
	 * @throws RuleException if it speaks of what is not in the plan
	 */
	@Transactional
	public long save(Actor actor, ReportId id, long version, ReportContent content) {
		Report report = writable(actor, id, version);
		write(report, content, this.clock.instant());
		return report.version();
	}

	/** The words go to the database before the state does, which freezes them there. */
	private void write(Report report, ReportContent content, Instant now) {
		this.rules.require(report, this.periods.period(report.periodId()), content);
		report.write(content, now);
		this.reports.flush();
	}

	/**
	 * Saves what the owner wrote and hands it to the appraiser.
	 * @param version the version that the form was filled from
	 * @throws RuleException if nothing is said on the whole
	 */
	@Transactional
	public void submit(Actor actor, ReportId id, long version, ReportContent content) {
		Report report = writable(actor, id, version);
		if (content.overall().achievements().isBlank()) {
			throw new RuleException("achievements", "report.achievements.missing");
		}
		Instant now = this.clock.instant();
		write(report, content, now);
		report.submit(Receipts.next(this.periods.period(report.periodId()).from()), now);
		this.audit.record(actor, id.reportId(), "audit.report.submitted");
	}

	/**
	 * Gives a report back to its owner; for the appraiser.
	 * @param why what is missing, which the owner reads
	 */
	@Transactional
	public void giveBack(Actor actor, ReportId id, long version, String why) {
		Report report = decidable(actor, id, version);
		report.giveBack(actor.name(), why, this.clock.instant());
		this.dialogue.add(actor, id.reportId(), why);
		this.audit.record(actor, id.reportId(), "audit.report.returned", why);
	}

	/** Takes a report; for the appraiser. */
	@Transactional
	public void accept(Actor actor, ReportId id, long version) {
		decidable(actor, id, version).accept(actor.name(), this.clock.instant());
		this.audit.record(actor, id.reportId(), "audit.report.accepted");
	}

	/** Adds to the dialogue; for the owner and the appraiser. */
	@Transactional
	public void say(Actor actor, ReportId id, String text) {
		this.access.requireParty(actor, find(id).employeeId());
		this.dialogue.add(actor, id.reportId(), text);
	}

	private Report writable(Actor actor, ReportId id, long version) {
		Report report = find(id);
		this.access.requireOwner(actor, report.employeeId());
		requireVersion(report, version);
		requireWritable(report);
		return report;
	}

	/**
	 * A report that its owner may change now, held still until the transaction ends: for
	 * evidence, which is no part of any form.
	 */
	Report writable(Actor actor, ReportId id) {
		Report report = this.reports.findStill(id).orElseThrow(() -> new NotFoundException("report", id));
		this.access.requireOwner(actor, report.employeeId());
		requireWritable(report);
		return report;
	}

	/**
	 * Goes on only if the actor may read what the report says.
	 */
	void requireReader(Actor actor, ReportId id) {
		Report report = find(id);
		this.access.requireReader(actor, report.employeeId());
		if (!ReportAccess.reads(actor, report)) {
			throw new ForbiddenException(actor, "read a draft, " + id);
		}
	}

	/** In the reporting phase, or later if it was returned. */
	private void requireWritable(Report report) {
		report.requireOpen();
		this.periods.requireOpen(report.periodId(), Phase.REPORTING,
				(report.state() == ReportState.RETURNED) ? Phase.ASSESSMENT : Phase.REPORTING);
	}

	private Report decidable(Actor actor, ReportId id, long version) {
		Report report = find(id);
		this.access.requireDecider(actor, report.employeeId());
		requireVersion(report, version);
		this.periods.requireOpen(report.periodId(), Phase.REPORTING, Phase.ASSESSMENT);
		return report;
	}

	private static void requireVersion(Report report, long version) {
		if (report.version() != version) {
			throw new ConflictException("error.409.stale");
		}
	}

	private Report find(ReportId id) {
		return this.reports.findById(id).orElseThrow(() -> new NotFoundException("report", id));
	}

}
