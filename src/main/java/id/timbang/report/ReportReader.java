package id.timbang.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import id.timbang.measurement.MeasureSubject;
import id.timbang.measurement.MeasurementService;
import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.personnel.AppraiserName;
import id.timbang.personnel.AssignmentService;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.PersonCard;
import id.timbang.plan.PlanLine;
import id.timbang.plan.PlanLines;
import id.timbang.shared.Actor;
import id.timbang.shared.Dialogue;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Window;
import id.timbang.visit.VisitFigure;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads reports: one with everything around it, somebody's own, and those of a period.
 */
@Service
@Transactional(readOnly = true)
public class ReportReader {

	private final ReportRepository reports;

	private final ReportAccess access;

	private final ReportedValues values;

	private final EvidenceDirectory evidence;

	private final PlanLines lines;

	private final ReportMeasures measures;

	private final MeasurementService measurement;

	private final PeriodService periods;

	private final AssignmentService assignments;

	private final Dialogue dialogue;

	private final Clock clock;

	ReportReader(ReportRepository reports, ReportAccess access, ReportedValues values, EvidenceDirectory evidence,
			PlanLines lines, ReportMeasures measures, MeasurementService measurement, PeriodService periods,
			AssignmentService assignments, Dialogue dialogue, Clock clock) {
		this.reports = reports;
		this.access = access;
		this.values = values;
		this.evidence = evidence;
		this.lines = lines;
		this.measures = measures;
		this.measurement = measurement;
		this.periods = periods;
		this.assignments = assignments;
		this.dialogue = dialogue;
		this.clock = clock;
	}

	/** Whether the actor may open the reports of somebody, and their evidence. */
	public boolean isOpenTo(Actor actor, EmployeeId owner) {
		return this.access.isReader(actor, owner);
	}

	/**
	 * A report with everything around it; for the owner and the chain of command. Others
	 * than the owner see nothing of what a draft says.
	 */
	public ReportSheet sheet(Actor actor, ReportId id) {
		Report report = find(id);
		this.access.requireReader(actor, report.employeeId());
		return sheet(actor, report);
	}

	/** The same for its owner alone, who goes on writing. */
	public ReportSheet draft(Actor actor, ReportId id) {
		Report report = find(id);
		this.access.requireOwner(actor, report.employeeId());
		return sheet(actor, report);
	}

	/** The same for the appraiser alone, who decides on it. */
	public ReportSheet review(Actor actor, ReportId id) {
		Report report = find(id);
		this.access.requireDecider(actor, report.employeeId());
		return sheet(actor, report);
	}

	/** The same for the two who talk about it. */
	public ReportSheet talk(Actor actor, ReportId id) {
		Report report = find(id);
		this.access.requireParty(actor, report.employeeId());
		return sheet(actor, report);
	}

	/** The receipt of a report that was handed over; for the owner. */
	public Optional<ReportReceipt> receipt(Actor actor, ReportId id) {
		Report report = find(id);
		this.access.requireOwner(actor, report.employeeId());
		ReportProgress progress = report.progress();
		if (progress.receipt() == null || progress.submittedAt() == null) {
			return Optional.empty();
		}
		return Optional.of(new ReportReceipt(id, progress.receipt(), progress.submittedAt(), report.state(),
				this.periods.period(report.periodId()), this.access.appraiser(report.employeeId()).orElse(null),
				this.access.above(report.employeeId())));
	}

	private ReportSheet sheet(Actor actor, Report report) {
		EmployeeId owner = report.employeeId();
		Optional<AppraiserName> appraiser = this.access.appraiser(owner);
		PeriodSummary period = this.periods.period(report.periodId());
		int place = this.periods.placeOf(period);
		Map<EmployeeId, PersonCard> cards = this.assignments.cards(List.of(owner), LocalDate.now(this.clock));
		boolean reads = ReportAccess.reads(actor, report);
		ReportContent content = reads ? report.content() : ReportContent.EMPTY;
		return new ReportSheet(report.id(), report.version(), report.progress(), period, report.planId(), place,
				Objects.requireNonNull(cards.get(owner)), appraiser.orElse(null), content.overall(),
				lines(report, period, place, content.items(), reads ? this.evidence.of(report.id()) : Map.of()),
				this.dialogue.about(actor, List.of(report.id().reportId())), rights(actor, report, period, appraiser));
	}

	private List<ReportLine> lines(Report report, PeriodSummary period, int place, Map<UUID, ReportItem> items,
			Map<UUID, List<Evidence>> shown) {
		List<PlanLine> plan = this.lines.of(report.planId());
		ReportMeasures.Measured measured = this.measures.measured(report.assignmentId(), period, place, plan);
		return plan.stream().map((line) -> {
			UUID origin = line.item().originId();
			return new ReportLine(line, line.targetOf(place), measured.values().get(line.item().id()),
					measured.outlooks().get(line.item().id()), items.getOrDefault(origin, ReportItem.EMPTY),
					shown.getOrDefault(origin, List.of()));
		}).toList();
	}

	/**
	 * The visits behind a value that the system measured; for whoever may read the
	 * report. What citizens answered is never shown answer by answer (S15).
	 * @param origin which indicator
	 * @param part only those of a figure; none for all
	 * @throws NotFoundException if nothing is measured there, or not on visits
	 */
	public ReportVisits visits(Actor actor, ReportId id, UUID origin, @Nullable VisitFigure part, int page) {
		Report report = find(id);
		this.access.requireReader(actor, report.employeeId());
		ReportSheet sheet = sheet(actor, report);
		ReportLine line = sheet.line(origin)
			.filter((one) -> one.measured() != null && !one.measured().isSatisfaction())
			.orElseThrow(() -> new NotFoundException("measured value", origin));
		MeasureSubject subject = this.measures.subject(report.assignmentId(), sheet.period(), List.of(line.plan()));
		return new ReportVisits(sheet, line,
				this.measurement.visits(subject, Objects.requireNonNull(line.measured()), part, page));
	}

	private static ReportSheet.Rights rights(Actor actor, Report report, PeriodSummary period,
			Optional<AppraiserName> appraiser) {
		boolean own = report.employeeId().isOf(actor);
		boolean decides = !own && appraiser.filter((one) -> one.isPlayedBy(actor)).isPresent();
		return new ReportSheet.Rights(own && report.isWritableIn(period.phase()),
				decides && report.isDecidableIn(period.phase()), own || decides);
	}

	/** The actor's own reports, newest period first. */
	public Window<ReportSummary> own(Actor actor, int page) {
		if (actor.employeeId() == null) {
			return new Window<>(List.of(), 1, false);
		}
		int number = Window.clamp(page);
		List<Report> rows = this.reports.findOwn(new EmployeeId(actor.employeeId()), Window.SIZE + 1,
				Window.offset(number));
		Map<PeriodId, PeriodSummary> known = this.periods.byId(rows.stream().map(Report::periodId).toList());
		return Window.of(rows, number)
			.map((report) -> new ReportSummary(report.id(), Objects.requireNonNull(known.get(report.periodId())),
					report.progress()));
	}

	/** How many reports the actor has. */
	public int countOwn(Actor actor) {
		return (actor.employeeId() == null) ? 0 : this.reports.countByEmployeeId(new EmployeeId(actor.employeeId()));
	}

	/**
	 * For how many indicators of each report expectations will not be met, as it looks in
	 * the course of the period (feature 103); for those who appraise them. A report whose
	 * measured values are settled is left out.
	 */
	public Map<ReportId, Integer> behind(PeriodId period, Collection<ReportId> ids) {
		PeriodSummary summary = this.periods.period(period);
		if (ids.isEmpty() || !MeasurementService.isGrowing(summary)) {
			return Map.of();
		}
		List<ReportKey> keys = this.reports.findAllById(ids).stream().map(Report::key).toList();
		return this.measures.behind(summary, this.periods.placeOf(summary), keys);
	}

	/** The reports of somebody for a period; more than one after a transfer. */
	public List<ReportKey> of(EmployeeId employee, PeriodId period) {
		return this.reports.findByEmployeeIdAndPeriodId(employee, period).stream().map(Report::key).toList();
	}

	/** How many people have a report in a period. */
	public int peopleIn(PeriodId period) {
		return this.reports.countPeople(period);
	}

	/** All reports of a period. */
	public List<ReportKey> in(PeriodId period) {
		return this.reports.keysIn(period);
	}

	private Report find(ReportId id) {
		return this.reports.findById(id).orElseThrow(() -> new NotFoundException("report", id));
	}

	/** What these reports say about values, by report and origin of the plan item. */
	public Map<ReportId, Map<UUID, ReportedValue>> valuesOf(Collection<ReportId> ids) {
		return this.values.of(ids);
	}

	/** The evidence of these reports, oldest first. */
	public Map<ReportId, List<Evidence>> evidenceOf(Collection<ReportId> ids) {
		return this.evidence.of(ids);
	}

}
