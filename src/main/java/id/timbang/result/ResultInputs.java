package id.timbang.result;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import id.timbang.assessment.AssessedPerson;
import id.timbang.feedback.UnitSatisfaction;
import id.timbang.period.PeriodSummary;
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
import id.timbang.scoring.Component;
import id.timbang.scoring.CreditPoints;
import id.timbang.scoring.FunctionalLevel;
import id.timbang.scoring.MatrixPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the results of some people are made of. Once it is there no database is
 * asked any more.
 *
 * @param citizens what citizens say, by the unit in which people work last
 * @param units the names of the units that people were measured on
 */
record ResultInputs(PeriodSummary period, MatrixPolicy policy, List<AssessedPerson> people,
		SheetWriter.Reported reported, Faces faces, Map<UnitId, UnitSatisfaction> citizens, Map<UnitId, String> units) {

	/** The result of each of them. */
	List<ResultRow> compute(SheetJson json) {
		return this.people.stream().map((person) -> ResultRow.of(person.employeeId(), sheet(person), json)).toList();
	}

	private SheetDocument sheet(AssessedPerson person) {
		SheetWriter writer = new SheetWriter(person, person.score(this.policy), this.reported, this.faces.assignments(),
				this.units);
		SheetDocument.Decision decision = writer.decision();
		return new SheetDocument(this.faces.of(person.employeeId()), this.faces.appraiserOf(person.employeeId()),
				this.period.from(), this.period.until(), rules(this.policy.names().name(), this.period.rules()),
				writer.parts(), writer.figure(Component.RESULTS), writer.figure(Component.BEHAVIOUR), writer.gaps(),
				decision, Considered.of(this.citizens.get(person.last().unit())), credit(person, decision),
				writer.notCounted());
	}

	private @Nullable Credit credit(AssessedPerson person, SheetDocument.Decision decision) {
		return decision.given()
			.flatMap((ratings) -> this.faces.levelOf(person.employeeId())
				.map((level) -> new CreditPoints(level, ratings.predicate(), this.period.months())))
			.map(Credit::of)
			.orElse(null);
	}

	private static Rules rules(String policy, ScoringRules rules) {
		return new Rules(policy, rules.resultsAbove(), rules.resultsMeets(), rules.behaviourAbove(),
				rules.behaviourMeets(), rules.minimumCoverage(), rules.conversion());
	}

	/**
	 * Who people are on the last day of the period, who appraises them, and where they
	 * worked in the course of it.
	 */
	record Faces(Map<EmployeeId, PersonCard> cards, Map<EmployeeId, AppraiserName> appraisers,
			Map<AssignmentId, SheetAssignment> assignments) {

		SheetPerson of(EmployeeId id) {
			return SheetPerson.of(Objects.requireNonNull(this.cards.get(id)));
		}

		/** The level of the functional position, if it is one. */
		Optional<FunctionalLevel> levelOf(EmployeeId id) {
			return Optional.ofNullable(Objects.requireNonNull(this.cards.get(id)).level())
				.filter((level) -> level.category().isFunctional())
				.map((level) -> FunctionalLevel.valueOf(level.name()));
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
