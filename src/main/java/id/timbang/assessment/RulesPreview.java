package id.timbang.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.period.ScoringRules;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.EmployeeService;
import id.timbang.personnel.PersonName;
import id.timbang.report.ReportKey;
import id.timbang.report.ReportReader;
import id.timbang.scoring.Predicate;
import id.timbang.shared.Actor;
import id.timbang.shared.Role;
import id.timbang.shared.Window;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tries scoring rules on the last period that was assessed: whose suggested predicate
 * would be another one, and by how much figures would differ. Nothing is stored.
 */
@Service
@Transactional(readOnly = true)
public class RulesPreview {

	/** People computed at a time; bounds the memory that is needed. */
	private static final int BUNDLE = 1000;

	private static final Comparator<@Nullable Predicate> BEST_FIRST = Comparator.nullsLast(Comparator.naturalOrder());

	private final ReportReader reports;

	private final AssessedPeople people;

	private final ScoringPolicies policies;

	private final EmployeeService employees;

	private final PeriodService periods;

	private final Clock clock;

	RulesPreview(ReportReader reports, AssessedPeople people, ScoringPolicies policies, EmployeeService employees,
			PeriodService periods, Clock clock) {
		this.reports = reports;
		this.people = people;
		this.policies = policies;
		this.employees = employees;
		this.periods = periods;
		this.clock = clock;
	}

	/**
	 * The last month or quarter whose assessment is over; none if there is none yet. For
	 * HR.
	 */
	public Optional<PeriodSummary> period(Actor actor) {
		actor.require(Role.HR_ADMIN);
		return this.periods.begun(LocalDate.now(this.clock)).stream().filter(PeriodSummary::isAssessed).findFirst();
	}

	/**
	 * What rules would have changed in a period; for HR, whose own figures are left out
	 * as long as nobody knows them.
	 * @param page which window of the people whose suggestion or figures differ, from 1
	 */
	public Preview of(Actor actor, ScoringRules rules, PeriodSummary period, int page) {
		actor.require(Role.HR_ADMIN);
		ScoringPolicies.ByPosition now = this.policies.of(period);
		ScoringPolicies.ByPosition then = this.policies.of(rules);
		List<Difference> differences = new ArrayList<>();
		Map<Step, Integer> steps = new HashMap<>();
		int count = 0;
		for (List<ReportKey> bundle : ReportKey.bundles(this.reports.in(period.id()), BUNDLE)) {
			for (AssessedPerson person : open(actor, period, bundle)) {
				Suggestion before = Suggestion.of(person.score(now));
				Suggestion after = Suggestion.of(person.score(then));
				steps.merge(new Step(before.predicate().orElse(null), after.predicate().orElse(null)), 1, Integer::sum);
				if (!before.equals(after)) {
					differences.add(new Difference(person.employeeId(), before, after));
				}
				count++;
			}
		}
		return new Preview(count, differences.size(), moves(steps), window(differences, Window.clamp(page)));
	}

	private List<AssessedPerson> open(Actor actor, PeriodSummary period, List<ReportKey> bundle) {
		return this.people.gather(period, bundle)
			.stream()
			.filter((person) -> period.isReleased() || !person.employeeId().isOf(actor))
			.toList();
	}

	/** The best predicate first, nothing last. */
	private static List<Move> moves(Map<Step, Integer> steps) {
		return steps.entrySet()
			.stream()
			.map((step) -> new Move(step.getKey().from(), step.getKey().to(), step.getValue()))
			.sorted(Comparator.comparing(Move::from, BEST_FIRST).thenComparing(Move::to, BEST_FIRST))
			.toList();
	}

	/** Those whose predicate differs come first, then by name. */
	private Window<Changed> window(List<Difference> differences, int page) {
		Map<EmployeeId, PersonName> names = this.employees
			.namesOf(differences.stream().map(Difference::employee).toList());
		List<Changed> sorted = differences.stream()
			.map((one) -> new Changed(Objects.requireNonNull(names.get(one.employee())), one.before(), one.after()))
			.sorted(Comparator.comparing(Changed::isSamePredicate)
				.thenComparing((one) -> one.person().name())
				.thenComparing((one) -> one.person().id().toString()))
			.toList();
		int from = Math.min(Window.offset(page), sorted.size());
		return Window.of(sorted.subList(from, Math.min(from + Window.SIZE + 1, sorted.size())), page);
	}

	private record Step(@Nullable Predicate from, @Nullable Predicate to) {
	}

	private record Difference(EmployeeId employee, Suggestion before, Suggestion after) {
	}

	/**
	 * What rules would change.
	 *
	 * @param people how many were scored
	 * @param differing for how many a suggestion or a figure differs
	 * @param moves from which suggested predicate to which, and how many
	 * @param window of those who differ, another predicate first, by name
	 */
	public record Preview(int people, int differing, List<Move> moves, Window<Changed> window) {

		/** How many would be suggested another predicate. */
		public int moved() {
			return this.moves.stream().filter((move) -> move.from() != move.to()).mapToInt(Move::people).sum();
		}

	}

	/**
	 * How many people go from one suggested predicate to another, or stay.
	 *
	 * @param from none where something was missing
	 * @param to none where something is missing
	 */
	public record Move(@Nullable Predicate from, @Nullable Predicate to, int people) {
	}

	/**
	 * A person for whom something differs.
	 *
	 * @param before what the rules of the period suggested
	 * @param after what the other rules suggest
	 */
	public record Changed(PersonName person, Suggestion before, Suggestion after) {

		/** Whether only figures differ. */
		public boolean isSamePredicate() {
			return from() == to();
		}

		/** Suggested so far; none where something was missing. */
		public @Nullable Predicate from() {
			return this.before.predicate().orElse(null);
		}

		/** Suggested by the other rules; none where something is missing. */
		public @Nullable Predicate to() {
			return this.after.predicate().orElse(null);
		}

	}

}
