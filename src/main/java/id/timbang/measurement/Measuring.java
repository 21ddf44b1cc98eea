package id.timbang.measurement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import id.timbang.feedback.SatisfactionService;
import id.timbang.feedback.UnitSatisfaction;
import id.timbang.indicator.Measurement;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitNode;
import id.timbang.personnel.UnitService;
import id.timbang.plan.MeasureScope;
import id.timbang.plan.PlanItemId;
import id.timbang.plan.PlanLine;
import id.timbang.scoring.Ratio;
import id.timbang.scoring.SatisfactionIndex;
import id.timbang.visit.VisitCohort;
import id.timbang.visit.VisitMeasures;
import id.timbang.visit.VisitTally;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Measures what visits and answers say about plans, for one assignment or for many in the
 * same handful of statements: those who are measured on the same visits share the count.
 */
@Component
class Measuring {

	private final VisitMeasures visits;

	private final SatisfactionService satisfaction;

	private final UnitService units;

	Measuring(VisitMeasures visits, SatisfactionService satisfaction, UnitService units) {
		this.visits = visits;
		this.satisfaction = satisfaction;
		this.units = units;
	}

	/**
	 * The values of all items that the system measures, none of them settled.
	 * @param now what is open and due before that is late
	 */
	Map<PlanItemId, MeasuredValue> measure(Collection<MeasureSubject> subjects, Instant now) {
		List<Question> questions = subjects.stream().flatMap((subject) -> questions(subject).stream()).toList();
		Map<PlanItemId, MeasuredValue> values = new HashMap<>();
		values.putAll(ofVisits(questions.stream().filter((one) -> !one.measurement().isSatisfaction()).toList(), now));
		values.putAll(ofAnswers(questions.stream().filter((one) -> one.measurement().isSatisfaction()).toList()));
		return values;
	}

	private static List<Question> questions(MeasureSubject subject) {
		List<Question> questions = new ArrayList<>();
		for (PlanLine line : subject.lines()) {
			line.measurement().ifPresent((measurement) -> questions.add(new Question(subject, line, measurement)));
		}
		return questions;
	}

	private Map<PlanItemId, MeasuredValue> ofVisits(List<Question> questions, Instant now) {
		if (questions.isEmpty()) {
			return Map.of();
		}
		Map<UnitId, List<UnitId>> below = questions.stream().anyMatch(Question::isOfUnit) ? below() : Map.of();
		Map<Question, VisitCohort> cohorts = new HashMap<>();
		questions.forEach((one) -> cohorts.put(one, cohort(one.subject(), one.scope(), below)));
		Map<VisitCohort, VisitTally> tallies = this.visits.tallies(Set.copyOf(cohorts.values()), now);
		Map<PlanItemId, MeasuredValue> values = new HashMap<>();
		cohorts.forEach((question, cohort) -> values.put(question.item(),
				question.answer(VisitReading.of(question.measurement(), Objects.requireNonNull(tallies.get(cohort))))));
		return values;
	}

	/** The visits that a value is counted from. */
	VisitCohort cohort(MeasureSubject subject, MeasureScope scope) {
		return cohort(subject, scope, (scope.kind() == MeasureScope.Kind.UNIT) ? below() : Map.of());
	}

	private static VisitCohort cohort(MeasureSubject subject, MeasureScope scope, Map<UnitId, List<UnitId>> below) {
		return switch (scope.kind()) {
			case PERSON -> VisitCohort.of(subject.employee(), subject.from(), subject.until());
			case UNIT -> VisitCohort.of(below.getOrDefault(subject.unit(), List.of(subject.unit())), subject.from(),
					subject.until());
			case SERVICE -> VisitCohort.of(Objects.requireNonNull(scope.service()), subject.from(), subject.until());
		};
	}

	/** Each unit with everything below it. */
	private Map<UnitId, List<UnitId>> below() {
		return this.units.choices().stream().collect(Collectors.toMap(UnitNode::id, (node) -> node.ids().toList()));
	}

	/** Answers count by whole months (S11), so few different stretches are asked for. */
	private Map<PlanItemId, MeasuredValue> ofAnswers(List<Question> questions) {
		Map<PlanItemId, MeasuredValue> values = new HashMap<>();
		questions.stream().collect(Collectors.groupingBy(Question::months)).forEach((months, asked) -> {
			Set<UnitId> units = asked.stream()
				.filter(Question::isOfUnit)
				.map((one) -> one.subject().unit())
				.collect(Collectors.toSet());
			Set<EmployeeId> officers = asked.stream()
				.filter((one) -> !one.isOfUnit())
				.map((one) -> one.subject().employee())
				.collect(Collectors.toSet());
			LocalDate from = months.first().atDay(1);
			LocalDate until = months.last().atEndOfMonth();
			Map<UnitId, UnitSatisfaction> ofUnits = units.isEmpty() ? Map.of()
					: this.satisfaction.forUnits(units, from, until);
			Map<EmployeeId, SatisfactionIndex> ofOfficers = this.satisfaction.forOfficers(officers, from, until);
			asked.forEach((one) -> values.put(one.item(), one.isOfUnit() ? one.answer(ofUnits.get(one.subject().unit()))
					: one.answer(one.subject().unit(), ofOfficers.get(one.subject().employee()))));
		});
		return values;
	}

	/**
	 * Some months in a row.
	 */
	private record Months(YearMonth first, YearMonth last) {
	}

	/**
	 * One value that is asked for.
	 */
	private record Question(MeasureSubject subject, PlanLine line, Measurement measurement) {

		PlanItemId item() {
			return this.line.item().id();
		}

		MeasureScope scope() {
			return Objects.requireNonNull(this.line.item().scope());
		}

		boolean isOfUnit() {
			return scope().kind() == MeasureScope.Kind.UNIT;
		}

		Months months() {
			return new Months(YearMonth.from(this.subject.from()), YearMonth.from(this.subject.until()));
		}

		MeasuredValue answer(VisitReading reading) {
			return new MeasuredValue(this.measurement, scope(), this.subject.unit(), this.subject.from(),
					this.subject.until(), reading.cases(), reading.amount(), reading.paused(), null, null);
		}

		MeasuredValue answer(@Nullable UnitSatisfaction said) {
			return answer((said != null) ? said.source() : this.subject.unit(), (said != null) ? said.index() : null);
		}

		MeasuredValue answer(UnitId unit, @Nullable SatisfactionIndex index) {
			Ratio amount = (index != null) ? this.measurement.element().map(index::mean).orElseGet(index::exact) : null;
			return new MeasuredValue(this.measurement, scope(), unit, months().first().atDay(1),
					months().last().atEndOfMonth(), (index != null) ? index.respondents() : 0, amount, 0, index, null);
		}

	}

}
