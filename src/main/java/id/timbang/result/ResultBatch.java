package id.timbang.result;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import id.timbang.assessment.AssessedPeople;
import id.timbang.assessment.AssessedPerson;
import id.timbang.assessment.ScoringPolicies;
import id.timbang.feedback.SatisfactionService;
import id.timbang.feedback.UnitSatisfaction;
import id.timbang.period.PeriodSummary;
import id.timbang.personnel.AppraiserName;
import id.timbang.personnel.AssignmentService;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.PersonCard;
import id.timbang.personnel.UnitId;
import id.timbang.report.ReportId;
import id.timbang.report.ReportKey;
import id.timbang.report.ReportReader;
import id.timbang.result.SheetDocument.Considered;
import id.timbang.result.SheetDocument.Rules;
import id.timbang.result.SheetDocument.SheetPerson;
import id.timbang.scoring.Band;
import id.timbang.scoring.Component;
import id.timbang.scoring.MatrixPolicy;
import id.timbang.scoring.Rating;
import jakarta.persistence.EntityManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Computes the results of a whole period: people in bulk, the scoring core, sheets in
 * bulk; the number of statements does not depend on how many people are in a bundle.
 */
@org.springframework.stereotype.Component
@Transactional(propagation = Propagation.MANDATORY)
class ResultBatch {

	/** People computed at a time; bounds the memory that is needed. */
	static final int BUNDLE = 500;

	private static final Logger log = LoggerFactory.getLogger(ResultBatch.class);

	private final ReportReader reports;

	private final AssessedPeople people;

	private final ScoringPolicies policies;

	private final AssignmentService assignments;

	private final SatisfactionService satisfaction;

	private final ResultStore store;

	private final EntityManager entities;

	private final Clock clock;

	ResultBatch(ReportReader reports, AssessedPeople people, ScoringPolicies policies, AssignmentService assignments,
			SatisfactionService satisfaction, ResultStore store, EntityManager entities, Clock clock) {
		this.reports = reports;
		this.people = people;
		this.policies = policies;
		this.assignments = assignments;
		this.satisfaction = satisfaction;
		this.store = store;
		this.entities = entities;
		this.clock = clock;
	}

	/**
	 * Computes everybody anew; what has been computed for the period before is replaced.
	 * @return how many people
	 */
	int compute(PeriodSummary period) {
		this.entities.flush();
		this.store.deleteAll(period.id());
		int done = 0;
		for (List<ReportKey> bundle : bundles(this.reports.in(period.id()))) {
			List<ResultRow> rows = compute(period, bundle);
			this.store.insert(period.id(), rows, this.clock.instant());
			this.entities.clear();
			done += rows.size();
			log.info("Hasil {}: {} pegawai dihitung", period.from(), done);
		}
		return done;
	}

	/** Bundles of reports; those of one person stay together. */
	private static List<List<ReportKey>> bundles(List<ReportKey> keys) {
		List<List<ReportKey>> bundles = new ArrayList<>();
		List<ReportKey> bundle = new ArrayList<>();
		for (ReportKey key : keys) {
			boolean full = bundle.size() >= BUNDLE
					&& !bundle.get(bundle.size() - 1).employeeId().equals(key.employeeId());
			if (full) {
				bundles.add(bundle);
				bundle = new ArrayList<>();
			}
			bundle.add(key);
		}
		if (!bundle.isEmpty()) {
			bundles.add(bundle);
		}
		return bundles;
	}

	/** A draft is its owner's alone: only what was handed over stands on a sheet. */
	private List<ResultRow> compute(PeriodSummary period, List<ReportKey> keys) {
		List<ReportId> ids = keys.stream().filter((key) -> key.state().isHandedOver()).map(ReportKey::id).toList();
		Set<EmployeeId> employees = keys.stream().map(ReportKey::employeeId).collect(Collectors.toSet());
		SheetWriter.Reported reported = new SheetWriter.Reported(this.reports.itemsOf(ids),
				this.reports.evidenceOf(ids));
		Faces faces = faces(employees, period);
		MatrixPolicy policy = this.policies.of(period.cycleId());
		List<AssessedPerson> assessed = this.people.gather(period, keys);
		Map<UnitId, UnitSatisfaction> citizens = citizens(assessed, period);
		return assessed.stream()
			.map((person) -> ResultRow.of(person.employeeId(),
					document(period, policy, person, reported, faces,
							Considered.of(citizens.get(person.last().unit())))))
			.toList();
	}

	private Faces faces(Set<EmployeeId> employees, PeriodSummary period) {
		Map<EmployeeId, AppraiserName> appraisers = this.assignments.appraisers(employees, period.until());
		Set<EmployeeId> all = new HashSet<>(employees);
		appraisers.values().forEach((appraiser) -> appraiser.employee().ifPresent(all::add));
		return new Faces(this.assignments.cards(all, period.until()), appraisers);
	}

	/** What citizens say of the units in which these people work last (S11). */
	private Map<UnitId, UnitSatisfaction> citizens(List<AssessedPerson> people, PeriodSummary period) {
		Set<UnitId> units = people.stream().map((person) -> person.last().unit()).collect(Collectors.toSet());
		return this.satisfaction.forUnits(units, period.from(), period.until());
	}

	private static SheetDocument document(PeriodSummary period, MatrixPolicy policy, AssessedPerson person,
			SheetWriter.Reported reported, Faces faces, List<Considered> considered) {
		SheetWriter writer = new SheetWriter(person, person.score(policy), reported);
		return new SheetDocument(faces.of(person.employeeId()), faces.appraiserOf(person.employeeId()), period.from(),
				period.until(), rules(policy), writer.parts(), writer.figure(Component.RESULTS),
				writer.figure(Component.BEHAVIOUR), writer.gaps(), writer.decision(), considered);
	}

	private static Rules rules(MatrixPolicy policy) {
		return new Rules(policy.names().name(), from(policy, Rating.ABOVE_EXPECTATION),
				from(policy, Rating.MEETS_EXPECTATION), policy.settings().minimumCoverage().percent());
	}

	private static BigDecimal from(MatrixPolicy policy, Rating rating) {
		return policy.results()
			.rows()
			.stream()
			.filter((band) -> band.value() == rating)
			.map(Band::from)
			.findFirst()
			.orElseThrow();
	}

	/**
	 * Who people are on the last day of the period, and who appraises them.
	 */
	private record Faces(Map<EmployeeId, PersonCard> cards, Map<EmployeeId, AppraiserName> appraisers) {

		SheetPerson of(EmployeeId id) {
			return SheetPerson.of(Objects.requireNonNull(this.cards.get(id)));
		}

		SheetPerson appraiserOf(EmployeeId id) {
			AppraiserName appraiser = this.appraisers.get(id);
			if (appraiser == null) {
				return SheetPerson.named("");
			}
			return appraiser.employee().map(this::of).orElseGet(() -> SheetPerson.named(appraiser.name()));
		}

	}

}
