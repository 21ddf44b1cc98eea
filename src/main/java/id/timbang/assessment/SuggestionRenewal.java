package id.timbang.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.timbang.period.PeriodSummary;
import id.timbang.personnel.EmployeeId;
import id.timbang.report.ReportFollowed;
import id.timbang.report.ReportId;
import id.timbang.report.ReportKey;
import id.timbang.report.ReportReader;
import id.timbang.report.ReportsSettled;
import id.timbang.scoring.ScoreSheet;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the stored suggestion at what the figures say (P6): with every save of the
 * appraiser, when a report follows a later version of its plan, and when reporting ends.
 * Takes part in the transaction of the change.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SuggestionRenewal {

	private final AssessmentRepository assessments;

	private final AssessedPeople people;

	private final ReportReader reports;

	private final ScoringPolicies policies;

	private final OtherVoices voices;

	SuggestionRenewal(AssessmentRepository assessments, AssessedPeople people, ReportReader reports,
			ScoringPolicies policies, OtherVoices voices) {
		this.assessments = assessments;
		this.reports = reports;
		this.people = people;
		this.policies = policies;
		this.voices = voices;
	}

	@EventListener
	void reportFollowed(ReportFollowed event) {
		renew(event.employee(), event.period());
	}

	/**
	 * What was measured counts from now on, for everybody who has been assessed early.
	 */
	@EventListener
	void reportsSettled(ReportsSettled event) {
		PeriodSummary period = event.period();
		List<ReportKey> all = this.reports.in(period.id());
		this.voices.settle(period, all);
		Map<ReportId, Assessment> early = this.assessments.findByPeriodId(period.id())
			.stream()
			.collect(Collectors.toMap(Assessment::id, Function.identity()));
		Set<EmployeeId> people = early.values().stream().map(Assessment::employeeId).collect(Collectors.toSet());
		List<ReportKey> keys = all.stream().filter((key) -> people.contains(key.employeeId())).toList();
		ScoringPolicies.ByPosition policies = this.policies.of(period);
		this.people.gather(period, keys).forEach((person) -> {
			Assessment last = early.get(person.last().report().id());
			if (last != null) {
				last.suggest(Suggestion.of(person.score(policies)));
			}
		});
	}

	/**
	 * The suggestion stands with the last part, whose appraiser decides. A total waits
	 * until everybody has spoken whom the rules hear.
	 */
	void renew(EmployeeId employee, PeriodSummary period) {
		AssessedPerson person = this.people.of(employee, period.id());
		boolean early = period.rules().hearsOthers() && !period.isReported();
		ScoreSheet sheet = person.score(this.policies.of(period));
		Suggestion suggestion = early ? Suggestion.withoutTotal(sheet) : Suggestion.of(sheet);
		this.assessments.findById(person.last().report().id()).ifPresent((last) -> last.suggest(suggestion));
	}

}
