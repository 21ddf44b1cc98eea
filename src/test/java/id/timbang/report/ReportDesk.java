package id.timbang.report;

import java.util.List;
import java.util.UUID;

import id.timbang.TestClock;
import id.timbang.period.PeriodId;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.plan.Plans;
import id.timbang.shared.Actor;

import org.springframework.stereotype.Component;

/**
 * Lays out a report to write and one that was handed over with evidence, for tests of who
 * gets in. Both belong to the same person.
 */
@Component
public class ReportDesk {

	private final Plans plans;

	private final Periods periods;

	private final Reports reports;

	private final ReportReader reader;

	private final EvidenceService evidence;

	ReportDesk(Plans plans, Periods periods, Reports reports, ReportReader reader, EvidenceService evidence) {
		this.plans = plans;
		this.periods = periods;
		this.reports = reports;
		this.reader = reader;
		this.evidence = evidence;
	}

	/** Begins both for the first employee of an organisation. */
	public Case open(Organisation org) {
		PeriodId october = this.periods.on(this.plans.cycle(), TestClock.TODAY);
		PeriodId november = this.periods.on(this.plans.cycle(), TestClock.TODAY.plusMonths(1));
		this.periods.moveTo(october, Phase.REPORTING);
		this.periods.moveTo(november, Phase.REPORTING);
		this.plans.measuringTemplate(org.position());
		this.plans.agreed(org.employee(), org.lurah());
		ReportId open = this.reports.of(org.employee(), october);
		ReportId handed = this.reports.of(org.employee(), november);
		Actor owner = Organisations.actor(org.employee());
		List<ReportLine> lines = this.reader.draft(owner, open).lines();
		UUID origin = lines.get(0).plan().item().originId();
		EvidenceId piece = this.evidence.addFile(owner, handed, origin, "register.pdf", Samples.PDF);
		this.reports.submitted(org.employee(), november);
		return new Case(open, handed, origin, lines.get(1).plan().item().originId(), piece);
	}

	/** Adds evidence to the report that can be written; it can be removed only once. */
	public EvidenceId addPiece(Organisation org, Case reported) {
		return this.evidence.addFile(Organisations.actor(org.employee()), reported.open(), reported.origin(),
				"register.pdf", Samples.PDF);
	}

	/**
	 * What lies on the desk.
	 *
	 * @param open a report that can be written
	 * @param handed a report that was handed over
	 * @param origin an item of their plan
	 * @param measured another one, which the system measures
	 * @param piece evidence of the one handed over
	 */
	public record Case(ReportId open, ReportId handed, UUID origin, UUID measured, EvidenceId piece) {
	}

}
