package id.timbang.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import id.timbang.period.CycleSummary;
import id.timbang.period.PeriodService;
import id.timbang.personnel.EmployeeId;
import id.timbang.shared.Actor;
import id.timbang.shared.Task;
import id.timbang.shared.TaskSource;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds people to begin their plan and to hand it over, and appraisers to decide on
 * those of their team. Where the appraiser stands outside the application, HR is
 * reminded.
 */
@Component
class PlanTasks implements TaskSource {

	private static final int MINUTES_TO_WRITE = 20;

	private static final int MINUTES_TO_DECIDE = 5;

	private final PlanRepository plans;

	private final PlanDirectory directory;

	private final PeriodService periods;

	private final Clock clock;

	PlanTasks(PlanRepository plans, PlanDirectory directory, PeriodService periods, Clock clock) {
		this.plans = plans;
		this.directory = directory;
		this.periods = periods;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Task> tasksFor(Actor actor) {
		List<Task> tasks = new ArrayList<>();
		if (actor.employeeId() != null || actor.isHrAdmin()) {
			LocalDate today = LocalDate.now(this.clock);
			this.periods.cyclesBegunBy(today)
				.stream()
				.filter((cycle) -> cycle.takesPlansOn(today))
				.forEach((cycle) -> tasks(actor, cycle).map((task) -> task.about(cycle.id().cycleId()))
					.forEach(tasks::add));
		}
		return tasks;
	}

	private Stream<Task> tasks(Actor actor, CycleSummary cycle) {
		Stream<Task> own = (actor.employeeId() == null) ? Stream.of()
				: own(new EmployeeId(actor.employeeId()), cycle).stream();
		return Stream.concat(own, waiting(actor, cycle).stream());
	}

	private List<Task> own(EmployeeId person, CycleSummary cycle) {
		List<Task> tasks = new ArrayList<>();
		if (hasNone(person, cycle)) {
			tasks.add(new Task("plan.task.begin", List.of(cycle.name()), "/plans?cycle=" + cycle.id(), due(cycle),
					MINUTES_TO_WRITE));
		}
		this.plans.findByEmployeeIdAndCycleIdOrderByChangedAtDesc(person, cycle.id())
			.stream()
			.filter((plan) -> plan.state().isOpen())
			.limit(1)
			.map((plan) -> new Task((plan.state() == PlanState.RETURNED) ? "plan.task.RETURNED" : "plan.task.DRAFT",
					List.of(cycle.name()), "/plans/" + plan.id() + "/edit", due(cycle), MINUTES_TO_WRITE))
			.forEach(tasks::add);
		return tasks;
	}

	/** A plan is for one assignment: after a transfer there is none for the new one. */
	private boolean hasNone(EmployeeId person, CycleSummary cycle) {
		return this.directory.of(person, cycle.id(), LocalDate.now(this.clock))
			.filter((found) -> found.planId() == null)
			.isPresent();
	}

	private List<Task> waiting(Actor actor, CycleSummary cycle) {
		return this.directory.submitted(cycle.id(), actor, LocalDate.now(this.clock))
			.stream()
			.map((plan) -> new Task("plan.task.decide", List.of(plan.name(), plan.number()), "/plans/" + plan.id(),
					due(cycle), MINUTES_TO_DECIDE))
			.toList();
	}

	/** The end of the window for plans; a later plan is wanted soon, not last January. */
	private @Nullable LocalDate due(CycleSummary cycle) {
		return LocalDate.now(this.clock).isAfter(cycle.planUntil()) ? null : cycle.planUntil();
	}

}
