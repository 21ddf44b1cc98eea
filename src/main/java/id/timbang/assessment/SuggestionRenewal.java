package id.timbang.assessment;

import id.timbang.period.PeriodSummary;
import id.timbang.personnel.EmployeeId;
import id.timbang.report.ReportFollowed;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the stored suggestion at what the figures say (P6): with every save of the
 * appraiser, and when a report follows a later version of its plan. Takes part in the
 * transaction of the change.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SuggestionRenewal {

	private final AssessmentRepository assessments;

	private final AssessedPeople people;

	private final ScoringPolicies policies;

	SuggestionRenewal(AssessmentRepository assessments, AssessedPeople people, ScoringPolicies policies) {
		this.assessments = assessments;
		this.people = people;
		this.policies = policies;
	}

	@EventListener
	void reportFollowed(ReportFollowed event) {
		renew(event.employee(), event.period());
	}

	/** The suggestion stands with the last part, whose appraiser sets the ratings. */
	void renew(EmployeeId employee, PeriodSummary period) {
		AssessedPerson person = this.people.of(employee, period.id());
		Suggestion suggestion = Suggestion.of(person.score(this.policies.of(period)));
		this.assessments.findById(person.last().report().id()).ifPresent((last) -> last.suggest(suggestion));
	}

}
