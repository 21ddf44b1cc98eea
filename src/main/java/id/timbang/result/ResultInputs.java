package id.timbang.result;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import id.timbang.assessment.AssessedPerson;
import id.timbang.assessment.ScoringPolicies;
import id.timbang.feedback.UnitSatisfaction;
import id.timbang.period.PeriodSummary;
import id.timbang.period.RatingEdges;
import id.timbang.period.ScoringRules;
import id.timbang.personnel.AppraiserName;
import id.timbang.personnel.AssignmentId;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.PersonCard;
import id.timbang.personnel.UnitId;
import id.timbang.result.SheetDocument.Considered;
import id.timbang.result.SheetDocument.Credit;
import id.timbang.result.SheetDocument.Rules;
import id.timbang.result.SheetDocument.SheetPerson;
import id.timbang.scoring.CreditPoints;
import id.timbang.scoring.FunctionalLevel;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the results of some people are made of. Once it is there no database is
 * asked any more.
 *
 * @param citizens what citizens say, by the unit in which people work last
 * @param units the names of the units that people were measured on
 */
record ResultInputs(PeriodSummary period, ScoringPolicies.ByPosition policies, List<AssessedPerson> people,
		SheetWriter.Reported reported, Faces faces, Map<UnitId, UnitSatisfaction> citizens, Map<UnitId, String> units) {

	/** The result of each of them. */
	List<ResultRow> compute(SheetJson json) {
		return this.people.stream().map((person) -> row(person, json)).toList();
	}

	private ResultRow row(AssessedPerson person, SheetJson json) {
		return ResultRow.of(person.employeeId(), person.last().unit(), this.faces.appraiserIdOf(person.employeeId()),
				sheet(person), json);
	}

	private SheetDocument sheet(AssessedPerson person) {
		SheetWriter writer = new SheetWriter(person, person.score(this.policies), this.reported,
				this.faces.assignments(), this.units);
		SheetDocument.Decision decision = writer.decision();
		return new SheetDocument(this.faces.of(person.employeeId()), this.faces.appraiserOf(person.employeeId()),
				this.period.from(), this.period.until(), rules(), writer.parts(), writer.results(), writer.behaviour(),
				writer.total(), writer.gaps(), decision, writer.considered(this.citizens.get(person.last().unit())),
				credit(person, decision), writer.notCounted(this.faces.unplanned(person.employeeId())),
				SheetDocument.Innovation.of(person.innovation()), writer.voices(), List.of());
	}

	private @Nullable Credit credit(AssessedPerson person, SheetDocument.Decision decision) {
		return decision.given()
			.flatMap((judgement) -> this.faces.levelOf(person.employeeId())
				.map((level) -> new CreditPoints(level, judgement.predicate(), this.period.months())))
			.map(Credit::of)
			.orElse(null);
	}

	private Rules rules() {
		ScoringRules rules = this.period.rules();
		RatingEdges ratings = rules.ratings();
		return new Rules(rules.policy().name(), ratings.resultsAbove(), ratings.resultsMeets(),
				ratings.behaviourAbove(), ratings.behaviourMeets(), rules.minimumCoverage(), rules.conversion(),
				this.period.rulesNumber(), rules.policy().hasTotal() ? Rules.Edges.of(rules.predicates()) : null);
	}

	/**
	 * Who people are on the last day of the period, who appraised them, and where they
	 * worked in the course of it.
	 *
	 * @param unreported the assignments in which nobody reported, because no plan was
	 * agreed; in the order of time
	 */
	record Faces(Map<EmployeeId, PersonCard> cards, Map<EmployeeId, AppraiserName> appraisers,
			Map<AssignmentId, SheetAssignment> assignments, Map<EmployeeId, List<SheetAssignment>> unreported) {

		List<SheetAssignment> unplanned(EmployeeId id) {
			return this.unreported.getOrDefault(id, List.of());
		}

		SheetPerson of(EmployeeId id) {
			return SheetPerson.of(Objects.requireNonNull(this.cards.get(id)));
		}

		/** The level of the functional position, if it is one. */
		Optional<FunctionalLevel> levelOf(EmployeeId id) {
			return Optional.ofNullable(Objects.requireNonNull(this.cards.get(id)).level())
				.filter((level) -> level.category().isFunctional())
				.map((level) -> FunctionalLevel.valueOf(level.name()));
		}

		/** None for somebody outside the application. */
		@Nullable EmployeeId appraiserIdOf(EmployeeId id) {
			return Optional.ofNullable(this.appraisers.get(id)).flatMap(AppraiserName::employee).orElse(null);
		}

		SheetPerson appraiserOf(EmployeeId id) {
			AppraiserName appraiser = this.appraisers.get(id);
			if (appraiser == null) {
				return SheetPerson.named("");
			}
			return appraiser.employee()
				.map((employee) -> of(employee).called(appraiser.name()))
				.orElseGet(() -> SheetPerson.named(appraiser.name()));
		}

	}

}
