package id.timbang.result;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import id.timbang.assessment.AssessedPeople;
import id.timbang.assessment.ScoringPolicies;
import id.timbang.feedback.SatisfactionService;
import id.timbang.feedback.UnitSatisfaction;
import id.timbang.period.PeriodSummary;
import id.timbang.personnel.AppraiserName;
import id.timbang.personnel.AssignmentCard;
import id.timbang.personnel.AssignmentId;
import id.timbang.personnel.AssignmentService;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitNode;
import id.timbang.personnel.UnitService;
import id.timbang.report.ReportId;
import id.timbang.report.ReportKey;
import id.timbang.report.ReportReader;
import jakarta.persistence.EntityManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Computes the results of a whole period: people in bulk, the scoring core, sheets in
 * bulk; the number of statements does not depend on how many people are in a bundle.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ResultBatch {

	/** People computed at a time; bounds the memory that is needed. */
	static final int BUNDLE = 1000;

	private static final Logger log = LoggerFactory.getLogger(ResultBatch.class);

	private final ReportReader reports;

	private final AssessedPeople people;

	private final ScoringPolicies policies;

	private final AssignmentService assignments;

	private final SatisfactionService satisfaction;

	private final UnitService units;

	private final ResultStore store;

	private final EntityManager entities;

	private final SheetJson json;

	private final AsyncTaskExecutor executor;

	private final Clock clock;

	ResultBatch(ReportReader reports, AssessedPeople people, ScoringPolicies policies, AssignmentService assignments,
			SatisfactionService satisfaction, UnitService units, ResultStore store, EntityManager entities,
			SheetJson json, AsyncTaskExecutor applicationTaskExecutor, Clock clock) {
		this.reports = reports;
		this.people = people;
		this.policies = policies;
		this.assignments = assignments;
		this.satisfaction = satisfaction;
		this.units = units;
		this.store = store;
		this.entities = entities;
		this.json = json;
		this.executor = applicationTaskExecutor;
		this.clock = clock;
	}

	/**
	 * Computes everybody anew; what has been computed for the period before is replaced.
	 * While one bundle is being written the next one is being computed.
	 * @return how many people
	 */
	int compute(PeriodSummary period) {
		this.entities.flush();
		this.store.deleteAll(period.id());
		List<ReportKey> keys = this.reports.in(period.id());
		ScoringPolicies.ByPosition policies = this.policies.of(period);
		Map<UnitId, UnitSatisfaction> citizens = citizens(keys, period);
		Map<UnitId, String> units = this.units.choices()
			.stream()
			.collect(Collectors.toMap(UnitNode::id, UnitNode::name));
		CompletableFuture<List<ResultRow>> computed = CompletableFuture.completedFuture(List.of());
		int done = 0;
		for (List<ReportKey> bundle : ReportKey.bundles(keys, BUNDLE)) {
			ResultInputs inputs = read(period, policies, citizens, units, bundle);
			List<ResultRow> before = computed.join();
			computed = this.executor.submitCompletable(() -> inputs.compute(this.json));
			done = write(period, before, done);
		}
		return write(period, computed.join(), done);
	}

	private int write(PeriodSummary period, List<ResultRow> rows, int done) {
		if (!rows.isEmpty()) {
			this.store.insert(period.id(), rows, this.clock.instant());
			log.info("Hasil {}: {} pegawai dihitung", period.from(), done + rows.size());
		}
		return done + rows.size();
	}

	/** A draft is its owner's alone: only what was handed over stands on a sheet. */
	private ResultInputs read(PeriodSummary period, ScoringPolicies.ByPosition policies,
			Map<UnitId, UnitSatisfaction> citizens, Map<UnitId, String> units, List<ReportKey> keys) {
		List<ReportId> ids = keys.stream().filter((key) -> key.state().isHandedOver()).map(ReportKey::id).toList();
		SheetWriter.Reported reported = new SheetWriter.Reported(this.reports.valuesOf(ids),
				this.reports.evidenceOf(ids));
		return new ResultInputs(period, policies, this.people.gather(period, keys), reported, faces(keys, period),
				citizens, units);
	}

	private ResultInputs.Faces faces(List<ReportKey> keys, PeriodSummary period) {
		Set<EmployeeId> employees = keys.stream().map(ReportKey::employeeId).collect(Collectors.toSet());
		Map<EmployeeId, AppraiserName> appraisers = this.assignments.appraisers(employees, period.until());
		Set<EmployeeId> all = new HashSet<>(employees);
		appraisers.values().forEach((appraiser) -> appraiser.employee().ifPresent(all::add));
		Map<AssignmentId, SheetAssignment> worked = this.assignments
			.cardsOf(keys.stream().map(ReportKey::assignmentId).toList())
			.stream()
			.collect(Collectors.toMap(AssignmentCard::id, (card) -> SheetAssignment.of(card, period)));
		return new ResultInputs.Faces(this.assignments.cards(all, period.until()), appraisers, worked);
	}

	/** What citizens say of all units in which somebody works (S11). */
	private Map<UnitId, UnitSatisfaction> citizens(List<ReportKey> keys, PeriodSummary period) {
		Set<UnitId> units = this.assignments.unitsOf(keys.stream().map(ReportKey::assignmentId).toList());
		return this.satisfaction.forUnits(units, period.from(), period.until());
	}

}
