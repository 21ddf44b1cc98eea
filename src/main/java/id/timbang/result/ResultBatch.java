package id.timbang.result;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import id.timbang.assessment.AssessedPeople;
import id.timbang.assessment.AssessedPerson;
import id.timbang.assessment.ScoringPolicies;
import id.timbang.feedback.SatisfactionService;
import id.timbang.feedback.UnitSatisfaction;
import id.timbang.period.PeriodId;
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

import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Computes the results of a whole period: people in bulk, the scoring core, sheets in
 * bulk; the number of statements does not depend on how many people are in a bundle.
 */
@Component
class ResultBatch {

	/**
	 * People computed at a time; bounds the memory that is needed. Two bundles are there
	 * at once, and what survives a collection of young objects is copied: with 1,000 in
	 * 512 MB that took a tenth of the time.
	 */
	static final int BUNDLE = 400;

	private final ReportReader reports;

	private final AssessedPeople people;

	private final ScoringPolicies policies;

	private final AssignmentService assignments;

	private final SatisfactionService satisfaction;

	private final UnitService units;

	private final ResultStore store;

	private final SheetJson json;

	private final AsyncTaskExecutor executor;

	private final TransactionTemplate transaction;

	private final Clock clock;

	ResultBatch(ReportReader reports, AssessedPeople people, ScoringPolicies policies, AssignmentService assignments,
			SatisfactionService satisfaction, UnitService units, ResultStore store, SheetJson json,
			AsyncTaskExecutor applicationTaskExecutor, PlatformTransactionManager transactions, Clock clock) {
		this.reports = reports;
		this.people = people;
		this.policies = policies;
		this.assignments = assignments;
		this.satisfaction = satisfaction;
		this.units = units;
		this.store = store;
		this.json = json;
		this.executor = applicationTaskExecutor;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.clock = clock;
	}

	/** How many people have a result to be computed. */
	int people(PeriodId period) {
		return this.reports.peopleIn(period);
	}

	/**
	 * Computes everybody who has no result yet, or an outdated one, a bundle at a time,
	 * each in a transaction of its own: what is stored stays, whatever happens next.
	 * While one bundle is being computed and written the next one is being read.
	 * @param stored is told, within the transaction, how many were stored
	 */
	void compute(PeriodSummary period, IntConsumer stored) {
		Frame frame = Objects.requireNonNull(this.transaction.execute((status) -> frame(period)));
		CompletableFuture<?> before = CompletableFuture.completedFuture(null);
		for (List<ReportKey> bundle : ReportKey.bundles(frame.keys(), BUNDLE)) {
			ResultInputs inputs = Objects.requireNonNull(this.transaction.execute((status) -> read(frame, bundle)));
			before.join();
			before = this.executor.submitCompletable(() -> write(period, inputs.compute(this.json), stored));
		}
		before.join();
	}

	private void write(PeriodSummary period, List<ResultRow> rows, IntConsumer stored) {
		this.transaction.executeWithoutResult((status) -> {
			this.store.write(period.id(), rows, this.clock.instant());
			stored.accept(rows.size());
		});
	}

	/** What is the same for everybody, and who is left. */
	private Frame frame(PeriodSummary period) {
		List<ReportKey> all = this.reports.in(period.id());
		Set<EmployeeId> computed = this.store.people(period.id());
		List<ReportKey> keys = all.stream().filter((key) -> !computed.contains(key.employeeId())).toList();
		return new Frame(period, this.policies.of(period), citizens(keys, period),
				this.units.choices().stream().collect(Collectors.toMap(UnitNode::id, UnitNode::name)), keys);
	}

	/** A draft is its owner's alone: only what was handed over stands on a sheet. */
	private ResultInputs read(Frame frame, List<ReportKey> keys) {
		this.store.readByKeys();
		List<ReportId> ids = keys.stream().filter((key) -> key.state().isHandedOver()).map(ReportKey::id).toList();
		SheetWriter.Reported reported = new SheetWriter.Reported(this.reports.valuesOf(ids),
				this.reports.evidenceOf(ids));
		PeriodSummary period = frame.period();
		List<AssessedPerson> assessed = this.people.gather(period, keys);
		return new ResultInputs(period, frame.policies(), assessed, reported, faces(assessed, keys, period),
				frame.citizens(), frame.units());
	}

	private ResultInputs.Faces faces(List<AssessedPerson> assessed, List<ReportKey> keys, PeriodSummary period) {
		Set<EmployeeId> employees = keys.stream().map(ReportKey::employeeId).collect(Collectors.toSet());
		Map<EmployeeId, AppraiserName> appraisers = appraisers(assessed, period);
		Set<EmployeeId> all = new HashSet<>(employees);
		appraisers.values().forEach((appraiser) -> appraiser.employee().ifPresent(all::add));
		Set<AssignmentId> reported = keys.stream().map(ReportKey::assignmentId).collect(Collectors.toSet());
		List<AssignmentCard> worked = this.assignments.cardsOf(reported, employees, period.from(), period.until());
		return new ResultInputs.Faces(this.assignments.cards(all, period.until()), appraisers,
				worked.stream()
					.collect(Collectors.toMap(AssignmentCard::id, (card) -> SheetAssignment.of(card, period))),
				worked.stream()
					.filter((card) -> !reported.contains(card.id()))
					.collect(Collectors.groupingBy(AssignmentCard::employee,
							Collectors.mapping((card) -> SheetAssignment.of(card, period), Collectors.toList()))));
	}

	/**
	 * Whoever appraised a person when the verdict was set, for whom the ratings speak;
	 * without a verdict on the last day of the period.
	 */
	private Map<EmployeeId, AppraiserName> appraisers(List<AssessedPerson> assessed, PeriodSummary period) {
		Map<EmployeeId, Instant> decided = new HashMap<>();
		Set<EmployeeId> open = new HashSet<>();
		for (AssessedPerson person : assessed) {
			Instant decidedAt = person.verdict().decidedAt();
			if (decidedAt != null) {
				decided.put(person.employeeId(), decidedAt);
			}
			else {
				open.add(person.employeeId());
			}
		}
		Map<EmployeeId, AppraiserName> appraisers = this.assignments.appraisersAsKnown(decided);
		appraisers.putAll(this.assignments.appraisers(open, period.until()));
		return appraisers;
	}

	/** What citizens say of all units in which somebody works (S11). */
	private Map<UnitId, UnitSatisfaction> citizens(List<ReportKey> keys, PeriodSummary period) {
		Set<UnitId> units = this.assignments.unitsOf(keys.stream().map(ReportKey::assignmentId).toList());
		return this.satisfaction.forUnits(units, period.from(), period.until());
	}

	/**
	 * What all bundles share.
	 *
	 * @param keys the reports of those who are left
	 */
	private record Frame(PeriodSummary period, ScoringPolicies.ByPosition policies,
			Map<UnitId, UnitSatisfaction> citizens, Map<UnitId, String> units, List<ReportKey> keys) {
	}

}
