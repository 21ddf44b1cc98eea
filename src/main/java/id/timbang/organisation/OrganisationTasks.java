package id.timbang.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.personnel.ReportingLineService;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitNode;
import id.timbang.result.PredicateDistribution;
import id.timbang.shared.Actor;
import id.timbang.shared.Task;
import id.timbang.shared.TaskSource;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds whoever leads an organisation of the units below that have no predicate yet,
 * and HR of those above which nobody in the application stands: one task for a period.
 */
@Component
class OrganisationTasks implements TaskSource {

	private static final int MINUTES_EACH = 5;

	private final PredicateDistribution distribution;

	private final UnitPredicateStore predicates;

	private final LeadershipReader leaders;

	private final ReportingLineService lines;

	private final PeriodService periods;

	OrganisationTasks(PredicateDistribution distribution, UnitPredicateStore predicates, LeadershipReader leaders,
			ReportingLineService lines, PeriodService periods) {
		this.distribution = distribution;
		this.predicates = predicates;
		this.leaders = leaders;
		this.lines = lines;
		this.periods = periods;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Task> tasksFor(Actor actor) {
		if (!actor.isHrAdmin() && !this.lines.hasLeadersBelow(actor)) {
			return List.of();
		}
		Map<PeriodId, Set<UnitId>> evaluated = this.distribution.evaluated();
		if (evaluated.isEmpty()) {
			return List.of();
		}
		Map<PeriodId, Set<UnitId>> set = this.predicates.units(evaluated.keySet());
		Leadership leadership = this.leaders.today();
		List<Task> tasks = new ArrayList<>();
		this.periods.byId(evaluated.keySet()).forEach((id, period) -> {
			Set<UnitId> done = Objects.requireNonNullElse(set.get(id), Set.of());
			int owed = owed(actor, leadership, Objects.requireNonNull(evaluated.get(id)), done);
			if (owed > 0) {
				tasks.add(task(period, owed));
			}
		});
		return tasks;
	}

	private static int owed(Actor actor, Leadership leadership, Set<UnitId> evaluated, Set<UnitId> done) {
		return (int) leadership.units()
			.stream()
			.filter((unit) -> !done.contains(unit.id()) && leadership.owes(actor, unit.id()))
			.filter((unit) -> isEvaluated(unit, evaluated))
			.count();
	}

	private static boolean isEvaluated(UnitNode unit, Set<UnitId> evaluated) {
		return unit.ids().anyMatch(evaluated::contains);
	}

	private static Task task(PeriodSummary period, int units) {
		return new Task("organisation.task.set", List.of(units, period.month()),
				"/periods/" + period.id() + "/organisations", period.phaseUntil(), MINUTES_EACH * units)
			.about(period.id().periodId());
	}

}
