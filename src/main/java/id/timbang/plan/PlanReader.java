package id.timbang.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.timbang.indicator.IndicatorService;
import id.timbang.indicator.IndicatorVersionId;
import id.timbang.indicator.VersionedIndicator;
import id.timbang.period.CycleId;
import id.timbang.period.PeriodService;
import id.timbang.personnel.AppraiserName;
import id.timbang.personnel.AssignmentId;
import id.timbang.personnel.AssignmentService;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.PersonCard;
import id.timbang.scoring.BehaviourValue;
import id.timbang.shared.Actor;
import id.timbang.shared.Dialogue;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import id.timbang.shared.Window;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads plans: one with everything around it, lists of people with theirs, and the lines
 * that evaluations need, for many people in a handful of statements.
 */
@Service
@Transactional(readOnly = true)
public class PlanReader {

	private final PlanRepository plans;

	private final PlanDirectory directory;

	private final PlanDrafts drafts;

	private final PlanAccess access;

	private final SuperiorResults superiors;

	private final AssignmentService assignments;

	private final IndicatorService indicators;

	private final PeriodService periods;

	private final Dialogue dialogue;

	private final Clock clock;

	PlanReader(PlanRepository plans, PlanDirectory directory, PlanDrafts drafts, PlanAccess access,
			SuperiorResults superiors, AssignmentService assignments, IndicatorService indicators,
			PeriodService periods, Dialogue dialogue, Clock clock) {
		this.plans = plans;
		this.directory = directory;
		this.drafts = drafts;
		this.access = access;
		this.superiors = superiors;
		this.assignments = assignments;
		this.indicators = indicators;
		this.periods = periods;
		this.dialogue = dialogue;
		this.clock = clock;
	}

	/** A plan with everything around it; for the owner, those above, and HR. */
	public PlanSheet sheet(Actor actor, PlanId id) {
		Plan plan = this.plans.findById(id).orElseThrow(() -> new NotFoundException("plan", id));
		EmployeeId owner = plan.employeeId();
		this.access.requireReader(actor, owner);
		Optional<AppraiserName> appraiser = this.access.appraiser(owner);
		Map<EmployeeId, PersonCard> cards = cards(owner, appraiser.flatMap(AppraiserName::employee));
		PlanContent content = plan.content();
		return new PlanSheet(id, plan.version(), plan.progress(), this.periods.cycle(plan.cycleId()),
				this.drafts.periodsOf(plan.cycleId()), Objects.requireNonNull(cards.get(owner)), appraiser.orElse(null),
				appraiser.flatMap(AppraiserName::employee).map(cards::get).orElse(null), content.approach(),
				lines(List.of(plan)).getOrDefault(id, List.of()), content.expectations(), content.annex(),
				List.copyOf(this.superiors.of(appraiser.orElse(null), plan.cycleId()).keySet()),
				this.dialogue.about(actor, List.of(PlanService.thread(plan))), history(plan),
				PlanAccess.rights(actor, owner, plan.state(), appraiser));
	}

	private Map<EmployeeId, PersonCard> cards(EmployeeId owner, Optional<EmployeeId> appraiser) {
		List<EmployeeId> people = appraiser.map((id) -> List.of(owner, id)).orElse(List.of(owner));
		return this.assignments.cards(people, LocalDate.now(this.clock));
	}

	private List<PlanSheet.Version> history(Plan plan) {
		return this.plans.findByAssignmentIdAndCycleIdOrderByNumberDesc(plan.assignmentId(), plan.cycleId())
			.stream()
			.map((one) -> new PlanSheet.Version(one.id(), one.progress().number(), one.state(),
					one.progress().decidedAt(), one.progress().reason()))
			.toList();
	}

	/** The actor's own latest plan in a cycle. */
	public Optional<PlanId> own(Actor actor, CycleId cycle) {
		return (actor.employeeId() == null) ? Optional.empty()
				: this.plans.findByEmployeeIdAndCycleIdOrderByChangedAtDesc(new EmployeeId(actor.employeeId()), cycle)
					.stream()
					.findFirst()
					.map(Plan::id);
	}

	/** The people whom the actor appraises, with their plans. */
	public Window<PlanSummary> team(Actor actor, CycleId cycle, int page) {
		return (actor.employeeId() == null) ? new Window<>(List.of(), 1, false)
				: this.directory.list(new PlanFilter(cycle, null, new EmployeeId(actor.employeeId())),
						LocalDate.now(this.clock), Window.clamp(page));
	}

	/** How everybody stands; for HR. */
	public Window<PlanSummary> everybody(Actor actor, CycleId cycle, @Nullable PlanStanding standing, int page) {
		actor.require(Role.HR_ADMIN);
		return this.directory.list(new PlanFilter(cycle, standing, null), LocalDate.now(this.clock),
				Window.clamp(page));
	}

	/** How many people stand so; for HR. */
	public int count(Actor actor, CycleId cycle, @Nullable PlanStanding standing) {
		actor.require(Role.HR_ADMIN);
		return this.directory.count(new PlanFilter(cycle, standing, null), LocalDate.now(this.clock));
	}

	/** The plan in force of an assignment. */
	public Optional<PlanId> inForce(AssignmentId assignment, CycleId cycle) {
		return this.plans.findByAssignmentIdAndCycleIdAndState(assignment, cycle, PlanState.APPROVED).map(Plan::id);
	}

	/** The plans in force of everybody in a cycle, by assignment. */
	public Map<AssignmentId, PlanId> inForce(CycleId cycle) {
		return this.plans.inForce(cycle)
			.stream()
			.collect(Collectors.toMap(PlanRepository.Agreed::assignmentId, PlanRepository.Agreed::id));
	}

	/** The lines of plans, in order. */
	public Map<PlanId, List<PlanLine>> linesOf(Collection<PlanId> ids) {
		return lines(this.plans.withItems(ids));
	}

	/** The leader's special expectations of a plan. */
	public Map<BehaviourValue, String> expectationsOf(PlanId id) {
		return this.plans.findById(id).map((plan) -> plan.content().expectations()).orElse(Map.of());
	}

	private Map<PlanId, List<PlanLine>> lines(List<Plan> found) {
		List<IndicatorVersionId> pointed = found.stream()
			.flatMap((plan) -> plan.content().items().stream())
			.map((item) -> item.row().indicatorVersionId())
			.distinct()
			.toList();
		Map<IndicatorVersionId, VersionedIndicator> versions = this.indicators.versions(pointed);
		Map<PlanId, List<PlanLine>> lines = new HashMap<>();
		Function<PlanItem, PlanLine> line = (item) -> new PlanLine(item,
				Objects.requireNonNull(versions.get(item.row().indicatorVersionId())));
		found.forEach((plan) -> lines.put(plan.id(), plan.content().items().stream().map(line).toList()));
		return lines;
	}

}
